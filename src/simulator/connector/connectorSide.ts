import type { Changes } from '../changes.ts';
import { callRoute } from '../http/callRoute.ts';
import { guard } from '../http/guard.ts';
import { sendReply } from '../http/reply.ts';
import type { Route } from '../http/router.ts';
import { replyOf, type Side } from '../http/side.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/openStore.ts';
import type { World } from '../world.ts';
import { activityRoutes } from './activityRoutes.ts';
import { createConnectorParts } from './connectorParts.ts';
import { conversationRoutes } from './conversationRoutes.ts';
import { memberRoutes } from './memberRoutes.ts';
import type { RateLimits } from './rateLimits.ts';
import { teamRoutes } from './teamRoutes.ts';

const prefix = '/_connector/';

/** The Bot Connector REST protocol (v3), as far as Teams offers it and this bot can use it; faults as Teams words them. */
export function createConnectorSide(options: {
  readonly world: World;
  readonly store: Store;
  readonly rateLimits: RateLimits;
  readonly changes: Changes;
  readonly now: () => number;
  readonly log: Log;
}): Side {
  const { store, changes, now, log } = options;
  const parts = createConnectorParts(options);
  const makers = [conversationRoutes, activityRoutes, memberRoutes, teamRoutes];
  const routes: readonly Route[] = makers
    .flatMap((make) => make(parts))
    .map((route) => ({ ...route, path: `${prefix}${route.path}` }));
  const faultBody = (code: string, message: string) => ({ error: { code, message } });

  return {
    owns: (path) => path.startsWith(prefix),
    async handle(request, response, path) {
      const begin = performance.now();
      let wat = 'onbekend';
      const work = () => {
        guard(request);
        return callRoute(routes, request, path, ({ name }, { body }) => (wat = describe(name, body)));
      };
      const reply = await replyOf(work, faultBody, log);
      store.wire.add({
        at: new Date(now()).toISOString(),
        richting: 'van-bot',
        method: request.method ?? '',
        path: path.slice(prefix.length - 1),
        status: reply.status,
        ms: Math.round(performance.now() - begin),
        wat,
      });
      sendReply(response, reply);
      changes.emit({ wire: true });
    },
  };
}

/** The Connector's name for the call and, where it carries one, the kind of activity. */
function describe(name: string, body: unknown): string {
  const { type } = (body ?? {}) as { type?: unknown };
  return typeof type === 'string' ? `${name} ${type.slice(0, 40)}` : name;
}
