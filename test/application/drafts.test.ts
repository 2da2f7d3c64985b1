import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { createDrafts, type Draft, type DraftKey } from '../../src/application/drafts.ts';
import { StoreUnavailable } from '../../src/ports/casusStore.ts';
import type { Documents } from '../../src/ports/documents.ts';
import { countingRandom, kenmerk } from '../support/app.ts';
import { fakeClock } from '../support/clocks.ts';
import { wie } from '../support/voorbeeldstad.ts';

const { documents } = openSqlite(':memory:');
const clock = fakeClock('2026-11-23T08:10:00Z');
const draftsUnder = (secret: string) => createDrafts(documents, clock, countingRandom(), secret);
const drafts = draftsUnder('een-geheim-van-de-gemeente');
const of = (change: Partial<DraftKey> = {}): DraftKey => ({
  ...{ kenmerk, person: wie('noor'), verb: 'mandaat.vragen' },
  ...change,
});
const typed = { stap: 2, waarden: { effect: 'Het gezin blijft wonen.' } };
const ids = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { id } of documents.list('draft', '')) found.push(id);
  return found;
};

beforeEach(async () => {
  clock.set('2026-11-23T08:10:00Z');
  await drafts.forgetAll(kenmerk);
});

test('what was typed comes back to whoever typed it, and to nobody else', async () => {
  await drafts.save(of(), typed, 14);
  expect(await drafts.read(of())).toEqual(typed);
  expect(await drafts.read(of({ person: wie('sam') }))).toBeUndefined();
  expect(await drafts.read(of({ verb: 'casus.sluit' }))).toBeUndefined();
});

test('the latest draft takes the place of the one before, also when two are kept at once', async () => {
  await drafts.save(of(), typed, 14);
  await Promise.all([drafts.save(of(), { ...typed, stap: 3 }, 14), drafts.save(of(), { ...typed, stap: 3 }, 14)]);
  expect(await drafts.read(of())).toEqual({ ...typed, stap: 3 });
  expect(await ids()).toHaveLength(1);
});

test('at rest nothing of it can be read', async () => {
  await drafts.save(of(), typed, 14);
  const stored = JSON.stringify((await documents.read('draft', (await ids())[0] ?? ''))?.value);
  expect(stored).not.toContain('gezin');
  expect(Buffer.from(stored, 'base64').toString()).not.toContain('gezin');
});

test('the same text twice is not the same at rest, so that nobody sees that it was kept unchanged', async () => {
  const atRest = async () => (await documents.read('draft', (await ids())[0] ?? ''))?.value;
  await drafts.save(of(), typed, 14);
  const first = await atRest();
  await drafts.save(of(), typed, 14);
  expect(await atRest()).not.toEqual(first);
});

test('a draft that is copied to another owner, or given a later end, does not open', async () => {
  await drafts.save(of(), typed, 14);
  const [id = ''] = await ids();
  const value = (await documents.read('draft', id))?.value as { verloopt: number };
  await documents.create('draft', id.replace(wie('noor'), wie('sam')), value);
  expect(await drafts.read(of({ person: wie('sam') }))).toBeUndefined();
  await documents.create('draft', id.replace('vragen', 'later'), { ...value, verloopt: value.verloopt + 1 });
  expect(await drafts.read(of({ verb: 'mandaat.later' }))).toBeUndefined();
  expect(await drafts.read(of())).toEqual(typed);
});

test('under another secret there is no draft, and a new one can be kept', async () => {
  await drafts.save(of(), typed, 14);
  const rotated = draftsUnder('een-ander-geheim-dan-eerst');
  expect(await rotated.read(of())).toBeUndefined();
  await rotated.save(of(), { ...typed, stap: 1 }, 14);
  expect(await rotated.read(of())).toEqual({ ...typed, stap: 1 });
});

test('what another version kept in another shape counts as none', async () => {
  await drafts.save(of(), { velden: ['effect'] } as unknown as Draft, 14);
  expect(await drafts.read(of())).toBeUndefined();
});

test('after its days it is not given back, and deleted when it is asked for', async () => {
  await drafts.save(of(), typed, 14);
  clock.set('2026-12-07T08:09:59Z');
  expect(await drafts.read(of())).toEqual(typed);
  clock.set('2026-12-07T08:10:00Z');
  expect(await drafts.read(of())).toBeUndefined();
  expect(await ids()).toEqual([]);
});

test('a sweep deletes what has expired and what is no draft at all, and keeps the rest', async () => {
  await drafts.save(of(), typed, 14);
  await drafts.save(of({ person: wie('sam') }), typed, 15);
  await documents.create('draft', `${kenmerk}/kapot`, { tekst: 'half geschreven' });
  clock.set('2026-12-07T08:10:00Z');
  await draftsUnder('een-ander-geheim-dan-eerst').sweep();
  expect(await ids()).toEqual([`${kenmerk}/${wie('sam')}/mandaat.vragen`]);
});

test('it sweeps once an hour, and again when the clock was set back', async () => {
  const sweeper = draftsUnder('een-geheim-van-de-gemeente');
  const broken = async () => {
    await documents.create('draft', `${kenmerk}/kapot`, 1);
    await sweeper.sweep();
    return (await ids()).length === 1;
  };
  expect(await broken()).toBe(false);
  await drafts.forgetAll(kenmerk);
  expect(await broken()).toBe(true);
  await drafts.forgetAll(kenmerk);
  clock.set('2026-11-23T09:10:00Z');
  expect(await broken()).toBe(false);
  clock.set('2026-11-23T08:00:00Z');
  expect(await broken()).toBe(false);
});

test('a sweep that failed halfway is done again at the next look, not an hour later', async () => {
  const asked: string[] = [];
  const busy: Documents = {
    ...documents,
    list: (...what) => {
      asked.push('list');
      if (asked.length === 1) throw new StoreUnavailable('te druk');
      return documents.list(...what);
    },
  };
  const sweeper = createDrafts(busy, clock, countingRandom(), 'een-geheim-van-de-gemeente');
  await documents.create('draft', `${kenmerk}/kapot`, 1);
  await expect(sweeper.sweep()).rejects.toThrow('te druk');
  await sweeper.sweep();
  expect(await ids()).toEqual([]);
  await sweeper.sweep();
  expect(asked).toHaveLength(2);
});

test('of one casusoverleg everything is forgotten, of another nothing', async () => {
  const other = of({ kenmerk: 'AT-22ABCD' as DraftKey['kenmerk'] });
  await drafts.save(of(), typed, 14);
  await drafts.save(of({ person: wie('sam') }), typed, 14);
  await drafts.save(other, typed, 14);
  await drafts.forgetAll(kenmerk);
  expect(await drafts.read(of())).toBeUndefined();
  expect(await drafts.read(other)).toEqual(typed);
  await drafts.forget(other);
  expect(await ids()).toEqual([]);
});
