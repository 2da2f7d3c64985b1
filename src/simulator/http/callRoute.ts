import type { IncomingMessage } from 'node:http';
import { readJson } from './readJson.ts';
import { findRoute, type Call, type Reply, type Route } from './router.ts';

/** Runs one request over `routes`; `seen` hears which road it takes and with which body, before it is taken. */
export async function callRoute(
  routes: readonly Route[],
  request: IncomingMessage,
  path: string,
  seen: (route: Route, call: Call) => void = () => undefined,
): Promise<Reply> {
  const { method = 'GET', url = '' } = request;
  const { route, params } = findRoute(routes, method, path);
  const body = method === 'POST' || method === 'PUT' ? await readJson(request) : undefined;
  const call = { params, query: new URLSearchParams(url.slice(path.length)), body };
  seen(route, call);
  return route.handle(call);
}
