import { createRateLimits } from '../../../src/simulator/connector/rateLimits.ts';
import { Refused } from '../../../src/simulator/http/refused.ts';
import { type ConnectorRequest, conversationOf } from './standing.ts';

/** Calls that the limits let through and those they refused, each with its moment (real time, milliseconds). */
export type Quota = {
  /** Undefined when this request may go on; else the headers of its 429. */
  refuse(request: ConnectorRequest): Readonly<Record<string, string>> | undefined;
  readonly allowed: readonly number[];
  readonly refused: readonly { readonly at: number; readonly conversation: string }[];
};

/** Most of these moments (milliseconds, in any order) that lie within one second, as Teams counts. */
export function busiestSecond(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [index, at] of sorted.entries()) {
    while ((sorted[first] ?? at) <= at - 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/**
 * Holds whoever calls to the limits of Teams, in real time: per bot and thread, and fifty a second for the tenant; or to
 * that last one only, which several processes share and must keep to together.
 */
export function teamsQuota(
  now: () => number = Date.now,
  { onlyTenant = false }: { readonly onlyTenant?: boolean } = {},
): Quota {
  const limits = createRateLimits(now);
  const allowed: number[] = [];
  const refused: { at: number; conversation: string }[] = [];
  return {
    allowed,
    refused,
    refuse(request) {
      const conversation = conversationOf(request);
      try {
        limits.admit(request.method === 'GET' ? 'read' : 'send', onlyTenant ? `${allowed.length}` : conversation);
        allowed.push(now());
        return undefined;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused.push({ at: now(), conversation });
        return error.headers;
      }
    },
  };
}
