import type { DomeinId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Regiegrond } from './state.ts';

export type RegieEvent =
  | {
      readonly type: 'RegieOffered';
      readonly nummer: number;
      readonly to: PersonId;
      readonly namens: DomeinId | undefined;
      readonly grond: Regiegrond;
      readonly eigenRegie: boolean;
      readonly toelichting: Tekst | undefined;
    }
  | { readonly type: 'RegieOfferReminded'; readonly nummer: number; readonly to: PersonId }
  | { readonly type: 'RegieAccepted'; readonly nummer: number }
  | { readonly type: 'RegieDeclined'; readonly nummer: number; readonly reden: Tekst }
  | { readonly type: 'RegieOfferWithdrawn'; readonly nummer: number }
  | { readonly type: 'RegieOfferExpired'; readonly nummer: number; readonly waarom: 'verlopen' | 'onbereikbaar' };
