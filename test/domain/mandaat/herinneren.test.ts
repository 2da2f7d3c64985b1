import { withDomein, withPersoon } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import {
  asked,
  escalated,
  joined,
  nudged,
  requested,
  started,
  unreachable,
  mandaatId,
} from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const start = (org?: Scene['org']): Scene =>
  given(started({ aan: ['werk-inkomen'] }), { at: '2026-11-23 09:10', ...(org === undefined ? {} : { org }) });
const waiting = start().when(joined({ by: 'sam' }), requested({ by: 'noor' }));

/** Everything that pressed this person to decide, in order. */
const pings = ({ berichten }: Scene, who: string): readonly string[] =>
  berichten
    .filter(({ soort, aan }) => aan === wie(who) && /^mandaat-(herinnering|waarschuwing)$/.test(soort))
    .map(({ soort }) => soort);

describe('A reminder by hand', () => {
  const once = waiting.until('2026-11-23 13:10').when(nudged({ by: 'sam' }));

  test('takes the place of the next one of the clock; the one after that still comes (M6, M15)', () => {
    expect(once.until('2026-11-25 09:09').told).toEqual([]);
    expect(once.until('2026-11-25 09:10').told).toEqual(['mandaat-herinnering → fatima']);
  });

  test('twice leaves no reminder to the clock, and the warning comes as ever (M5, M6)', () => {
    const twice = once.until('2026-11-24 08:50').when(nudged({ by: 'noor' }));
    const over = twice.until('2026-11-26 09:10');
    expect(over.told).toEqual(['mandaat-waarschuwing → fatima', 'mandaat → pieter', 'mandaat-wacht → thread']);
    expect(pings(over, 'fatima')).toEqual(['mandaat-herinnering', 'mandaat-herinnering', 'mandaat-waarschuwing']);
  });

  test('is refused once there were two, whoever sent them, and possible again at the next level (M6, M15)', () => {
    const reminded = waiting.until('2026-11-25 09:10');
    expect(reminded.when(nudged({ by: 'noor' })).refusal).toBe('reminded-enough');
    const higher = reminded.until('2026-11-26 09:10');
    expect(higher.when(nudged({ by: 'noor' })).told).toEqual(['mandaat-herinnering → pieter']);
  });

  test('takes the place of the reminder that a vervanger would get, not of one that came before them (M6)', () => {
    const passed = waiting
      .until('2026-11-24 12:00')
      .when(unreachable({ person: 'fatima', inTeam: false, over: { mandaat: mandaatId() } }), nudged({ by: 'noor' }));
    expect(passed.mandaat()).toMatchObject({ niveau: { beslisser: wie('ingrid'), herinnerd: 2 } });
    expect(pings(passed.until('2026-11-26 09:10'), 'ingrid')).toEqual(['mandaat-herinnering', 'mandaat-waarschuwing']);
  });

  test('with spoed leaves three messages at the most too (M6)', () => {
    const spoed = start()
      .when(requested({ by: 'noor', spoed: 'ontruiming' }))
      .until('2026-11-23 13:10');
    const over = spoed.when(nudged({ by: 'noor' })).until('2026-11-24 08:40');
    expect(pings(over, 'pieter')).toEqual(['mandaat-herinnering', 'mandaat-waarschuwing']);
  });

  test('does not stop the weekly message after the last level, and counts apart from it (M7)', () => {
    const directeur = waiting.until('2026-12-03 09:10');
    expect(directeur.when(nudged({ by: 'noor' })).refusal).toBe('reminded-enough');
    expect(directeur.until('2026-12-18 09:10').told.filter((one) => one.endsWith('→ marijke'))).toHaveLength(3);
  });

  test('is for office hours, for a beslisser, and for our own organisation (M6, M15)', () => {
    expect(waiting.at('2026-11-23 17:00').when(nudged({ by: 'noor' })).refusal).toBe('office-closed');
    const nobody = start(withDomein('werk-inkomen', { ladder: {} })).when(requested({ by: 'noor' }));
    expect(nobody.at('2026-11-23 14:00').when(nudged({ by: 'noor' })).refusal).toBe('nobody-to-remind');
    const extern = start().when(requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }));
    expect(extern.at('2026-11-23 14:00').when(nudged({ by: 'noor' })).refusal).toBe('extern-decides-itself');
  });
});

