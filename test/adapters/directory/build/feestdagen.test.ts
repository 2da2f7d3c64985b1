import { feestdagen } from '../../../../src/adapters/directory/build/feestdagen.ts';

const ordinary = { bevrijdingsdag: 'niet', goedeVrijdag: 'niet', extra: [], open: [] } as const;
const choose = (choice: object) => feestdagen({ ...ordinary, extra: [], open: [], ...choice });
const inYear = (days: ReadonlySet<string>, year: number) =>
  [...days].filter((day) => day.startsWith(String(year)) && new Date(day).getUTCDay() !== 0).sort();

test.each([
  [2025, ['01-01', '04-21', '04-26', '05-29', '06-09', '12-25', '12-26']],
  [2026, ['01-01', '04-06', '04-27', '05-14', '05-25', '12-25', '12-26']],
  [2027, ['01-01', '03-29', '04-27', '05-06', '05-17', '12-25']],
  [2030, ['01-01', '04-22', '04-27', '05-30', '06-10', '12-25', '12-26']],
  [2031, ['01-01', '04-14', '04-26', '05-22', '06-02', '12-25', '12-26']],
] as const)('the office is closed on the holidays of %i (law 13; Sundays aside)', (year, days) => {
  expect(inYear(choose({}), year)).toEqual(days.map((day) => `${String(year)}-${day}`));
});

test('Koningsdag moves to Saturday when the 27th is a Sunday (law 13)', () => {
  for (const year of [2025, 2031, 2036, 2042]) {
    expect(choose({})).toContain(`${String(year)}-04-26`);
    expect(choose({})).not.toContain(`${String(year)}-04-27`);
  }
});

test('5 mei is an office day, a day off, or a day off every five years (law 13)', () => {
  const years = (choice: string) =>
    [2024, 2025, 2026, 2030].filter((year) => choose({ bevrijdingsdag: choice }).has(`${String(year)}-05-05` as never));
  expect(years('niet')).toEqual([]);
  expect(years('lustrum')).toEqual([2025, 2030]);
  expect(years('vrij')).toEqual([2024, 2025, 2026, 2030]);
});

test('Goede Vrijdag is an office day unless the gemeente says otherwise (law 13)', () => {
  expect(choose({})).not.toContain('2026-04-03');
  expect(choose({ goedeVrijdag: 'vrij' })).toContain('2026-04-03');
});

test('a gemeente closes on days of its own and works on holidays that it names', () => {
  const days = choose({ extra: ['2026-05-15'], open: ['2026-04-27'] });
  expect(days).toContain('2026-05-15');
  expect(days).not.toContain('2026-04-27');
});

test('the calendar is known from 2020 to 2050', () => {
  const days = [...choose({})].sort();
  expect([days[0], days.at(-1)]).toEqual(['2020-01-01', '2050-12-26']);
});
