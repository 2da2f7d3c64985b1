import type { Instant } from '../basis/instant.ts';
import type { DomeinId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';

export const regiegronden = [
  'dominant-probleem',
  'keuze-inwoner',
  'jeugd-in-gezin',
  'alleen-werk-en-inkomen',
  'opgeschaald',
  'anders',
] as const;
/** Why this domein is the one to hold regie (R3). */
export type Regiegrond = (typeof regiegronden)[number];

/** One period in the dated history (R6); the last one has no end and is the present holder (R1). */
export type Regieperiode = {
  readonly houder: PersonId;
  readonly namens: DomeinId | undefined;
  /** Undefined while provisional: the starter holds it because nobody has accepted yet (R1). */
  readonly grond: Regiegrond | undefined;
  /** The inwoner holds regie; the houder is their professional contact (R4). */
  readonly eigenRegie: boolean;
  readonly van: Instant;
  readonly tot: Instant | undefined;
};

export type Regieaanbod = {
  readonly nummer: number;
  readonly door: PersonId;
  readonly aan: PersonId;
  readonly namens: DomeinId | undefined;
  readonly grond: Regiegrond;
  readonly eigenRegie: boolean;
  readonly toelichting: Tekst | undefined;
  readonly sinds: Instant;
  readonly herinnerd: boolean;
};

export type Regie = {
  /** Oldest first; never empty. */
  readonly historie: readonly [Regieperiode, ...Regieperiode[]];
  readonly aanbod: Regieaanbod | undefined;
  /** How many offers were ever made; numbers the next one. */
  readonly aanbiedingen: number;
};
