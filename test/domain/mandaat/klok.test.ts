import { withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { requested, started, ticked, warningDelivered } from '../../support/opdrachten.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = (at = '2026-11-23 09:10', org?: Scene['org']): Scene =>
  given(started({ aan: [] }), { at, ...(org === undefined ? {} : { org }) });
const normaal = (at?: string, org?: Scene['org']): Scene => casus(at, org).when(requested({ by: 'noor' }));
const spoed = (at?: string, org?: Scene['org']): Scene =>
  casus(at, org).when(requested({ by: 'noor', spoed: 'ontruiming' }));
const level = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'bij-beslisser'
    ? `${mandaat.niveau.trede}: ${wieIs(mandaat.niveau.beslisser)}`
    : mandaat.status;
};

/** What is sent at each of these moments, and that nothing is sent in between. */
function timetable(scene: Scene, rows: readonly (readonly [string, ...string[]])[]): Scene {
  return rows.reduce((present, [time, ...told]) => {
    const arrived = present.until(time);
    expect([time, ...arrived.told]).toEqual([time, ...told]);
    const [event] = arrived.berichten.slice(-1);
    expect(arrived.events[(event?.event ?? 0) - 1]?.at).toBe(arrived.now);
    return arrived;
  }, scene);
}

describe('A request that waits', () => {
  test('brings reminders after 1 and 2 werkdagen, a warning, and the next level after 3 (M5, M6)', () => {
    const scene = timetable(normaal(), [
      ['2026-11-24 09:10', 'mandaat-herinnering → fatima'],
      ['2026-11-25 09:10', 'mandaat-herinnering → fatima'],
      ['2026-11-25 13:40', 'mandaat-waarschuwing → fatima'],
      ['2026-11-26 09:10', 'mandaat → pieter', 'mandaat-wacht → thread'],
      ['2026-11-27 09:10', 'mandaat-herinnering → pieter'],
      ['2026-11-30 09:10', 'mandaat-herinnering → pieter'],
      ['2026-11-30 13:40', 'mandaat-waarschuwing → pieter'],
      ['2026-12-01 09:10', 'mandaat → marijke', 'mandaat-wacht → thread'],
    ]);
    expect(level(scene)).toBe('directeur: marijke');
  });

  test('with spoed: after 2 office hours the warning, which is the reminder too, and the next level after 4 (M5)', () => {
    const start = spoed();
    expect(start.told).toEqual(['mandaat-stand → thread', 'mandaat → fatima', 'mandaat-bellen → noor']);
    timetable(start, [
      ['2026-11-23 11:10', 'mandaat-waarschuwing → fatima'],
      ['2026-11-23 13:10', 'mandaat → pieter', 'mandaat-wacht → thread', 'mandaat-bellen → noor'],
      ['2026-11-23 15:10', 'mandaat-waarschuwing → pieter'],
      ['2026-11-24 08:40', 'mandaat → marijke', 'mandaat-wacht → thread', 'mandaat-bellen → noor'],
      ['2026-11-24 10:40', 'mandaat-herinnering → marijke'],
      ['2026-11-24 12:40', 'mandaat-herinnering → marijke', 'mandaat-wacht → thread'],
    ]);
  });

  test('at the directeur is pinged once a week, and silence never decides (M7, law 11)', () => {
    const directeur = normaal().until('2026-12-01 09:10');
    const scene = timetable(directeur, [
      ['2026-12-02 09:10', 'mandaat-herinnering → marijke'],
      ['2026-12-03 09:10', 'mandaat-herinnering → marijke'],
      ['2026-12-04 09:10', 'mandaat-herinnering → marijke', 'mandaat-wacht → thread'],
      ['2026-12-11 09:10', 'mandaat-herinnering → marijke', 'mandaat-wacht → thread'],
      ['2026-12-18 09:10', 'mandaat-herinnering → marijke', 'mandaat-wacht → thread'],
    ]);
    expect(scene.until('2027-06-01 12:00').mandaat().status).toBe('bij-beslisser');
  });
});

