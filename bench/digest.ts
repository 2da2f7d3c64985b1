import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../src/application/canonicalJson.ts';
import { createPeople } from '../src/application/people.ts';
import { personId } from '../src/domain/basis/ids.ts';
import { startConnectorServer } from '../test/support/connector/connectorServer.ts';
import { teamsQuota, type Quota } from '../test/support/connector/quota.ts';
import { conversationOf } from '../test/support/connector/standing.ts';
import { cancelled, joined, requested } from '../test/support/opdrachten.ts';
import { local } from '../test/support/kantoor.ts';
import { voorbeeldstad } from '../test/support/voorbeeldstad.ts';
import { atMost, known, type Bench } from './support/bench.ts';
import { figuresOf, largeGemeente, managerEntra } from './support/largeGemeente.ts';
import { copyOf, patternOf, preparedFolder } from './support/preparedCasussen.ts';
import { runProcess } from './support/runProcess.ts';

const sizes = { full: { casussen: 100_000, managers: 200 }, tiny: { casussen: 400, managers: 20 } };
/** The digests of a Monday are due at half past eight; the bot has run before, so that they are owed. */
const monday = '2026-11-30 08:31';
const before = '2026-11-23 09:00';

/** As the prepared addresses name it. */
const managerChat = /^a:\d+$/;

/** The most memory that a process ever held, in MB, as Linux counts it. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Started once before: only the first start after an update strips the types of every file, which takes 30 MB. */
async function compiledBefore(folder: string): Promise<void> {
  const env = { AAN_TAFEL_SIMULATOR: 'off', LOG_LEVEL: 'warn', AAN_TAFEL_DATA: join(folder, 'before') };
  const bot = await runProcess({ entry: 'src/main.ts', ready: '/readyz', env });
  await bot.stop();
}

type Much = (typeof sizes)['full'];
/** Seconds from starting the process to the first and the last digest, other requests to Teams, and most memory in MB. */
type Measured = { readonly first: number; readonly last: number; readonly others: number; readonly peak: number };

/**
 * The whole bot, started when all digests are due, at a connector that holds it to the limits of Teams: sending 200
 * takes at least three seconds of its time. Throws when not everybody got theirs.
 */
async function measured({ casussen, managers }: Much): Promise<Measured> {
  const quota = teamsQuota();
  const arrived: number[] = [];
  // Only what comes into a manager's own chat is a digest, whatever else the bot may have to say.
  const counting: Pick<Quota, 'refuse'> = {
    refuse(request) {
      const busy = quota.refuse(request);
      if (!busy && request.method === 'POST' && managerChat.test(conversationOf(request))) arrived.push(Date.now());
      return busy;
    },
  };
  const connector = await startConnectorServer({ quota: counting, forgetful: true });
  const { serviceUrl } = connector;
  const place = { at: before, serviceUrl };
  const { cijfers } = (await patternOf([joined({ by: 'sam' }), requested({ by: 'noor' })], place)).index;
  // Nothing is ever due in what lapsed; the figures beside it are those of one that is alive.
  const pattern = { ...(await patternOf([cancelled({ by: 'noor' })], place)), outbox: [] };
  const now = local(monday);
  function* documents() {
    for (let nr = 0; nr < casussen; nr += 1) {
      const figures = { ...figuresOf(nr, cijfers, now) };
      const closed = figures.gesloten === null ? {} : { status: 'afgerond' as const, closedAt: figures.gesloten };
      yield copyOf(pattern, nr, { nextDue: null, nextSend: null, cijfers: figures, ...closed });
    }
  }
  const settings = mkdtempSync(join(tmpdir(), 'aan-tafel-bench-'));
  const prepared = await preparedFolder(documents(), async (stores) => {
    await stores.documents.create('setting', 'digests', { since: local(before) });
    // A store that is new to the term of the gemeente has each closed one looked at once, which is no digest.
    const bewaren = canonicalJson(voorbeeldstad().bewaren);
    await stores.documents.create('setting', 'bewaren', { bewaren });
    const people = createPeople(stores.documents);
    for (let nr = 0; nr < managers; nr += 1) {
      const person = personId(managerEntra(nr));
      const address = { naam: `Manager ${nr}`, teamsId: `29:${nr}`, tenantId: 'tenant', conversatie: `a:${nr}` };
      await people.remember({ person, serviceUrl, ...address });
    }
  });
  const env = {
    AAN_TAFEL_SIMULATOR: 'off',
    AAN_TAFEL_CLOCK: new Date(now).toISOString(),
    AAN_TAFEL_DATA: prepared.folder,
    AAN_TAFEL_CONFIG: largeGemeente(settings, managers),
  };
  await compiledBefore(settings);
  const bot = await runProcess({ entry: 'src/main.ts', ready: '/readyz', env });
  // Counting may begin before anybody asks whether the bot is ready.
  const started = Date.now() - bot.readyAfter;
  let peak: number;
  try {
    const end = started + 300_000;
    while (arrived.length < managers && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
    peak = peakOf(bot.pid);
  } finally {
    await bot.stop();
    await connector.close();
    prepared.remove();
    rmSync(settings, { recursive: true, force: true });
  }
  if (arrived.length !== managers) throw new Error(`${arrived.length} digests arrived, ${managers} were due`);
  const since = (at: number | undefined): number => ((at ?? Number.NaN) - started) / 1000;
  const others = quota.allowed.length - arrived.length;
  return { first: since(arrived[0]), last: since(arrived.at(-1)), others, peak };
}

export const digest: Bench = {
  name: 'digest',
  about: 'the weekly digest of 200 managers over 100,000 casusoverleggen',
  async run(size) {
    const { casussen, managers } = sizes[size];
    const few = await measured({ casussen: casussen / 10, managers });
    const { first, last, others, peak } = await measured({ casussen, managers });
    return [
      known('digests sent', managers, ''),
      known('other requests to Teams', others, ''),
      known('from starting the process to the first digest', first, ' s'),
      atMost('from starting the process to the last digest', last, 20, ' s'),
      known('most memory of the whole process over a tenth as many', few.peak, ' MB'),
      atMost('most memory of the whole process', peak, 300, ' MB'),
    ];
  },
};
