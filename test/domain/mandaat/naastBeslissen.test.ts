import { isParticipant } from '../../../src/domain/casusoverleg/rechten.ts';
import { withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  adviesAsked,
  adviesGiven,
  answered,
  asked,
  escalated,
  granted,
  joined,
  mandaatPassedOn,
  nudged,
  postponed,
  requested,
  started,
} from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const start = (org?: Scene['org']): Scene =>
  given(started({ aan: ['werk-inkomen'] }), { at: '2026-11-23 09:10', ...(org === undefined ? {} : { org }) });
const waiting = start().when(joined({ by: 'sam' }), requested({ by: 'noor' }));
const sentTo = (scene: Scene, soort: string, aan: string): number =>
  scene.berichten.filter((one) => one.soort === soort && one.aan === wie(aan)).length;

describe('Doorgeven', () => {
  const twoTeamleiders = withPersoon('esra', { functie: 'teamleider Werk & Inkomen' });
  const passed = start(twoTeamleiders).when(requested({ by: 'noor' }), mandaatPassedOn({ by: 'fatima', to: 'esra' }));

  test('goes to a colleague with the same functie, who decides in that functie (M3, M10)', () => {
    expect(passed.told).toContain('mandaat → esra');
    const done = passed.when(granted({ by: 'esra' }));
    expect(done.mandaat()).toMatchObject({
      besluit: { door: wie('esra'), functie: 'teamleider Werk & Inkomen', vervangt: undefined },
    });
  });

  test('keeps the running level clock (M4)', () => {
    const later = start(twoTeamleiders)
      .when(requested({ by: 'noor' }))
      .until('2026-11-25 12:00')
      .when(mandaatPassedOn({ by: 'fatima', to: 'esra' }))
      .until('2026-11-26 16:00');
    expect(later.mandaat()).toMatchObject({ niveau: { trede: 'afdelingshoofd' } });
  });

  test('leaves who passed it on free to decide, and visits nobody twice (M7)', () => {
    expect(passed.when(granted({ by: 'fatima' })).mandaat()).toMatchObject({ status: 'besloten' });
    expect(passed.when(mandaatPassedOn({ by: 'esra', to: 'fatima' })).refusal).toBe('colleague-asked-before');
  });

  test('ends when the functie is no longer the same (M8)', () => {
    expect(
      passed.in(withPersoon('esra', { functie: 'teamleider Wmo & Jeugd' })).when(granted({ by: 'esra' })).refusal,
    ).toBe('not-beslisser');
  });

  test('never goes to the aanvrager (M8)', () => {
    const own = start(withPersoon('noor', { functie: 'teamleider Werk & Inkomen' })).when(requested({ by: 'noor' }));
    expect(own.when(mandaatPassedOn({ by: 'fatima', to: 'noor' })).refusal).toBe('aanvrager-decides-not');
  });
});

describe('"Ik kom hierop terug op …"', () => {
  const back = waiting.when(postponed({ by: 'fatima', tot: '2026-11-25' }));

  test('silences the reminders until then (M3)', () => {
    expect(sentTo(waiting.until('2026-11-25 10:00'), 'mandaat-herinnering', 'fatima')).toBe(2);
    expect(sentTo(back.until('2026-11-25 17:00'), 'mandaat-herinnering', 'fatima')).toBe(0);
  });

  test('delays neither the warning nor the ladder (M3)', () => {
    const over = (scene: Scene) => scene.until('2026-11-26 12:00').mandaat();
    expect(over(back)).toMatchObject({ niveau: { trede: 'afdelingshoofd' } });
    expect(sentTo(back.until('2026-11-26 12:00'), 'mandaat-waarschuwing', 'fatima')).toBe(1);
  });

  test('names a day within a year (M3)', () => {
    expect(waiting.when(postponed({ by: 'fatima', tot: '9999-12-31' })).refusal).toBe('date-too-far');
  });

  test('is said once a level, by whoever decides there, and not of a day gone by', () => {
    expect(back.when(postponed({ by: 'fatima', tot: '2026-11-26' })).refusal).toBe('postponed-before');
    expect(waiting.when(postponed({ by: 'pieter', tot: '2026-11-26' })).refusal).toBe('not-beslisser');
    const higher = back.when(escalated({ by: 'fatima' }));
    expect(higher.when(postponed({ by: 'pieter', tot: '2026-11-26' })).refusal).toBeUndefined();
  });
});

