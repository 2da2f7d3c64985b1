import type { Facts } from './facts.ts';
import type { Casusoverleg } from './state.ts';
import type { DomeinId, PersonId } from '../basis/ids.ts';
import { actsFor, isAbsent, presentVervanger, teamleiderOf } from '../organisatie/personen.ts';
import { involvedIn } from '../mandaat/involved.ts';
import { seatOf } from '../mandaat/ladder.ts';
import type { Mandaat } from '../mandaat/state.ts';
import { isWaiting } from '../mandaat/waiting.ts';
import { currentPeriod } from '../regie/period.ts';

/**
 * Who left the directory is no longer let in, whatever part they had: they read nothing and do nothing (A, law 16).
 * Whoever started from outside it (A: any member of the tenant) never needed it.
 */
export const isLetIn = (casus: Casusoverleg, who: PersonId, { org }: Pick<Facts, 'org'>): boolean =>
  org.personen.has(who) || (who === casus.starter && casus.starterBuitenGids);

/** The one holder of casusregie (R1); with eigen regie the professional contact, who has the holder's rights (R4). */
export const regiehouder = (casus: Casusoverleg): PersonId => currentPeriod(casus.regie).houder;

/**
 * Who looks after regie, with the rights of its holder, when that one left the directory: the starter, else the
 * teamleider of the holder's domein, of one at the table, of one that was asked, or of any; so that what was begun can
 * always be ended (R5, law 15). Undefined while the holder is let in. Back in the directory, the holder has it as before.
 */
export function regiewaarnemer(casus: Casusoverleg, facts: Pick<Facts, 'org'>): PersonId | undefined {
  const houder = regiehouder(casus);
  if (isLetIn(casus, houder, facts)) return undefined;
  if (isLetIn(casus, casus.starter, facts)) return casus.starter;
  const uitnodigingen = [...casus.uitnodigingen.values()];
  const domeinen = [
    ...domeinenOf(casus, houder),
    ...domeinenAtTable(casus),
    ...uitnodigingen.map(({ domein }) => domein),
    ...facts.org.domeinen.keys(),
  ];
  return domeinen
    .map((domein) => teamleiderOf(domein, facts.org))
    .find((one) => one !== undefined && isLetIn(casus, one, facts));
}

/** Who must look after regie now: its holder, or who does so since that one left the directory (R5). */
const regiezorg = (casus: Casusoverleg, facts: Pick<Facts, 'org'>): PersonId =>
  regiewaarnemer(casus, facts) ?? regiehouder(casus);

/** Who is asked or told something as regiehouder, or the vervanger who is there while they are away (R5). */
export function presentRegiehouder(casus: Casusoverleg, facts: Facts): PersonId {
  const wie = regiezorg(casus, facts);
  return presentVervanger(wie, facts.now, facts.org) ?? wie;
}

/** Holds regie, or stands in for a holder who is absent or left the directory (R5). */
export const hasRegie = (casus: Casusoverleg, who: PersonId, facts: Facts): boolean =>
  actsFor(who, regiezorg(casus, facts), facts.now, facts.org);

/** Domeinen that sit at the table: that of the starter, and those that answered "doe mee". */
const domeinenAtTable = (casus: Casusoverleg): readonly DomeinId[] => [
  ...(casus.starterDomein === undefined ? [] : [casus.starterDomein]),
  ...[...casus.uitnodigingen.values()].filter((one) => one.status === 'doet-mee').map((one) => one.domein),
];

/** Domeinen for which this person sits at the table. */
export function domeinenOf(casus: Casusoverleg, who: PersonId): readonly DomeinId[] {
  const invited = [...casus.uitnodigingen.values()]
    .filter((one) => one.status === 'doet-mee' && one.deelnemer === who)
    .map((one) => one.domein);
  const own = who === casus.starter && casus.starterDomein !== undefined ? [casus.starterDomein] : [];
  return [...new Set([...own, ...invited])];
}

/** Everyone at the table by themselves, without vervangers: starter, holders of regie, who answered "doe mee". */
export function tableOf(casus: Casusoverleg): ReadonlySet<PersonId> {
  const people = new Set<PersonId>([casus.starter, ...casus.regie.historie.map((period) => period.houder)]);
  for (const one of casus.uitnodigingen.values()) if (one.status === 'doet-mee') people.add(one.deelnemer);
  return people;
}

/** The table, and who looks after regie now. */
const presentTable = (casus: Casusoverleg, facts: Facts): readonly PersonId[] => [
  ...tableOf(casus),
  regiezorg(casus, facts),
];

/** Sits at the table or looks after regie, or is the vervanger of one of these while away. */
export const sitsAtTable = (casus: Casusoverleg, who: PersonId, facts: Facts): boolean =>
  actsForAny(who, presentTable(casus, facts), facts);

/** Who is asked something about this request now; a beslisser as long as the directory gives them that seat (M8). */
const askedIn = (mandaat: Mandaat, facts: Facts): readonly PersonId[] => [
  ...involvedIn(mandaat),
  ...(isWaiting(mandaat) ? mandaat.bezocht : [])
    .map(({ wie }) => wie)
    .filter((wie) => seatOf(mandaat, wie, facts) !== undefined),
];

const actsForAny = (who: PersonId, people: Iterable<PersonId>, { now, org }: Facts): boolean =>
  [...people].some((other) => actsFor(who, other, now, org));

/** A: who sees more than the channel and may act; a beslisser only while a request of theirs is open. */
export const isParticipant = (casus: Casusoverleg, who: PersonId, facts: Facts): boolean =>
  actsForAny(
    who,
    [...presentTable(casus, facts), ...[...casus.mandaten.values()].flatMap((mandaat) => askedIn(mandaat, facts))],
    facts,
  );

/** A: a participant as far as this request goes; who was asked about another one alone is none here. */
export const takesPartIn = (casus: Casusoverleg, mandaat: Mandaat, who: PersonId, facts: Facts): boolean =>
  actsForAny(who, [...presentTable(casus, facts), ...askedIn(mandaat, facts)], facts);

/** A: the holder, or a teamleider of a participating domein while the holder is absent or gone. */
export function mayOfferRegie(casus: Casusoverleg, who: PersonId, facts: Facts): boolean {
  if (hasRegie(casus, who, facts)) return true;
  const houder = regiehouder(casus);
  const gone = !isLetIn(casus, houder, facts);
  if (!gone && !isAbsent(houder, facts.now, facts.org)) return false;
  return domeinenAtTable(casus).some((domein) => teamleiderOf(domein, facts.org) === who);
}
