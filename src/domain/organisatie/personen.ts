import { isAwayTooLong, vervangers } from './aanwezigheid.ts';
import type { Domein, Organisatie, Persoon } from './organisatie.ts';
import type { Instant } from '../basis/instant.ts';
import type { DomeinId, PersonId } from '../basis/ids.ts';

/** The person as the directory knows them; people outside it (any member of the tenant may start) are undefined. */
export const persoon = (org: Organisatie, id: PersonId | undefined): Persoon | undefined =>
  id === undefined ? undefined : org.personen.get(id);

/** Absent today, or on the next office day when the office is closed (R5, U1). Unknown people are never absent. */
export function isAbsent(id: PersonId, now: Instant, org: Organisatie): boolean {
  const known = persoon(org, id);
  return known !== undefined && isAwayTooLong(known, now, { spoed: true }, org.kantoor);
}

/** The first vervanger who is there while this person is absent (R5, P9); undefined while the person is there. */
export function presentVervanger(id: PersonId, now: Instant, org: Organisatie): PersonId | undefined {
  if (!isAbsent(id, now, org)) return undefined;
  return vervangers(id, org.personen).find((candidate) => !isAbsent(candidate, now, org));
}

/** Acts as this person: is them, or is in their chain of vervangers while they are absent. */
export function actsFor(who: PersonId, other: PersonId, now: Instant, org: Organisatie): boolean {
  if (who === other) return true;
  return isAbsent(other, now, org) && vervangers(other, org.personen).includes(who);
}

/** Everybody who is absent now and for whom this person may act (R5, P9). */
export const standsInFor = (who: PersonId, now: Instant, org: Organisatie): readonly PersonId[] =>
  [...org.personen.keys()].filter((other) => other !== who && actsFor(who, other, now, org));

/** Who answers for a domein's invitations when its contactpersonen don't: its teamleider (A). */
export const teamleiderOf = (domein: DomeinId, org: Organisatie): PersonId | undefined =>
  org.domeinen.get(domein)?.ladder.teamleider;

/** Contactpersoon of a domein in a gebied, present or not (U1). */
export function contactpersoonOf(
  domein: Domein,
  gebied: Parameters<Domein['contactpersonen']['perGebied']['get']>[0],
): PersonId | undefined {
  return domein.contactpersonen.perGebied.get(gebied) ?? domein.contactpersonen.standaard;
}

/** Answers for a domein in a gebied, whoever of them is there: contactpersoon, a vervanger of theirs, teamleider (A). */
export function answersFor(
  who: PersonId,
  id: DomeinId,
  gebied: Parameters<typeof contactpersoonOf>[1],
  org: Organisatie,
): boolean {
  const domein = org.domeinen.get(id);
  const contact = domein && contactpersoonOf(domein, gebied);
  const own = contact !== undefined && (contact === who || vervangers(contact, org.personen).includes(who));
  return own || teamleiderOf(id, org) === who;
}

/** Belongs to a domein: by their own place in the directory, or on its ladder, as a teamleider of two domeinen is. */
export function speaksFor(who: PersonId, domein: DomeinId, org: Organisatie): boolean {
  const ladder = org.domeinen.get(domein)?.ladder ?? {};
  return persoon(org, who)?.domein === domein || Object.values(ladder).includes(who);
}