describe('A step is taken only after its warning was there for 2 office hours', () => {
  const warned = normaal().withoutDelivery().until('2026-11-25 13:40');

  test('not while the warning has not arrived (M5)', () => {
    expect(warned.happened.at(-1)).toBe('MandaatWarned');
    expect(level(warned.until('2026-12-04 12:00'))).toBe('teamleider: fatima');
  });

  test('two office hours after it arrived late (M5)', () => {
    const late = warned.until('2026-11-26 16:00').when(warningDelivered());
    expect(late.happened).toEqual(['MandaatWarningDelivered']);
    expect(level(late.until('2026-11-27 09:29'))).toBe('teamleider: fatima');
    expect(level(late.until('2026-11-27 09:30'))).toBe('afdelingshoofd: pieter');
  });

  test('at its own time, when it arrived in time (M5)', () => {
    const early = warned.until('2026-11-25 13:41').when(warningDelivered());
    expect(level(early.until('2026-11-26 09:09'))).toBe('teamleider: fatima');
    expect(level(early.until('2026-11-26 09:10'))).toBe('afdelingshoofd: pieter');
  });

  test('counted from the first arrival, and only for a warning that was given (M5)', () => {
    const once = warned.until('2026-11-25 13:41').when(warningDelivered());
    expect(once.at('2026-11-25 16:00').when(warningDelivered()).happened).toEqual([]);
    expect(normaal().when(warningDelivered()).happened).toEqual([]);
    expect(normaal().when(warningDelivered('M9')).happened).toEqual([]);
  });
});

describe('After an outage', () => {
  const back = normaal().at('2026-11-26 12:00');

  test('one tick takes one step: after three days the warning comes first (M5)', () => {
    const first = back.when(ticked);
    expect(first.told).toEqual(['mandaat-waarschuwing → fatima']);
    expect(first.when(ticked).happened).toEqual([]);
    const arrived = first.when(warningDelivered());
    expect(level(arrived.until('2026-11-26 13:59'))).toBe('teamleider: fatima');
    expect(level(arrived.until('2026-11-26 14:00'))).toBe('afdelingshoofd: pieter');
  });

  test('the level above gets its full time (M4)', () => {
    const moved = back.until('2026-11-26 14:00');
    expect(level(moved.until('2026-12-01 13:59'))).toBe('afdelingshoofd: pieter');
    expect(level(moved.until('2026-12-01 14:00'))).toBe('directeur: marijke');
  });

  test('the last reminder stands for those that were missed (M6)', () => {
    const scene = normaal().at('2026-11-25 10:00').when(ticked);
    expect(scene.told).toEqual(['mandaat-herinnering → fatima']);
    expect(scene.when(ticked).told).toEqual([]);
  });
});

describe('Office time', () => {
  test('nothing happens outside it, whatever is overdue (M6)', () => {
    for (const closed of ['2026-11-26 08:29', '2026-11-26 17:00', '2026-11-28 12:00'])
      expect(normaal().at(closed).when(ticked).happened).toEqual([]);
    expect(normaal().at('2026-11-28 12:00').due()).toBe(normaal().at('2026-11-30 08:30').now);
  });

  test.each([
    ['a request of Friday evening begins on Monday', '2026-11-27 19:00', '2026-12-01 08:30'],
    ['a weekend does not count', '2026-11-27 16:00', '2026-11-30 16:00'],
    ['Koningsdag does not count', '2026-04-24 11:00', '2026-04-28 11:00'],
    ['Christmas and New Year do not count', '2026-12-31 15:00', '2027-01-04 15:00'],
    ['the night in which the clock goes back changes nothing', '2026-10-23 16:30', '2026-10-26 16:30'],
    ['the night in which the clock goes forward changes nothing', '2026-03-27 16:30', '2026-03-30 16:30'],
  ])('%s (M5)', (_, asked, reminded) => {
    timetable(normaal(asked), [[reminded, 'mandaat-herinnering → fatima']]);
  });

  test('spoed late on the day goes on the next morning (M5)', () => {
    timetable(spoed('2026-11-27 16:00'), [
      ['2026-11-30 09:30', 'mandaat-waarschuwing → fatima'],
      ['2026-11-30 11:30', 'mandaat → pieter', 'mandaat-wacht → thread', 'mandaat-bellen → noor'],
    ]);
  });
});

describe('Personal working days', () => {
  test('move a reminder to a day the beslisser works, and never the step (M5)', () => {
    // Away on Tuesday alone: not longer than a werkdag, so nobody takes over.
    const parttime = withPersoon('fatima', { werkdagen: ['ma', 'wo', 'do', 'vr'] });
    timetable(normaal('2026-11-23 09:10', parttime), [
      ['2026-11-25 08:30', 'mandaat-herinnering → fatima'],
      ['2026-11-25 09:10', 'mandaat-herinnering → fatima'],
      ['2026-11-25 13:40', 'mandaat-waarschuwing → fatima'],
      ['2026-11-26 09:10', 'mandaat → pieter', 'mandaat-wacht → thread'],
    ]);
  });
});
