import { callRoute } from '../http/callRoute.ts';
import { guard } from '../http/guard.ts';
import { sendReply } from '../http/reply.ts';
import { replyOf, type Side } from '../http/side.ts';
import type { Log } from '../log.ts';
import type { Fault } from '../api.ts';
import { clockRoutes } from './clockRoutes.ts';
import { conversationRoutes } from './conversationRoutes.ts';
import { invokeRoutes } from './invokeRoutes.ts';
import type { PageParts } from './pageParts.ts';
import { sendRoutes } from './sendRoutes.ts';
import { stateRoutes } from './stateRoutes.ts';

/** What the page asks and does, as api.ts says. */
export function createPageSide(parts: PageParts, log: Log): Side {
  const makers = [stateRoutes, conversationRoutes, sendRoutes, invokeRoutes, clockRoutes];
  const routes = makers.flatMap((make) => make(parts));
  const faultBody = (_code: string, message: string): Fault => ({ error: message });
  return {
    owns: (path) => path.startsWith('/sim/'),
    async handle(request, response, path) {
      const reply = await replyOf(
        () => {
          guard(request);
          if (request.method !== 'GET' || path !== '/sim/events') return callRoute(routes, request, path);
          parts.changes.listen(response);
          return { status: 200 };
        },
        faultBody,
        log,
      );
      // An event stream has begun its own answer.
      if (!response.headersSent) sendReply(response, reply);
    },
  };
}
