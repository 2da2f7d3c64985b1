import { kleinsteGroep, maySplit, suppressPart, suppressTotal, suppressVerloop, unlessSmall } from './suppress.ts';
import type { Aantal, Verloop } from './suppress.ts';
import type { Vergelijking } from './vergelijking.ts';

/** How much a reader sees of the figures; what each one means stands with its function in suppress. */
export type Sight = {
  group(aantal: number): Aantal;
  total(parts: readonly number[], unseen: number): Aantal;
  part(part: number, whole: number, shownWhole: Aantal): Aantal;
  verloop(nu: Verloop, vorige: Verloop): Vergelijking<Verloop<Aantal>>;
  maySplit(parts: readonly number[], unseen: number): boolean;
  /** So many waiting times there must be before their median and longest are shown. */
  readonly fewestTimes: number;
};

/** A reader whose scope is one team knows its cases anyway. */
export const oneTeam: Sight = {
  group: (aantal) => aantal,
  total: (parts, unseen) => parts.reduce((sum, part) => sum + part, unseen),
  part: (part) => part,
  verloop: (nu, vorige) => ({ nu, vorige }),
  maySplit: () => true,
  fewestTimes: 1,
};

/** Any wider scope (D2). */
export const wider: Sight = {
  group: unlessSmall,
  total: suppressTotal,
  part: suppressPart,
  verloop: suppressVerloop,
  maySplit,
  fewestTimes: kleinsteGroep,
};
