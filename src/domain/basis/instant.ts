import type { Brand } from './ids.ts';

/** A moment, in milliseconds since 1970-01-01T00:00Z. Always UTC; local time exists only in werktijd and in texts. */
export type Instant = Brand<number, 'Instant'>;

/** Office minutes: minutes that pass only while the office is open (M5). */
export type Werkminuten = Brand<number, 'Werkminuten'>;

/** A calendar day in the office's time zone, `2026-11-23`. */
export type Datum = Brand<string, 'Datum'>;

/** The instant of an ISO 8601 text; throws on anything else, because only our own code and tests pass it. */
export function instant(iso: string): Instant {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new RangeError(`not an ISO instant: ${iso}`);
  return ms as Instant;
}

export const earliest = (...moments: (Instant | undefined)[]): Instant | undefined =>
  moments.reduce<Instant | undefined>(
    (first, at) => (at !== undefined && (first === undefined || at < first) ? at : first),
    undefined,
  );
