import type { Instant } from '../../../domain/basis/instant.ts';

/** Nobody is asked to wait longer, in milliseconds: what says so is a mistake, which would keep a message for ever. */
const longest = 86_400_000;

/** Reads a Retry-After header, seconds or an HTTP date, as a moment of real time; undefined when it says neither. */
export function retryAfter(header: string | null, now: Instant): Instant | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const at = /^\d+(\.\d+)?$/.test(text) ? Math.ceil(now + Number(text) * 1000) : Date.parse(text);
  return Number.isNaN(at) ? undefined : (Math.min(Math.max(at, now), now + longest) as Instant);
}
