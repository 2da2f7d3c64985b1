import { weekdagen, type Weekdag } from '../../../src/domain/werktijd/kantoor.ts';
import { away, withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { requested, started } from '../../support/opdrachten.ts';
import { wieIs } from '../../support/wieIs.ts';

const werkt = (key: string, op: readonly Weekdag[], org?: Scene['org']): Scene['org'] =>
  withPersoon(key, { werkdagen: op }, org);
const asked = (at: string, org: Scene['org'], change = {}): Scene =>
  given(started({ aan: [] }), { at, org }).when(requested({ by: 'noor', ...change }));
const beslisser = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'bij-beslisser' ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};

// 26 November 2026 is a Thursday.
describe('A beslisser with no working days left this week', () => {
  const maDi = werkt('fatima', ['ma', 'di']);
  const maDo = werkt('fatima', ['ma', 'di', 'wo', 'do']);

  test('is skipped to the vervanger at once when that is longer than a werkdag (M5)', () => {
    expect(beslisser(asked('2026-11-25 10:00', maDi))).toBe('ingrid');
  });

  test('is waited for when it is one day, and reminded on the day they are back (M5)', () => {
    const scene = asked('2026-11-26 10:00', maDo);
    expect(beslisser(scene)).toBe('fatima');
    expect(scene.until('2026-11-30 08:29').told).toEqual([]);
    // Due on Friday; moved to the first office hour of Monday, an hour and a half before the next one is due.
    expect(scene.until('2026-11-30 08:30').told).toEqual(['mandaat-herinnering → fatima']);
    expect(scene.until('2026-11-30 10:00').told).toEqual([
      'mandaat-herinnering → fatima',
      'mandaat-herinnering → fatima',
    ]);
  });

  test('does not delay the step: warning and next level come at their own time (M5)', () => {
    const scene = asked('2026-11-26 10:00', maDo);
    expect(beslisser(scene.until('2026-12-01 09:59'))).toBe('fatima');
    expect(beslisser(scene.until('2026-12-01 10:00'))).toBe('pieter');
  });

  test('with spoed is skipped although they are back on Monday (M5)', () => {
    expect(beslisser(asked('2026-11-27 10:00', maDo, { spoed: 'ontruiming' }))).toBe('ingrid');
    expect(beslisser(asked('2026-11-27 10:00', maDo))).toBe('fatima');
  });

  test('gives way at the opening of the first day from which it is too long (M5)', () => {
    const scene = asked('2026-11-24 16:00', maDi);
    expect(beslisser(scene)).toBe('fatima');
    expect(beslisser(scene.until('2026-11-25 08:29'))).toBe('fatima');
    const moved = scene.until('2026-11-25 08:30');
    expect(moved.told).toEqual(['mandaat → ingrid']);
  });

  test('and whose vervanger has none either, leaves it to the next rung (M7)', () => {
    const both = werkt('ingrid', ['ma'], maDi);
    expect(beslisser(asked('2026-11-25 10:00', both))).toBe('pieter');
  });

  test('and nobody above who works before Monday: it comes to who is there first (M7)', () => {
    const gone = ['ingrid', 'pieter', 'hanneke', 'marijke'].reduce((org, key) => werkt(key, ['ma'], org), maDi);
    const scene = asked('2026-11-25 10:00', away('bram', '2026-11-25', '2026-11-25', gone));
    expect(beslisser(scene)).toBe('geen-beslisser');
    expect(scene.told).toContain('mandaat-geen-beslisser → noor');
    // From Friday on Monday is no longer further away than one werkdag.
    expect(beslisser(scene.until('2026-11-27 08:29'))).toBe('geen-beslisser');
    expect(beslisser(scene.until('2026-11-27 08:30'))).toBe('fatima');
  });

  test('who works on no office day at all is never waited for (M5)', () => {
    const nooit = werkt('fatima', weekdagen.slice(5));
    expect(beslisser(asked('2026-11-23 10:00', nooit))).toBe('ingrid');
  });
});
