import type { Gevraagde, Uitnodiging } from './state.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { DomeinId, GebiedId, PersonId } from '../basis/ids.ts';
import { vervangers } from '../organisatie/aanwezigheid.ts';
import { contactpersoonOf, isAbsent } from '../organisatie/personen.ts';

type Kandidaat = Pick<Gevraagde, 'wie' | 'via'>;

/** Everyone who can answer for a domein in a gebied, in the order in which they are asked, nobody twice (U1, U4). */
function kandidaten(domein: DomeinId, gebied: GebiedId, { org }: Facts): readonly Kandidaat[] {
  const known = org.domeinen.get(domein);
  if (known === undefined) return [];
  const contact = contactpersoonOf(known, gebied);
  const all: Kandidaat[] = contact === undefined ? [] : [{ wie: contact, via: 'contactpersoon' }];
  if (contact !== undefined)
    all.push(...vervangers(contact, org.personen).map((wie): Kandidaat => ({ wie, via: 'vervanger' })));
  if (known.ladder.teamleider !== undefined) all.push({ wie: known.ladder.teamleider, via: 'teamleider' });
  return all.filter((one, index) => all.findIndex((other) => other.wie === one.wie) === index);
}

/**
 * Whom to ask first: the contactpersoon who works today, else the vervanger, else the teamleider (U1). When none of
 * them works today the contactpersoon is asked all the same, so that an invitation is never lost.
 */
export function firstAsked(domein: DomeinId, gebied: GebiedId, facts: Facts): Kandidaat | undefined {
  const all = kandidaten(domein, gebied, facts);
  return all.find((one) => !isAbsent(one.wie, facts.now, facts.org)) ?? all[0];
}

/** Whom to ask next (U4): a vervanger at the first step, then the teamleider; never someone who was asked already. */
export function nextAsked(uitnodiging: Uitnodiging, gebied: GebiedId, facts: Facts): Kandidaat | undefined {
  const asked = new Set<PersonId>(uitnodiging.gevraagd.map((one) => one.wie));
  const left = kandidaten(uitnodiging.domein, gebied, facts).filter((one) => !asked.has(one.wie));
  const present = left.filter((one) => !isAbsent(one.wie, facts.now, facts.org));
  const vervanger = uitnodiging.stappen === 0 ? present.find((one) => one.via === 'vervanger') : undefined;
  return vervanger ?? left.find((one) => one.via === 'teamleider');
}
