import { openAbsences } from '../../src/application/absences.ts';
import { openApp } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { withPersoon } from '../support/directory.ts';
import { datum } from '../support/kantoor.ts';
import { requested } from '../support/opdrachten.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const december = { van: datum('2026-12-24'), tot: datum('2026-12-31') };
const away = (key: string, days = december, door = key) => ({ ...days, wie: wie(key), door: wie(door) });

test('the directory is its own value until somebody reports, and another versie after (P9)', async () => {
  const { absences, directory } = await openApp();
  expect(directory.current()).toBe(voorbeeldstad());
  await absences.report(away('sam'));
  const { versie, personen } = directory.current();
  expect(versie).toMatch(new RegExp(`^${voorbeeldstad().versie}-[0-9a-f]{12}$`));
  expect(personen.get(wie('sam'))?.afwezig).toMatchObject([december]);
  expect(directory.current()).toBe(directory.current());
  await absences.withdraw(away('sam'));
  expect(directory.current()).toBe(voorbeeldstad());
});

test('it stands beside what the directory says, also after that changes', async () => {
  const app = await openApp();
  await app.absences.report(away('lotte'));
  const gids = withPersoon('lotte', { afwezig: [{ van: datum('2026-11-01'), tot: datum('2026-11-30') }] });
  app.changeOrganisatie({ ...gids, versie: 'nieuw' });
  const { versie, personen } = app.directory.current();
  expect(versie).toMatch(/^nieuw-/);
  expect(personen.get(wie('lotte'))?.afwezig).toMatchObject([{ van: '2026-11-01' }, december]);
});

test('a restart keeps it, and looks again at what it touches', async () => {
  const before = await openApp();
  await before.start();
  await before.when(requested({ by: 'noor' }));
  await before.absences.report(away('fatima', { van: datum('2026-11-23'), tot: datum('2026-12-04') }));
  // The process ends before it looked at anything.
  const { stores, messenger, realClock } = before;
  const after = await openApp({ stores, messenger, realClock });
  expect(after.absences.of(wie('fatima'))).toHaveLength(1);
  await after.work.settle();
  expect(messenger.arrivedAt(wie('ingrid'))).toHaveLength(1);
});

test('another process takes it over within seconds, and gives what waits to the vervanger', async () => {
  const here = await openApp();
  const { stores, messenger, realClock } = here;
  const there = await openApp({ stores, messenger, realClock, owner: 'daar' });
  await here.start();
  await here.when(requested({ by: 'noor' }));
  await here.absences.report(away('fatima', { van: datum('2026-11-23'), tot: datum('2026-12-04') }));
  await there.work.settle();
  expect(there.absences.of(wie('fatima'))).toEqual([]);
  await there.wait(5000);
  expect(there.absences.of(wie('fatima'))).toHaveLength(1);
  expect(messenger.arrivedAt(wie('ingrid'))).toHaveLength(1);
  expect(there.directory.current().versie).toBe(here.directory.current().versie);
});

test('two who write at the same time lose nothing', async () => {
  const { absences, documents, clock, realClock } = await openApp();
  const other = await openAbsences({
    documents,
    directory: { current: voorbeeldstad, onChange: () => () => undefined },
    clock,
    realClock,
  });
  const later = { van: datum('2027-01-11'), tot: datum('2027-01-15') };
  await Promise.all([absences.report(away('sam')), other.report(away('sam', later))]);
  realClock.advance(5000);
  await absences.refresh();
  expect(absences.of(wie('sam'))).toMatchObject([december, later]);
});

test('a reading that was overtaken by a write is thrown away', async () => {
  const { absences, realClock } = await openApp();
  realClock.advance(5000);
  const reading = absences.refresh();
  await absences.report(away('sam'));
  await reading;
  expect(absences.of(wie('sam'))).toHaveLength(1);
});

test('what others write is seen within seconds, also after the clock of the machine was set back an hour', async () => {
  const { absences, documents, clock, realClock } = await openApp();
  const directory = { current: voorbeeldstad, onChange: () => () => undefined };
  realClock.advance(5000);
  await absences.refresh();
  realClock.advance(-3_600_000);
  const other = await openAbsences({ documents, directory, clock, realClock });
  await other.report(away('sam'));
  await absences.refresh();
  expect(absences.of(wie('sam'))).toHaveLength(1);
});

test('what is over is not kept, and of nobody why', async () => {
  const app = await openApp();
  await app.absences.report(away('sam', { van: datum('2026-11-23'), tot: datum('2026-11-24') }));
  await app.absences.report(away('sam'));
  await app.until('2026-11-25 00:30');
  expect(app.absences.of(wie('sam'))).toMatchObject([december]);
  await app.wait(5000);
  const kept = await collect(app.documents.list('absence', ''));
  const period = { ...december, door: wie('sam'), op: expect.any(Number) as number };
  expect(kept.map(({ id, value }) => [id, value])).toEqual([[wie('sam'), { gemeld: [period], berichten: {} }]]);
});

test('who reported nothing that still counts is forgotten altogether', async () => {
  const app = await openApp();
  await app.absences.report(away('sam', { van: datum('2026-11-23'), tot: datum('2026-11-23') }));
  await app.absences.report(away('tessa'));
  await app.absences.withdraw(away('tessa'));
  await app.outage('2026-11-24 00:30');
  for (let round = 0; round < 2; round += 1) await app.wait(5000);
  expect(await collect(app.documents.list('absence', ''))).toEqual([]);
  await app.absences.report(away('tessa'));
  expect(app.absences.of(wie('tessa'))).toHaveLength(1);
});

test('a process that ends right after a return is started again with that return still to be looked at', async () => {
  const { absences, stores } = await openApp();
  await absences.report(away('sam'));
  await absences.withdraw(away('sam'));
  const after = await openApp({ stores });
  const seen: unknown[] = [];
  await after.absences.whenChanged((people) => Promise.resolve(void seen.push(...people)));
  expect(seen).toEqual([wie('sam')]);
});

test('a store that fails while it is looked at leaves the change to the next look', async () => {
  const { absences } = await openApp();
  await absences.report(away('sam'));
  const broken = absences.whenChanged(() => Promise.reject(new Error('store')));
  await expect(broken).rejects.toThrow('store');
  const seen: unknown[] = [];
  const look = (people: unknown) => Promise.resolve(void seen.push(people));
  expect([await absences.whenChanged(look), await absences.whenChanged(look)]).toEqual([1, 0]);
  expect(seen).toEqual([[wie('sam')]]);
});
