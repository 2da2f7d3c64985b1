import type { PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Regiegrond } from './state.ts';

type Door = { readonly by: PersonId };

export type OfferRegie = Door & {
  readonly type: 'offerRegie';
  readonly to: PersonId;
  readonly grond: Regiegrond;
  readonly eigenRegie: boolean;
  readonly toelichting: Tekst | undefined;
};
export type AcceptRegie = Door & { readonly type: 'acceptRegie'; readonly nummer: number };
export type DeclineRegie = Door & { readonly type: 'declineRegie'; readonly nummer: number; readonly reden: Tekst };
export type WithdrawRegieOffer = Door & { readonly type: 'withdrawRegieOffer'; readonly nummer: number };
export type RegieCommand = OfferRegie | AcceptRegie | DeclineRegie | WithdrawRegieOffer;
