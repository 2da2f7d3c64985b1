import { bevoegdAt, entriesInForce, holds } from './register.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { treden, type Registerregel } from '../organisatie/organisatie.ts';

/** What somebody may decide by the register today, by their own functie and rung; nobody's vervanger (M2). */
export type Bevoegdheden = {
  /** Staand mandaat: at once, without asking. */
  readonly zelf: readonly Registerregel[];
  /** Requests of others begin with them. */
  readonly beslist: readonly Registerregel[];
  /** Requests of others reach them when they go a rung higher (M7). */
  readonly hoger: readonly Registerregel[];
  /** Decided by others. */
  readonly anderen: readonly Registerregel[];
};

/** Sorts every entry in force by what it means for this person. */
export function powersOf(wie: PersonId, facts: Facts): Bevoegdheden {
  const { org } = facts;
  const sits = ({ domein }: Registerregel) => treden.filter((trede) => org.domeinen.get(domein)?.ladder[trede] === wie);
  const all = entriesInForce(facts);
  const zelf = all.filter((regel) => holds(wie, regel, { org }));
  const beslist = all.filter((regel) => sits(regel).some((trede) => trede === regel.route));
  const hoger = all.filter((regel) => !beslist.includes(regel) && sits(regel).some((trede) => bevoegdAt(regel, trede)));
  const own = new Set([...zelf, ...beslist]);
  return { zelf, beslist, hoger, anderen: all.filter((regel) => !own.has(regel)) };
}
