import type { Instant } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';

/** Why a casusoverleg is kept beyond its term (law 14, 15). A fixed list: what lies behind it stands in the zaaksysteem. */
export const bewaargronden = ['bezwaar', 'klacht', 'rechtszaak', 'onderzoek', 'verzoek-inwoner'] as const;
export type Bewaargrond = (typeof bewaargronden)[number];

/** A legal hold: as long as one stands, nothing of the casusoverleg is deleted. */
export type Vasthouding = { readonly grond: Bewaargrond; readonly door: PersonId; readonly sinds: Instant };

/** Its term ended, or somebody has the right to have it deleted before that. */
export type Verwijderreden = 'termijn' | 'verzoek';

/** How long it is kept, beside the term of the gemeente. */
export type Bewaring = {
  /** At most one for each ground. */
  readonly vastgehouden: readonly Vasthouding[];
  /** Removal has begun: there is no way back, and no text left. */
  readonly verwijdering: { readonly sinds: Instant; readonly waarom: Verwijderreden } | undefined;
};
