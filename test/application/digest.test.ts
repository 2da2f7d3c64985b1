import { leaseMs } from '../../src/application/lease.ts';
import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { digestView } from '../../src/application/views/digestView.ts';
import { createDigest } from '../../src/domain/cijfers/digest.ts';
import type { GebiedId } from '../../src/domain/basis/ids.ts';
import { completedWeek } from '../../src/domain/cijfers/digestperiode.ts';
import type { ManagerScope } from '../../src/domain/organisatie/organisatie.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { local } from '../support/kantoor.ts';
import { granted, regieAccepted, regieOffered, requested } from '../support/opdrachten.ts';
import { turnsOf } from '../support/turns.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const digestsOf = (app: App, key: string): readonly string[] =>
  app.messenger
    .arrivedAt(wie(key))
    .map(({ summary }) => summary)
    .filter((summary) => /week/i.test(summary));
const tries = (app: App, key: string): number =>
  app.messenger.posts.filter(({ to }) => to.kind === 'person' && to.person === wie(key)).length;

test('a digest is not owed for a moment before the bot first ran (D1)', async () => {
  const app = await openApp({ at: '2026-11-23 09:10' });
  await app.until('2026-11-27 17:00');
  expect([digestsOf(app, 'priya'), digestsOf(app, 'marijke')]).toEqual([[], []]);
});

test('every manager gets one digest a week, on their hour on the first working day (D1)', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.until('2026-11-30 08:29');
  expect(digestsOf(app, 'marijke')).toHaveLength(0);
  await app.until('2026-11-30 08:45');
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length]).toEqual([1, 0]);
  await app.until('2026-12-11 17:00');
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length]).toEqual([2, 2]);
});

test('after an outage the digest comes late, in the same week, and once (D1)', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.work.settle();
  await app.outage('2026-12-02 11:00');
  await app.work.settle();
  await app.work.settle();
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length]).toEqual([1, 1]);
});

test('two workers at once, in one process or in two, send it once', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.work.settle();
  const other = await openApp({ ...app, owner: 'daar' });
  await app.outage('2026-11-30 09:30');
  await other.outage('2026-11-30 09:30');
  await app.work.tick();
  await Promise.all([app.work.send(), app.work.send(), other.work.send()]);
  expect([tries(app, 'marijke'), tries(app, 'priya')]).toEqual([1, 1]);
});

test('a digest that was sent but could not be written down is written down first, and not sent again', async () => {
  let full = true;
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.work.settle();
  const hindered = await openApp({
    ...app,
    stores: {
      ...app.stores,
      documents: {
        ...app.documents,
        replace: (kind, id, value, revision) =>
          full && (value as { readonly state?: string }).state === 'sent'
            ? Promise.reject(new Error('the disk is full'))
            : app.documents.replace(kind, id, value, revision),
      },
    },
  });
  await hindered.outage('2026-11-30 09:30');
  await hindered.work.tick();
  await expect(hindered.digests.deliver()).rejects.toThrow('the disk is full');
  await expect(hindered.digests.deliver()).rejects.toThrow('the disk is full');
  full = false;
  await hindered.work.settle();
  expect([tries(app, 'marijke'), tries(app, 'priya')]).toEqual([1, 1]);
});

test('making a digest may take longer than a lease: then it is sent by whoever has it, once', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.work.settle();
  let other: App | undefined;
  const slow = await openApp({
    ...app,
    owner: 'traag',
    stores: {
      ...app.stores,
      casussen: {
        ...app.store,
        async *cijfers(since) {
          app.realClock.advance(leaseMs);
          const mine = other;
          other = undefined;
          await mine?.work.send();
          yield* app.store.cijfers(since);
        },
      },
    },
  });
  await app.outage('2026-11-30 09:30');
  await slow.outage('2026-11-30 09:30');
  await app.work.tick();
  other = app;
  await slow.work.send();
  expect([tries(app, 'marijke'), tries(app, 'priya')]).toEqual([1, 1]);
});

