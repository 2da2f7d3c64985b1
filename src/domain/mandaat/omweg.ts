import type { Datum } from '../basis/instant.ts';
import type { RegisterId } from '../basis/ids.ts';
import type { Route } from '../organisatie/organisatie.ts';

/** Why an entry of the register does not serve a request, although it is about that besluit at that domein (M2, law 9). */
export type Bezwaar =
  /** The amount is above its ceiling, in whole euros. */
  | { readonly reden: 'boven-plafond'; readonly plafond: number }
  /** A staand mandaat of other functies than that of the aanvrager. */
  | { readonly reden: 'niet-houder' }
  /** It would have served, but its last day was this one. */
  | { readonly reden: 'verlopen'; readonly op: Datum }
  /** It was passed on by somebody who may not do so, or no longer holds it (Awb 10:9). */
  | { readonly reden: 'geen-ondermandaat' };

/** An entry that was passed over, as it read at that moment, and why. */
export type Gepasseerd = Bezwaar & {
  readonly regel: RegisterId;
  readonly route: Route;
  /** Who holds it, when it is a staand mandaat; else empty. */
  readonly houders: readonly string[];
};

/** A request that went past the entry that would have come first, and where it went instead. */
export type Omweg = Gepasseerd & { readonly naar: Route };
