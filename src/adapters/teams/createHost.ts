import restify from 'restify';
import type { AddressBook } from '../../ports/addressBook.ts';
import type { Bot } from '../../ports/bot.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { Noting } from '../../ports/messenger.ts';
import type { Connection } from './connector/createConnection.ts';
import type { KnownPeople, TeamsMessenger } from './createMessenger.ts';
import { createApplication } from './host/createApplication.ts';
import { createInFlight } from './host/inFlight.ts';
import { isLoopbackName } from './host/isLoopbackName.ts';
import { listenOn } from './host/listenOn.ts';
import { type Before, type Health, mountRoutes } from './host/mountRoutes.ts';
import { readBody } from './host/readBody.ts';
import { receive } from './host/receive.ts';
import { createRefusalTally } from './host/refusalTally.ts';
import { createSendLater } from './host/sendLater.ts';
import { repairWriteHead } from './host/repairWriteHead.ts';
import { answered, respond } from './host/respond.ts';
import { limitServer, serverLimits, type ServerLimits } from './host/serverLimits.ts';
import { createGuests } from './inbound/guests.ts';
import { type CallerLimit, createCallerLimit } from './inbound/callerLimit.ts';
import { tokenFault } from './inbound/tokenFault.ts';
import { createRemember } from './inbound/rememberAddress.ts';
import { faultFields, type TeamsLog } from './teamsLog.ts';
import { realWait, type Wait } from './wait.ts';

export type HostOptions = {
  readonly connection: Connection;
  readonly messenger: TeamsMessenger;
  readonly bot: Bot;
  readonly book: AddressBook;
  readonly directoryPersonIds: KnownPeople;
  readonly log: TeamsLog;
  readonly realClock: RealClock;
  readonly health: Health;
  readonly before?: Before | undefined;
  /** Told of the status of every answer to an activity. */
  readonly answered?: ((status: number) => void) | undefined;
  /** Around each way in which a turn answers: no outbox knows of those messages (law 15). */
  readonly noting?: Noting | undefined;
  /** First words of commands, which the log may tell. */
  readonly commands?: ReadonlySet<string> | undefined;
  readonly wait?: Wait | undefined;
  /** How slow and how many; `serverLimits` unless told otherwise. */
  readonly limits?: ServerLimits | undefined;
  /** How often one person; in local mode there is none unless given, because anybody can be anybody there. */
  readonly callerLimit?: CallerLimit | undefined;
};

export type Host = {
  /** Rejects with PortTaken when another process listens there. */
  listen(): Promise<{ readonly port: number }>;
  /** Takes nothing new, finishes what is under way within seven seconds, then closes every connection. */
  close(): Promise<void>;
};

/** Milliseconds; the process must be gone in ten seconds, and gives back what it had claimed after this. */
const patience = 7000;

const noted = (messenger: TeamsMessenger, noting: Noting = (send) => send): TeamsMessenger => ({
  ...messenger,
  post: noting((to, message) => messenger.post(to, message)),
  reply: noting((to, message) => messenger.reply(to, message)),
});

/** The HTTP server: Teams at /api/messages, /healthz for the process, /readyz for what it leans on. */
export function createHost(options: HostOptions): Host {
  const { connection, messenger, bot, log, health, before, commands = new Set<string>(), wait = realWait } = options;
  const inFlight = createInFlight();
  const background = (work: Promise<unknown>): void => inFlight.track(work);
  const leaving = new AbortController();
  const { realClock } = options;
  const later = createSendLater({ realClock, wait, log, background, closing: leaving.signal });
  const attendant = { bot, messenger: noted(messenger, options.noting), log, wait, background, later };
  const application = createApplication(connection.adapter, attendant);
  const guests = createGuests(connection, options.directoryPersonIds);
  const remember = createRemember(options.book, realClock);
  const tally = createRefusalTally(log, realClock);
  const { mode, app } = connection.settings;
  const limit = options.callerLimit ?? (mode === 'azure' ? createCallerLimit(realClock) : undefined);
  const reception = { ...options, application, guests, commands, remember, tally, limit, routes: attendant };
  const server = restify.createServer({ name: 'aan-tafel' });
  repairWriteHead();
  // Without a listener restify throws these past everybody. Before it listens, who called listen hears of it there.
  server.on('error', (error: Error) => {
    if (server.server.listening) log.error(faultFields(error), 'the server failed');
  });
  limitServer(server.server, options.limits ?? serverLimits);

  mountRoutes(server, {
    before,
    health,
    log,
    activity: async (request, response) => {
      inFlight.track(answered(response));
      response.once('finish', () => options.answered?.(response.statusCode));
      // Without authentication any web site could speak to us, by pointing its own name at 127.0.0.1 (DNS rebinding).
      if (mode === 'local' && !isLoopbackName(request.headers.host)) {
        request.resume();
        respond(response, 403, { error: { code: 'Forbidden', message: 'not allowed' } });
        return;
      }
      const fault = mode === 'azure' ? tokenFault(request.headers.authorization, app?.id ?? '') : undefined;
      if (fault !== undefined) {
        tally.note(fault);
        request.resume();
        respond(response, 401);
        return;
      }
      const body = await readBody(request);
      if (!body.ok) {
        respond(response, body.status, { error: { code: 'BadRequest', message: 'not an activity' } });
        return;
      }
      const answer = await receive(body.value, request.headers.authorization ?? '', reception);
      respond(response, answer.status, answer.body as unknown);
    },
  });

  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    leaving.abort();
    const closed = new Promise<void>((resolve) => void server.close(resolve));
    const done = new AbortController();
    await Promise.race([inFlight.settled(), wait(patience, done.signal)]);
    done.abort();
    server.server.closeAllConnections();
    await closed;
  }

  return { listen: () => listenOn(server.server, connection.settings), close: () => (closing ??= close()) };
}
