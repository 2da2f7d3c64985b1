import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { createAbsenceNotices } from '../../src/application/absenceNotices.ts';
import { openAbsences } from '../../src/application/absences.ts';
import { createBereik } from '../../src/application/bereik.ts';
import { createBewaren } from '../../src/application/bewaren/createBewaren.ts';
import { createLooseMessages } from '../../src/application/bewaren/looseMessages.ts';
import { createBot } from '../../src/application/bot/createBot.ts';
import { createCasussen, type Loaded } from '../../src/application/casussen.ts';
import { createDelivery } from '../../src/application/deliver.ts';
import { createDigests } from '../../src/application/digest.ts';
import { createDrafts } from '../../src/application/drafts.ts';
import { createDivision } from '../../src/application/instances/division.ts';
import { createHouseholds } from '../../src/application/households.ts';
import { openMovableClock } from '../../src/application/movableClock.ts';
import { noticeReach } from '../../src/application/noticeReach.ts';
import { createPeople } from '../../src/application/people.ts';
import { createReadLog } from '../../src/application/readLog.ts';
import { createRender } from '../../src/application/render/render.ts';
import { versionedStores, type Stores } from '../../src/application/schema/versionedStores.ts';
import { createWork } from '../../src/application/work.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import type { Organisatie } from '../../src/domain/organisatie/organisatie.ts';
import type { Random } from '../../src/ports/clock.ts';
import { fakeClock, type FakeClock } from './clocks.ts';
import { fakeMessenger, type FakeMessenger } from './fakeMessenger.ts';
import { local } from './kantoor.ts';
import { memoryLog } from './memoryLog.ts';
import { started } from './opdrachten.ts';
import { voorbeeldstad } from './voorbeeldstad.ts';

type Parts = {
  /** Local time at which domain time begins, on a fresh store. */
  readonly at: string;
  readonly stores: Stores;
  readonly messenger: FakeMessenger;
  readonly realClock: FakeClock;
  readonly owner: string;
  readonly random: Random;
  readonly secret: string;
  readonly stopping: AbortSignal;
  /** Who is at work on the store; this one alone unless told otherwise. */
  readonly members: () => readonly string[];
};

/** Bytes that differ each time and are the same in each run. */
export function countingRandom(): Random {
  let last = 0;
  return {
    bytes: (count) => Uint8Array.from({ length: count }, () => (last = (last * 5 + 77) % 251)),
  };
}

/** The secret under which households are hashed here. */
export const householdKey = 'een-sleutel-voor-de-proef';

/** The kenmerk of `started()`. */
export const kenmerk = 'AT-7KQ3MX' as Kenmerk;

/** The whole application on a store in memory, a fake Teams and clocks that a test moves. */
export async function openApp(given: Partial<Parts> = {}) {
  const { at = '2026-11-23 09:10', stores = openSqlite(':memory:'), messenger: teams = fakeMessenger() } = given;
  const { realClock = fakeClock('2026-11-23T12:00:00Z'), owner = 'hier', random = countingRandom() } = given;
  const { secret = householdKey } = given;
  const { casussen: store, documents } = versionedStores(stores);
  const log = memoryLog();
  let org = voorbeeldstad();
  let woken = 0;
  const file = { current: () => org, onChange: () => () => undefined };
  const clock = await openMovableClock(documents, realClock, local(at));
  const absences = await openAbsences({ documents, directory: file, clock, realClock });
  const { directory } = absences;
  const onOutbox = (): void => void (woken += 1);
  const drafts = createDrafts(documents, clock, random, secret);
  const onClosed = drafts.forgetAll;
  const casussen = createCasussen({ store, directory, clock, realClock, random, onOutbox, onClosed });
  const people = createPeople(documents);
  const { reach } = teams;
  const shared = {
    casussen,
    store,
    documents,
    directory,
    absences,
    clock,
    realClock,
    random,
    messenger: { ...teams, ...noticeReach(teams, { people, clock, log }) },
    log,
    owner,
    lanes: 4,
    division: createDivision({ members: given.members ?? (() => [owner]), owner, realClock }),
    stopping: given.stopping ?? new AbortController().signal,
  };
  const bereik = createBereik({ ...shared, people, reach, tenant: 'voorbeeldstad' });
  const loose = createLooseMessages(shared);
  const beside = { ...shared, messenger: loose.noted(shared.messenger) };
  const digests = createDigests(beside);
  const absenceNotices = createAbsenceNotices(beside);
  const delivery = createDelivery({ ...shared, render: createRender(people) });
  const households = createHouseholds(documents, store, realClock);
  const bewaren = createBewaren({ ...shared, drafts, households });
  const { forget } = bewaren;
  const work = createWork({ ...shared, loose, digests, drafts, bewaren, forget, absenceNotices, delivery });
  const readLog = createReadLog(documents, clock, random);
  const bot = createBot(
    { ...shared, bereik, book: people, households, readLog, drafts, householdKey: secret },
    digests,
    people,
  );
  const passMoment = (): Promise<void> => {
    realClock.advance(200);
    return Promise.resolve();
  };

  return {
    ...shared,
    ...{
      stores,
      people,
      bereik,
      loose,
      digests,
      absenceNotices,
      delivery,
      work,
      households,
      readLog,
      drafts,
      onClosed,
      bot,
      bewaren,
      forget,
    },
    /** How often the application asked to be woken for sending. */
    wakes: () => woken,
    /** The gemeente is another one from now on. */
    changeOrganisatie: (next: Organisatie) => void (org = next),
    /** The casusoverleg as it is stored. */
    async stored(of: Kenmerk = kenmerk): Promise<Loaded> {
      const loaded = await casussen.load(of);
      if (loaded === undefined) throw new Error(`${of} is not stored`);
      return loaded;
    },
    /** Starts the casusoverleg of `started()`. */
    start: (change: Parameters<typeof started>[0] = {}) => casussen.start(started(change)),
    /** Carries out commands, each of which must be accepted. */
    when: async (...commands: readonly Command[]): Promise<void> => {
      for (const command of commands) {
        const done = await casussen.execute(kenmerk, command);
        if (!done.ok) throw new Error(`${command.type}: ${done.refusal}`);
      }
    },
    /** Time passes until this local time, with everything done that is due on the way. */
    until: (time: string) => work.jump(clock, local(time), passMoment),
    /** Nobody is running until this local time. */
    outage: (time: string) => clock.moveTo(local(time)),
    /** Real time passes, and what waits is sent. */
    async wait(ms: number): Promise<void> {
      realClock.advance(ms);
      await work.settle();
    },
    now: (): Instant => clock.now(),
  };
}

export type App = Awaited<ReturnType<typeof openApp>>;
