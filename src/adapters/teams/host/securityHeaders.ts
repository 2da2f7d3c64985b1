import type { ServerResponse } from 'node:http';

/** On everything this server answers: it has no pages, so that a browser has nothing to run, frame, guess or keep. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Seconds, one year. Over plain http, as on loopback, browsers ignore it.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** Sets them before anybody answers; whoever serves a page of its own replaces what it must. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
