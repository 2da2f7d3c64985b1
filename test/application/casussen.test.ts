import { createCasussen, TooManyConflicts } from '../../src/application/casussen.ts';
import { isWaiting } from '../../src/domain/mandaat/waiting.ts';
import type { CasusStore } from '../../src/ports/casusStore.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { away } from '../support/directory.ts';
import { local } from '../support/kantoor.ts';
import * as opdracht from '../support/opdrachten.ts';
import { executed } from '../support/opdrachtenDaarna.ts';
import { wie } from '../support/voorbeeldstad.ts';

const { joined, requested, granted, rejected, invited, closed } = opdracht;

/** The same application on a store that lets another writer go first, so many times. */
function behind(app: App, times: number, other: () => Promise<unknown>) {
  let left = times;
  const store: CasusStore = {
    ...app.store,
    async replace(document, revision) {
      if (left > 0) {
        left -= 1;
        await other();
      }
      return app.store.replace(document, revision);
    },
  };
  return createCasussen({ ...app, store, onOutbox: () => undefined });
}

test('who comes second decides again, on what the first one did (M8)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }));
  const slow = behind(app, 1, () => app.when(granted({ by: 'fatima' })));
  expect(await slow.execute(kenmerk, rejected({ by: 'fatima' }))).toMatchObject({ refusal: 'mandaat-decided' });
  const { casus } = await app.stored();
  expect(casus.mandaten.get(opdracht.mandaatId())).toMatchObject({ besluit: { uitkomst: 'akkoord' } });
});

test('what a command hands back is what lies in the store, so that nobody need load it', async () => {
  const app = await openApp();
  const begun = await app.start();
  expect(begun).toMatchObject({ ok: true, stored: await app.stored() });
  const done = await app.casussen.execute(kenmerk, requested({ by: 'noor' }));
  expect(done).toMatchObject({ ok: true, stored: await app.stored() });
});

test('a command on what was loaded before decides again when another was first (M8)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }));
  const known = await app.stored();
  await app.when(granted({ by: 'fatima' }));
  const late = await app.casussen.execute(kenmerk, rejected({ by: 'fatima' }), undefined, known);
  expect(late).toMatchObject({ refusal: 'mandaat-decided' });
});

test('two writers at once lose nothing of each other', async () => {
  const app = await openApp();
  await app.start();
  const slow = behind(app, 1, () => app.when(joined({ by: 'sam' })));
  const done = await slow.execute(kenmerk, invited({ by: 'noor', domein: 'wmo' }));
  expect(done.ok).toBe(true);
  const { casus, document } = await app.stored();
  expect([...casus.uitnodigingen.values()].map(({ status }) => status)).toEqual(['doet-mee', 'gevraagd', 'gevraagd']);
  expect(document.timeline.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});

test('whoever loses every race hears so, instead of trying for ever', async () => {
  const app = await openApp();
  await app.start();
  const touch = () => app.casussen.execute(kenmerk, undefined, ({ outbox, lease }) => ({ outbox, lease }));
  const unlucky = behind(app, 1000, touch);
  await expect(unlucky.execute(kenmerk, joined({ by: 'sam' }))).rejects.toBeInstanceOf(TooManyConflicts);
});

test('a refusal leaves nothing written', async () => {
  const app = await openApp();
  await app.start();
  const before = await app.stored();
  expect(await app.casussen.execute(kenmerk, closed({ by: 'sam' }))).toMatchObject({ refusal: 'not-regiehouder' });
  expect((await app.stored()).revision).toBe(before.revision);
});

test('nothing is written when nothing changes', async () => {
  const app = await openApp();
  await app.start();
  const before = await app.stored();
  expect(await app.casussen.execute(kenmerk, opdracht.ticked)).toMatchObject({ ok: true, events: [] });
  expect((await app.stored()).revision).toBe(before.revision);
});

test('an unknown kenmerk is a refusal, and a kenmerk that exists is never started over', async () => {
  const app = await openApp();
  expect(await app.casussen.execute(kenmerk, opdracht.ticked)).toMatchObject({ refusal: 'unknown-casusoverleg' });
  await app.start();
  expect(await app.start({ by: 'jeroen' })).toEqual({ ok: false, refusal: 'kenmerk-taken' });
  expect((await app.stored()).casus.starter).toBe(wie('noor'));
});

test('events, messages and due time are one write', async () => {
  const app = await openApp();
  await app.start();
  const { revision } = await app.stored();
  await app.when(requested({ by: 'noor' }));
  const { document } = await app.stored();
  expect(Number((await app.stored()).revision)).toBe(Number(revision) + 1);
  expect(document.timeline.slice(-2).map(({ event }) => event['type'])).toEqual([
    'MandaatRequested',
    'MandaatAssigned',
  ]);
  expect(document.outbox.at(-1)).toMatchObject({ soort: 'mandaat', aan: wie('fatima'), state: 'pending' });
  // The reminder is due at 09:10; before it the live picture is made again (C7).
  expect(document.index.nextDue).toBe(local('2026-11-24 08:30'));
  expect(document.index.nextSend).toBe(app.realClock.now());
});

test('the outbox holds ids and references, never text (C10, law 1)', async () => {
  const app = await openApp();
  await app.start({ vraag: { tekst: 'Zwaluwstaart' } });
  await app.when(requested({ by: 'noor', motivering: { tekst: 'Zwaluwstaart' } }));
  const { document } = await app.stored();
  expect(JSON.stringify([document.outbox, document.timeline, document.index])).not.toContain('Zwaluwstaart');
  expect(JSON.stringify(document.texts)).toContain('Zwaluwstaart');
});

test('the index names everyone in whose list it belongs, and who decides or reports only while it waits', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }), opdracht.regieOffered({ by: 'noor', to: 'kofi' }));
  const people = async () => new Set((await app.stored()).document.index.people);
  expect(await people()).toEqual(new Set(['noor', 'sam', 'youssef', 'kofi', 'fatima'].map(wie)));
  await app.when(granted({ by: 'fatima' }));
  // As teamleider of the domein that carries it out.
  expect((await people()).has(wie('fatima'))).toBe(true);
  await app.when(executed({ by: 'sam' }));
  expect((await people()).has(wie('fatima'))).toBe(false);
  expect(await app.store.openOfPerson(wie('kofi'), 5)).toEqual([kenmerk]);
});

test('a closed casusoverleg is due no more before its term ends, and is in nobody’s list', async () => {
  const app = await openApp();
  await app.start();
  await app.when(closed({ by: 'noor' }));
  const { index } = (await app.stored()).document;
  expect([index.status, index.nextDue, index.closedAt]).toEqual(['afgerond', local('2027-02-22 08:30'), app.now()]);
  expect(await app.store.openOfPerson(wie('noor'), 5)).toEqual([]);
});

test('a change of the directory counts from the next tick on (M5)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }));
  app.changeOrganisatie(away('fatima', '2026-11-23', '2026-12-11'));
  await app.when(opdracht.ticked);
  const { casus } = await app.stored();
  const [mandaat] = [...casus.mandaten.values()].filter(isWaiting);
  expect(mandaat).toMatchObject({ niveau: { beslisser: wie('ingrid'), vervangt: wie('fatima') } });
});

test('who sends is woken by what must be sent, and not by what is only noted', async () => {
  const app = await openApp();
  await app.start();
  const woken = app.wakes();
  await app.when(joined({ by: 'sam' }));
  expect(app.wakes()).toBe(woken + 1);
  await app.work.settle();
  const rest = app.wakes();
  await app.casussen.execute(kenmerk, opdracht.ticked);
  expect(app.wakes()).toBe(rest);
});
