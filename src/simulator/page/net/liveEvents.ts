import type { ChangeEvent } from '../../api.ts';

const retryAfter = 3_000;

/** Listens to `/sim/events` and keeps listening; `connected` is told at every loss and return. */
export function liveEvents(change: (event: ChangeEvent) => void, connected: (is: boolean) => void): void {
  const source = new EventSource('/sim/events');
  source.addEventListener('open', () => connected(true));
  source.addEventListener('message', (event: MessageEvent<string>) => change(JSON.parse(event.data) as ChangeEvent));
  source.addEventListener('error', () => {
    connected(false);
    // The browser reconnects by itself, except after an answer that was not a stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => liveEvents(change, connected), retryAfter);
  });
}
