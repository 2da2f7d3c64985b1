import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SimulatorControl } from './api.ts';
import { createBotCaller } from './bot/botCaller.ts';
import { createDelivery } from './bot/delivery.ts';
import { createInvokes } from './bot/invokes.ts';
import { createRefresh } from './bot/refresh.ts';
import { createChanges } from './changes.ts';
import { createConnectorSide } from './connector/connectorSide.ts';
import { createRateLimits, unlimited } from './connector/rateLimits.ts';
import { createFileSide } from './files/fileSide.ts';
import { createLanes } from './lanes.ts';
import type { Log } from './log.ts';
import { createPageSide } from './pageApi/pageSide.ts';
import { openStore } from './store/openStore.ts';
import { createWorld } from './world.ts';

export type SimulatorOptions = {
  /** SQLite file of this Teams alone; made when it is not there. */
  readonly dataFile: string;
  /** Where the bot listens, e.g. `http://localhost:3978/api/messages`. */
  readonly botUrl: string;
  /** Where the bot reaches this Teams: the address it is mounted on with `/_connector` behind it. */
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The folder `src/simulator/page`. */
  readonly pageFolder: string;
  readonly control: SimulatorControl;
  readonly log: Log;
  /** Answer 429 where Teams would. Default true. */
  readonly rateLimits?: boolean;
  /** Milliseconds the bot gets to answer a call. Default 10,000. */
  readonly patience?: number;
  /** Real time in milliseconds. */
  readonly realNow?: () => number;
};

export type Simulator = {
  /** Answers the request when it is for this Teams or its page; false, with nothing touched, when it is not. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Tells the bot what an earlier process could not; call it when the bot listens. */
  start(): Promise<void>;
  /** Ends calls and event streams, waits for what is under way, and closes the file. */
  close(): Promise<void>;
};

/** A Teams on this machine: Bot Connector, client and page behind one request handler. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { control, log, serviceUrl, tenantId, realNow = Date.now } = options;
  const now = () => control.now();
  const store = openStore(options.dataFile);
  const world = createWorld(control, tenantId);
  const changes = createChanges();
  const lanes = createLanes(log);
  const bot = createBotCaller({ botUrl: options.botUrl, patience: options.patience ?? 10_000, wire: store.wire, now });
  const delivery = createDelivery({ outgoing: store.outgoing, bot, lanes, changes, log });
  const invokes = createInvokes({ bot, messages: store.messages, changes, now, tenantId, serviceUrl });
  const refresh = createRefresh({ invokes, views: store.views, lanes, changes });
  const rateLimits = options.rateLimits === false ? unlimited : createRateLimits(realNow);
  const sides = [
    createConnectorSide({ world, store, rateLimits, changes, now, log }),
    createPageSide({ control, world, store, changes, lanes, delivery, invokes, refresh, serviceUrl }, log),
    createFileSide(options.pageFolder, log),
  ];
  const underWay = new Set<Promise<void>>();
  let closing = false;

  return {
    async handle(request, response) {
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      const side = sides.find((one) => one.owns(path));
      if (!side) return false;
      if (closing) {
        response.writeHead(503, { connection: 'close' }).end();
        return true;
      }
      const work = side.handle(request, response, path);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
      return true;
    },
    start() {
      delivery.resume();
      return Promise.resolve();
    },
    async close() {
      closing = true;
      bot.close();
      changes.close();
      await Promise.all(underWay);
      await lanes.idle();
      store.close();
    },
  };
}
