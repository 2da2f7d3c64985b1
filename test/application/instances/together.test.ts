import fc, { type Scheduler } from 'fast-check';
import { createDelivery } from '../../../src/application/deliver.ts';
import { leaseMs, newLease } from '../../../src/application/lease.ts';
import { createRender } from '../../../src/application/render/render.ts';
import { createTickDue } from '../../../src/application/tickDue.ts';
import { brokenLinks } from '../../../src/application/timeline.ts';
import type { Address, Delivery, Messenger, OutgoingMessage } from '../../../src/ports/messenger.ts';
import { kenmerk, openApp, type App } from '../../support/app.ts';
import { datum } from '../../support/kantoor.ts';
import { joined, requested, started } from '../../support/opdrachten.ts';
import { scheduledStores } from '../../support/scheduledStores.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const other = 'AT-22ABCD' as typeof kenmerk;
const owners = ['een', 'twee', 'drie'];

type Sent = {
  readonly kenmerk: string;
  readonly key: string;
  readonly aan: string;
  readonly by: string;
  readonly at: number;
};

/** Two casusoverleggen with messages for the thread and for many people, some twice. */
async function twoTables(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.casussen.start({ ...started(), kenmerk: other });
  await app.when(requested({ by: 'noor' }), requested({ by: 'noor', soort: 'energieschuld', bedrag: 900 }));
  return app;
}

/**
 * Three processes on one store, of which each step waits for the scheduler; what is sent tells its key and its sender.
 * `unheld` is what was sent by who did not have the lease then.
 */
async function threeOn(app: App, scheduler: Scheduler) {
  const sent: Sent[] = [];
  const unheld: string[] = [];
  const stores = scheduledStores(app.stores, scheduler);

  async function send(by: string, to: Address, message: OutgoingMessage): Promise<Delivery> {
    const [about = '', key = '', aan = ''] = message.summary.split(' ');
    const at = app.realClock.now();
    if (at + 8000 > (message.answerBy ?? 0)) return { ok: false, why: 'later' };
    const held = (await app.store.load(about as typeof kenmerk))?.document.lease;
    // Thrown here it would count as a fault of Teams.
    if (held?.owner !== by || held.until < at + 8000) unheld.push(`${by} ${key}`);
    sent.push({ kenmerk: about, key, aan, by, at });
    return app.messenger.post(to, message);
  }

  const processes = await Promise.all(
    owners.map(async (owner) => {
      const opened = openApp({ ...app, owner, stores });
      // Opening reads the store; nobody else does anything yet.
      await scheduler.waitFor(opened);
      const one = await opened;
      const render = createRender(one.people);
      const messenger: Messenger = {
        ...app.messenger,
        async post(to, message) {
          // It waits its turn, its address and its token.
          await scheduler.schedule(Promise.resolve());
          const answer = await send(owner, to, message);
          await scheduler.schedule(Promise.resolve());
          return answer;
        },
      };
      const delivery = createDelivery({
        ...one,
        messenger,
        render: async (entry, loaded, facts) => ({
          ...(await render(entry, loaded, facts)),
          summary: `${loaded.casus.kenmerk} ${entry.key} ${entry.aan}`,
        }),
      });
      return { ...one, delivery, messenger };
    }),
  );
  return { processes, sent, unheld };
}

/** The keys of what was to be sent, in the order in which each reader must get them. */
async function ordered(app: App, about: typeof kenmerk): Promise<ReadonlyMap<string, readonly string[]>> {
  const { outbox } = (await app.stored(about)).document;
  return new Map(outbox.map(({ aan }) => [aan, outbox.filter((one) => one.aan === aan).map(({ key }) => key)]));
}

test('instances that overtake one another at every step send each message once, in order for each reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const app = await twoTables();
      const { processes, sent, unheld } = await threeOn(app, scheduler);
      await scheduler.waitFor(Promise.all(processes.map(({ delivery }) => delivery.deliverAll())));
      expect(unheld).toEqual([]);
      for (const about of [kenmerk, other]) {
        for (const [aan, keys] of await ordered(app, about)) {
          const got = sent.filter((one) => one.kenmerk === about && one.aan === aan).map(({ key }) => key);
          expect(got).toEqual(keys);
        }
        expect((await app.stored(about)).document.lease).toBeNull();
      }
    }),
    { numRuns: 20 },
  );
});

test('also when they stall for longer than a lease, only the message that was on its way then is sent again', async () => {
  const jump = fc.constantFrom(2000, 9000, 26_000, leaseMs - 1, leaseMs);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(jump, { minLength: 1, maxLength: 8 }), async (scheduler, jumps) => {
      const app = await openApp();
      await app.start();
      const { processes, sent, unheld } = await threeOn(app, scheduler);
      scheduler.scheduleSequence(
        jumps.map((ms) => () => {
          app.realClock.advance(ms);
          return Promise.resolve();
        }),
      );
      await scheduler.waitFor(Promise.all(processes.map(({ delivery }) => delivery.deliverAll())));
      await scheduler.waitIdle();
      for (const one of sent) {
        const before = sent.slice(0, sent.indexOf(one)).findLast(({ key }) => key === one.key);
        if (before === undefined) continue;
        expect(before.by).not.toBe(one.by);
        // Its sender was given the time for a request and for writing it down, and did not come back within that.
        expect(one.at - before.at).toBeGreaterThanOrEqual(8000 + 12_000);
      }
      expect(unheld).toEqual([]);
      for (const [aan, keys] of await ordered(app, kenmerk)) {
        const got = sent.filter((one) => one.aan === aan).map(({ key }) => key);
        expect([...new Set(got)]).toEqual(keys.filter((key) => got.includes(key)));
      }
    }),
    { numRuns: 80 },
  );
});