describe('Onderlinge toetsing', () => {
  const advised = waiting.when(adviesAsked({ by: 'fatima', aan: ['ingrid', 'esra'] }));

  test('asks one or two colleagues, each with a card of their own (M14)', () => {
    expect(advised.told).toEqual(['advies → ingrid', 'advies → esra']);
  });

  test('records the advice, tells whoever asked, and binds nobody (M14)', () => {
    const given = advised.when(adviesGiven({ by: 'esra', nr: 2 }));
    expect(given.told).toEqual(['mandaat-advies → fatima']);
    expect(given.mandaat().adviezen[1]).toMatchObject({ antwoord: { tekst: { tekst: 'Doen, met een brief.' } } });
    expect(given.mandaat().status).toBe('bij-beslisser');
  });

  test('ends within its own time, and never after the level (M14)', () => {
    const deadlineOf = (scene: Scene) => scene.mandaat().adviezen[0]!.uiterlijk;
    expect(deadlineOf(advised)).toBe(waiting.at('2026-11-24 09:10').now);
    const late = waiting.until('2026-11-25 16:00').when(adviesAsked({ by: 'fatima', aan: ['ingrid'] }));
    expect(deadlineOf(late)).toBe(waiting.at('2026-11-26 09:10').now);
    expect(advised.at('2026-11-24 09:10').when(adviesGiven({ by: 'ingrid' })).refusal).toBe('advies-too-late');
  });

  test('does not stand in the way of deciding, and advice on a decided request is refused', () => {
    const done = advised.when(granted({ by: 'fatima' }));
    expect(done.mandaat().status).toBe('besloten');
    expect(done.when(adviesGiven({ by: 'ingrid' })).refusal).toBe('mandaat-decided');
  });

  test('lets an adviser take part for as long as the request is open (A)', () => {
    const takesPart = ({ casus, now, org }: Scene) => isParticipant(casus, wie('esra'), { now, org });
    expect([takesPart(waiting), takesPart(advised)]).toEqual([false, true]);
    expect(takesPart(advised.when(granted({ by: 'fatima' })))).toBe(false);
  });

  test('is not asked of the aanvrager or of oneself, and waits for an open vraag', () => {
    expect(waiting.when(adviesAsked({ by: 'fatima', aan: ['noor'] })).refusal).toBe('aanvrager-decides-not');
    expect(waiting.when(adviesAsked({ by: 'fatima', aan: ['fatima'] })).refusal).toBe('person-is-self');
    const paused = waiting.when(asked({ by: 'fatima' }));
    expect(paused.when(adviesAsked({ by: 'fatima', aan: ['ingrid'] })).refusal).toBe('vraag-open');
  });
});

describe('A nudge by hand', () => {
  test('reaches the beslisser at most once in four office hours, over all participants together (M15)', () => {
    const first = waiting.at('2026-11-23 13:10').when(nudged({ by: 'sam' }));
    expect(first.told).toEqual(['mandaat-herinnering → fatima']);
    expect(first.at('2026-11-23 16:00').when(nudged({ by: 'noor' })).refusal).toBe('nudged-recently');
    expect(first.at('2026-11-24 09:00').when(nudged({ by: 'noor' })).told).toEqual(['mandaat-herinnering → fatima']);
  });

  test('is for participants, not for the beslisser, and not while a vraag is open', () => {
    const later = waiting.at('2026-11-23 14:00');
    expect(later.when(nudged({ by: 'kofi' })).refusal).toBe('not-participant');
    expect(later.when(nudged({ by: 'fatima' })).refusal).toBe('person-is-self');
    expect(later.when(asked({ by: 'fatima' }), nudged({ by: 'noor' })).refusal).toBe('vraag-open');
    expect(
      later.when(asked({ by: 'fatima' }), answered({ by: 'noor' }), nudged({ by: 'noor' })).refusal,
    ).toBeUndefined();
  });
});
