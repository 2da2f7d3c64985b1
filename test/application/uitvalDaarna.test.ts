import { openApp, type App } from '../support/app.ts';
import { agreed } from '../support/actieOpdrachten.ts';
import { away, without, withDomein, ladder } from '../support/directory.ts';
import { granted, joined, rejected, requested } from '../support/opdrachten.ts';
import { bemiddelaarAsked, keuzeAsked } from '../support/opdrachtenDaarna.ts';
import { tickAll } from '../../src/application/tickDue.ts';
import type { CasusEvent } from '../../src/domain/casusoverleg/events.ts';
import { wie } from '../support/voorbeeldstad.ts';

const second = { mandaat: 'M2' };

/** An execution with Sam, a bemiddelaar, a choice for the directeur and an actie of Youssef, all open at once. */
async function everythingOpen(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.when(
    joined({ by: 'sam' }),
    joined({ by: 'youssef', uitnodiging: 'U2' }),
    agreed({ by: 'noor', uiterlijk: '2026-11-24' }),
    requested({ by: 'noor' }),
    granted({ by: 'fatima' }),
    requested({ by: 'noor', soort: 'energieschuld', bedrag: 900 }),
    rejected({ by: 'fatima', ...second }),
    bemiddelaarAsked({ by: 'noor', aan: 'anouk', ...second }),
    keuzeAsked({ by: 'noor', ...second }),
  );
  await app.work.settle();
  return app;
}
const byClock = async (app: App, from: number): Promise<readonly CasusEvent['type'][]> =>
  (await app.stored()).events.slice(from).flatMap(({ by, type }) => (by === 'klok' ? [type] : []));
const timeline = async (app: App): Promise<number> => (await app.stored()).events.length;
const arrived = (app: App, key: string): readonly string[] =>
  app.messenger.arrivedAt(wie(key)).map(({ summary }) => summary.split(' ·')[0] ?? '');

test('after three days of outage each thing takes one step at a time, and nobody hears the same twice (M5, M6)', async () => {
  const app = await everythingOpen();
  const [before, heard] = [await timeline(app), arrived(app, 'sam').length];
  await app.outage('2026-11-26 12:00');
  await app.work.tick();
  expect(await byClock(app, before)).toEqual(['UitvoeringWarned', 'BemiddelaarUnanswered', 'ActieReminded']);
  await app.work.settle();
  expect(await byClock(app, before)).toEqual([
    ...['UitvoeringWarned', 'BemiddelaarUnanswered', 'ActieReminded', 'KeuzeStillWaiting'],
  ]);
  expect(arrived(app, 'sam')).toHaveLength(heard + 1);
  await app.until('2026-11-26 13:59');
  expect(await byClock(app, before)).not.toContain('UitvoeringAssigned');
  await app.until('2026-11-26 14:00');
  expect((await byClock(app, before)).at(-1)).toBe('UitvoeringAssigned');
});

test('in four weeks with the clock set back, and with people away and back, no message goes out twice (M6, P9)', async () => {
  const app = await everythingOpen();
  await app.until('2026-11-25 15:00');
  app.changeOrganisatie(away('sam', '2026-11-25', '2026-11-27'));
  await tickAll(app);
  app.realClock.advance(-24 * 3_600_000);
  await app.work.settle();
  app.changeOrganisatie(away('sam', '2026-12-30', '2026-12-31'));
  await tickAll(app);
  app.realClock.advance(24 * 3_600_000);
  await app.until('2026-12-18 16:00');
  const { outbox } = (await app.stored()).document;
  expect(new Set(outbox.map(({ key }) => key)).size).toBe(outbox.length);
  const asked = outbox.filter(({ soort }) => soort === 'uitvoering').map(({ aan }) => aan);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.slice(0, 2)).toEqual([wie('sam'), wie('tessa')]);
  expect(outbox.filter(({ state }) => state === 'pending')).toEqual([]);
});

test('who leaves the directory meanwhile is followed by whoever holds their place, at once (M8, M11-M13)', async () => {
  const app = await everythingOpen();
  const gone = without('marijke', without('anouk', without('sam')));
  const contactpersonen = { standaard: wie('tessa'), perGebied: new Map() };
  const rungs = ladder({ teamleider: 'fatima', afdelingshoofd: 'pieter', directeur: 'hanneke' });
  app.changeOrganisatie(withDomein('werk-inkomen', { contactpersonen, ladder: rungs }, gone));
  await tickAll(app);
  await app.work.settle();
  expect(arrived(app, 'tessa')).toEqual(['Uitvoering gevraagd']);
  expect(arrived(app, 'hanneke')).toEqual(['Keuze gevraagd']);
  expect(arrived(app, 'noor').at(-1)).toMatch(/emiddel/);
});
