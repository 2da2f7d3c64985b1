import type { Bewaargrond, Verwijderreden } from './state.ts';
import type { PersonId } from '../basis/ids.ts';

type Door = { readonly by: PersonId };

export type PlaceHold = Door & { readonly type: 'placeHold'; readonly grond: Bewaargrond };
export type LiftHold = Door & { readonly type: 'liftHold'; readonly grond: Bewaargrond };
export type RemoveCasusoverleg = Door & { readonly type: 'removeCasusoverleg'; readonly waarom: Verwijderreden };
/** What this person typed, in a casusoverleg that is closed. */
export type DeleteTexts = Door & { readonly type: 'deleteTexts'; readonly van: PersonId };

/** What the beheerder may do with what is kept, and nobody else (A). */
export type BewarenCommand = PlaceHold | LiftHold | RemoveCasusoverleg | DeleteTexts;
