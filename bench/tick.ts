import { openSqlite } from '../src/adapters/sqlite/openSqlite.ts';
import type { Instant } from '../src/domain/basis/instant.ts';
import { openApp } from '../test/support/app.ts';
import { local } from '../test/support/kantoor.ts';
import { joined, requested } from '../test/support/opdrachten.ts';
import { atMost, known, type Bench } from './support/bench.ts';
import { copyOf, patternOf, preparedFolder } from './support/preparedCasussen.ts';
import { median, timed } from './support/statistics.ts';

const sizes = {
  full: { open: [1000, 10_000, 100_000], rounds: 11, due: 50 },
  tiny: { open: [20, 40, 80], rounds: 1, due: 5 },
};
const asked = '2026-11-24 09:10';
/** When the reminder of a mandaat that was asked then is due (M5). */
const reminder = '2026-11-25 09:10';
const minute = 60_000;
const never = local('2027-06-01 09:00');

/** One store with so many open casusoverleggen, and for each round, a minute apart, as many that are due then. */
async function prepared(open: number, { rounds, due }: (typeof sizes)['full']) {
  const place = { at: asked, serviceUrl: 'https://teams.voorbeeldstad.example/' };
  const waiting = await patternOf([joined({ by: 'sam' }), requested({ by: 'noor' })], place);
  const quiet = await patternOf([], place);
  function* documents() {
    for (let nr = 0; nr < open; nr += 1) {
      const round = Math.floor(nr / due);
      const at = round < rounds ? ((local(reminder) + round * minute) as Instant) : never;
      yield copyOf(round < rounds ? waiting : quiet, nr, { nextDue: at });
    }
  }
  const { file, remove } = await preparedFolder(documents());
  const stores = openSqlite(file);
  const app = await openApp({ at: asked, stores });
  const close = (): void => {
    stores.close();
    remove();
  };
  return { app, close };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** One tick at the moment of this round. Throws when it did not do exactly what was due. */
async function tickOf({ app }: Prepared, round: number, due: number): Promise<number> {
  await app.clock.moveTo((local(reminder) + round * minute) as Instant);
  let done = 0;
  const took = await timed(async () => (done = await app.work.tick()));
  if (done !== due) throw new Error(`${done} ticked, ${due} were due`);
  return took;
}

/** Each due one takes its step, a reminder to the beslisser, and is written with synchronous=FULL. */
export const tick: Bench = {
  name: 'tick',
  about: 'one tick with 50 due, among ever more that are open',
  async run(size) {
    const much = sizes[size];
    const stores: Prepared[] = [];
    try {
      for (const open of much.open) stores.push(await prepared(open, much));
      const times: number[][] = stores.map(() => []);
      for (let round = 0; round < much.rounds; round += 1)
        for (const [index, one] of stores.entries()) times[index]?.push(await tickOf(one, round, much.due));
      const medians = times.map(median);
      const ratios = Array.from({ length: much.rounds }, (_, round) => {
        const inRound = times.map((each) => each[round] ?? Number.NaN);
        return Math.max(...inRound.slice(1)) / (inRound[0] ?? Number.NaN);
      });
      return [
        ...much.open.map((open, index) => known(`${open} open, one tick`, medians[index] ?? Number.NaN, ' ms')),
        atMost('longest / shortest of the three medians', Math.max(...medians) / Math.min(...medians), 1.5, '×'),
        known('more open / fewest open, median of the rounds', median(ratios), '×'),
      ];
    } finally {
      for (const { close } of stores) close();
    }
  },
};
