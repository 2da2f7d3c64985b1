import type { Instant } from '../../../domain/basis/instant.ts';

/** Reads a Retry-After header, seconds or an HTTP date, as a moment of real time; undefined when it says neither. */
export function retryAfter(header: string | null, now: Instant): Instant | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(now + Number(text) * 1000) as Instant;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : (Math.max(at, now) as Instant);
}