test('a process that dies in between leaves at most that one digest in doubt', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  await app.work.settle();
  const dying = await openApp({
    ...app,
    owner: 'daar',
    stores: {
      ...app.stores,
      documents: {
        ...app.documents,
        replace: (kind, id, value, revision) =>
          (value as { readonly state?: string }).state === 'sent'
            ? Promise.reject(new Error('killed'))
            : app.documents.replace(kind, id, value, revision),
      },
    },
  });
  await app.outage('2026-11-30 09:30');
  await dying.outage('2026-11-30 09:30');
  await dying.work.tick();
  await expect(dying.digests.deliver()).rejects.toThrow('killed');
  await app.work.settle();
  expect([tries(app, 'marijke') + tries(app, 'priya')]).toEqual([2]);
  await app.wait(60_001);
  expect([tries(app, 'marijke') + tries(app, 'priya')]).toEqual([3]);
});

test('all digests that are due are counted in one walk over the figures', async () => {
  const stores = openSqlite(':memory:');
  let walks = 0;
  const cijfers: typeof stores.casussen.cijfers = (since) => {
    walks += 1;
    return stores.casussen.cijfers(since);
  };
  const app = await openApp({
    at: '2026-11-24 09:00',
    stores: { ...stores, casussen: { ...stores.casussen, cijfers } },
  });
  await app.work.settle();
  await app.outage('2026-11-30 09:30');
  await app.work.settle();
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length, walks]).toEqual([1, 1, 1]);
});

test('a casusoverleg that one digest can not count keeps only that digest back', async () => {
  const stores = openSqlite(':memory:');
  const app = await openApp({ at: '2026-11-24 09:00', stores });
  await app.start();
  await app.work.settle();
  const { document, revision } = (await stores.casussen.load(kenmerk))!;
  const { index } = document;
  // Only whoever looks at Molenbuurt comes to it.
  const broken = { ...index.cijfers, gebied: 'molenbuurt' as GebiedId, domeinen: null as never };
  await stores.casussen.replace({ ...document, index: { ...index, nextDue: null, cijfers: broken } }, revision);
  await app.outage('2026-11-30 09:30');
  await app.work.settle();
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length]).toEqual([0, 1]);
  expect(app.log.lines.map(({ message }) => message)).toContain('digest niet te maken');
});

test('one manager whose digest fails does not keep it from another', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  app.messenger.failNext(wie('priya'), new Error('the line went dead'));
  await app.until('2026-11-30 10:00');
  expect([digestsOf(app, 'marijke').length, digestsOf(app, 'priya').length]).toEqual([1, 0]);
  await app.wait(3 * 60_000);
  expect(digestsOf(app, 'priya')).toHaveLength(1);
});

test('a busy Teams gets the digest later, and a manager without the bot as soon as they have it', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  app.messenger.failNext(wie('priya'), { ok: false, why: 'later' });
  app.messenger.unreachable(wie('marijke'));
  await app.until('2026-11-30 10:00');
  await app.wait(10_000);
  expect(digestsOf(app, 'priya')).toHaveLength(1);
  expect(tries(app, 'marijke')).toBe(1);
  expect(app.log.lines).toContainEqual({
    level: 'info',
    message: 'digest',
    fields: { digest: '2026-W49', uitkomst: 'unreachable' },
  });
  app.messenger.reachable(wie('marijke'));
  await app.wait(3_600_000);
  expect(digestsOf(app, 'marijke')).toHaveLength(1);
  // So that whoever counts can tell a try from the tries after it.
  expect(app.messenger.posts.map(({ message }) => message.again)).toEqual([false, false, true, true]);
});

test('a digest outlasts a Teams that is busy for hours and then answers nobody for four (D1)', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  const busy = Array.from({ length: 12 }, () => ({ ok: false, why: 'later' }) as const);
  const silent = Array.from({ length: 7 }, () => ({ ok: false, why: 'uncertain' }) as const);
  app.messenger.failNext(wie('priya'), ...busy, ...silent);
  await app.until('2026-11-30 09:10');
  for (let minute = 0; minute < 12; minute += 1) await app.wait(60_000);
  expect(digestsOf(app, 'priya')).toHaveLength(0);
  for (let quarter = 0; quarter < 4 * 9; quarter += 1) await app.wait(900_000);
  expect(digestsOf(app, 'priya')).toHaveLength(1);
});

