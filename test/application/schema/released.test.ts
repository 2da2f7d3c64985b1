import { emulator } from '../../adapters/cosmos/emulator.ts';
import { zaakHash } from '../../../src/application/households.ts';
import { renewIndex } from '../../../src/application/schema/renewIndex.ts';
import { noteVersions } from '../../../src/application/schema/storeVersion.ts';
import { versionOf } from '../../../src/application/schema/upgrades.ts';
import type { Stores } from '../../../src/application/schema/versionedStores.ts';
import { brokenLinks } from '../../../src/application/timeline.ts';
import type { Kenmerk, PersonId } from '../../../src/domain/basis/ids.ts';
import { regiehouder } from '../../../src/domain/casusoverleg/rechten.ts';
import type { CasusDocument } from '../../../src/ports/casusStore.ts';
import { documentKinds } from '../../../src/ports/documents.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { openReleasedCosmos, openReleasedSqlite, type Released } from '../../support/released/openReleased.ts';
import { releases, shapesOf, storesOf } from '../../support/released/releases.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const secret = 'geheim-van-voorbeeldstad-0123456789';
const running = emulator();

const everyRelease = releases.flatMap((release) => [
  ...storesOf(release, '.sqlite.gz').map(
    (name) => [release, 'SQLite', name, () => openReleasedSqlite(release, name)] as const,
  ),
  ...storesOf(release, '.cosmos.json.gz').map(
    (name) => [release, 'Cosmos DB', name, () => openReleasedCosmos(running, release, name)] as const,
  ),
]);

const casussenIn = async ({ casussen }: Stores): Promise<readonly CasusDocument[]> =>
  (await collect(casussen.all())).map(({ document }) => document);

/** The present program on a store of then, as it begins to work on it. */
async function started({ stores }: Released): Promise<App> {
  const app = await openApp({ stores, secret, at: '2026-11-23 09:10' });
  await noteVersions(app.documents);
  await renewIndex(app);
  return app;
}

/** The regiehouder ends it with the form for that, as a mistake. */
const cancels = (app: App, by: PersonId, kenmerk: Kenmerk) =>
  app.bot.submit(
    { person: by, naam: 'regiehouder', guest: false },
    { kind: 'personal' },
    {
      verb: 'casus.vervallen',
      data: { kenmerk, reden: 'Dubbel gestart.' },
    },
  );

describe.each(everyRelease)('a store of %s, %s, %s', (_release, _adapter, _name, open) => {
  let then: Released;
  let before: readonly CasusDocument[];
  let app: App;
  beforeAll(async () => {
    then = await open();
    before = await casussenIn(then.stores);
    app = await started(then);
  }, 240_000);
  afterAll(() => then.close());

  test('opens with every event in it and a whole chain (C2)', async () => {
    expect(before.length).toBeGreaterThan(0);
    for (const { kenmerk, timeline } of before) {
      const { events, document } = await app.stored(kenmerk);
      expect(events).toHaveLength(timeline.length);
      expect(brokenLinks(document)).toEqual([]);
    }
  });

  test('goes on living: time passes, messages are sent, a form is filled in', async () => {
    await app.work.settle();
    await app.wait(3_600_000);
    const open = before.filter(({ index }) => index.status === 'open').map(({ kenmerk }) => kenmerk);
    for (const kenmerk of open) {
      const { casus } = await app.stored(kenmerk);
      if (casus.status !== 'open') continue;
      const answer = await cancels(app, regiehouder(casus), kenmerk);
      const after = (await app.stored(kenmerk)).casus.status;
      // What still waits blocks it (C8), and that is what the answer says.
      if (after === 'open') expect(JSON.stringify(answer)).toMatch(/wacht|loopt/);
      else expect(after).toBe('vervallen');
    }
    await app.work.settle();
    expect(app.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  }, 240_000);

  test('every casusoverleg that was written lies there in the present version, with what it was longer', async () => {
    const after = new Map((await casussenIn(then.stores)).map((document) => [document.kenmerk, document]));
    const forgotten = before.filter(({ kenmerk }) => !after.has(kenmerk));
    // Of what was closed longer ago than the term its figure stays (law 15).
    expect(await collect(app.documents.list('figure', ''))).toHaveLength(forgotten.length);
    expect(forgotten.filter(({ index }) => index.status === 'open')).toEqual([]);
    for (const { kenmerk, timeline } of before.filter((one) => after.has(one.kenmerk))) {
      const document = after.get(kenmerk)!;
      expect(document.schema).toBe(versionOf('casus'));
      expect(document.timeline.slice(0, timeline.length)).toEqual(timeline);
      expect(brokenLinks(document)).toEqual([]);
    }
  });

  test('every small document is read, and carries its version once it was written again', async () => {
    for (const kind of documentKinds) {
      for await (const { id, value, revision } of app.documents.list(kind, '')) {
        const written = await app.documents.replace(kind, id, value, revision);
        expect(written.ok).toBe(true);
        const { value: bare } = (await then.stores.documents.read(kind, id))!;
        expect(bare).toEqual({ ...(value as object), schema: versionOf(kind) });
      }
    }
  });
});

describe.each(releases)('of %s', (release) => {
  test('the stores hold every kind of document, and every event but a few that no walk came to', async () => {
    const events = new Set<unknown>();
    const kinds = new Set<string>();
    for (const name of storesOf(release, '.sqlite.gz')) {
      const { stores, ...left } = await openReleasedSqlite(release, name);
      for (const { timeline } of await casussenIn(stores)) for (const { event } of timeline) events.add(event['type']);
      for (const kind of documentKinds)
        if ((await collect(stores.documents.list(kind, ''))).length > 0) kinds.add(kind);
      await left.close();
    }
    const known = Object.keys(shapesOf(release).versions).filter((kind) => kind !== 'casus');
    expect([...kinds].sort()).toEqual(known.sort());
    expect(events.size).toBeGreaterThanOrEqual(75);
  });

  test('a household that was claimed stays so, a draft opens for its owner, and a person is known', async () => {
    const walks = await openReleasedSqlite(release, 'wandelingen');
    const app = await started(walks);
    const owner = { kenmerk: 'AT-W33PQ7' as Kenmerk, person: wie('noor'), verb: 'mandaat.vragen' };
    expect(await app.households.openOne(zaakHash('Z-2026-001', secret))).toBe(owner.kenmerk);
    expect(await app.drafts.read(owner)).toEqual({ stap: 2, waarden: { beslissing: 'Mag het?' } });
    await walks.close();
    const story = await openReleasedSqlite(release, 'ontruiming');
    expect((await (await started(story)).people.person(wie('noor')))?.conversatie).toMatch(/./);
    await story.close();
  });
});
