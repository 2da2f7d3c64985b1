import { personId } from '../../../src/domain/basis/ids.ts';
import {
  isAwayTooLong,
  nextAbsence,
  nextAtWork,
  vervangers,
  worksAt,
} from '../../../src/domain/organisatie/aanwezigheid.ts';
import type { Persoon } from '../../../src/domain/organisatie/organisatie.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

const sam: Persoon = {
  id: personId('sam'),
  naam: 'Sam Bakker',
  functie: 'teamleider Werk & Inkomen',
  domein: undefined,
  afdeling: undefined,
  telefoon: undefined,
  werkdagen: ['ma', 'di', 'wo', 'do', 'vr'],
  vervanger: undefined,
  afwezig: [],
};
const away = (van: string, tot: string): Persoon => ({ ...sam, afwezig: [{ van: datum(van), tot: datum(tot) }] });
const normaal = { spoed: false };
const spoed = { spoed: true };

describe('Who is at work', () => {
  test.each([
    ['on an office day', sam, '2026-11-23 10:00', true],
    ['on a day the office is closed', sam, '2026-04-27 10:00', false],
    ['on a day of the week they do not work', { ...sam, werkdagen: ['di'] as const }, '2026-11-23 10:00', false],
    ['on the first day away', away('2026-11-23', '2026-11-24'), '2026-11-23 10:00', false],
    ['on the last day away', away('2026-11-23', '2026-11-24'), '2026-11-24 16:00', false],
    ['on the day after', away('2026-11-23', '2026-11-24'), '2026-11-25 09:00', true],
  ])('%s (P9)', (_, persoon, at, works) => {
    expect(worksAt(persoon, local(at), kantoor)).toBe(works);
  });

  test('a reminder moves to the next day that the person works (M5)', () => {
    const deeltijd: Persoon = { ...sam, werkdagen: ['ma', 'do'] };
    expect(nextAtWork(deeltijd, local('2026-11-23 11:00'), kantoor)).toBe(local('2026-11-23 11:00'));
    expect(nextAtWork(deeltijd, local('2026-11-23 17:00'), kantoor)).toBe(local('2026-11-26 09:00'));
    expect(nextAtWork(deeltijd, local('2026-11-27 08:00'), kantoor)).toBe(local('2026-11-30 09:00'));
  });

  test('whoever never works is never waited for', () => {
    expect(nextAtWork({ ...sam, werkdagen: [] }, local('2026-11-23 11:00'), kantoor)).toBeUndefined();
    expect(nextAtWork(away('2026-01-01', '2029-12-31'), local('2026-11-23 11:00'), kantoor)).toBeUndefined();
  });
});

describe('Who is skipped to the vervanger', () => {
  test.each([
    ['at work', sam, '2026-11-23 11:00', false],
    ['away for today only', away('2026-11-23', '2026-11-23'), '2026-11-23 11:00', false],
    ['away for exactly one werkdag, asked at opening', away('2026-11-23', '2026-11-23'), '2026-11-23 09:00', false],
    ['away today and tomorrow', away('2026-11-23', '2026-11-24'), '2026-11-23 11:00', true],
    ['away on Monday, asked on Friday evening', away('2026-11-30', '2026-11-30'), '2026-11-27 20:00', false],
    ['away for good', away('2026-11-23', '2029-12-31'), '2026-11-23 11:00', true],
    ['not yet away', away('2026-11-24', '2026-12-04'), '2026-11-23 16:59', false],
  ])('%s, without spoed (M5)', (_, persoon, at, skipped) => {
    expect(isAwayTooLong(persoon, local(at), normaal, kantoor)).toBe(skipped);
  });

  test.each([
    ['at work', sam, '2026-11-23 11:00', false],
    ['away today', away('2026-11-23', '2026-11-23'), '2026-11-23 11:00', true],
    ['away on Monday, asked on Friday evening', away('2026-11-30', '2026-11-30'), '2026-11-27 20:00', true],
    ['away tomorrow', away('2026-11-24', '2026-11-24'), '2026-11-23 11:00', false],
  ])('%s, with spoed (M5)', (_, persoon, at, skipped) => {
    expect(isAwayTooLong(persoon, local(at), spoed, kantoor)).toBe(skipped);
  });
});

describe('When somebody will be away too long', () => {
  test('a holiday is seen coming, at the opening of its first office day (M5)', () => {
    const vakantie = away('2026-11-28', '2026-12-06');
    expect(nextAbsence(vakantie, local('2026-11-23 11:00'), normaal, kantoor)).toBe(local('2026-11-30 09:00'));
  });

  test('a single day off counts only with spoed (M5)', () => {
    const vrijeDag = away('2026-11-25', '2026-11-25');
    expect(nextAbsence(vrijeDag, local('2026-11-23 11:00'), spoed, kantoor)).toBe(local('2026-11-25 09:00'));
    expect(nextAbsence(vrijeDag, local('2026-11-23 11:00'), normaal, kantoor)).toBeUndefined();
  });

  test('this morning still counts before opening, and no longer from opening on', () => {
    const vandaag = away('2026-11-23', '2026-11-23');
    expect(nextAbsence(vandaag, local('2026-11-23 07:00'), spoed, kantoor)).toBe(local('2026-11-23 09:00'));
    expect(nextAbsence(vandaag, local('2026-11-23 09:00'), spoed, kantoor)).toBeUndefined();
  });

  test('it looks twenty office days ahead', () => {
    const later = away('2026-12-22', '2026-12-31');
    expect(nextAbsence(later, local('2026-11-23 11:00'), normaal, kantoor)).toBeUndefined();
    expect(nextAbsence(later, local('2026-11-24 11:00'), normaal, kantoor)).toBe(local('2026-12-22 09:00'));
  });
});

describe('The chain of vervangers', () => {
  const chain = (...namen: string[]) =>
    new Map(
      namen.slice(0, -1).map((naam, index) => {
        const id = personId(naam);
        return [id, { ...sam, id, vervanger: personId(namen[index + 1]!) }];
      }),
    );

  test('is followed to its end (P9)', () => {
    expect(vervangers(personId('sam'), chain('sam', 'mila', 'joris'))).toEqual(['mila', 'joris']);
  });

  test('ends where it closes a circle, each person once (P9)', () => {
    expect(vervangers(personId('sam'), chain('sam', 'mila', 'joris', 'mila'))).toEqual(['mila', 'joris']);
    expect(vervangers(personId('sam'), chain('sam', 'mila', 'sam'))).toEqual(['mila']);
    expect(vervangers(personId('sam'), chain('sam', 'sam'))).toEqual([]);
  });

  test('is empty for whoever has none, or is not in the directory', () => {
    expect(vervangers(personId('sam'), new Map([[sam.id, sam]]))).toEqual([]);
    expect(vervangers(personId('gast'), new Map())).toEqual([]);
  });
});
