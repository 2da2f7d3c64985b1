import type { IncomingMessage } from 'node:http';
import { teksten } from '../teksten.ts';
import { Refused } from './refused.ts';

/**
 * There is no log-in here, so a request must come from this machine under a loopback name: otherwise any web site could
 * reach us by pointing its own name at 127.0.0.1 (DNS rebinding), or by posting a form across origins.
 */
export function guard(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
  const sameOrigin = origin === undefined || origin === `http://${host}`;
  const sameSite = request.method === 'GET' || site === undefined || site === 'same-origin';
  if (!local || !sameOrigin || !sameSite) throw new Refused(403, 'Forbidden', teksten.anderePlek);
}
