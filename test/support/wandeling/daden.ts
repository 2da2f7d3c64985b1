import type { DomeinId } from '../../../src/domain/basis/ids.ts';
import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import type { Mandaat } from '../../../src/domain/mandaat/state.ts';
import { colleaguesOf } from '../../../src/domain/mandaat/ladder.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import { addDays } from '../../../src/domain/werktijd/datum.ts';
import { datumVan } from '../../../src/domain/werktijd/werkdag.ts';
import type { Scene } from '../given.ts';
import { actieDone, actieDropped, agreed } from '../actieOpdrachten.ts';
import * as opdracht from '../opdrachten.ts';
import { dadenBewaren } from './dadenBewaren.ts';
import { dadenDaarna, isMediated } from './dadenDaarna.ts';
import { wieIs } from '../wieIs.ts';
import {
  asker,
  byHolder,
  comesAfter,
  doer,
  hasAdvies,
  hasVraag,
  highestNth,
  isBesloten,
  isExtern,
  nthOf,
  onAanbod,
  onActie,
  onMandaat,
  onUitnodiging,
  passed,
  people,
  rarely,
  turnOf,
  vaak,
  type Daad,
  type Keuze,
  type Vaak,
} from './kiezen.ts';

/** What is asked for, one at each `nth`; `termijn` is how many days from then the statutory term ends. */
export const besluiten = [
  { soort: 'huurachterstand', domein: 'werk-inkomen' },
  { soort: 'uitkering-maatwerk', domein: 'werk-inkomen', termijn: 9 },
  { soort: 'energieschuld', domein: 'werk-inkomen', spoed: 'afsluiting' },
  { soort: 'schuldhulp-starten', domein: 'schuldhulp' },
  { soort: 'woonvoorrang', domein: 'woningcorporatie', termijn: 6 },
  { soort: 'woonurgentie', domein: 'wonen', spoed: 'ontruiming' },
  { soort: 'huurachterstand', domein: 'werk-inkomen', bedrag: 9_000 },
  { soort: 'huurachterstand', domein: 'werk-inkomen', bedrag: 99_000 },
];

/** A staand mandaat is asked by whoever holds it; everything else by Noor. */
export const request: Daad = ({ now, org }, keuze) => {
  const found = nthOf(besluiten, keuze.nth);
  if (found === undefined) return undefined;
  const { termijn, ...what } = found;
  const holder = what.soort === 'schuldhulp-starten' ? 'youssef' : 'noor';
  const wettelijk = termijn === undefined ? undefined : addDays(datumVan(now, org.kantoor), termijn);
  return opdracht.requested({ by: doer(keuze, holder), wettelijk, ...what });
};

const somebody = ({ nth }: Keuze): string => nthOf(people, nth * 5 + 1) ?? 'sam';
const colleague = (mandaat: Mandaat, scene: Scene, keuze: Keuze): string =>
  wieIs(nthOf(colleaguesOf(mandaat, scene), keuze.nth) ?? '') || somebody(keuze);
const fellow = (domein: DomeinId, { personen }: Organisatie): string =>
  wieIs([...personen.values()].findLast((one) => one.domein === domein)?.id ?? '') || 'kofi';
const dayNear = ({ now, org }: Scene, { nth }: Keuze): string => addDays(datumVan(now, org.kantoor), nth - 1);
const adviser = ({ adviezen }: Mandaat): string => wieIs(adviezen.find(({ antwoord }) => !antwoord)?.van ?? '');
const adviceNr = ({ adviezen }: Mandaat): number => adviezen.find(({ antwoord }) => !antwoord)?.nr ?? 1;

/** Teams says that whoever was addressed last can't be reached. */
const outOfReach: Daad = ({ berichten }, { nth }) => {
  const last = berichten.filter(({ aan }) => aan !== 'thread').at(-1 - nth);
  return last && opdracht.unreachable({ person: wieIs(last.aan), inTeam: nth % 2 === 1, over: last.over });
};

/** Any warning arrives, also one of long ago. */
const late: Daad = ({ berichten }, { nth }) => {
  const warnings = berichten.filter(({ soort }) => soort.endsWith('-waarschuwing'));
  const warning = nthOf(warnings, nth);
  return warning && opdracht.warningDelivered(warning.over.mandaat);
};

const invited: Daad = byHolder((by, { nth }) =>
  opdracht.invited({
    ...by,
    domein: nth === highestNth ? 'kadaster' : (nthOf(['wmo', 'jeugd', 'wonen', 'uwv'], nth) ?? ''),
  }),
);
const settled = { mandaatReden: 'Er is een andere weg.', overdracht: { A1: 'De bewindvoerder' }, actieReden: 'Klaar.' };
/** With an end to what waits, with a no-show that says no more, or plainly. */
const closing = byHolder((by, { nth }) =>
  opdracht.closed({
    ...by,
    ...(nth === 5 ? settled : {}),
    ...(nth === 4 ? { nietVerschenen: {} } : {}),
  }),
);
const close: Daad = (scene, keuze) => ([3, 4, 5].includes(keuze.nth) ? closing(scene, keuze) : undefined);

/** With a domein or a person, of whom some are not at the table; on a day near by, or one that can't be. */
const agree: Daad = (scene, keuze) =>
  byHolder(({ by }, { nth }) =>
    agreed({
      by,
      ...(nth % 2 === 0
        ? { domein: nthOf(['schuldhulp', 'wonen', 'wijkteam', 'jeugd'], nth / 2) ?? '' }
        : { persoon: nthOf(['noor', 'sam', 'youssef', 'kofi'], (nth - 1) / 2) ?? '' }),
      uiterlijk: nth === highestNth - 1 ? '2040-01-01' : dayNear(scene, keuze),
    }),
  )(scene, keuze);

