import { wachttijd } from '../../../src/domain/mandaat/waiting.ts';
import { given, type Scene } from '../../support/given.ts';
import { requested, started } from '../../support/opdrachten.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const asked = (at: string, { org = voorbeeldstad(), ...change }: { org?: Scene['org']; spoed?: string } = {}): Scene =>
  given(started({ aan: [] }), { at, org }).when(requested({ by: 'noor', ...change }));
const beslisser = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'bij-beslisser' ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};
const minuten = (scene: Scene) => wachttijd(scene.mandaat(), scene.now, scene.org.kantoor);
const spoed = { spoed: 'ontruiming' };
const dag = 24 * 60;

/** The last moment at which the request still lies with the first, and the first at which it lies with the second. */
function moves(scene: Scene, before: string, at: string, [first, second]: readonly [string, string]): Scene {
  expect(beslisser(scene.until(before))).toBe(first);
  const moved = scene.until(at);
  expect(beslisser(moved)).toBe(second);
  return moved;
}

describe('A night in which the clock is changed, within a level', () => {
  test.each([
    ['forward, in March', '2027-03-26 10:00', '2027-04-01 09:59', '2027-04-01 10:00', 6 * dag - 60],
    ['back, in October', '2026-10-22 10:00', '2026-10-27 09:59', '2026-10-27 10:00', 5 * dag + 60],
  ])('%s leaves the step at the same time of the day, and counts the hours that passed (M4, M5)', (...row) => {
    const [, at, before, over, passed] = row;
    const moved = moves(asked(at), before, over, ['fatima', 'pieter']);
    // Three office days with the beslisser, and everything else outside office hours: no hour is lost or made up.
    expect(minuten(moved)).toEqual({
      totaal: passed,
      bijBeslisser: 3 * 510,
      bijAanvrager: 0,
      buitenKantoortijd: passed - 3 * 510,
    });
  });

  test.each([
    ['forward', '2027-03-26 15:30', '2027-03-30 10:59', '2027-03-30 11:00'],
    ['back', '2026-10-23 15:30', '2026-10-26 10:59', '2026-10-26 11:00'],
  ])('%s, with spoed too: four office hours over the weekend (M5)', (_, at, before, over) => {
    moves(asked(at, spoed), before, over, ['fatima', 'pieter']);
  });
});

describe('The end of the year', () => {
  test('a request of 31 December at four goes on when the office opens in January (M5, law 13)', () => {
    const scene = asked('2026-12-31 16:00', spoed);
    // One hour on the last day, the other three on Monday: New Year is a Friday.
    expect(scene.until('2027-01-04 09:29').told).toEqual([]);
    expect(scene.until('2027-01-04 09:30').told).toEqual(['mandaat-waarschuwing → fatima']);
    moves(scene, '2027-01-04 11:29', '2027-01-04 11:30', ['fatima', 'pieter']);
  });

  test('a level of three werkdagen over Christmas and New Year takes its three werkdagen (M5)', () => {
    moves(asked('2026-12-29 11:00'), '2027-01-04 10:59', '2027-01-04 11:00', ['fatima', 'pieter']);
    moves(asked('2026-12-23 11:00'), '2026-12-29 10:59', '2026-12-29 11:00', ['fatima', 'pieter']);
  });
});

describe('Koningsdag on a Sunday', () => {
  const saturdays = (org = voorbeeldstad()): Scene['org'] => ({
    ...org,
    kantoor: { ...org.kantoor, dagen: [...org.kantoor.dagen, 'za'] },
  });

  test('is kept on Saturday, so that the Monday after it is an office day (law 13)', () => {
    expect(asked('2031-04-25 16:00').until('2031-04-28 16:00').told).toEqual(['mandaat-herinnering → fatima']);
  });

  test('closes an office that works on Saturdays, on the 26th and on no other Saturday (law 13)', () => {
    const werkt = voorbeeldstad();
    const org = {
      ...saturdays(werkt),
      personen: new Map(
        [...werkt.personen].map(([id, one]) => [id, { ...one, werkdagen: [...one.werkdagen, 'za'] as const }]),
      ),
    };
    const reminded = (at: string, until: string) => asked(at, { org }).until(until).told;
    expect(reminded('2031-04-18 16:00', '2031-04-19 16:00')).toEqual(['mandaat-herinnering → fatima']);
    expect(reminded('2031-04-25 16:00', '2031-04-28 15:59')).toEqual([]);
    expect(reminded('2031-04-25 16:00', '2031-04-28 16:00')).toEqual(['mandaat-herinnering → fatima']);
  });

  test('on any other day of the week closes the office itself (law 13)', () => {
    expect(asked('2026-04-24 16:00').until('2026-04-28 15:59').told).toEqual([]);
    expect(asked('2026-04-24 16:00').until('2026-04-28 16:00').told).toEqual(['mandaat-herinnering → fatima']);
  });
});
