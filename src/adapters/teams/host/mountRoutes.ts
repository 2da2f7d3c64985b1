import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { faultFields, type TeamsLog } from '../teamsLog.ts';
import { respond } from './respond.ts';
import { secure } from './securityHeaders.ts';

/** `parts` names what is well and what is not. */
export type Health = {
  live(): boolean;
  ready(): Promise<{ readonly ok: boolean; readonly parts: Readonly<Record<string, unknown>> }>;
};

/** Sees every request first; true when it has taken it. */
export type Before = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the server answers to: activities, the two health questions, and whoever comes before. */
export function mountRoutes(
  server: Server,
  {
    before,
    health,
    log,
    activity,
  }: {
    readonly before: Before | undefined;
    readonly health: Health;
    readonly log: TeamsLog;
    readonly activity: Handler;
  },
): void {
  const failed = (response: ServerResponse, error: unknown): void => {
    log.error(faultFields(error), 'a request could not be answered');
    respond(response, 500, { error: { code: 'InternalError', message: 'failed' } });
  };
  const guarded = (handle: Handler) => async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await handle(request, response);
    } catch (error) {
      // A caller who hung up halfway is no fault of ours.
      if (!request.destroyed) failed(response, error);
    }
  };

  server.pre((request, response, next) => {
    secure(response);
    const taken = before?.(request, response) ?? Promise.resolve(false);
    taken.then(
      (mine) => {
        next(mine ? false : undefined);
      },
      (error: unknown) => {
        failed(response, error);
        next(false);
      },
    );
  });
  server.post('/api/messages', guarded(activity));
  server.get('/healthz', guarded(live(health)));
  server.get('/readyz', guarded(ready(health)));
}

const live =
  (health: Health): Handler =>
  (_request, response) => {
    const ok = health.live();
    respond(response, ok ? 200 : 503, { ok });
    return Promise.resolve();
  };

const ready =
  (health: Health): Handler =>
  async (_request, response) => {
    const { ok, parts } = await health.ready();
    respond(response, ok ? 200 : 503, { ok, parts });
  };