test('on demand a manager reads the running week and nobody else gets one (D2)', async () => {
  const app = await openApp();
  await app.start();
  expect(JSON.stringify(await app.digests.onDemand(wie('priya')))).toContain('Havenkwartier');
  expect(await app.digests.onDemand(wie('noor'))).toBeUndefined();
});

test('who manages two scopes reads both, one beneath the other (D1)', async () => {
  const app = await openApp();
  const org = voorbeeldstad();
  const [first] = org.managers;
  if (first === undefined) throw new Error('nobody manages');
  const second: ManagerScope = { ...first, gebieden: ['molenbuurt' as never] };
  app.changeOrganisatie({ ...org, managers: [first, second] });
  const card = JSON.stringify(await app.digests.onDemand(first.wie));
  expect([card.includes('Havenkwartier'), card.includes('Molenbuurt')]).toEqual([true, true]);
  await app.until('2026-11-30 10:00');
  expect(digestsOf(app, 'priya')).toHaveLength(2);
});

test('figures become words: small groups stay hidden where the scope is wide, and nothing names a household (D2)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }), granted({ by: 'fatima' }));
  const org = voorbeeldstad();
  const [priya, marijke] = org.managers;
  if (priya === undefined || marijke === undefined) throw new Error('nobody manages');
  const periode = completedWeek(local('2026-11-30 09:00'), org.kantoor);
  const { index } = (await app.stored()).document;
  const view = (scope: ManagerScope) => {
    const digest = createDigest(scope, periode, org);
    digest.add(index.cijfers);
    return digestView(digest.result(), org);
  };
  expect(view(priya).casussen.nieuw).toEqual({ nu: '1', vorige: '0' });
  expect(view(marijke).casussen.nieuw.nu).toBe('<5');
  expect(view(marijke).kenmerken).toBeUndefined();
  expect(view(priya).uitnodigingen.map(({ domein, extern }) => [domein, extern])).toEqual([
    ['Werk & Inkomen', false],
    ['Schuldhulp', false],
  ]);
});

describe('Regie whose holder is away (R5)', () => {
  const regieIn = (card: unknown): string | undefined =>
    /[^"]*met voorlopige of afwezige regie[^"]*/.exec(JSON.stringify(card))?.[0];
  const lastOf = (app: App): string | undefined => regieIn(app.messenger.arrivedAt(wie('priya')).at(-1)?.card);

  /** Sam holds regie, for good. */
  async function heldBySam() {
    const app = await openApp({ at: '2026-11-24 09:00' });
    await app.start();
    await app.when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
    return { ...app, ...turnsOf(app) };
  }

  test('counts from the moment that they are, and not any more when they are back', async () => {
    const { say, digests } = await heldBySam();
    const shown = async () => regieIn(await digests.onDemand(wie('priya')));
    expect(await shown()).toBe('Geen casus met voorlopige of afwezige regie');
    await say('sam', 'afwezig tot vrijdag');
    expect(await shown()).toBe('1 casus met voorlopige of afwezige regie');
    await say('sam', 'weer aanwezig');
    expect(await shown()).toBe('Geen casus met voorlopige of afwezige regie');
  });

  test('is compared with what was counted the week before, although that absence is over', async () => {
    const app = await heldBySam();
    await app.say('sam', 'afwezig tot 4 december');
    await app.until('2026-11-30 10:00');
    expect(lastOf(app)).toBe('1 casus met voorlopige of afwezige regie');
    await app.until('2026-12-07 10:00');
    expect(lastOf(app)).toBe('Geen casus met voorlopige of afwezige regie (was 1)');
    expect(regieIn(await app.digests.onDemand(wie('priya')))).toBe('Geen casus met voorlopige of afwezige regie');
  });

  test('is not compared when the scope of the manager became another one', async () => {
    const app = await heldBySam();
    await app.say('sam', 'afwezig tot 4 december');
    await app.until('2026-11-30 10:00');
    const org = voorbeeldstad();
    const managers = org.managers.map((scope) => ({ ...scope, domeinen: scope.domeinen.slice(1) }));
    app.changeOrganisatie({ ...org, managers });
    await app.until('2026-12-07 10:00');
    expect(lastOf(app)).toBe('Geen casus met voorlopige of afwezige regie');
  });
});
