import type { Instant } from '../basis/instant.ts';

/** From `van` up to but not including `tot`. */
export type Tijdvak = { readonly van: Instant; readonly tot: Instant };

/** What has not happened (null) is before no moment and within no tijdvak. */
export const isBefore = (at: Instant | null, moment: Instant): boolean => at !== null && at < moment;

export const isWithin = (at: Instant | null, { van, tot }: Tijdvak): at is Instant =>
  at !== null && at >= van && at < tot;

/** Whether something had begun by this moment, and not ended; `tot` is null while it goes on. */
export const runsUpTo = (moment: Instant, van: Instant, tot: Instant | null): boolean =>
  van < moment && !isBefore(tot, moment);
