import { wachttijd } from '../../../src/domain/mandaat/waiting.ts';
import { given, type Scene } from '../../support/given.ts';
import { answered, asked, granted, nudged, requested, started, ticked } from '../../support/opdrachten.ts';

const waiting = given(started({ aan: [] }), { at: '2026-11-23 10:00' }).when(requested({ by: 'noor' }));
const minuten = ({ casus, now, org }: Scene) =>
  [...casus.mandaten.values()].map((mandaat) => wachttijd(mandaat, now, org.kantoor));

describe('A clock that is set back', () => {
  const reminded = waiting.until('2026-11-24 10:00');
  const back = reminded.at('2026-11-23 09:30');

  test('says nothing again that was said before (M6)', () => {
    expect(reminded.told).toEqual(['mandaat-herinnering → fatima']);
    expect(back.when(ticked).happened).toEqual([]);
    expect(back.until('2026-11-25 09:59').told).toEqual([]);
    expect(back.until('2026-11-25 10:00').told).toEqual(['mandaat-herinnering → fatima']);
  });

  test('waits no time at all, rather than less than none (M4)', () => {
    const none = { totaal: 0, bijBeslisser: 0, bijAanvrager: 0, buitenKantoortijd: 0 };
    expect(minuten(back)).toEqual([none]);
    const decided = back.when(granted({ by: 'fatima' }));
    expect(minuten(decided)).toEqual([none]);
    expect(minuten(decided.at('2026-12-01 10:00'))).toEqual([none]);
  });

  test('in the middle of a vraag leaves each part whole (M4)', () => {
    const paused = waiting.at('2026-11-23 11:00').when(asked({ by: 'fatima' }));
    const replied = paused.at('2026-11-23 10:30').when(answered({ by: 'noor' }));
    const after = replied.at('2026-11-23 12:00');
    // From ten to eleven with Fatima, no time with Noor, and from half past ten with Fatima again.
    expect(minuten(after)).toEqual([{ totaal: 150, bijBeslisser: 150, bijAanvrager: 0, buitenKantoortijd: 0 }]);
  });

  test('takes no step twice, and none before its warning was there for two office hours (M5)', () => {
    const warned = waiting.until('2026-11-25 14:30');
    expect(warned.happened.slice(-2)).toEqual(['MandaatWarned', 'MandaatWarningDelivered']);
    const again = warned.at('2026-11-24 09:00').until('2026-11-26 09:59');
    expect(again.happened).toEqual([]);
    expect(again.until('2026-11-26 10:00').happened).toEqual(['MandaatAssigned']);
  });

  test('lets nobody nudge sooner (M15)', () => {
    const nudge = nudged({ by: 'noor' });
    const once = waiting.at('2026-11-23 14:00').when(nudge);
    expect(once.happened).toEqual(['MandaatNudged']);
    expect(once.at('2026-11-23 11:00').when(nudge).refusal).toBe('nudged-recently');
  });
});
