import { teksten } from '../teksten.ts';
import { Refused } from './refused.ts';

export type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body of a POST or PUT, not checked yet. */
  readonly body: unknown;
};
export type Reply = {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, with a content type of its own in `headers`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
/** One road: `path` has `:name` where a decoded segment goes. `name` is what the wire log calls it. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly name: string;
  handle(call: Call): Reply | Promise<Reply>;
};

/** Finds the road for a path (without query). Refuses with 404, or 405 when only another method leads there. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } {
  const segments = path.replace(/\/$/, '').split('/').map(decode);
  const matches = routes.flatMap((route) => {
    const params = match(route.path.split('/'), segments);
    return params ? [{ route, params }] : [];
  });
  const found = matches.find(({ route }) => route.method === method);
  if (found) return found;
  if (matches.length > 0) throw new Refused(405, 'MethodNotAllowed', teksten.verkeerdeWijze);
  throw new Refused(404, 'NotFound', teksten.onbekendPad);
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refused(400, 'BadSyntax', teksten.onleesbaar);
  }
}
