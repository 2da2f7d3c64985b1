import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDirectory } from '../src/adapters/directory/readDirectory.ts';
import { openCosmos } from '../src/adapters/cosmos/openCosmos.ts';
import type { CasusIndex } from '../src/ports/casusStore.ts';
import type { Instant } from '../src/domain/basis/instant.ts';
import { startEmulator, type Emulator } from '../test/adapters/cosmos/emulator.ts';
import { openApp, type App } from '../test/support/app.ts';
import { local } from '../test/support/kantoor.ts';
import { cancelled, joined, requested } from '../test/support/opdrachten.ts';
import { turnsOf } from '../test/support/turns.ts';
import { stale } from './delivery.ts';
import { atMost, known, type Bench, type Figure } from './support/bench.ts';
import { figuresOf, largeGemeente } from './support/largeGemeente.ts';
import { copyOf, kenmerkOf } from './support/preparedCasussen.ts';
import { runProcess } from './support/runProcess.ts';

const sizes = {
  full: { due: 50, open: [60, 300], casussen: 300, managers: 20, messages: 100, users: 32 },
  tiny: { due: 2, open: [3, 5], casussen: 5, managers: 3, messages: 4, users: 2 },
};
type Much = (typeof sizes)['full'];

const trips = ' round trips';

/** The application on a database of its own, and the requests to Cosmos DB that some work makes. */
type Counted = {
  readonly app: App;
  /** Query plans count, for they are round trips as well. */
  readonly count: (work: () => Promise<unknown>) => Promise<number>;
};

let databases = 0;

async function onDatabase<T>(emulator: Emulator, at: string, work: (counted: Counted) => Promise<T>): Promise<T> {
  const stores = await openCosmos(emulator.settings(`bench-${(databases += 1)}`));
  try {
    const count = async (asked: () => Promise<unknown>): Promise<number> => {
      emulator.requests();
      await asked();
      return emulator.requests().length;
    };
    return await work({ app: await openApp({ at, stores }), count });
  } finally {
    stores.close();
  }
}

/** One casusoverleg with a mandaat that waits for Fatima, all sent, and as many copies of it. */
async function waiting(app: App, copies: number, index: (nr: number) => Partial<CasusIndex> = () => ({})) {
  await app.start();
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }));
  await app.work.settle();
  const { document } = await app.stored();
  for (let nr = 0; nr < copies; nr += 1) await app.store.create(copyOf(document, nr, index(nr)));
}

const turns = (emulator: Emulator, { users }: Much): Promise<readonly Figure[]> =>
  onDatabase(emulator, '2026-11-24 09:10', async ({ app, count }) => {
    const { click, open, view, say } = turnsOf(app);
    const start = await count(() => app.start());
    await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }));
    await app.work.settle();
    const form = await count(() => open('fatima', 'mandaat.afwijzen', { mandaat: 'M1' }));
    const refresh = await count(() => view('fatima', 'bericht.toon', { key: 'x' }));
    const list = await count(() => say('noor', 'mijn casussen'));
    const { document } = await app.stored();
    for (let nr = 0; nr < users; nr += 1) await app.store.create(copyOf(document, nr));
    const one = await count(() => click('fatima', 'mandaat.akkoord', { mandaat: 'M1' }));
    const kenmerken = Array.from({ length: users }, (_, nr) => kenmerkOf(nr));
    const many = await count(() =>
      Promise.all(kenmerken.map((kenmerk) => click('fatima', 'mandaat.akkoord', { mandaat: 'M1', kenmerk }))),
    );
    return [
      atMost('akkoord: authorised, written, card answered', one, 2, trips),
      atMost(`akkoord, ${users} side by side, each`, many / users, 2, trips),
      known('casusoverleg started', start, trips),
      known('form opened', form, trips),
      known('card refreshed', refresh, trips),
      known('mijn casussen, with one', list, trips),
    ];
  });