describe('What moves while the office is closed', () => {
  const evening = waiting.at('2026-11-23 20:00').when(escalated({ by: 'fatima' }));

  test('is told to everyone it concerns as soon as the office opens, once (M6)', () => {
    expect(evening.told).toEqual(['mandaat → pieter']);
    expect(evening.until('2026-11-24 08:29').told).toEqual([]);
    const opened = evening.until('2026-11-24 08:30');
    expect([opened.happened, opened.told]).toEqual([['MandaatMoveTold'], ['mandaat-wacht → thread']]);
    expect(opened.until('2026-11-25 08:29').told).toEqual([]);
  });

  test('twice on one evening is told once, as it lies then (M6)', () => {
    const twice = evening.when(escalated({ by: 'pieter' })).until('2026-11-24 08:30');
    expect(twice.told).toEqual(['mandaat-wacht → thread']);
    expect(twice.mandaat()).toMatchObject({ niveau: { trede: 'directeur' } });
  });

  test('on Friday evening is told on Monday, also when a vraag was asked meanwhile (M6)', () => {
    const friday = waiting.at('2026-11-27 19:00').when(escalated({ by: 'fatima' }), asked({ by: 'pieter' }));
    expect(friday.until('2026-11-30 08:29').told).toEqual([]);
    expect(friday.until('2026-11-30 08:30').told).toEqual(['mandaat-wacht → thread']);
  });

  test('in office hours is told at once, and not again (M6)', () => {
    const noon = waiting.at('2026-11-23 12:00').when(escalated({ by: 'fatima' }));
    expect(noon.told).toEqual(['mandaat → pieter', 'mandaat-wacht → thread']);
    expect(noon.until('2026-11-24 11:59').told).toEqual([]);
  });
});

describe('Three days of outage', () => {
  test('bring one message a level, and everyone hears of each step (M5, M6)', () => {
    const back = waiting.at('2026-11-26 12:00').until('2026-11-26 14:00');
    expect(pings(back, 'fatima')).toEqual(['mandaat-waarschuwing']);
    expect(back.told).toEqual(['mandaat-waarschuwing → fatima', 'mandaat → pieter', 'mandaat-wacht → thread']);
  });

  test('after a reminder by hand bring no second one (M6, M15)', () => {
    const pushed = waiting.at('2026-11-23 14:00').when(nudged({ by: 'noor' }));
    expect(pushed.at('2026-11-25 09:00').until('2026-11-25 09:05').told).toEqual([]);
    expect(pushed.at('2026-11-25 10:00').until('2026-11-25 10:05').told).toEqual(['mandaat-herinnering → fatima']);
  });
});

describe('Somebody who works part of the week', () => {
  test('is reminded on a day they work, by the clock and by hand (M5, M15)', () => {
    const org = withPersoon('fatima', { werkdagen: ['ma', 'wo', 'do', 'vr'] });
    const scene = start(org)
      .when(joined({ by: 'sam' }), requested({ by: 'noor' }))
      .until('2026-11-24 14:00');
    expect(scene.when(nudged({ by: 'noor' })).refusal).toBe('beslisser-off-today');
    expect(scene.until('2026-11-25 08:29').told).toEqual([]);
    const back = scene.at('2026-11-25 08:30').when(nudged({ by: 'noor' }));
    expect(back.told).toEqual(['mandaat-herinnering → fatima']);
    expect(back.until('2026-11-25 09:10').told).toEqual(['mandaat-herinnering → fatima']);
  });
});
