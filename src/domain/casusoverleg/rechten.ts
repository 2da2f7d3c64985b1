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

/** Who is asked or told something as regiehouder: the holder, or the vervanger who is there while they are away (R5). */
export const presentRegiehouder = (casus: Casusoverleg, { now, org }: Facts): PersonId =>
  presentVervanger(regiehouder(casus), now, org) ?? regiehouder(casus);

/** Holds regie, or stands in for an absent holder (R5). */
export const hasRegie = (casus: Casusoverleg, who: PersonId, { now, org }: Facts): boolean =>
  actsFor(who, regiehouder(casus), now, org);

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

/** Sits at the table: starter, holder of regie, who answered "doe mee", or the vervanger of one of these while away. */
export const sitsAtTable = (casus: Casusoverleg, who: PersonId, { now, org }: Facts): boolean =>
  [...tableOf(casus)].some((other) => actsFor(who, other, now, org));

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
    [...tableOf(casus), ...[...casus.mandaten.values()].flatMap((mandaat) => askedIn(mandaat, facts))],
    facts,
  );

/** A: a participant as far as this request goes; who was asked about another one alone is none here. */
export const takesPartIn = (casus: Casusoverleg, mandaat: Mandaat, who: PersonId, facts: Facts): boolean =>
  actsForAny(who, [...tableOf(casus), ...askedIn(mandaat, facts)], facts);

/** A: the holder, or a teamleider of a participating domein while the holder is absent or gone. */
export function mayOfferRegie(casus: Casusoverleg, who: PersonId, facts: Facts): boolean {
  if (hasRegie(casus, who, facts)) return true;
  const holder = regiehouder(casus);
  const holderGone = !isLetIn(casus, holder, facts);
  if (!holderGone && !isAbsent(holder, facts.now, facts.org)) return false;
  const joined = [...casus.uitnodigingen.values()].filter((one) => one.status === 'doet-mee').map((one) => one.domein);
  const own = casus.starterDomein === undefined ? [] : [casus.starterDomein];
  return [...own, ...joined].some((domein) => teamleiderOf(domein, facts.org) === who);
}
