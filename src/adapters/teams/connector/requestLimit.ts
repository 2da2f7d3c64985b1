/** Milliseconds in which what has arrived is looked at, before the request counts as unanswered. */
const graceMs = 50;

/**
 * Ends one request to Teams `ms` milliseconds from now. When the process stood still meanwhile, as on a machine that was
 * paused, its timers come before the answers that lie there: those are looked at first, or a message that arrived would be in
 * doubt and sent again.
 */
export function requestLimit(ms: number): AbortSignal {
  const limit = new AbortController();
  const end = (): void => limit.abort(new DOMException('Teams did not answer in time', 'TimeoutError'));
  setTimeout(() => setTimeout(end, graceMs).unref(), ms).unref();
  return limit.signal;
}
