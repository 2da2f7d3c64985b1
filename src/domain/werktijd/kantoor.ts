import type { Datum } from '../basis/instant.ts';

export const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekdag = (typeof weekdagen)[number];

/** When the office is open: the same hours on every working day, in one time zone (M5). */
export type Kantoor = {
  /** IANA name, `Europe/Amsterdam`. */
  readonly zone: string;
  readonly dagen: readonly Weekdag[];
  /** Local wall clock, `HH:MM`; `van` is before `tot`, on the same day. */
  readonly van: string;
  readonly tot: string;
  /** Holidays on which the office is closed. */
  readonly vrij: ReadonlySet<Datum>;
};
