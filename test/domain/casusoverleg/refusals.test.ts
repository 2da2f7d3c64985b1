import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import { refusals, type Refusal } from '../../../src/domain/casusoverleg/refusal.ts';
import { away, withDomein, without, withRegel } from '../../support/directory.ts';
import { datum } from '../../support/kantoor.ts';
import { given, type Scene } from '../../support/given.ts';
import { actieDone, actieDropped, agreed } from '../../support/actieOpdrachten.ts';
import * as bewaar from '../../support/bewaarOpdrachten.ts';
import * as opdracht from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const { started, joined, requested, regieOffered, granted, asked, closed } = opdracht;
const by = 'noor';
const casus = given(started({ aan: ['werk-inkomen'] }));
const waiting = casus.when(requested({ by }));
const offered = casus.when(regieOffered({ by, to: 'sam' }));
const paused = waiting.when(asked({ by: 'fatima' }));
const answered = paused.when(opdracht.answered({ by }));
const decided = waiting.when(granted({ by: 'fatima' }));
const regie = casus.when(regieOffered({ by, to: by }), opdracht.regieAccepted({ by }));
const niemand = withDomein('woningcorporatie', { contactpersonen: { standaard: undefined, perGebied: new Map() } });
const extern = casus.in(niemand).when(requested({ by, soort: 'woonvoorrang', domein: 'woningcorporatie' }));
const ladderless = casus.in(withDomein('werk-inkomen', { ladder: {} })).when(requested({ by }));
const higher = waiting.when(opdracht.escalated({ by: 'fatima' }), opdracht.escalated({ by: 'pieter' }));

const ended = withRegel('wi-huurachterstand-hoog', { tot: datum('2026-11-22') });
const refused = waiting.when(opdracht.rejected({ by: 'fatima' }));
const mediated = refused.when(daarna.bemiddelaarAsked({ by, aan: 'anouk' }));
const chosen = refused.when(daarna.keuzeAsked({ by }));
const advised = waiting.when(opdracht.adviesAsked({ by: 'fatima', aan: ['ingrid'] }));

const withActie = casus.when(agreed({ by, domein: 'wijkteam' }));

