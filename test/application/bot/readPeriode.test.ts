import { readPeriode } from '../../../src/application/bot/readPeriode.ts';
import type { Datum } from '../../../src/domain/basis/instant.ts';

/** A Monday. */
const today = '2026-11-23' as Datum;

describe('The days behind `afwezig` (P9)', () => {
  test.each([
    ['vandaag', '2026-11-23', '2026-11-23'],
    ['nu', '2026-11-23', '2026-11-23'],
    ['morgen', '2026-11-24', '2026-11-24'],
    ['overmorgen', '2026-11-25', '2026-11-25'],
    ['maandag', '2026-11-23', '2026-11-23'],
    ['vrijdag', '2026-11-27', '2026-11-27'],
    ['op vrijdag 4 december', '2026-12-04', '2026-12-04'],
    ['3 december', '2026-12-03', '2026-12-03'],
    ['tot 3 december', '2026-11-23', '2026-12-03'],
    ['t/m 3 dec', '2026-11-23', '2026-12-03'],
    ['tot en met vrijdag', '2026-11-23', '2026-11-27'],
    ['van 24 december tot 2 januari', '2026-12-24', '2027-01-02'],
    ['van 24 december 2026 tot en met 2 januari 2027', '2026-12-24', '2027-01-02'],
    ['vanaf morgen tot vrijdag', '2026-11-24', '2026-11-27'],
    ['vrijdag t/m dinsdag', '2026-11-27', '2026-12-01'],
    ['24-12 t/m 2-1', '2026-12-24', '2027-01-02'],
    ['24/12 - 2/1', '2026-12-24', '2027-01-02'],
    ['24-12-2026 tot 02-01-27', '2026-12-24', '2027-01-02'],
    ['2026-12-24 tot 2027-01-02', '2026-12-24', '2027-01-02'],
    ['24 t/m 28 december', '2026-12-24', '2026-12-28'],
    ['24 t/m 28-12', '2026-12-24', '2026-12-28'],
    ['1 mrt tot 5 sept', '2027-03-01', '2027-09-05'],
    ['29 februari 2028', '2028-02-29', '2028-02-29'],
  ])('"%s"', (typed, van, tot) => {
    expect(readPeriode(typed, today)).toEqual({ ok: true, periode: { van, tot } });
  });

  test.each([
    ['a day just past is seen to be past, not taken for next year', '3 november', '2026-11-03', '2026-11-03'],
    [
      'an end before its beginning is left as it was typed',
      'van 24 december tot 20 december',
      '2026-12-24',
      '2026-12-20',
    ],
  ])('%s', (_, typed, van, tot) => {
    expect(readPeriode(typed, today)).toEqual({ ok: true, periode: { van, tot } });
  });

  test.each([
    '31 november',
    '0-12',
    '24-13',
    'kerst',
    'een weekje',
    'van ziekte tot morgen',
    '3 december tot',
    '29 februari',
  ])('"%s" is not read', (typed) => {
    expect(readPeriode(typed, today)).toEqual({ ok: false, why: 'unreadable' });
  });

  test.each(['vanaf 24 december', 'van morgen', 'sinds maandag'])('"%s" lacks its end', (typed) => {
    expect(readPeriode(typed, today)).toEqual({ ok: false, why: 'no-end' });
  });

  test('whatever is typed is read or not, and never throws', () => {
    for (const typed of ['', '-', 'tot', 'van tot', '99999-99', 'x'.repeat(500), 'tot '.repeat(100), '٣ december'])
      expect(readPeriode(typed, today).ok).toBe(false);
  });
});
