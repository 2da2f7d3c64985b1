import type { Instant } from '../src/domain/basis/instant.ts';
import type { CasusCijfers } from '../src/domain/cijfers/casusCijfers.ts';
import { openCosmos } from '../src/adapters/cosmos/openCosmos.ts';
import { startEmulator, type Emulator } from '../test/adapters/cosmos/emulator.ts';
import { openApp, type App } from '../test/support/app.ts';
import { joined, requested } from '../test/support/opdrachten.ts';
import { turnsOf } from '../test/support/turns.ts';
import { atMost, known, type Bench, type Figure } from './support/bench.ts';
import { copyOf } from './support/preparedCasussen.ts';

/** Requests to Cosmos DB that some work makes; query plans count, for they are round trips as well. */
async function requestsOf(emulator: Emulator, work: () => Promise<unknown>): Promise<number> {
  emulator.requests();
  await work();
  return emulator.requests().length;
}

/** More casusoverleggen as the given one, so that what is done for many can be counted for each. */
async function fill(app: App, count: number): Promise<void> {
  const { document } = await app.stored();
  for (let nr = 0; nr < count; nr += 1) await app.store.create(copyOf(document, nr));
}

async function figures(emulator: Emulator, app: App, many: number): Promise<readonly Figure[]> {
  const { click, open, view, say } = turnsOf(app);
  const count = (work: () => Promise<unknown>): Promise<number> => requestsOf(emulator, work);
  const start = await count(() => app.start());
  const sent = await count(() => app.work.send());
  const delivered = app.messenger.posts.length;
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }));
  await app.work.settle();
  const form = await count(() => open('fatima', 'mandaat.afwijzen', { mandaat: 'M1' }));
  const refresh = await count(() => view('fatima', 'bericht.toon', { key: 'x' }));
  const list = await count(() => say('noor', 'mijn casussen'));
  await fill(app, many);
  await app.work.tick();
  const idle = await count(() => app.work.tick());
  await app.outage('2026-11-24 09:10');
  const ticks = await count(() => app.work.tick());
  const scan = await count(async () => {
    const seen: CasusCijfers[] = [];
    for await (const each of app.store.cijfers(0 as Instant)) seen.push(each);
  });
  const akkoord = await count(() => click('fatima', 'mandaat.akkoord', { mandaat: 'M1' }));
  return [
    atMost('akkoord: authorised, written, card answered', akkoord, 2, ' round trips'),
    known('casusoverleg started', start, ' round trips'),
    known('form opened', form, ' round trips'),
    known('card refreshed', refresh, ' round trips'),
    known('mijn casussen, with one', list, ' round trips'),
    known('message delivered, each', sent / delivered, ' round trips'),
    known('tick with nothing due', idle, ' round trips'),
    known('tick, for each that is due', (ticks - idle) / (many + 1), ' round trips'),
    known(`figures of ${many + 1} casusoverleggen`, scan, ' round trips'),
  ];
}

/** Time says nothing here: the emulator is another program than Azure. What is asked of it is the same. */
export const cosmos: Bench = {
  name: 'cosmos',
  about: 'round trips to Cosmos DB, counted at an emulator',
  async run(size) {
    const emulator = await startEmulator();
    const stores = await openCosmos(emulator.settings('bench'));
    try {
      return await figures(emulator, await openApp({ stores }), { full: 50, tiny: 3 }[size]);
    } finally {
      stores.close();
      await emulator.close();
    }
  },
};
