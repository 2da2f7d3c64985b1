import type { Datum, Instant } from '../../basis/instant.ts';
import type { DomeinId, PersonId } from '../../basis/ids.ts';
import type { Tekst } from '../../basis/tekst.ts';
import type { Trede } from '../../organisatie/organisatie.ts';

/** Where in the executing domein somebody is asked: who answers for it in this gebied first, then its ladder (M11). */
export type Uitvoeringstrede = 'contactpersoon' | Trede;

/** One person who was asked to see to it that it is carried out. */
export type Uitvoerder = {
  readonly wie: PersonId;
  readonly trede: Uitvoeringstrede;
  /** Set when they stand in for this absent person. */
  readonly vervangt: PersonId | undefined;
  readonly op: Instant;
};

/** How feasible the executing party finds it; *haalbaar* needs no objection. */
export const toetsen = ['lastig', 'niet-haalbaar'] as const;
export type Toets = (typeof toetsen)[number];

type Basis = {
  readonly domein: DomeinId;
  /** Everyone who was asked, in order, nobody twice; the last one is asked now. Empty when there is nobody. */
  readonly gevraagd: readonly Uitvoerder[];
  /** Start of the running clock: when asked, when received, or the morning after `klaarOp`. */
  readonly sinds: Instant;
  readonly herinnerd: number;
  readonly waarschuwing: { readonly op: Instant; readonly bezorgd: Instant | undefined } | undefined;
  readonly laatstePing: Instant | undefined;
};
type Slot = { readonly door: PersonId; readonly op: Instant };

/**
 * After akkoord: ontvangen → in uitvoering → uitgevoerd, or an objection of the executing party. That is not the
 * bezwaar of the Awb (M11).
 */
export type Uitvoering = Basis &
  (
    | { readonly status: 'gevraagd' | 'ontvangen' }
    | { readonly status: 'in-uitvoering'; readonly klaarOp: Datum }
    | (Slot & { readonly status: 'uitgevoerd'; readonly resultaat: Tekst })
    | (Slot & { readonly status: 'bezwaar'; readonly toets: Toets; readonly reden: Tekst })
    | (Slot & { readonly status: 'beëindigd'; readonly reden: Tekst })
  );

export type OpenUitvoering = Extract<Uitvoering, { status: 'gevraagd' | 'ontvangen' | 'in-uitvoering' }>;

/** Still to be carried out: a clock runs, and closing waits for it (C8). */
export const isUnderway = (uitvoering: Uitvoering | undefined): uitvoering is OpenUitvoering =>
  uitvoering?.status === 'gevraagd' || uitvoering?.status === 'ontvangen' || uitvoering?.status === 'in-uitvoering';

/** Who is asked now. */
export const uitvoerderNow = (uitvoering: Uitvoering): Uitvoerder | undefined => uitvoering.gevraagd.at(-1);