/** As the benchmark of the tick: so many are due their reminder, among ever more that are open. */
async function ticks(emulator: Emulator, { due, open }: Much): Promise<readonly Figure[]> {
  const never = local('2027-06-01 09:00');
  const figures: Figure[] = [];
  for (const many of open)
    await onDatabase(emulator, '2026-11-24 09:10', async ({ app, count }) => {
      await waiting(app, many - 1, (nr) => (nr < due - 1 ? {} : { nextDue: never }));
      await app.work.tick();
      const idle = await count(() => app.work.tick());
      await app.outage('2026-11-25 09:10');
      const busy = await count(() => app.work.tick());
      figures.push(
        known(`tick with nothing due, ${many} open`, idle, trips),
        known(`tick with ${due} due, ${many} open`, busy, trips),
      );
    });
  return figures;
}

/** As the benchmark of the digest: all are due on a Monday morning, and counted in one walk. */
function digests(emulator: Emulator, { casussen, managers }: Much): Promise<readonly Figure[]> {
  return onDatabase(emulator, '2026-11-23 09:00', async ({ app, count }) => {
    const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-bench-'));
    try {
      app.changeOrganisatie(await readDirectory(largeGemeente(folder, managers)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await app.start();
    await app.when(cancelled({ by: 'noor' }));
    await app.work.settle();
    const { document } = await app.stored();
    const monday = local('2026-11-30 08:31');
    const quiet = { nextDue: null, nextSend: null };
    for (let nr = 0; nr < casussen; nr += 1) {
      const cijfers = { ...figuresOf(nr, document.index.cijfers, monday), kenmerk: kenmerkOf(nr), vervallen: false };
      await app.store.create(copyOf(document, nr, { ...quiet, closedAt: cijfers.gesloten, cijfers }));
    }
    await app.outage('2026-11-30 08:31');
    const before = app.messenger.posts.length;
    const asked = await count(() => app.work.settle());
    const sent = app.messenger.posts.length - before;
    if (sent !== managers) throw new Error(`${sent} digests were sent, ${managers} were due`);
    return [known(`${managers} digests over ${casussen} casusoverleggen, in all`, asked, trips)];
  });
}

/** As the benchmark of the delivery: messages that must be shown again, two in each thread. */
const delivery = (emulator: Emulator, { messages }: Much): Promise<readonly Figure[]> =>
  onDatabase(emulator, '2026-11-24 09:10', async ({ app, count }) => {
    await waiting(app, 0);
    const { document } = await app.stored();
    for (let nr = 0; nr < messages / 2; nr += 1)
      await app.store.create(copyOf(stale(document), nr, { nextSend: 0 as Instant }));
    const before = app.messenger.updates.length;
    const asked = await count(() => app.work.send());
    const sent = app.messenger.updates.length - before;
    if (sent !== messages) throw new Error(`${sent} messages were delivered, ${messages} were due`);
    return [known('message delivered, two in each thread, each', asked / messages, trips)];
  });

/** Of a process, from its start until it is ready: on a new database, and when it comes back. */
async function coldStarts(emulator: Emulator): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-bench-'));
  const { endpoint, database, key } = emulator.settings(`bench-${(databases += 1)}`);
  const env = {
    AAN_TAFEL_SIMULATOR: 'off',
    LOG_LEVEL: 'warn',
    AAN_TAFEL_DATA: folder,
    AAN_TAFEL_STORE: 'cosmos',
    AAN_TAFEL_COSMOS_ENDPOINT: endpoint,
    AAN_TAFEL_COSMOS_DATABASE: database,
    AAN_TAFEL_COSMOS_KEY: key,
  };
  const start = async (): Promise<number> => {
    emulator.requests();
    const bot = await runProcess({ entry: 'src/main.ts', ready: '/readyz', env });
    const asked = emulator.requests().length;
    await bot.stop();
    return asked;
  };
  try {
    return [
      known('start to ready, on a new database', await start(), trips),
      known('start to ready, when it comes back', await start(), trips),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time says nothing here: the emulator is another program than Azure. What is asked of it is the same. */
export const cosmos: Bench = {
  name: 'cosmos',
  about: 'the same with Cosmos DB: round trips, counted at an emulator',
  async run(size) {
    const emulator = await startEmulator();
    const much = sizes[size];
    try {
      return [
        ...(await turns(emulator, much)),
        ...(await ticks(emulator, much)),
        ...(await digests(emulator, much)),
        ...(await coldStarts(emulator)),
        ...(await delivery(emulator, much)),
      ];
    } finally {
      await emulator.close();
    }
  },
};
