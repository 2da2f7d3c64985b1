import {
  leidinggevendenOf,
  reportAbsence,
  returnToWork,
  teamOf,
  withdrawAbsence,
  type Gemeld,
} from '../../../src/domain/organisatie/afwezigheid.ts';
import { datum, local } from '../../support/kantoor.ts';
import { ladder, withDomein, without } from '../../support/directory.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const facts = { now: local('2026-11-23 23:30'), org: voorbeeldstad() };
const days = (van: string, tot: string) => ({ van: datum(van), tot: datum(tot) });
const own = (van: string, tot: string) => ({ ...days(van, tot), wie: wie('sam'), door: wie('sam') });
const known = (...periods: readonly (readonly [string, string])[]): readonly Gemeld[] =>
  periods.map(([van, tot]) => ({ ...days(van, tot), door: wie('sam'), op: facts.now }));
const after = (decision: ReturnType<typeof reportAbsence>): readonly string[] =>
  decision.ok ? decision.gemeld.map(({ van, tot }) => `${van}/${tot}`) : [decision.refusal];

describe('Reporting absence (P9)', () => {
  test('keeps the days, who said so and when, in order', () => {
    const done = reportAbsence(known(['2026-12-24', '2026-12-31']), own('2026-11-25', '2026-11-27'), facts);
    expect(after(done)).toEqual(['2026-11-25/2026-11-27', '2026-12-24/2026-12-31']);
    expect(done.ok && done.gemeld[0]).toEqual({ ...days('2026-11-25', '2026-11-27'), door: wie('sam'), op: facts.now });
  });

  test.each([
    ['ends before it begins', own('2026-12-24', '2026-12-20'), 'absence-ends-before-start'],
    ['is over by the office’s own calendar', own('2026-11-20', '2026-11-22'), 'absence-over'],
    ['lasts longer than the gemeente allows', own('2026-11-23', '2027-11-24'), 'absence-too-long'],
    ['lies too far ahead', own('2027-11-25', '2027-11-26'), 'absence-too-far'],
    [
      'is somebody’s whom the directory does not know',
      { ...own('2026-12-24', '2026-12-24'), wie: 'x' as Gemeld['door'] },
      'absence-unknown-person',
    ],
  ])('is refused when it %s', (_, report, refusal) => {
    expect(after(reportAbsence([], report, facts))).toEqual([refusal]);
  });

  test.each([
    ['today', own('2026-11-23', '2026-11-23')],
    ['begun already', own('2026-11-09', '2026-11-23')],
    ['exactly as long as allowed', own('2026-11-23', '2027-11-23')],
  ])('is taken when it is %s', (_, report) => {
    expect(reportAbsence([], report, facts).ok).toBe(true);
  });

  test('takes the place of what lies within it, and what is over goes', () => {
    const before = known(['2026-11-02', '2026-11-06'], ['2026-11-25', '2026-11-26'], ['2026-11-30', '2026-12-04']);
    expect(after(reportAbsence(before, own('2026-11-24', '2026-11-30'), facts))).toEqual([
      '2026-11-24/2026-11-30',
      '2026-11-30/2026-12-04',
    ]);
  });

  test('says so when those days are known, and when there are too many', () => {
    expect(after(reportAbsence(known(['2026-11-24', '2026-11-30']), own('2026-11-25', '2026-11-25'), facts))).toEqual([
      'absence-known',
    ]);
    const many = Array.from(
      { length: 20 },
      (_, at) => [`2026-12-${String(at + 10)}`, `2026-12-${String(at + 10)}`] as const,
    );
    expect(after(reportAbsence(known(...many), own('2027-02-01', '2027-02-01'), facts))).toEqual(['absence-too-many']);
  });
});

describe('Absence of another (A)', () => {
  const of = (person: string, door: string) => ({
    ...days('2026-12-24', '2026-12-31'),
    wie: wie(person),
    door: wie(door),
  });

  test.each([
    ['fatima', 'sam', true],
    ['fatima', 'tessa', true],
    ['ingrid', 'sam', false],
    ['pieter', 'sam', false],
    ['tessa', 'sam', false],
    ['sam', 'fatima', false],
    ['esra', 'daan', true],
    ['esra', 'kofi', true],
    ['pieter', 'fatima', true],
    ['pieter', 'ingrid', true],
    ['hanneke', 'fatima', false],
    ['ingrid', 'fatima', false],
    ['marijke', 'fatima', false],
    ['marijke', 'pieter', true],
    ['fatima', 'pieter', false],
    ['hanneke', 'marijke', false],
  ])('%s of %s: %s', (door, person, may) => {
    expect(reportAbsence([], of(person, door), facts).ok).toBe(may);
    const reported: Gemeld = { ...days('2026-12-24', '2026-12-31'), door: wie(person), op: facts.now };
    expect(withdrawAbsence([reported], of(person, door), facts).ok).toBe(may);
  });

  test('a teamleider’s team is whoever is in their domein, and never themselves', () => {
    expect(teamOf(wie('esra'), facts.org)).toEqual(expect.arrayContaining([wie('daan'), wie('lotte'), wie('kofi')]));
    expect(teamOf(wie('esra'), facts.org)).not.toContain(wie('esra'));
    expect(teamOf(wie('sam'), facts.org)).toEqual([]);
    expect(teamOf(wie('fatima'), without('sam'))).not.toContain(wie('sam'));
  });

  test('whoever is on a ladder is led by the next rung, past one that is empty', () => {
    expect(teamOf(wie('pieter'), facts.org)).toEqual([wie('fatima'), wie('ingrid')]);
    expect(teamOf(wie('marijke'), facts.org)).toEqual([wie('pieter'), wie('hanneke')]);
    const org = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'fatima', directeur: 'marijke' }) });
    expect(leidinggevendenOf(wie('fatima'), org)).toEqual([wie('marijke')]);
  });

  test('who leads two domeinen is led by the next rung of either', () => {
    const org = withDomein('jeugd', { ladder: ladder({ teamleider: 'esra', afdelingshoofd: 'pieter' }) });
    expect(leidinggevendenOf(wie('esra'), org)).toEqual([wie('hanneke'), wie('pieter')]);
  });

  test('nobody leads a directeur, nor who has the same name on every rung', () => {
    expect(leidinggevendenOf(wie('marijke'), facts.org)).toEqual([]);
    const all = ladder({ teamleider: 'anouk', afdelingshoofd: 'anouk', directeur: 'anouk' });
    expect(leidinggevendenOf(wie('anouk'), withDomein('wonen', { ladder: all }))).toEqual([]);
  });
});

describe('Coming back (P9)', () => {
  const before = known(['2026-11-20', '2026-11-27'], ['2026-12-24', '2026-12-31']);

  test('ends what runs today and leaves what is planned', () => {
    expect(after(returnToWork(before, facts))).toEqual(['2026-12-24/2026-12-31']);
    expect(after(returnToWork(known(['2026-12-24', '2026-12-31']), facts))).toEqual(['absence-not-there']);
  });

  test('takes one period back, once', () => {
    const left = withdrawAbsence(before, own('2026-12-24', '2026-12-31'), facts);
    expect(after(left)).toEqual(['2026-11-20/2026-11-27']);
    expect(after(withdrawAbsence(left.ok ? left.gemeld : [], own('2026-12-24', '2026-12-31'), facts))).toEqual([
      'absence-not-there',
    ]);
    expect(after(withdrawAbsence(before, own('2026-12-24', '2026-12-30'), facts))).toEqual(['absence-not-there']);
  });
});
