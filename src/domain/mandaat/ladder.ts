import type { Mandaat } from './state.ts';
import type { DomeinId, PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { isAwayTooLong, vervangers } from '../organisatie/aanwezigheid.ts';
import { treden, type Trede } from '../organisatie/organisatie.ts';
import { actsFor, persoon } from '../organisatie/personen.ts';

/** Who decides at a rung, and for whom when the holder of that rung is away. */
export type Zetel = { readonly trede: Trede; readonly beslisser: PersonId; readonly vervangt: PersonId | undefined };

export type Zoektocht = {
  readonly domein: DomeinId;
  /** Who may not sit here, because they asked; undefined where asking does not matter (M8). */
  readonly aanvrager: PersonId | undefined;
  readonly spoed: boolean;
  /** Asked before, so not asked again (M7). */
  readonly bezocht: readonly PersonId[];
};

/** Away longer than 1 werkdag, or with spoed: today (M5). People outside the directory are not waited for. */
export function isAwayFor(wie: PersonId, spoed: boolean, { now, org }: Facts): boolean {
  const known = persoon(org, wie);
  return known === undefined || isAwayTooLong(known, now, { spoed }, org.kantoor);
}

/**
 * Who decides at one rung: its holder, or the first vervanger who is there when the holder is away. A rung whose
 * holder is the aanvrager or was already asked is empty, and so is its vervanger's chair: nobody decides in the name
 * of the aanvrager (M7, M8).
 */
function zetelAt(trede: Trede, search: Zoektocht, facts: Facts): Zetel | undefined {
  const holder = facts.org.domeinen.get(search.domein)?.ladder[trede];
  const free = (wie: PersonId): boolean => wie !== search.aanvrager && !search.bezocht.includes(wie);
  if (holder === undefined || !free(holder)) return undefined;
  if (!isAwayFor(holder, search.spoed, facts)) return { trede, beslisser: holder, vervangt: undefined };
  const stand = vervangers(holder, facts.org.personen).find((wie) => free(wie) && !isAwayFor(wie, search.spoed, facts));
  return stand === undefined ? undefined : { trede, beslisser: stand, vervangt: holder };
}

/** The lowest rung at or above `from` where somebody can decide (M7); undefined when nobody is left. */
export function nextZetel(from: Trede, search: Zoektocht, facts: Facts): Zetel | undefined {
  for (const trede of treden.slice(treden.indexOf(from))) {
    const zetel = zetelAt(trede, search, facts);
    if (zetel !== undefined) return zetel;
  }
  return undefined;
}

/** The rung above; undefined above the directeur. */
export const tredeAbove = (trede: Trede): Trede | undefined => treden[treden.indexOf(trede) + 1];

export const searchFor = (mandaat: Mandaat): Zoektocht => ({
  domein: mandaat.verzoek.domein,
  aanvrager: mandaat.aanvrager,
  spoed: mandaat.verzoek.spoed !== undefined,
  bezocht: mandaat.bezocht.map((one) => one.wie),
});

/** Where the request goes after this level (M7). */
export function zetelAfter(mandaat: Mandaat, trede: Trede, facts: Facts): Zetel | undefined {
  const above = tredeAbove(trede);
  return above === undefined ? undefined : nextZetel(above, searchFor(mandaat), facts);
}

/**
 * Who takes over from a beslisser who can't: somebody who stands in at the same rung, else the next rung (M5, M7).
 * Undefined when nobody is left.
 */
export function zetelInstead(mandaat: Mandaat, trede: Trede, facts: Facts): Zetel | undefined {
  const { domein, bezocht, aanvrager, spoed } = searchFor(mandaat);
  const holder = facts.org.domeinen.get(domein)?.ladder[trede];
  // Nobody stands in for the aanvrager, who may have come to hold this rung since (M8).
  const stand = holder === undefined || holder === aanvrager ? [] : [holder, ...vervangers(holder, facts.org.personen)];
  const free = stand.find((wie) => wie !== aanvrager && !bezocht.includes(wie) && !isAwayFor(wie, spoed, facts));
  if (free !== undefined) return { trede, beslisser: free, vervangt: free === holder ? undefined : holder };
  return zetelAfter(mandaat, trede, facts);
}

/** Colleagues with the functie of whoever holds the present rung, who were not asked before (M3). */
export function colleaguesOf(mandaat: Mandaat, { org }: Pick<Facts, 'org'>): readonly PersonId[] {
  const trede = 'niveau' in mandaat ? mandaat.niveau?.trede : undefined;
  const holder = trede && org.domeinen.get(mandaat.verzoek.domein)?.ladder[trede];
  const functie = persoon(org, holder)?.functie;
  const asked = new Set(mandaat.bezocht.map(({ wie }) => wie));
  return [...org.personen.values()]
    .filter((one) => one.functie === functie && !asked.has(one.id) && one.id !== mandaat.aanvrager)
    .map(({ id }) => id);
}

/**
 * In which seat this person may decide now (M8): looked up in the ladder at this moment, at the rungs that were asked
 * already. A rung that was escalated past may still decide (M7); one that was not reached may not.
 */
export function seatOf(mandaat: Mandaat, wie: PersonId, facts: Facts): Zetel | undefined {
  const ladder = facts.org.domeinen.get(mandaat.verzoek.domein)?.ladder ?? {};
  const asked = new Set(mandaat.bezocht.map((one) => one.trede));
  for (const trede of [...treden].reverse()) {
    const holder = ladder[trede];
    if (holder === undefined || !asked.has(trede) || holder === mandaat.aanvrager) continue;
    if (holder === wie) return { trede, beslisser: wie, vervangt: undefined };
    const assigned = mandaat.bezocht.some((one) => one.wie === wie && one.trede === trede);
    const standsIn = vervangers(holder, facts.org.personen).includes(wie);
    const sameFunctie = persoon(facts.org, wie)?.functie === persoon(facts.org, holder)?.functie;
    // Passed on to them by the holder: bevoegd in their own functie, as long as it is the same one (M3).
    if (assigned && sameFunctie) return { trede, beslisser: wie, vervangt: undefined };
    if (standsIn && (assigned || actsFor(wie, holder, facts.now, facts.org)))
      return { trede, beslisser: wie, vervangt: holder };
  }
  return undefined;
}
