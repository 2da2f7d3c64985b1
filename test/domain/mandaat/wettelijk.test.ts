import { endsTooLate } from '../../../src/domain/mandaat/wettelijk.ts';
import { away, ladder, withDomein } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { datum } from '../../support/kantoor.ts';
import {
  answered,
  asked,
  granted,
  regieAccepted,
  regieOffered,
  requested,
  started,
  warningDelivered,
} from '../../support/opdrachten.ts';

const start = (org?: Scene['org']): Scene =>
  given(started({ aan: [] }), { at: '2026-11-23 09:10', ...(org === undefined ? {} : { org }) });
const asks = (wettelijk: string, more: Partial<Parameters<typeof requested>[0]> = {}) =>
  requested({ by: 'noor', wettelijk: datum(wettelijk), ...more });
const tooLate = (scene: Scene): boolean => endsTooLate(scene.mandaat(), scene);
const warned = (scene: Scene): readonly string[] => scene.told.filter((one) => one.startsWith('mandaat-termijn'));

// Three levels of three werkdagen from Monday 23 November 09:10 end on Friday 4 December 09:10.
describe('Whether the internal steps end within the statutory term', () => {
  test('counts every level that is left (law 12, M7)', () => {
    expect(tooLate(start().when(asks('2026-12-03')))).toBe(true);
    expect(tooLate(start().when(asks('2026-12-04')))).toBe(false);
    expect(tooLate(start().when(asks('2026-11-24', { spoed: 'ontruiming' })))).toBe(false);
  });

  test('leaves out rungs that nobody holds, or whose people are all away (M5, M7)', () => {
    const two = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'fatima', directeur: 'marijke' }) });
    expect(tooLate(start(two).when(asks('2026-12-01')))).toBe(false);
    const gone = away('hanneke', '2026-11-23', '2026-12-11', away('pieter', '2026-11-23', '2026-12-11'));
    expect(tooLate(start(gone).when(asks('2026-12-01')))).toBe(false);
    expect(tooLate(start(gone).when(asks('2026-11-30')))).toBe(true);
  });

  test('takes a term that ends on a Saturday to end on Monday (law 12)', () => {
    expect(tooLate(start().when(asks('2026-11-28')))).toBe(true);
    const weekend = given(started({ aan: [] }), { at: '2026-11-24 09:10' });
    // From Tuesday the ladder ends on Monday 7 December.
    expect(tooLate(weekend.when(asks('2026-12-05')))).toBe(false);
    expect(tooLate(weekend.when(asks('2026-12-04')))).toBe(true);
  });

  test('counts Christmas out for the steps and for the term (M5, law 13)', () => {
    const december = given(started({ aan: [] }), { at: '2026-12-14 09:10' });
    expect(tooLate(december.when(asks('2026-12-25')))).toBe(false);
    expect(tooLate(december.when(asks('2026-12-24')))).toBe(true);
  });

  test('has nothing to say without a term, of another organisation, or once it is decided', () => {
    expect(tooLate(start().when(requested({ by: 'noor' })))).toBe(false);
    expect(tooLate(start().when(asks('2026-11-27', { soort: 'woonvoorrang', domein: 'woningcorporatie' })))).toBe(
      false,
    );
    expect(tooLate(start().when(asks('2026-11-24'), granted({ by: 'fatima' })))).toBe(false);
  });
});

describe('The warning that the ladder ends too late', () => {
  test('is in the answer to who asks, and not sent to them besides (law 12)', () => {
    const late = start().when(asks('2026-12-03'));
    expect(late.happened).toContain('MandaatTermijnWarned');
    expect(warned(late)).toEqual([]);
    expect(warned(late.until('2026-12-01 17:00'))).toEqual([]);
  });

  test('comes when a vraag takes the time that was left, once, to aanvrager and regiehouder (law 12, M4)', () => {
    const scene = start()
      .when(regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }))
      .when(asks('2026-12-04'), asked({ by: 'fatima' }));
    expect(warned(scene.until('2026-11-24 08:29'))).toEqual([]);
    // Were it answered at this opening, the last step would end on Monday 7 December.
    const late = scene.until('2026-11-24 08:30');
    expect(warned(late)).toEqual(['mandaat-termijn → noor', 'mandaat-termijn → sam']);
    expect(warned(late.when(answered({ by: 'noor' })).until('2026-12-02 17:00'))).toEqual([]);
  });

  test('comes when a warning that arrives late moves the steps (law 12, M5)', () => {
    const held = start().when(asks('2026-12-04')).withoutDelivery().until('2026-11-25 13:40');
    const moved = held.until('2026-11-26 16:00').when(warningDelivered());
    expect(warned(moved.until('2026-11-27 09:30'))).toEqual(['mandaat-termijn → noor']);
  });
});

describe('The last warning', () => {
  test('comes at the opening one werkdag before the term ends, when no step is left within it (law 12)', () => {
    const scene = start().when(asks('2026-11-25'));
    expect(warned(scene.until('2026-11-24 08:29'))).toEqual([]);
    expect(warned(scene.until('2026-11-24 08:30'))).toEqual(['mandaat-termijn → noor']);
    expect(warned(scene.until('2026-11-24 08:30').until('2026-12-10 12:00'))).toEqual([]);
  });

  test('waits for a step that still lies within the term (law 12)', () => {
    const scene = start().when(asks('2026-11-26'));
    expect(warned(scene.until('2026-11-26 09:09'))).toEqual([]);
    // The step of 26 November went to the afdelingshoofd; the next one is after the term.
    expect(warned(scene.until('2026-11-26 09:11'))).toEqual(['mandaat-termijn → noor']);
  });

  test('comes before the weekend for a term that ends on a Saturday, which is Monday (law 12)', () => {
    const scene = start().when(asks('2026-11-28', { soort: 'woonvoorrang', domein: 'woningcorporatie' }));
    expect(warned(scene.until('2026-11-27 08:29'))).toEqual([]);
    expect(warned(scene.until('2026-11-27 08:30'))).toEqual(['mandaat-termijn → noor']);
  });

  test('is not for who asked on the last day, nor for what was decided', () => {
    expect(warned(start().when(asks('2026-11-24')).until('2026-11-25 12:00'))).toEqual([]);
    expect(
      warned(
        start()
          .when(asks('2026-11-26'), granted({ by: 'fatima' }))
          .until('2026-11-27 12:00'),
      ),
    ).toEqual([]);
  });

  test('comes once after an outage, in office hours (M5)', () => {
    const back = start().when(asks('2026-11-25')).at('2026-11-26 22:00');
    const morning = back.until('2026-11-27 08:30');
    expect(morning.at('2026-11-27 08:30').told.filter((one) => one.startsWith('mandaat-termijn'))).toHaveLength(1);
  });
});
