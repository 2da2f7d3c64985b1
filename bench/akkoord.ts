import { type ConnectorServer, startConnectorServer } from '../test/support/connector/connectorServer.ts';
import {
  teamsCaller,
  voorbeeldstadRoster,
  type Reply,
  type TeamsCaller,
} from '../test/support/connector/teamsCaller.ts';
import { joined, requested } from '../test/support/opdrachten.ts';
import { iedereen } from '../test/support/voorbeeldstad.ts';
import { atLeast, atMost, known, type Bench, type Figure } from './support/bench.ts';
import { copyOf, kenmerkOf, patternOf, preparedFolder } from './support/preparedCasussen.ts';
import { runProcess, type Running } from './support/runProcess.ts';
import { median, quantile, timed } from './support/statistics.ts';

const sizes = {
  full: { rounds: 7, warmUp: 600, oneByOne: 30, sideBySide: 400 },
  tiny: { rounds: 1, warmUp: 2, oneByOne: 2, sideBySide: 8 },
};
const users = 32;

/**
 * One of the two bots, how its next turn is taken, and how to wait until everything it had to send is sent. Throws when a
 * turn did not do what it is measured for.
 */
type Side = { readonly bot: Running; readonly turn: () => Promise<void>; readonly quiet: () => Promise<void> };
/** Milliseconds of turns by themselves, and of turns right after one another. */
type Round = { readonly times: readonly number[]; readonly inARow: readonly number[]; readonly perSecond: number };

/** How long a turn takes by itself, and how many are taken in a second by 32 people at once. */
async function round({ turn, quiet }: Side, { oneByOne, sideBySide }: (typeof sizes)['full']): Promise<Round> {
  const times: number[] = [];
  for (let count = 0; count < oneByOne; count += 1) {
    await quiet();
    times.push(await timed(turn));
  }
  const inARow: number[] = [];
  for (let count = 0; count < oneByOne; count += 1) inARow.push(await timed(turn));
  let left = sideBySide;
  const user = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await turn();
    }
  };
  const took = await timed(() => Promise.all(Array.from({ length: users }, user)));
  return { times, inARow, perSecond: (sideBySide / took) * 1000 };
}

/** Only one of the two runs at a time: on few cores the other would be measured with it. */
async function alone<T>(one: Side, other: Side, work: () => Promise<T>): Promise<T> {
  other.bot.pause();
  one.bot.resume();
  return work();
}

function mustBe(reply: Reply, sound: (body: unknown) => boolean): void {
  if (reply.status !== 200 || !sound(reply.body))
    throw new Error(`not answered: ${JSON.stringify(reply).slice(0, 500)}`);
}

/** A refusal is answered with a text, a decision with the card that shows it. */
const isDecided = (body: unknown): boolean =>
  (body as { readonly type?: string }).type === 'application/vnd.microsoft.card.adaptive';

function sidesOf(ours: Running, theirs: Running, connector: ConnectorServer) {
  const { serviceUrl } = connector;
  const quiet = (): Promise<void> => connector.quiet(100);
  const callers = [ours, theirs].map(({ url }) => teamsCaller({ url, serviceUrl })) as [TeamsCaller, TeamsCaller];
  const [toOurs, toTheirs] = callers;
  let nr = 0;
  const akkoord: Side = {
    bot: ours,
    quiet,
    turn: async () => {
      const data = { kenmerk: kenmerkOf((nr += 1)), mandaat: 'M1' };
      mustBe(await toOurs.execute('fatima', 'mandaat.akkoord', data), isDecided);
    },
  };
  const echo: Side = {
    bot: theirs,
    quiet,
    turn: async () => mustBe(await toTheirs.say('fatima', 'akkoord'), () => true),
  };
  return { akkoord, echo, toOurs, close: () => callers.forEach((caller) => caller.close()) };
}

/**
 * Each turn of ours decides a mandaat that was prepared for it: authorised, written with synchronous=FULL, its card
 * answered. What it has the bot send goes on meanwhile and afterwards. The EchoBot's reply goes to the same connector.
 */
