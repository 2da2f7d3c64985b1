import { AsyncLocalStorage } from 'node:async_hooks';
import type { Instant } from '../../../domain/basis/instant.ts';
import type { RealClock } from '../../../ports/clock.ts';
import { allowedServiceUrl } from '../allowedServiceUrl.ts';
import { homeTenant, requireSafe, type TeamsSettings } from '../settings.ts';
import { faultFields, type TeamsLog } from '../teamsLog.ts';
import { realWait, type Wait } from '../wait.ts';
import { ConnectorFailure, failureOf, type Failure } from './connectorFailure.ts';
import { requestLimit } from './requestLimit.ts';
import { singleAttemptClient } from './singleAttemptClient.ts';
import { createThrottle, type Share } from './throttle.ts';
import { type Connector, TurnAdapter } from './turnAdapter.ts';

/** `status` is what Teams answered, when it did. */
export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly status?: number };

type Road = { readonly serviceUrl: string; readonly conversation: string; readonly kind: 'write' | 'read' };

/** Everything that goes from this process to Teams goes through one of these, so that its limits hold together. */
export type Connection = {
  readonly settings: TeamsSettings;
  readonly adapter: TurnAdapter;
  /** Makes one request to Teams, within its limits. Never throws for what Teams answers. */
  call<T>(road: Road, request: (connector: Connector) => Promise<T>): Promise<CallResult<T>>;
  /** Everything that `work` asks of Teams must be answered by this moment; what could be later is not begun. */
  within<T>(answerBy: Instant | undefined, work: () => Promise<T>): Promise<T>;
  /** The bot's own channel account, `28:…`. */
  botId(): string;
  /** The tenant in which people are looked for: the configured one, else the one last heard. */
  tenantId(): string | undefined;
  /** Takes over under which account, and from which tenant, Teams addressed the bot. */
  addressedAs(botId: string, tenantId: string | undefined): void;
};

export type ConnectionOptions = {
  readonly settings: TeamsSettings;
  readonly realClock: RealClock;
  readonly log: TeamsLog;
  readonly wait?: Wait;
  /** Ends one request to Teams; `requestMs` unless told otherwise. */
  readonly timeLimit?: () => AbortSignal;
  /** Ends the waiting before a request leaves, as for a token; `beginMs` unless told otherwise. */
  readonly beginLimit?: () => AbortSignal;
  /** Requests a second that this process may make; the whole of what Teams allows unless told otherwise. */
  readonly share?: Share;
};

/** One request to Teams gets no longer than this, in milliseconds: shorter than any lease of the outbox. */
const requestMs = 8000;

/**
 * In so many milliseconds a request must have left. The SDK asks for its token without any time limit: one answer that
 * never comes would keep everything that is sent waiting until the process is started anew.
 */
const beginMs = 10_000;

/** One request: whether it left, and whether it may no longer leave. */
type Underway = { left: boolean; abandoned: boolean };

/** Teams has a handful of addresses, one for each part of the world; the host is known, but any path may follow it. */
const mostConnectors = 100;

/** Throws UnsafeSettings when these settings would let anybody in. */
export function createConnection(options: ConnectionOptions): Connection {
  const {
    settings,
    realClock,
    log,
    wait = realWait,
    share,
    timeLimit = () => requestLimit(requestMs),
    beginLimit = () => AbortSignal.timeout(beginMs),
  } = options;
  requireSafe(settings);
  const deadline = new AsyncLocalStorage<Instant | undefined>();
  const underway = new AsyncLocalStorage<Underway>();
  // Asked the moment before a request leaves: waiting for a turn, an address or a token may have taken long.
  function mayLeave(): boolean {
    const own = underway.getStore();
    if (own?.abandoned === true || realClock.now() + requestMs > (deadline.getStore() ?? Infinity)) return false;
    if (own !== undefined) own.left = true;
    return true;
  }
  const adapter = new TurnAdapter(settings, singleAttemptClient(realClock, timeLimit, mayLeave));
  const throttle = createThrottle(realClock, wait, share);
  // One client per address, because each keeps its own token.
  const connectors = new Map<string, Promise<Connector>>();
  let botId = `28:${settings.app?.id ?? 'aan-tafel'}`;
  let heardTenant: string | undefined;

  function connectorFor(serviceUrl: string): Promise<Connector> {
    const connector = connectors.get(serviceUrl) ?? adapter.connector(serviceUrl);
    // Taken out and put back, so that the one not used for longest stands first.
    connectors.delete(serviceUrl);
    connectors.set(serviceUrl, connector);
    const [unused] = connectors.keys();
    if (connectors.size > mostConnectors && unused !== undefined) connectors.delete(unused);
    // A client that could not be made is made anew at the next call.
    connector.catch(() => forget(serviceUrl, connector));
    return connector;
  }

  /** Unless another came in its place: that one may have its token already. */
  function forget(serviceUrl: string, connector: Promise<Connector>): void {
    if (connectors.get(serviceUrl) === connector) connectors.delete(serviceUrl);
  }

  /** Makes the request, or throws when it did not leave in time; then it never does. */
  function begin<T>(serviceUrl: string, request: (connector: Connector) => Promise<T>): Promise<T> {
    const own: Underway = { left: false, abandoned: false };
    const limit = beginLimit();
    const connector = connectorFor(serviceUrl);
    let abandon = (): void => undefined;
    const abandoned = new Promise<never>((_, reject) => {
      abandon = () => {
        if (own.left) return;
        own.abandoned = true;
        // Whatever it waits for, another client need not.
        forget(serviceUrl, connector);
        reject(new ConnectorFailure({ kind: 'not-sent' }, limit.reason));
      };
      limit.addEventListener('abort', abandon, { once: true });
    });
    const made = underway.run(own, async () => request(await connector));
    // What is over, also without having left, says nothing of its client any more.
    return Promise.race([made, abandoned]).finally(() => limit.removeEventListener('abort', abandon));
  }

  return {
    settings,
    adapter,
    within: (answerBy, work) => deadline.run(answerBy, work),
    botId: () => botId,
    tenantId: () => homeTenant(settings) ?? heardTenant,
    addressedAs: (id, tenantId) => {
      botId = id;
      heardTenant = tenantId;
    },
    call: async ({ serviceUrl, conversation, kind }, request) => {
      if (!allowedServiceUrl(serviceUrl, settings)) return { ok: false, failure: { ok: false, why: 'unreachable' } };
      const admitted = await throttle.admit(kind, conversation);
      if (!admitted.ok) return { ok: false, failure: { ok: false, why: 'later', notBefore: admitted.notBefore } };
      try {
        const value = await begin(serviceUrl, request);
        admitted.answered();
        return { ok: true, value };
      } catch (error) {
        if (error instanceof ConnectorFailure) {
          admitted[error.fault.kind === 'status' ? 'answered' : 'failed']();
          return failed(error);
        }
        admitted.failed();
        // No token could be had, so nothing was sent.
        log.warn(faultFields(error), 'no request to Teams could be made');
        return { ok: false, failure: { ok: false, why: 'later' } };
      }
    },
  };
}

function failed({ fault }: ConnectorFailure): CallResult<never> {
  const failure = failureOf(fault);
  return fault.kind === 'status' ? { ok: false, failure, status: fault.status } : { ok: false, failure };
}
