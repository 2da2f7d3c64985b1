import { bewaarEinde } from '../../../src/domain/bewaren/termijn.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import { held, letGo, removed, textsDeleted } from '../../support/bewaarOpdrachten.ts';
import { given } from '../../support/given.ts';
import { local } from '../../support/kantoor.ts';
import { cancelled, closed, joined, referred, started, ticked } from '../../support/opdrachten.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';

const open = given(started());
const afgerond = open.when(closed({ by: 'noor' }));
const withTerm = (bewaren: Partial<Organisatie['bewaren']>): Organisatie => ({
  ...voorbeeldstad(),
  bewaren: { ...voorbeeldstad().bewaren, ...bewaren },
});

describe('The term (law 15, C8)', () => {
  test('ends when the office opens after ninety whole days', () => {
    // Monday 23 November plus ninety days is Sunday 21 February; the office opens on Monday the 22nd.
    expect(bewaarEinde(afgerond.casus, afgerond)).toBe(local('2027-02-22 08:30'));
    expect(afgerond.until('2027-02-22 08:29').casus.bewaring.verwijdering).toBeUndefined();
    const after = afgerond.until('2027-02-22 08:30');
    expect(after.happened).toEqual(['RemovalBegun']);
    expect(after.casus.bewaring.verwijdering).toMatchObject({ waarom: 'termijn' });
    expect(after.due()).toBeUndefined();
  });

  test('also runs for what was started by mistake', () => {
    const vervallen = open.when(cancelled({ by: 'noor' })).until('2027-02-22 08:30');
    expect(vervallen.casus.bewaring.verwijdering).toBeDefined();
  });

  test('never runs while it is open, however long that is', () => {
    expect(bewaarEinde(open.casus, open)).toBeUndefined();
    expect(open.at('2036-11-24 10:00').when(ticked).happened).not.toContain('RemovalBegun');
    expect(open.when(removed()).refusal).toBe('casusoverleg-open');
  });

  test('is that of the gemeente at the moment itself, not of the day it was closed', () => {
    const shorter = afgerond.in(withTerm({ dagen: 7 }));
    expect(shorter.due()).toBe(local('2026-12-01 08:30'));
    const longer = afgerond.in(withTerm({ dagen: 365 }));
    expect(longer.at('2027-02-22 08:30').when(ticked).happened).toEqual([]);
  });

  test('does nothing by itself where the beheerder does it by hand', () => {
    const byHand = afgerond.in(withTerm({ vanzelf: false }));
    expect(byHand.until('2028-01-03 10:00').happened).toEqual([]);
    expect(byHand.when(removed({ waarom: 'termijn' })).refusal).toBe('term-runs');
    expect(byHand.at('2027-02-22 08:30').when(removed({ waarom: 'termijn' })).happened).toEqual(['RemovalBegun']);
  });
});

describe('A hold (law 14)', () => {
  test('wins from the term, and from a request', () => {
    const vastgehouden = afgerond.when(held());
    expect(vastgehouden.due()).toBeUndefined();
    expect(vastgehouden.until('2028-01-03 10:00').happened).toEqual([]);
    expect(vastgehouden.when(removed()).refusal).toBe('held');
    expect(vastgehouden.when(textsDeleted()).refusal).toBe('held');
  });

  test('of before closing counts as well, and each ground is let go of by itself', () => {
    const twice = open.when(held(), held({ grond: 'klacht' }), closed({ by: 'noor' }), letGo());
    expect(twice.due()).toBeUndefined();
    expect(twice.when(letGo({ grond: 'klacht' })).due()).toBe(local('2027-02-22 08:30'));
  });

  test('that is let go of after the term lets the clock do at once what it would have done', () => {
    const late = afgerond.when(held()).at('2027-06-01 10:00').when(letGo());
    expect(late.due()).toBe(local('2027-06-01 10:00'));
    expect(late.when(ticked).happened).toEqual(['RemovalBegun']);
  });

  test('is placed and let go of by a beheerder, who is told in the timeline', () => {
    expect(afgerond.when(held({ by: 'noor' })).refusal).toBe('not-beheerder');
    expect(afgerond.when(held()).events.at(-1)).toMatchObject({ type: 'HoldPlaced', grond: 'bezwaar' });
    expect(afgerond.when(held()).told).toEqual([]);
  });
});

test('after removal has begun nobody can do anything with it any more (law 15)', () => {
  const gone = afgerond.when(removed());
  for (const command of [joined({ by: 'sam' }), referred({ by: 'noor' }), held(), textsDeleted(), removed()])
    expect(gone.when(command).refusal).toBe('being-removed');
  const reported = { type: 'threadOpened', conversatie: '19:thread', activiteit: '1' } as const;
  expect(gone.when(reported, ticked).happened).toEqual([]);
});

test('what one person typed can go before the rest, once it is closed (law 15)', () => {
  expect(open.when(textsDeleted()).refusal).toBe('casusoverleg-open');
  expect(afgerond.when(textsDeleted()).happened).toEqual(['TextsDeleted']);
});