export const akkoord: Bench = {
  name: 'akkoord',
  about: 'a mandaat akkoord against a turn of the bare EchoBot, over HTTP',
  async run(size) {
    const much = sizes[size];
    const connector = await startConnectorServer({ forgetful: true });
    connector.members.push(...voorbeeldstadRoster());
    const { serviceUrl } = connector;
    const commands = [joined({ by: 'sam' }), joined({ by: 'youssef', uitnodiging: 'U2' }), requested({ by: 'noor' })];
    const pattern = await patternOf(commands, { at: '2026-11-24 09:10', serviceUrl });
    const turns = much.warmUp + much.rounds * (2 * much.oneByOne + much.sideBySide);
    const prepared = await preparedFolder(
      Array.from({ length: turns + 1 }, (_, nr) => nr).map((nr) => copyOf(pattern, nr)),
    );
    const env = {
      AAN_TAFEL_SIMULATOR: 'off',
      AAN_TAFEL_CLOCK: '2026-11-24T08:20:00Z',
      AAN_TAFEL_DATA: prepared.folder,
    };
    const ours = await runProcess({ entry: 'src/main.ts', ready: '/readyz', env });
    const theirs = await runProcess({ entry: 'bench/support/echoBot.ts', ready: '/readyz' });
    const { akkoord: a, echo: e, toOurs, close } = sidesOf(ours, theirs, connector);
    try {
      for (const key of iedereen()) await toOurs.say(key, 'help');
      for (const side of [a, e]) for (let count = 0; count < much.warmUp; count += 1) await side.turn();
      const rounds: { readonly a: Round; readonly e: Round }[] = [];
      for (let count = 0; count < much.rounds; count += 1)
        rounds.push({ a: await alone(a, e, () => round(a, much)), e: await alone(e, a, () => round(e, much)) });
      return figures(rounds);
    } finally {
      close();
      await Promise.all([ours.stop(), theirs.stop()]);
      await connector.close();
      prepared.remove();
    }
  },
};

type Rounds = readonly { readonly a: Round; readonly e: Round }[];

/** How far the rounds lie apart: on a busy machine that tells more than their median. */
function spread(what: string, ratios: readonly number[]): Figure {
  const ends = [Math.min(...ratios), Math.max(...ratios)].map((each) => each.toFixed(2));
  return { what: `${what}, lowest and highest round`, measured: ends.join(' to ') };
}

function figures(rounds: Rounds) {
  const ratios = {
    time: rounds.map(({ a, e }) => median(a.times) / median(e.times)),
    inARow: rounds.map(({ a, e }) => median(a.inARow) / median(e.inARow)),
    perSecond: rounds.map(({ a, e }) => a.perSecond / e.perSecond),
  };
  const of = (read: (round: { readonly a: Round; readonly e: Round }) => number): number => median(rounds.map(read));
  return [
    known(
      'EchoBot, one turn (median)',
      of(({ e }) => median(e.times)),
      ' ms',
    ),
    known(
      'akkoord, one turn (median)',
      of(({ a }) => median(a.times)),
      ' ms',
    ),
    known(
      'akkoord, one turn (95 %)',
      of(({ a }) => quantile(a.times, 0.95)),
      ' ms',
    ),
    atMost('akkoord / EchoBot, time by itself', median(ratios.time), 2, '×'),
    spread('time by itself', ratios.time),
    atMost('akkoord / EchoBot, time right after one another, while it sends', median(ratios.inARow), 2, '×'),
    spread('time right after one another', ratios.inARow),
    known(
      'EchoBot, 32 users',
      of(({ e }) => e.perSecond),
      ' turns/s',
    ),
    known(
      'akkoord, 32 users',
      of(({ a }) => a.perSecond),
      ' turns/s',
    ),
    atLeast('akkoord / EchoBot, throughput', median(ratios.perSecond), 0.5, '×'),
    spread('throughput', ratios.perSecond),
  ];
}
