import { setTimeout } from 'node:timers/promises';
import { ErrorResponse, TimeoutError } from '@azure/cosmos';
import { AggregateAuthenticationError, AuthenticationError, CredentialUnavailableError } from '@azure/identity';
import { StoreUnavailable } from '../../ports/casusStore.ts';

/**
 * Awaits one request. What the service, the road to it or the identity can't do rejects with StoreUnavailable, with its
 * cause and the pause that was asked for; a fault in our own code stays what it is. When throttled, which writes nothing,
 * it waits as asked and tries again, as long as that fits in `mostWaiting`.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ;) {
    try {
      return await work();
    } catch (cause) {
      const pause = pauseOf(cause);
      if (statusOf(cause) !== throttled || pause === undefined || waited + pause > mostWaiting)
        throw unavailable(cause);
      waited += pause;
      await setTimeout(pause);
    }
  }
}

// Milliseconds; Teams wants its answer in 5 seconds. The SDK's own waiting is off: it takes any pause, however long.
const mostWaiting = 2000;
const shortestPause = 10;

const throttled = 429;

const pauseOf = (cause: unknown): number | undefined =>
  cause instanceof ErrorResponse && cause.retryAfterInMs !== undefined
    ? Math.max(cause.retryAfterInMs, shortestPause)
    : undefined;

function unavailable(cause: unknown): unknown {
  if (!isServiceFault(cause)) return cause;
  const retryAfter = pauseOf(cause);
  return new StoreUnavailable(`Cosmos DB does not answer (${whyOf(cause)})`, {
    cause,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** A status or the code of a lost connection; else what kind of fault it is. Never a message, which may tell too much. */
function whyOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause ? cause.code : undefined;
  return typeof code === 'number' || typeof code === 'string' ? String(code) : cause.name;
}

/** As `attempt`, with undefined for an answer with one of these statuses. */
export async function unless<T>(statuses: readonly number[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt(work);
  } catch (error) {
    if (error instanceof StoreUnavailable && statuses.includes(statusOf(error.cause))) return undefined;
    throw error;
  }
}

/** Whether a write that failed so may have been done all the same: no answer came, or one that leaves it open. */
export function isInDoubt(error: unknown): boolean {
  if (!(error instanceof StoreUnavailable)) return false;
  const status = statusOf(error.cause);
  return status === 0 || status === ownTimeout || status >= 500;
}

const ownTimeout = 408;

const statusOf = (cause: unknown): number => (cause instanceof ErrorResponse ? Number(cause.code) : 0);

// What the service calls a bad request or too large, and what the SDK refuses to send (without a status), is our fault.
const badRequest = 400;
const tooLarge = 413;

/** A proxy that answers with a page instead of JSON gives a SyntaxError; a lost connection gives a RestError. */
function isServiceFault(cause: unknown): boolean {
  if (cause instanceof ErrorResponse)
    return cause.code !== undefined && cause.code !== badRequest && cause.code !== tooLarge;
  if (cause instanceof Error && cause.name === 'RestError') return true;
  return outside.some((kind) => cause instanceof kind);
}

const outside = [
  TimeoutError,
  AuthenticationError,
  AggregateAuthenticationError,
  CredentialUnavailableError,
  SyntaxError,
];
