import { withDomein, withPersoon, without } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  adviesAsked,
  granted,
  joined,
  mandaatId,
  rejected,
  requested,
  started,
  unreachable,
} from '../../support/opdrachten.ts';
import {
  bemiddelaarAsked,
  bemiddelingAccepted,
  keuzeAsked,
  keuzeMade,
  objected,
  received,
} from '../../support/opdrachtenDaarna.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const casus = given(started({ aan: ['werk-inkomen'] })).when(joined({ by: 'sam' }), requested({ by: 'noor' }));
const refused = casus.when(rejected({ by: 'fatima' }));
const executing = casus.when(granted({ by: 'fatima' }));
const against = executing.when(objected({ by: 'sam' }));
const m1 = { mandaat: mandaatId() };
const out = (person: string, over = {}) => unreachable({ person, inTeam: false, over: { ...m1, ...over } });

const after = (scene: Scene) => {
  const mandaat = scene.mandaat();
  if (mandaat.status !== 'besloten') throw new Error('it was not decided');
  return mandaat;
};

describe('An adviser who can’t be reached', () => {
  test('is phoned by the beslisser who asked, not by the aanvrager (U5, M14)', () => {
    const asked = casus.when(adviesAsked({ by: 'fatima', aan: ['ingrid'] }));
    expect(asked.when(out('ingrid', { advies: 1 })).told).toEqual(['onbereikbaar-bellen → fatima']);
  });
});

describe('A bemiddelaar who can’t be reached', () => {
  const asked = refused.when(bemiddelaarAsked({ by: 'fatima', aan: 'anouk' }));

  test('is waited for no longer: whoever asked hears to phone, the regiehouder that nobody mediates (U5, M12)', () => {
    const scene = asked.when(out('anouk', { bemiddeling: 1 }));
    expect(scene.told).toEqual(['onbereikbaar-bellen → fatima', 'bemiddeling → noor']);
    expect(after(scene).bemiddelingen[0]).toMatchObject({ status: 'geen-reactie' });
    expect(scene.when(bemiddelaarAsked({ by: 'fatima', aan: 'esra' })).told).toEqual(['bemiddelaar → esra']);
  });

  test('at work goes on: only whoever asked hears to phone (U5, M12)', () => {
    const scene = asked.when(bemiddelingAccepted({ by: 'anouk' }), out('anouk', { bemiddeling: 1 }));
    expect(scene.happened).toEqual(['BemiddelaarAccepted', 'PersonUnreachable']);
    expect(after(scene).bemiddelingen[0]).toMatchObject({ status: 'aanvaard' });
  });

  test('in the team keeps the role, and is mentioned in the thread (U5)', () => {
    const scene = asked.when(unreachable({ person: 'anouk', inTeam: true, over: { ...m1, bemiddeling: 1 } }));
    expect(scene.told).toEqual(['onbereikbaar → thread']);
  });
});

describe('A directeur who can’t be reached', () => {
  const stand = withPersoon('marijke', { vervanger: wie('hanneke') });
  const asked = against.in(stand).when(keuzeAsked({ by: 'fatima' }));
  const scene = asked.when(out('marijke', { keuze: 1 }));

  test('has the vervanger asked at once; whoever put it before them hears to phone (U5, M13)', () => {
    expect(scene.told).toEqual(['onbereikbaar-bellen → fatima', 'keuze → hanneke']);
    expect(after(scene.when(keuzeMade({ by: 'hanneke' }))).keuzes[0]).toMatchObject({ namens: wie('marijke') });
  });

  test('is not asked again when none of their vervangers can be reached, so that it never goes round (U5)', () => {
    const next = scene.when(out('hanneke', { keuze: 1 }));
    expect(next.told).toEqual(['onbereikbaar-bellen → fatima', 'keuze → pieter']);
    const nobody = next.when(out('pieter', { keuze: 1 }));
    expect(nobody.told).toEqual(['onbereikbaar-bellen → fatima']);
    expect(after(nobody).keuzes[0]).toMatchObject({ status: 'open', directeur: wie('pieter') });
  });

  test('without a vervanger is phoned by whoever asked, and can still choose (U5)', () => {
    const alone = against.when(keuzeAsked({ by: 'noor' }), out('marijke', { keuze: 1 }));
    expect(alone.told.at(-1)).toBe('onbereikbaar-bellen → noor');
    expect(alone.when(keuzeMade({ by: 'marijke' })).refusal).toBeUndefined();
  });
});

describe('Somebody who carries it out', () => {
  test('and was asked because another can’t be reached reports in their name (C2, U5)', () => {
    const scene = executing.when(out('sam'), received({ by: 'tessa' }));
    expect(scene.events.at(-1)).toMatchObject({ by: wie('tessa'), voor: wie('sam') });
  });
});

describe('When the directory no longer knows somebody', () => {
  test('who was asked to mediate, or is at it, another can be asked at once (M12)', () => {
    const asked = refused.when(bemiddelaarAsked({ by: 'fatima', aan: 'anouk' }));
    for (const open of [asked, asked.when(bemiddelingAccepted({ by: 'anouk' }))]) {
      const gone = open.in(without('anouk')).until('2026-11-23 09:11');
      expect(gone.told).toEqual(['bemiddeling → fatima', 'bemiddeling → noor']);
      expect(gone.when(bemiddelaarAsked({ by: 'noor', aan: 'esra' })).refusal).toBeUndefined();
    }
  });

  const werkInkomen = { standaard: wie('tessa'), perGebied: new Map() };
  const withoutSam = withDomein('werk-inkomen', { contactpersonen: werkInkomen }, without('sam'));

  test('who carries it out, whoever answers for the domein now is asked before the ladder (M11)', () => {
    expect(executing.in(withoutSam).until('2026-11-23 09:11').told).toEqual(['uitvoering → tessa']);
  });

  test('who sat at the table, they are not asked to carry anything out (M11)', () => {
    const scene = casus.in(withoutSam).when(granted({ by: 'fatima' }));
    expect(scene.told.filter((one) => one.startsWith('uitvoering'))).toEqual(['uitvoering → tessa']);
  });

  test('and nobody is left to carry it out, that is said at once and then once a week (M7, M11)', () => {
    const nobody = { standaard: undefined, perGebied: new Map() };
    const empty = withDomein('werk-inkomen', { contactpersonen: nobody, ladder: {} }, without('sam'));
    const scene = executing.in(empty).until('2026-11-23 09:30');
    expect(scene.told).toEqual(['uitvoering-niemand → noor', 'uitvoering-niemand → bram']);
    expect(scene.until('2026-11-27 17:00').told).toEqual([]);
    expect(scene.until('2026-12-01 17:00').told).toEqual(['uitvoering-niemand → noor', 'uitvoering-niemand → bram']);
    expect(scene.in(withoutSam).until('2026-11-24 09:00').told).toEqual(['uitvoering → tessa']);
  });
});
