import { wachttijd } from '../../../src/domain/mandaat/waiting.ts';
import { away } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  answered,
  asked,
  granted,
  joined,
  regieAccepted,
  regieOffered,
  requested,
  started,
} from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = given(started({ aan: ['schuldhulp'] })).when(joined({ by: 'youssef' }));
/** Youssef asks, Noor holds regie. */
const waiting = casus.when(requested({ by: 'youssef' }));
const paused = waiting.at('2026-11-23 15:10').when(asked({ by: 'fatima' }));
const level = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return 'niveau' in mandaat && mandaat.niveau ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};
const waits = (scene: Scene) => wachttijd(scene.mandaat(), scene.now, scene.org.kantoor);

describe('A vraag', () => {
  test('goes to the aanvrager, whose answer goes to the beslisser (M3, M4)', () => {
    expect(paused.told).toEqual(['mandaat-vraag → youssef']);
    expect(paused.mandaat().status).toBe('bij-aanvrager');
    const reply = paused.when(answered({ by: 'youssef' }));
    expect(reply.told).toEqual(['mandaat-antwoord → fatima']);
    expect(reply.mandaat()).toMatchObject({ status: 'bij-beslisser', beantwoord: [{ door: wie('youssef') }] });
  });

  test('stops the level clock; the answer lets it go on where it stood (M4)', () => {
    const back = paused.until('2026-11-24 15:10').when(answered({ by: 'youssef' }));
    // Six of the 25,5 office hours had passed, so one werkdag later than without the vraag.
    const warned = back.until('2026-11-26 13:40');
    expect(warned.told.at(-1)).toBe('mandaat-waarschuwing → fatima');
    expect(level(warned.until('2026-11-27 09:09'))).toBe('fatima');
    expect(level(warned.until('2026-11-27 09:10'))).toBe('pieter');
  });

  test('is remembered to the aanvrager after 1 werkdag, and asked of the regiehouder after 2 (M4)', () => {
    const reminded = paused.until('2026-11-24 15:10');
    expect(reminded.told).toEqual(['mandaat-vraag → youssef']);
    const passed = reminded.until('2026-11-25 15:10');
    expect(passed.told).toEqual(['mandaat-vraag → noor']);
    expect(passed.when(answered({ by: 'noor' })).mandaat().status).toBe('bij-beslisser');
  });

  test('is asked of the vervanger when the regiehouder is away (R5)', () => {
    const scene = paused.in(away('noor', '2026-11-24', '2026-12-04')).until('2026-11-25 15:10');
    expect(scene.told.at(-1)).toBe('mandaat-vraag → jeroen');
    expect(scene.when(answered({ by: 'jeroen' })).refusal).toBeUndefined();
  });

  test('is not asked of a regiehouder who asked it: the aanvrager hears it once more (M4)', () => {
    const own = waiting.when(regieOffered({ by: 'noor', to: 'fatima' }), regieAccepted({ by: 'fatima' }));
    expect(
      own
        .when(asked({ by: 'fatima' }))
        .until('2026-11-25 09:10')
        .told.at(-1),
    ).toBe('mandaat-vraag → youssef');
  });

  test('that stays unanswered is said in the thread once a week, never forgotten (M6)', () => {
    const asking = paused.until('2026-11-25 15:10');
    expect(asking.until('2026-12-02 15:09').told).toEqual([]);
    expect(asking.until('2026-12-02 15:10').told).toEqual(['mandaat-wacht → thread']);
  });

  test('is answered by the aanvrager or the regiehouder, and by nobody else (A)', () => {
    expect(paused.when(answered({ by: 'sam' })).refusal).toBe('not-aanvrager');
    expect(waiting.when(answered({ by: 'youssef' })).refusal).toBe('no-vraag');
    expect(paused.when(answered({ by: 'youssef', mandaat: 'M7' })).refusal).toBe('mandaat-unknown');
  });

  test('pauses a level at most twice, one at a time (M4)', () => {
    expect(paused.when(asked({ by: 'fatima' })).refusal).toBe('vraag-open');
    const twice = paused.when(answered({ by: 'youssef' }), asked({ by: 'fatima' }), answered({ by: 'youssef' }));
    expect(twice.when(asked({ by: 'fatima' })).refusal).toBe('too-many-vragen');
    expect(twice.until('2026-11-26 09:10').when(asked({ by: 'pieter' })).refusal).toBeUndefined();
  });

  test('comes from the present level only: a level escalated past may decide, not pause (M4, M7)', () => {
    const higher = waiting.until('2026-11-26 09:10');
    expect(level(higher)).toBe('pieter');
    expect(higher.when(asked({ by: 'fatima' })).refusal).toBe('not-beslisser');
    expect(higher.when(granted({ by: 'fatima' })).mandaat().status).toBe('besloten');
  });

  test('does not stand in the way of a decision (M3)', () => {
    expect(paused.when(granted({ by: 'fatima' })).mandaat().status).toBe('besloten');
  });

  test('that crossed a warning has the warning given again, so that the ladder goes on (M5)', () => {
    const warned = waiting
      .withoutDelivery()
      .until('2026-11-25 13:40')
      .when(asked({ by: 'fatima' }));
    const back = warned.when(answered({ by: 'youssef' })).until('2026-11-25 13:41');
    expect(back.told).toEqual(['mandaat-waarschuwing → fatima']);
  });

  test('that came after a warning had arrived leaves it at that one (M6)', () => {
    const back = waiting.until('2026-11-25 14:40').when(asked({ by: 'fatima' }), answered({ by: 'youssef' }));
    expect(back.until('2026-11-26 09:10').told).toEqual(['mandaat → pieter', 'mandaat-wacht → thread']);
  });
});

describe('Waiting time', () => {
  test('is split into with beslisser, with aanvrager and outside office hours, which add up (M4)', () => {
    const back = paused
      .until('2026-11-24 10:10')
      .when(answered({ by: 'youssef' }))
      .until('2026-11-24 12:10');
    expect(waits(back)).toEqual({
      totaal: 27 * 60,
      bijBeslisser: 6 * 60 + 2 * 60,
      bijAanvrager: 110 + 100,
      buitenKantoortijd: 15.5 * 60,
    });
  });

  test('goes on over every level and stops at the decision (M4)', () => {
    const decided = waiting.until('2026-11-26 10:10').when(granted({ by: 'pieter' }));
    expect(waits(decided).totaal).toBe(73 * 60);
    expect(waits(decided.at('2026-12-24 10:00'))).toEqual(waits(decided));
  });
});
