import type { Instant } from '../basis/instant.ts';
import type { DomeinId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';

export const redenen = ['meedenken', 'expertise', 'overname', 'ter-kennisgeving', 'op-verzoek-van-inwoner'] as const;
/** Why a domein is asked to the table (C3). */
export type Uitnodigingsreden = (typeof redenen)[number];

/** How the bot came to ask this person (U1, U3, U4). */
export type Via = 'contactpersoon' | 'vervanger' | 'teamleider' | 'collega';
export type Gevraagde = { readonly wie: PersonId; readonly via: Via; readonly sinds: Instant };

type Basis = {
  readonly id: UitnodigingId;
  readonly domein: DomeinId;
  readonly reden: Uitnodigingsreden;
  readonly gevraagdDoor: PersonId;
  readonly sinds: Instant;
  /** Everyone asked so far, in order; the last one is asked now. Never empty. */
  readonly gevraagd: readonly Gevraagde[];
  readonly herinnerd: number;
  /** Rungs already taken: 0 contactpersoon, 1 and 2 the next ones. */
  readonly stappen: number;
};
export type Uitnodiging = Basis &
  (
    | { readonly status: 'gevraagd' | 'geen-reactie' }
    | { readonly status: 'doet-mee'; readonly deelnemer: PersonId; readonly antwoordOp: Instant }
    | { readonly status: 'geen-rol'; readonly toelichting: Tekst; readonly antwoordOp: Instant }
    | { readonly status: 'vervallen' }
  );
