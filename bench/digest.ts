import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPeople } from '../src/application/people.ts';
import { personId } from '../src/domain/basis/ids.ts';
import { startConnectorServer } from '../test/support/connector/connectorServer.ts';
import { teamsQuota } from '../test/support/connector/quota.ts';
import { joined, requested } from '../test/support/opdrachten.ts';
import { local } from '../test/support/kantoor.ts';
import { atMost, known, type Bench } from './support/bench.ts';
import { figuresOf, largeGemeente, managerEntra } from './support/largeGemeente.ts';
import { copyOf, patternOf, preparedFolder } from './support/preparedCasussen.ts';
import { runProcess } from './support/runProcess.ts';

const sizes = { full: { casussen: 100_000, managers: 200 }, tiny: { casussen: 400, managers: 20 } };
/** The digests of a Monday are due at half past eight; the bot has run before, so that they are owed. */
const monday = '2026-11-30 08:31';
const before = '2026-11-23 09:00';

/** The most memory that a process ever held, in MB, as Linux counts it. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/**
 * The whole bot, started when all digests are due, at a connector that holds it to the limits of Teams: sending 200
 * takes at least three seconds of its time.
 */
export const digest: Bench = {
  name: 'digest',
  about: 'the weekly digest of 200 managers over 100,000 casusoverleggen',
  async run(size) {
    const { casussen, managers } = sizes[size];
    const quota = teamsQuota();
    const connector = await startConnectorServer({ quota, forgetful: true });
    const { serviceUrl } = connector;
    const pattern = await patternOf([joined({ by: 'sam' }), requested({ by: 'noor' })], { at: before, serviceUrl });
    const { cijfers } = pattern.index;
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
    const bot = await runProcess({ entry: 'src/main.ts', ready: '/readyz', env });
    const ready = Date.now();
    let peak: number;
    try {
      const end = ready + 300_000;
      while (quota.allowed.length < managers && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
      peak = peakOf(bot.pid);
    } finally {
      await bot.stop();
      await connector.close();
      prepared.remove();
      rmSync(settings, { recursive: true, force: true });
    }
    const [first = Number.NaN] = quota.allowed;
    const last = quota.allowed.at(-1) ?? Number.NaN;
    return [
      known('digests sent', quota.allowed.length, ''),
      known('counted, from ready to the first digest', Math.max(0, first - ready) / 1000, ' s'),
      atMost('counted and sent', (last - ready) / 1000, 20, ' s'),
      atMost('most memory of the whole process', peak, 300, ' MB'),
    ];
  },
};
