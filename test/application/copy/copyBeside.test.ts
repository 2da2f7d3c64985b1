import { readCopyMarker, takeIntoUse, UnfinishedCopy } from '../../../src/application/copy/copyMarker.ts';
import type { CopyNeeds } from '../../../src/application/copy/copyStore.ts';
import { createVisit } from '../../../src/application/instances/visit.ts';
import type { Stores } from '../../../src/application/schema/versionedStores.ts';
import { at, casusDocument, kenmerk, stored } from '../../support/contracts/casusDocument.ts';
import { copy, filled, inMemory, opened, realClock } from './copies.ts';

afterEach(() => opened.splice(0).forEach((stores) => stores.close()));

test('a copy that a bot took into use is that bot’s: it is not overwritten', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  await copy(from, to);
  await takeIntoUse(to.documents);
  expect(await copy(from, to)).toMatchObject({ how: 'whole' });
  const { revision } = (await to.casussen.load(kenmerk(1)))!;
  await to.casussen.replace(casusDocument(1, { nextDue: at('10:00') }), revision);
  expect(await copy(from, to)).toMatchObject({ how: 'not-empty' });
  expect((await to.casussen.load(kenmerk(1)))?.document.index.nextDue).toBe(at('10:00'));
});

test.each(['from', 'to'] as const)('with a bot at work on %s nothing is copied', async (which) => {
  const ends = { from: await filled(await inMemory(), 2), to: await inMemory() };
  const { documents } = ends[which];
  const slots = [{ owner: 'bot', calls: 50, until: realClock.now() + 1 }];
  const there = await documents.read('instance', 'teams');
  await (there
    ? documents.replace('instance', 'teams', { slots }, there.revision)
    : documents.create('instance', 'teams', { slots }));
  expect(await copy(ends.from, ends.to)).toEqual({ how: 'in-use', which });
  expect(await ends.to.casussen.load(kenmerk(1))).toBeUndefined();
});

test('a bot that takes a finished copy into use while a new copy begins keeps it', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  await copy(from, to);
  // The bot is just before the new copy, at its first write.
  const overtaken: Stores = {
    ...to,
    documents: {
      ...to.documents,
      async replace(...what) {
        await takeIntoUse(to.documents);
        return to.documents.replace(...what);
      },
    },
  };
  expect(await copy(from, overtaken)).toEqual({ how: 'in-use', which: 'to' });
  expect(await readCopyMarker(to.documents)).toBeUndefined();
});

test('also when the bot takes it just before the new copy looks whether it may write', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  await copy(from, to);
  let looks = 0;
  const read: Stores['documents']['read'] = async (kind, id) => {
    if (id === 'copy' && (looks += 1) === 2) await takeIntoUse(to.documents);
    return to.documents.read(kind, id);
  };
  expect(await copy(from, { ...to, documents: { ...to.documents, read } })).toEqual({ how: 'in-use', which: 'to' });
  expect(await readCopyMarker(to.documents)).toBeUndefined();
});

test('whoever takes a copy into use and loses from another looks again: gone is theirs, begun anew is not', async () => {
  const to = await inMemory();
  await copy(await filled(await inMemory(), 2), to);
  const revised = (state: 'busy' | 'done' | undefined): Stores['documents'] => ({
    ...to.documents,
    async remove(kind, id, revision) {
      const { value, revision: present } = (await to.documents.read(kind, id))!;
      if (state === undefined) await to.documents.remove(kind, id, present);
      else await to.documents.replace(kind, id, { ...(value as object), state }, present);
      return to.documents.remove(kind, id, revision);
    },
  });
  await expect(takeIntoUse(revised('busy'))).rejects.toThrow(UnfinishedCopy);
  await copy(await filled(await inMemory(), 2), to);
  await expect(takeIntoUse(revised(undefined))).resolves.toBeUndefined();
});

test('a bot that began in the meantime finds its own documents untouched', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  const slots = [{ owner: 'bot', calls: 50, until: realClock.now() + 1 }];
  const progress: CopyNeeds['progress'] = (kind) => {
    if (kind !== 'casus') return;
    void to.documents.create('instance', 'teams', { slots });
    void to.casussen.create(casusDocument(9));
  };
  expect(await copy(from, to, { progress })).toEqual({ how: 'in-use', which: 'to' });
  expect(await to.casussen.load(kenmerk(9))).toBeDefined();
});

test('with a bot that began on the source in the meantime no copy is called whole', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  const slots = [{ owner: 'bot', calls: 50, until: realClock.now() + 1 }];
  const progress: CopyNeeds['progress'] = (kind) => {
    if (kind !== 'casus') return;
    void from.documents.read('instance', 'teams').then(async (found) => {
      await from.documents.replace('instance', 'teams', { slots }, found!.revision);
    });
  };
  expect(await copy(from, to, { progress })).toEqual({ how: 'in-use', which: 'from' });
  await expect(takeIntoUse(to.documents)).rejects.toThrow(UnfinishedCopy);
});

test.each(['from', 'to'] as const)('with a beheerder at work on %s nothing is copied', async (which) => {
  const ends = { from: await filled(await inMemory(), 2), to: await inMemory() };
  const visit = createVisit({ documents: ends[which].documents, realClock }, 'beheer', 'een');
  await visit.begin();
  expect(await copy(ends.from, ends.to)).toEqual({ how: 'in-use', which });
  await visit.end();
  expect(await copy(ends.from, ends.to)).toMatchObject({ how: 'whole' });
});

test('what a beheerder did away with before the check is gone from the copy as well', async () => {
  const from = await filled(await inMemory(), 60);
  const to = await inMemory();
  let removed: Promise<boolean> | undefined;
  const progress: CopyNeeds['progress'] = (kind, count) => {
    if (kind !== 'casus' || count <= 40) return;
    removed ??= from.casussen.load(kenmerk(3)).then((found) => from.casussen.remove(kenmerk(3), found!.revision));
  };
  expect(await copy(from, to, { progress })).toMatchObject({ how: 'whole', repaired: 1 });
  expect(await removed).toBe(true);
  expect(await to.casussen.load(kenmerk(3))).toBeUndefined();
});

test('a message about an absence that is being sent at this moment means that the source is in use', async () => {
  const from = await inMemory();
  const run = { state: 'pending', attempts: 0, notBefore: 1, lease: { owner: 'bot', until: at('12:01') } };
  await from.documents.create('absence', 'noor', { gemeld: [], berichten: { p: run } });
  expect(await copy(from, await inMemory())).toEqual({ how: 'in-use', which: 'from' });
});

test('a message that is being sent at this moment means that the source is in use', async () => {
  const from = await inMemory();
  await stored(from.casussen, { ...casusDocument(1), lease: { owner: 'bot', until: at('12:01') } });
  expect(await copy(from, await inMemory())).toEqual({ how: 'in-use', which: 'from' });
});
