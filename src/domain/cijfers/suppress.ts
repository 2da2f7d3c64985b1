import type { Vergelijking } from './vergelijking.ts';

/** A figure as the reader may see it (D2): itself, one to four, or five or more. Zero is always itself. */
export type Aantal = number | '<5' | '≥5';

/** A smaller group is not shown, nor can it be worked out from what is (D2, law 18). */
export const kleinsteGroep = 5;

const isSmall = (aantal: number): boolean => aantal > 0 && aantal < kleinsteGroep;
const isLarge = (aantal: number): boolean => aantal >= kleinsteGroep;

/** The figure itself, unless the group is small. */
export const unlessSmall = (aantal: number): Aantal => (isSmall(aantal) ? '<5' : aantal);

/** No more than whether the group is small. */
const coarse = (aantal: number): Aantal => (isLarge(aantal) ? '≥5' : unlessSmall(aantal));

// What is hidden below depends only on which figures are small, never on how small: a reader who knows these rules
// learns nothing from seeing one applied.

/** Whether a small part would follow from an exact total: it is what remains after taking off the large ones. */
const remainderTells = (parts: readonly number[], unseen: number): boolean =>
  parts.some(isLarge) && [...parts, unseen].some(isSmall);

/** The total of parts that are shown beside it by `unlessSmall`, and of a remainder that is not shown. */
export function suppressTotal(parts: readonly number[], unseen: number): Aantal {
  const total = parts.reduce((sum, part) => sum + part, unseen);
  return remainderTells(parts, unseen) ? coarse(total) : unlessSmall(total);
}

/** Whether the parts may be shown beside a total that is shown anyway; a small group is not divided further. */
export function maySplit(parts: readonly number[], unseen: number): boolean {
  const total = parts.reduce((sum, part) => sum + part, unseen);
  return isLarge(total) && !remainderTells(parts, unseen);
}

/**
 * A part of a whole that is shown anyway, when the rest is not. Exact only beside an exact whole with a large rest: an
 * empty rest is treated as a small one, lest hiding betray it.
 */
export function suppressPart(part: number, whole: number, shownWhole: Aantal): Aantal {
  return shownWhole === whole && isLarge(whole - part) ? unlessSmall(part) : coarse(part);
}

/** How the number of open casusoverleggen went in a week: `begin + nieuw = gesloten + open`. */
export type Verloop<Figure = number> = {
  readonly begin: Figure;
  readonly nieuw: Figure;
  readonly gesloten: Figure;
  readonly open: Figure;
};

/**
 * Two weeks in a row, of which all but the first `begin` are shown. Where any figure is small both opens are hidden,
 * because the small one is their difference; where an open is not large itself, what came and went is hidden as well.
 */
export function suppressVerloop(nu: Verloop, vorige: Verloop): Vergelijking<Verloop<Aantal>> {
  const level = hasSmall(nu) || hasSmall(vorige) ? coarse : unlessSmall;
  const shown = (week: Verloop): Verloop<Aantal> => {
    const flow = hasSmall(week) && !(isLarge(week.begin) && isLarge(week.open)) ? coarse : unlessSmall;
    return { begin: level(week.begin), nieuw: flow(week.nieuw), gesloten: flow(week.gesloten), open: level(week.open) };
  };
  return { nu: shown(nu), vorige: shown(vorige) };
}

const hasSmall = ({ begin, nieuw, gesloten, open }: Verloop): boolean => [begin, nieuw, gesloten, open].some(isSmall);
