import type { Actie, Eigenaar } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { DomeinId, PersonId } from '../basis/ids.ts';
import { domeinenAtTable } from '../casusoverleg/domeinen.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { domeinenOf, hasRegie, isLetIn, tableOf } from '../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';
import { isAwayTooLong, nextAtWork, vervangers } from '../organisatie/aanwezigheid.ts';
import { actsFor, contactpersoonOf, persoon, teamleiderOf } from '../organisatie/personen.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';

/** Domeinen that can own an actie: those that sit at the table or are still asked to it. */
export function owningDomeinen(casus: Casusoverleg): readonly DomeinId[] {
  const gone = new Set<DomeinId>();
  for (const { domein, status } of casus.uitnodigingen.values())
    if (status === 'geen-rol' || status === 'vervallen') gone.add(domein);
    else gone.delete(domein);
  return domeinenAtTable(casus).filter((domein) => domein === casus.starterDomein || !gone.has(domein));
}

/** Whether this owner is at the table (C9), and did not leave the directory. */
export const isAtTable = (casus: Casusoverleg, eigenaar: Eigenaar, facts: Pick<Facts, 'org'>): boolean =>
  'persoon' in eigenaar
    ? tableOf(casus).has(eigenaar.persoon) && isLetIn(casus, eigenaar.persoon, facts)
    : owningDomeinen(casus).includes(eigenaar.domein);

/**
 * The people who own an actie, first the one who is told: the person, or who sits at the table for the domein, or else
 * its contactpersoon. Who left the directory no longer owns it for their domein. Empty for a domein that nobody answers for.
 */
export function ownersOf(
  casus: Casusoverleg,
  { belegdBij }: Pick<Actie, 'belegdBij'>,
  { org }: Facts,
): readonly PersonId[] {
  if ('persoon' in belegdBij) return [belegdBij.persoon];
  const { domein } = belegdBij;
  const seated = [...tableOf(casus)].filter(
    (one) => domeinenOf(casus, one).includes(domein) && isLetIn(casus, one, { org }),
  );
  if (seated.length > 0) return seated;
  const known = org.domeinen.get(domein);
  const contact = known && (contactpersoonOf(known, casus.aanleiding.gebied) ?? teamleiderOf(domein, org));
  return contact === undefined ? [] : [contact];
}

/** Whose it is: an owner, who was told that it is theirs, or the vervanger of one of these while they are away (A). */
export const isOwner = (casus: Casusoverleg, actie: Actie, who: PersonId, facts: Facts): boolean =>
  [...ownersOf(casus, actie, facts), ...actie.gevraagd].some((one) => actsFor(who, one, facts.now, facts.org));

/** A: the owner ends it, or the regiehouder. */
export const mayEnd = (casus: Casusoverleg, actie: Actie, who: PersonId, facts: Facts): boolean =>
  isOwner(casus, actie, who, facts) || hasRegie(casus, who, facts);

/**
 * Who hears it in place of an owner, and when: the owner on the first day they work, or the vervanger who is there
 * sooner when the owner is away for longer than a werkdag (M5, P9). Undefined when none of them ever works.
 */
export function whoHears(
  owner: PersonId,
  from: Instant,
  { org }: Facts,
): { readonly to: PersonId; readonly at: Instant } | undefined {
  const { kantoor, personen } = org;
  const atWork = (id: PersonId): Instant | undefined => {
    const known = persoon(org, id);
    return known && nextAtWork(known, from, kantoor);
  };
  const known = persoon(org, owner);
  if (known === undefined) return { to: owner, at: nextKantoortijd(from, kantoor) };
  let soonest = atWork(owner);
  let to = owner;
  if (isAwayTooLong(known, from, { spoed: false }, kantoor))
    for (const one of vervangers(owner, personen)) {
      const at = atWork(one);
      if (at !== undefined && (soonest === undefined || at < soonest)) [soonest, to] = [at, one];
    }
  return soonest === undefined ? undefined : { to, at: soonest };
}
