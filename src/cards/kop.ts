import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Soort } from '../domain/casusoverleg/state.ts';

/** First line of every card about a casusoverleg, and what its buttons carry. */
export type Kop = { readonly kenmerk: Kenmerk; readonly kind: Soort; readonly gebied: string };
