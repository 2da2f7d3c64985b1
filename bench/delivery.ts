import { startConnectorServer } from '../test/support/connector/connectorServer.ts';
import { teamsQuota, type Quota } from '../test/support/connector/quota.ts';
import { joined, requested } from '../test/support/opdrachten.ts';
import type { CasusDocument } from '../src/ports/casusStore.ts';
import type { Instant } from '../src/domain/basis/instant.ts';
import { atLeast, atMost, known, type Bench } from './support/bench.ts';
import { copyOf, patternOf, preparedFolder } from './support/preparedCasussen.ts';
import { runProcess } from './support/runProcess.ts';

const sizes = { full: 5000, tiny: 60 };
/** What Teams allows one app in one tenant. */
const perSecond = 50;
/** The messages of one casusoverleg that go out: the root of its thread and the stand of its mandaat. */
const each = 2;

/** Everything in the thread must be shown again, as when the office opens on the morning after a long night. */
export const stale = (document: CasusDocument): CasusDocument => ({
  ...document,
  outbox: document.outbox.map((one) =>
    one.aan === 'thread' ? { ...one, stale: true, shown: 'what it was', notBefore: 0 as Instant } : one,
  ),
  index: { ...document.index, nextSend: 0 as Instant },
});

/** From 40 to 120 ms, by chance: what a request to Teams may take to arrive. */
const travel = (): number => 40 + Math.random() * 80;

/** Updates in as many threads as it takes, so that the limit of the tenant is what holds them back. */
export const delivery: Bench = {
  name: 'delivery',
  about: 'delivery of 5,000 messages to a connector that enforces the limits of Teams',
  async run(size) {
    const messages = sizes[size];
    const quota = teamsQuota();
    // The same message twice is one message delivered.
    const arrived = new Set<string>();
    const counting: Pick<Quota, 'refuse'> = {
      refuse(request) {
        const busy = quota.refuse(request);
        if (!busy) arrived.add(`${request.method} ${request.path}`);
        return busy;
      },
    };
    const connector = await startConnectorServer({ quota: counting, travel, forgetful: true });
    const place = { at: '2026-11-24 09:10', serviceUrl: connector.serviceUrl };
    const pattern = stale(await patternOf([joined({ by: 'sam' }), requested({ by: 'noor' })], place));
    const copies = Array.from({ length: messages / each }, (_, nr) => nr).map((nr) => copyOf(pattern, nr));
    const prepared = await preparedFolder(copies);
    const env = {
      AAN_TAFEL_SIMULATOR: 'off',
      AAN_TAFEL_CLOCK: '2026-11-24T08:20:00Z',
      AAN_TAFEL_DATA: prepared.folder,
    };
    const bot = await runProcess({ entry: 'bench/support/sideBySideBot.ts', ready: '/readyz', env });
    try {
      // What never arrives ends it too: a minute more than the slowest rate that would still be of use.
      const end = Date.now() + (messages / (perSecond / 2)) * 1000 + 60_000;
      while (arrived.size < messages && Date.now() < end) await new Promise((next) => setTimeout(next, 50));
    } finally {
      await bot.stop();
      await connector.close();
      prepared.remove();
    }
    return figures(quota, arrived.size, messages);
  },
};

function figures({ allowed, refused }: Quota, arrived: number, messages: number) {
  const [first = Number.NaN] = allowed;
  const last = allowed.at(-1) ?? Number.NaN;
  const rate = ((arrived - 1) / (last - first)) * 1000;
  const late = refused.filter(({ at }) => at > first + 1000);
  return [
    known('messages delivered', arrived, ''),
    known('requests for it', allowed.length, ''),
    known('took', (last - first) / 1000, ' s'),
    atLeast('of the rate that a tenant is allowed', (rate / perSecond) * 100, 90, ' %'),
    atMost('429 after the first second', late.length, 0, ''),
    known('429 in the first second', refused.length - late.length, ''),
    atMost('messages that did not arrive', messages - arrived, 0, ''),
  ];
}
