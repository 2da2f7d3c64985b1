import type { Instant } from '../../../domain/basis/instant.ts';
import type { Delivery } from '../../../ports/messenger.ts';

export type Failure = Exclude<Delivery, { readonly ok: true }>;

/** How one HTTP request to Teams went wrong. `notBefore` is real time, from Retry-After. */
type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly notBefore: Instant | undefined }
  /** No connection was made, so nothing was sent. */
  | { readonly kind: 'not-sent' }
  /** Sent, perhaps; no usable answer came back. */
  | { readonly kind: 'no-answer' };

/** Thrown by the one-attempt client, past the SDK's own retries, which only look at its own errors. */
export class ConnectorFailure extends Error {
  override readonly name = 'ConnectorFailure';
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault.kind === 'status' ? `Teams answered ${fault.status}` : fault.kind, { cause });
    this.fault = fault;
  }
}

/**
 * Statuses with which Teams says: not now, nothing was done. With 401 it is our own credentials that are wrong, for
 * every message alike: when they are right again everything still waits, and nobody counts as out of reach.
 */
const passing = new Set([401, 412, 429, 502, 503, 504]);

/** What a fault means for the message that was being sent. */
export function failureOf(fault: Fault): Failure {
  if (fault.kind === 'not-sent') return { ok: false, why: 'later' };
  if (fault.kind === 'no-answer') return { ok: false, why: 'uncertain' };
  const { status, notBefore } = fault;
  if (passing.has(status)) return { ok: false, why: 'later', ...(notBefore === undefined ? {} : { notBefore }) };
  if (status >= 500 || status === 408) return { ok: false, why: 'uncertain' };
  if (status === 403 || status === 404) return { ok: false, why: 'unreachable' };
  return { ok: false, why: 'rejected', status };
}
