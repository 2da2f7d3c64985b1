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

/** Holds whoever calls to the limits of Teams, in real time: per bot and thread, and fifty a second for the tenant. */
export function teamsQuota(now: () => number = Date.now): Quota {
  const limits = createRateLimits(now);
  const allowed: number[] = [];
  const refused: { at: number; conversation: string }[] = [];
  return {
    allowed,
    refused,
    refuse(request) {
      const conversation = conversationOf(request);
      try {
        limits.admit(request.method === 'GET' ? 'read' : 'send', conversation);
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
