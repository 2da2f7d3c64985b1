import fc from 'fast-check';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { createMembership, soleMember, type Membership } from '../../../src/application/instances/membership.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import { fakeClock, type FakeClock } from '../../support/clocks.ts';
import { parkedDocuments } from '../../support/parkedDocuments.ts';

const limit = 50;

function together() {
  const realClock = fakeClock('2026-11-23T08:00:00Z');
  const { documents } = openSqlite(':memory:');
  const join = (owner: string): Membership => createMembership({ documents, realClock, owner, limit });
  /** Seconds pass, in each of which everybody looks. */
  async function pass(seconds: number, ...members: readonly Membership[]): Promise<void> {
    for (let nr = 0; nr < seconds; nr += 1) {
      realClock.advance(1000);
      for (const one of members) await one.look();
    }
  }
  return { realClock, documents, join, pass };
}

describe('the share of an instance', () => {
  test('is nothing before its first look, and everything at once after it when nobody else is there', async () => {
    const { join } = together();
    const one = join('een');
    expect(one.share()).toBe(0);
    await one.look();
    expect(one.share()).toBe(50);
  });

  test('of a process with a store of its own is everything, and costs nothing', () => {
    expect(soleMember({ owner: 'een', limit }).share()).toBe(50);
  });

  test('is back within seconds when the clock of the machine is set back an hour', async () => {
    const { realClock, join, pass } = together();
    const [one, two] = [join('een'), join('twee')];
    await one.look();
    await two.look();
    await pass(4, one, two);
    realClock.advance(-3_600_000);
    await pass(4, one, two);
    expect([one.share(), two.share()]).toEqual([25, 25]);
  });

  test('is an equal part within a few seconds after a newcomer comes', async () => {
    const { join, pass } = together();
    const [one, two, three] = [join('een'), join('twee'), join('drie')];
    await one.look();
    await two.look();
    expect([one.share(), two.share()]).toEqual([50, 0]);
    await pass(4, one, two);
    expect([one.share(), two.share()]).toEqual([25, 25]);
    await three.look();
    await pass(4, one, two, three);
    expect([one.share(), two.share(), three.share()]).toEqual([16, 16, 16]);
  });

  test('of a dead one goes to the others when its slot has lapsed', async () => {
    const { join, pass } = together();
    const [one, two] = [join('een'), join('twee')];
    await pass(5, one, two);
    await pass(11, one);
    expect(one.share()).toBe(25);
    await pass(8, one);
    expect([one.share(), one.members()]).toEqual([50, ['een']]);
  });

  test('of one that leaves goes to the others within seconds, and it makes no more requests itself', async () => {
    const { join, pass } = together();
    const [one, two] = [join('een'), join('twee')];
    await pass(5, one, two);
    await two.leave();
    await two.look();
    expect(two.share()).toBe(0);
    await one.look();
    expect(one.members()).toEqual(['een']);
    await pass(7, one);
    expect(one.share()).toBe(50);
  });

  test('ends before its slot lapses for others, when the store can’t be reached; what waits is sent later', async () => {
    const { join, realClock } = together();
    const one = join('een');
    await one.look();
    realClock.advance(12_999);
    expect(one.share()).toBe(50);
    realClock.advance(1);
    expect(one.share()).toBe(0);
    await one.look();
    expect(one.share()).toBe(50);
  });

  test('costs one write in five seconds', async () => {
    const { join, pass, documents } = together();
    const one = join('een');
    const written = new Set<string>();
    for (let second = 0; second < 20; second += 1) {
      await pass(1, one);
      written.add((await documents.read('instance', 'teams'))?.revision ?? '');
    }
    expect(written.size).toBe(4);
  });
});

describe('at no second do all instances together get more than the limit,', () => {
  const who = fc.nat(2);
  const one = <What extends string>(...what: readonly What[]) => fc.record({ what: fc.constantFrom(...what), who });
  const act = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ what: fc.constant('pass' as const), ms: fc.constantFrom(50, 250, 600, 1000) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ what: fc.constant('pass' as const), ms: fc.constantFrom(4000, 12_900, 15_000, 17_000) }),
    },
    { weight: 12, arbitrary: one('round') },
    { weight: 6, arbitrary: one('look', 'perform', 'answer') },
    { weight: 2, arbitrary: one('lose', 'die', 'leave') },
  );
  /** Clocks differ by no more than two seconds. */
  const clocks = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 });

  function process(owner: string, truth: FakeClock, ahead: number, documents: Documents) {
    const parked = parkedDocuments(documents);
    const realClock = { now: () => (truth.now() + ahead) as Instant };
    const member = createMembership({ documents: parked.documents, realClock, owner, limit });
    const sent: number[] = [];
    let looking = false;
    const run = (work: () => Promise<void>): void => {
      looking = true;
      const over = (): void => void (looking = false);
      work().then(over, over);
    };
    const look = (): void => {
      if (!looking) run(member.look);
    };
    return {
      ...parked,
      sent,
      look,
      /** A look without anything in between: what is under way, a read and a write. */
      async round(): Promise<void> {
        look();
        for (let nr = 0; nr < 2; nr += 1) {
          await parked.perform();
          await parked.answer();
        }
      },
      leave: () => run(member.leave),
      /** As many requests as it may, within its share in any second and a quarter. */
      send: () => {
        const now = truth.now();
        while (sent.filter((at) => at > now - 1250).length < member.share()) sent.push(now);
      },
    };
  }

  test('however they join, renew, stall, lose answers, stop and die', async () => {
    let busiest = 0;
    await fc.assert(
      fc.asyncProperty(clocks, fc.array(act, { minLength: 30, maxLength: 100 }), async (offsets, acts) => {
        const truth = fakeClock('2026-11-23T08:00:00Z');
        const { documents } = openSqlite(':memory:');
        let names = 0;
        const begin = (nr: number) => process(`p${(names += 1)}`, truth, offsets[nr] ?? 0, documents);
        const all = offsets.map((_, nr) => begin(nr));
        const sent: number[] = [];
        for (const one of acts) {
          if (one.what === 'pass') truth.advance(one.ms);
          else {
            const at = all[one.who];
            if (one.what === 'die' && at) {
              sent.push(...at.sent);
              all[one.who] = begin(one.who);
            } else if (one.what !== 'die') await at?.[one.what]();
          }
          for (const each of all) each.send();
        }
        sent.push(...all.flatMap((each) => each.sent));
        sent.sort((a, b) => a - b);
        for (const start of new Set(sent)) {
          const count = sent.filter((at) => at >= start && at < start + 1000).length;
          busiest = Math.max(busiest, count);
          expect(count).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 300 },
    );
    expect(busiest).toBe(limit);
  });
});