/** Closed while parties still differ, or somebody settles it (C8, M12). */
const closeAmidDifference: Daad = (scene, keuze) =>
  keuze.nth === 5 && [...scene.casus.mandaten.values()].some(isMediated) ? closing(scene, keuze) : undefined;

const gebeld = { uitkomst: 'geen-toezegging', bron: 'Gebeld met de organisatie.' } as const;

/**
 * Everything that can be done to a casusoverleg, each command with how it comes about on a walk. What is `vaak` is
 * done more often. A new command gets its line here, or this does not compile.
 */
const daden: Readonly<Record<Command['type'], readonly (Daad | Vaak)[]>> = {
  endorseDoel: [byHolder(opdracht.endorsed)],
  answerConsult: [onUitnodiging(opdracht.consultAnswered)],
  closeCasusoverleg: [close, closeAmidDifference],
  cancelCasusoverleg: [rarely(byHolder(opdracht.cancelled))],
  inviteDomein: [invited],
  joinTable: [onUitnodiging(opdracht.joined)],
  declineInvitation: [onUitnodiging(opdracht.declined)],
  passOnInvitation: [
    onUitnodiging((at, ...rest) => opdracht.passedOn({ ...at, to: fellow(...rest) })),
    rarely(onUitnodiging((at) => opdracht.passedOn({ ...at, to: 'kofi' }))),
  ],
  offerRegie: [
    vaak(
      2,
      byHolder(({ by }, keuze) => opdracht.regieOffered({ by, to: somebody(keuze) })),
    ),
    byHolder(({ by }) => opdracht.regieOffered({ by, to: by })),
  ],
  acceptRegie: [vaak(2, onAanbod(opdracht.regieAccepted))],
  declineRegie: [onAanbod(opdracht.regieDeclined)],
  withdrawRegieOffer: [onAanbod(opdracht.offerWithdrawn, 'door')],
  requestMandaat: [vaak(4, request)],
  grantMandaat: [
    vaak(2, rarely(onMandaat(opdracht.granted))),
    vaak(2, rarely(onMandaat((on) => opdracht.granted({ ...on, voorwaarden: 'Eenmalig.' }), passed))),
    vaak(2, rarely(onMandaat(opdracht.granted, comesAfter))),
  ],
  rejectMandaat: [vaak(2, rarely(onMandaat(opdracht.rejected)))],
  escalateMandaat: [vaak(2, onMandaat(opdracht.escalated))],
  askVraag: [vaak(4, onMandaat(opdracht.asked))],
  answerVraag: [vaak(5, onMandaat(opdracht.answered, asker, hasVraag))],
  withdrawMandaat: [rarely(onMandaat(opdracht.withdrawn, asker))],
  dropMandaat: [rarely(onMandaat(opdracht.dropped, asker))],
  answerExtern: [
    vaak(2, rarely(onMandaat(opdracht.externAnswered, turnOf, isExtern))),
    vaak(
      2,
      onMandaat((on) => opdracht.externAnswered(on), asker, isExtern),
    ),
    vaak(
      2,
      onMandaat((on) => opdracht.externAnswered({ ...on, ...gebeld }), asker, isExtern),
    ),
  ],
  referToBesluit: [onMandaat(opdracht.referred, asker, isBesloten)],
  passOnMandaat: [
    vaak(
      3,
      onMandaat((on, ...rest) => opdracht.mandaatPassedOn({ ...on, to: colleague(...rest) })),
    ),
  ],
  postponeMandaat: [
    vaak(
      2,
      onMandaat((on, _, ...rest) => opdracht.postponed({ ...on, tot: dayNear(...rest) })),
    ),
  ],
  askAdvies: [
    onMandaat((on, _, __, keuze) => opdracht.adviesAsked({ ...on, aan: ['esra', somebody(keuze)] })),
    onMandaat((on, _, __, keuze) => opdracht.adviesAsked({ ...on, aan: [somebody(keuze)] }), turnOf),
  ],
  giveAdvies: [
    vaak(
      4,
      onMandaat((on, one) => opdracht.adviesGiven({ ...on, nr: adviceNr(one) }), adviser, hasAdvies),
    ),
  ],
  agreeActie: [vaak(3, agree)],
  finishActie: [rarely(onActie(actieDone)), onActie(actieDone)],
  dropActie: [rarely(onActie(actieDropped))],
  nudgeBeslisser: [vaak(6, onMandaat(opdracht.nudged, asker))],
  ...dadenDaarna,
  ...dadenBewaren,
  tick: [() => opdracht.ticked],
  threadRefused: [rarely(() => ({ type: 'threadRefused' }))],
  threadOpened: [(_, { nth }) => ({ type: 'threadOpened', conversatie: '19:thread', activiteit: String(nth % 2) })],
  warningDelivered: [vaak(2, late)],
  unreachable: [vaak(2, outOfReach)],
};

const isVaak = (one: Daad | Vaak): one is Vaak => typeof one !== 'function';

/** One entry for each time that a daad counts: chance takes any of these. */
export const alleDaden: readonly Daad[] = Object.values(daden)
  .flat()
  .flatMap((one) => (isVaak(one) ? Array.from({ length: one.vaak }, () => one.daad) : [one]));