/** For every refusal a scene and the command that is not carried out there. */
const scenes: Readonly<Record<Refusal, readonly [Scene, Command]>> = {
  'casusoverleg-closed': [casus.when(closed({ by })), joined({ by: 'sam' })],
  'casusoverleg-open': [casus, bewaar.removed()],
  'being-removed': [casus.when(closed({ by }), bewaar.removed()), bewaar.held()],
  'not-beheerder': [casus, bewaar.held({ by })],
  'not-in-directory': [casus.when(joined({ by: 'sam' })).in(without('sam')), requested({ by: 'sam' })],
  held: [casus.when(closed({ by }), bewaar.held()), bewaar.removed()],
  'held-before': [casus.when(bewaar.held()), bewaar.held()],
  'not-held': [casus.when(bewaar.held()), bewaar.letGo({ grond: 'klacht' })],
  'term-runs': [casus.when(closed({ by })), bewaar.removed({ waarom: 'termijn' })],
  'consult-is-light': [given(started({ kind: 'consult', aan: ['wmo'] })), requested({ by })],
  'not-regiehouder': [casus, closed({ by: 'sam' })],
  'not-participant': [casus, requested({ by: 'esra' })],
  'not-starter-or-regiehouder': [casus, opdracht.cancelled({ by: 'sam' })],
  'domein-unknown': [casus, opdracht.invited({ by, domein: 'kadaster' })],
  'domein-already-invited': [casus, opdracht.invited({ by, domein: 'werk-inkomen' })],
  'domein-without-contact': [casus.in(niemand), opdracht.invited({ by, domein: 'woningcorporatie' })],
  'invitation-not-yours': [casus, joined({ by: 'kofi' })],
  'invitation-answered': [casus.when(joined({ by: 'sam' })), joined({ by: 'tessa' })],
  'invitation-unknown': [casus, joined({ by: 'sam', uitnodiging: 'U8' })],
  'person-unknown': [casus.in(without('kofi')), opdracht.passedOn({ by: 'sam', to: 'kofi' })],
  'colleague-other-domein': [casus, opdracht.passedOn({ by: 'sam', to: 'kofi' })],
  'person-is-self': [casus, opdracht.passedOn({ by: 'sam', to: 'sam' })],
  'doel-already-endorsed': [casus.when(opdracht.endorsed({ by })), opdracht.endorsed({ by })],
  'no-domein-at-table': [casus, opdracht.endorsed({ by: 'sam' })],
  'may-not-offer-regie': [casus, regieOffered({ by: 'sam', to: 'sam' })],
  'offer-pending': [offered, regieOffered({ by, to: 'kofi' })],
  'already-regiehouder': [regie, regieOffered({ by, to: by })],
  'no-offer': [casus, opdracht.regieAccepted({ by: 'sam' })],
  'offer-not-yours': [offered, opdracht.regieAccepted({ by: 'kofi' })],
  'mandaat-unknown': [casus, granted({ by: 'fatima' })],
  'mandaat-decided': [decided, granted({ by: 'fatima' })],
  'mandaat-ended': [waiting.when(opdracht.dropped({ by })), granted({ by: 'fatima' })],
  'mandaat-no-entry': [casus, requested({ by, bedrag: 99_000 })],
  'mandaat-entry-ended': [
    waiting.in(withRegel('wi-huurachterstand', { tot: datum('2026-11-22') }, ended)),
    granted({ by: 'fatima' }),
  ],
  'mandaat-already-asked': [waiting, requested({ by, bedrag: 900 })],
  'not-beslisser': [waiting, granted({ by: 'pieter' })],
  'aanvrager-decides-not': [waiting, granted({ by })],
  'vraag-open': [paused, asked({ by: 'fatima' })],
  'no-vraag': [waiting, opdracht.answered({ by })],
  'too-many-vragen': [answered.when(asked({ by: 'fatima' }), opdracht.answered({ by })), asked({ by: 'fatima' })],
  'no-higher-level': [higher, opdracht.escalated({ by: 'marijke' })],
  'colleague-not-same-functie': [waiting, opdracht.mandaatPassedOn({ by: 'fatima', to: 'ingrid' })],
  'colleague-asked-before': [advised, opdracht.adviesAsked({ by: 'fatima', aan: ['ingrid'] })],
  'postponed-before': [
    waiting.when(opdracht.postponed({ by: 'fatima', tot: '2026-11-24' })),
    opdracht.postponed({ by: 'fatima', tot: '2026-11-25' }),
  ],
  'date-in-past': [waiting, opdracht.postponed({ by: 'fatima', tot: '2026-11-20' })],
  'advies-too-many': [advised, opdracht.adviesAsked({ by: 'fatima', aan: ['esra', 'anouk'] })],
  'advies-too-late': [advised.when(opdracht.adviesGiven({ by: 'ingrid' })), opdracht.adviesGiven({ by: 'ingrid' })],
  'advies-not-asked': [advised, opdracht.adviesGiven({ by: 'esra' })],
  'nudged-recently': [waiting, opdracht.nudged({ by })],
  'reminded-enough': [waiting.until('2026-11-25 09:10'), opdracht.nudged({ by })],
  'office-closed': [waiting.at('2026-11-23 20:00'), opdracht.nudged({ by })],
  'beslisser-off-today': [
    waiting.in(away('fatima', '2026-11-24', '2026-11-24')).at('2026-11-24 10:00'),
    opdracht.nudged({ by }),
  ],
  'nobody-to-remind': [ladderless, opdracht.nudged({ by })],
  'not-aanvrager': [waiting, opdracht.withdrawn({ by: 'fatima' })],
  'extern-decides-itself': [extern, granted({ by: 'marijke' })],
  'not-extern': [waiting, opdracht.externAnswered({ by })],
  'source-needed': [extern, opdracht.externAnswered({ by })],
  'uitvoering-none': [waiting, daarna.received({ by: 'sam' })],
  'uitvoering-received': [decided.when(daarna.received({ by: 'sam' })), daarna.received({ by: 'tessa' })],
  'uitvoering-ended': [decided.when(daarna.executed({ by: 'sam' })), daarna.executed({ by: 'sam' })],
  'uitvoering-underway': [decided, closed({ by })],
  'not-uitvoerder': [decided, daarna.received({ by: 'kofi' })],
  'no-difference': [decided, daarna.bemiddelaarAsked({ by, aan: 'anouk' })],
  'not-party': [refused, daarna.bemiddelaarAsked({ by: 'kofi', aan: 'anouk' })],
  'bemiddelaar-is-party': [refused, daarna.bemiddelaarAsked({ by, aan: 'fatima' })],
  'bemiddeling-open': [mediated, daarna.bemiddelaarAsked({ by, aan: 'esra' })],
  'bemiddeling-ended': [
    mediated.when(daarna.bemiddelingDeclined({ by: 'anouk' })),
    daarna.bemiddelingAccepted({ by: 'anouk' }),
  ],
  'bemiddeling-not-yours': [mediated, daarna.bemiddelingAccepted({ by: 'esra' })],
  'keuze-open': [chosen, daarna.keuzeAsked({ by })],
  'keuze-unknown': [refused, daarna.keuzeMade({ by: 'marijke' })],
  'keuze-made': [chosen.when(daarna.keuzeMade({ by: 'marijke' })), daarna.keuzeMade({ by: 'marijke' })],
  'no-directeur': [
    refused.in(withDomein('werk-inkomen', { ladder: { teamleider: wie('fatima') } })),
    daarna.keuzeAsked({ by }),
  ],
  'not-directeur': [chosen, daarna.keuzeMade({ by: 'pieter' })],
  'too-few-options': [refused, daarna.keuzeAsked({ by, opties: daarna.opties.slice(0, 1) })],
  'option-unknown': [chosen, daarna.keuzeMade({ by: 'marijke', optie: 3 })],
  'mandaat-not-decided': [waiting, opdracht.referred({ by })],
  'mandaat-waits': [waiting, closed({ by })],
  'date-too-far': [casus, agreed({ by, domein: 'wijkteam', uiterlijk: '2030-01-01' })],
  'actie-unknown': [casus, actieDone({ by })],
  'actie-ended': [withActie.when(actieDone({ by })), actieDropped({ by })],
  'actie-not-yours': [withActie, actieDone({ by: 'esra' })],
  'actie-owner-not-at-table': [casus, agreed({ by, domein: 'jeugd' })],
  'acties-open': [withActie, closed({ by })],
  'no-show-needs-more': [casus, closed({ by, nietVerschenen: {} })],
};

test.each(refusals)('a refusal leaves everything as it was: %s', (refusal) => {
  const [scene, command] = scenes[refusal];
  const after = scene.when(command);
  expect(after.refusal).toBe(refusal);
  expect([after.casus, after.happened, after.told]).toEqual([scene.casus, [], []]);
});
