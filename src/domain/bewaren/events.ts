import type { Bewaargrond, Verwijderreden } from './state.ts';
import type { PersonId } from '../basis/ids.ts';

export type BewarenEvent =
  | { readonly type: 'HoldPlaced'; readonly grond: Bewaargrond }
  | { readonly type: 'HoldLifted'; readonly grond: Bewaargrond }
  /** The texts of this person are gone; their digests stay in the chain (C2). */
  | { readonly type: 'TextsDeleted'; readonly van: PersonId }
  /** The last event there can be: every text is gone, and the bot's messages in Teams go next (law 15). */
  | { readonly type: 'RemovalBegun'; readonly waarom: Verwijderreden };