/** Delivery to which this happens, the first time, when it has claimed and sent nothing yet. */
function stalled(app: App, happens: () => unknown) {
  let claims = 0;
  const replace: App['store']['replace'] = async (...what) => {
    const claimed = await app.store.replace(...what);
    if ((claims += 1) === 1) await happens();
    return claimed;
  };
  return createDelivery({ ...app, render: createRender(app.people), store: { ...app.store, replace } });
}

test('whoever stalls between claiming and sending until another has it sends nothing', async () => {
  const app = await openApp();
  await app.start();
  const delivery = stalled(app, () => {
    app.realClock.advance(leaseMs);
    const lease = newLease('daar', app.realClock.now());
    return app.casussen.execute(kenmerk, undefined, ({ outbox }) => ({ outbox, lease }));
  });
  await delivery.deliverAll();
  expect(app.messenger.posts).toEqual([]);
  expect((await app.stored()).document.lease?.owner).toBe('daar');
});

test('whoever stalls shorter than that takes the lease anew, so that its message has all its time', async () => {
  const app = await openApp();
  await app.start();
  const delivery = stalled(app, () => {
    app.realClock.advance(20_000);
  });
  await delivery.deliverAll();
  expect(app.messenger.posts[0]?.message.answerBy).toBe(app.realClock.now() + leaseMs - 12_000);
});

/** Everything was sent and nobody answered; then nobody ran until Thursday morning. */
async function afterAnOutage(): Promise<App> {
  const app = await twoTables();
  await app.work.settle();
  await app.outage('2026-11-26 10:00');
  return app;
}

/** What happened at both tables, and what is to be said of it. */
const recorded = async (app: App) =>
  Promise.all(
    [kenmerk, other].map(async (about) => {
      const { timeline, outbox } = (await app.stored(about)).document;
      return { happened: timeline.map(({ event }) => event['type']), keys: outbox.map(({ key }) => key) };
    }),
  );

test('three that see the same clock strike do together what one would have done: each step once (M5, U4)', async () => {
  const alone = await afterAnOutage();
  const before = await recorded(alone);
  while ((await alone.work.tick()) > 0);
  const one = await recorded(alone);
  expect(one[0]?.happened.length).toBeGreaterThan(before[0]?.happened.length ?? 0);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const app = await afterAnOutage();
      const { processes } = await threeOn(app, scheduler);
      await scheduler.waitFor(
        Promise.all(
          processes.map(async (process) => {
            const tick = createTickDue(process);
            while ((await tick()) > 0);
          }),
        ),
      );
      expect(processes.flatMap(({ log }) => log.lines.filter(({ level }) => level === 'error'))).toEqual([]);
      expect(await recorded(app)).toEqual(one);
      for (const about of [kenmerk, other]) expect(brokenLinks((await app.stored(about)).document)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('a digest and the message about an absence go out once as well, whoever overtakes whom', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const app = await openApp({ at: '2026-11-24 09:00' });
      await app.work.settle();
      await app.outage('2026-11-30 09:30');
      await app.work.tick();
      await app.absences.report({
        van: datum('2026-12-24'),
        tot: datum('2026-12-31'),
        wie: wie('sam'),
        door: wie('fatima'),
      });
      const { processes } = await threeOn(app, scheduler);
      const rounds = processes.flatMap(({ digests, absenceNotices }) => [digests.deliver(), absenceNotices.deliver()]);
      await scheduler.waitFor(Promise.all(rounds));
      const people = app.messenger.posts.flatMap(({ to }) => (to.kind === 'person' ? [to.person] : []));
      expect(people.sort()).toEqual([wie('marijke'), wie('priya'), wie('sam')].sort());
    }),
    { numRuns: 20 },
  );
});

test('what happens while three deliver is shown to whoever it changes, and sent to nobody twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const app = await twoTables();
      const { processes, sent, unheld } = await threeOn(app, scheduler);
      scheduler.scheduleSequence([() => app.when(joined({ by: 'sam' }))]);
      await scheduler.waitFor(Promise.all(processes.map(({ delivery }) => delivery.deliverAll())));
      await scheduler.waitIdle();
      await app.work.settle();
      expect(unheld).toEqual([]);
      const names = sent.map(({ kenmerk: about, key }) => `${about} ${key}`);
      expect(new Set(names).size).toBe(names.length);
      const { outbox } = (await app.stored()).document;
      expect(outbox.filter(({ state, stale }) => state === 'pending' || stale === true)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
