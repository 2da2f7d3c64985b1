import {
  maySplit,
  suppressPart,
  suppressTotal,
  suppressVerloop,
  unlessSmall,
} from '../../../src/domain/cijfers/suppress.ts';
import { smallGroupsThatFollow, upTo, type World } from './smallGroupsThatFollow.ts';

test.each([
  [0, 0],
  [1, '<5'],
  [4, '<5'],
  [5, 5],
])('a group of %d is shown as %s (D2)', (aantal, shown) => {
  expect(unlessSmall(aantal)).toBe(shown);
});

describe('A total beside its parts (D2)', () => {
  test.each([
    ['is exact when no part is small', [12, 6, 0], 0, 18],
    ['is exact when all of its parts are small', [3, 4, 0], 0, 7],
    ['is hidden when a small part would be left over', [12, 2, 6], 0, '≥5'],
    ['is hidden when the part that is not shown would be left over', [12, 0, 6], 2, '≥5'],
    ['is small when it is small', [2, 0, 0], 1, '<5'],
  ])('%s', (_, parts, unseen, shown) => {
    expect(suppressTotal(parts, unseen)).toBe(shown);
  });

  test('no small group follows, neither of a part nor of what is not shown', () => {
    const worlds = upTo(10).flatMap((a) =>
      upTo(10).flatMap((b) =>
        upTo(10).flatMap((c) =>
          upTo(10).map((rest): World => {
            const shown = [...[a, b, c].map(unlessSmall), suppressTotal([a, b, c], rest)];
            return { groups: [a, b, c, rest], shown };
          }),
        ),
      ),
    );
    expect(smallGroupsThatFollow(worlds, 6)).toEqual([]);
  });
});

describe('How the number of open casusoverleggen went (D2)', () => {
  const before = { begin: 20, nieuw: 6, gesloten: 6, open: 20 };

  test('is exact when nothing is small', () => {
    const week = { begin: 20, nieuw: 7, gesloten: 5, open: 22 };
    expect(suppressVerloop(week, before)).toEqual({ nu: week, vorige: before });
  });

  test('hides both opens when their difference would tell', () => {
    const { nu, vorige } = suppressVerloop({ begin: 20, nieuw: 3, gesloten: 6, open: 17 }, before);
    expect(nu).toEqual({ begin: '≥5', nieuw: '<5', gesloten: 6, open: '≥5' });
    expect(vorige).toEqual({ begin: '≥5', nieuw: 6, gesloten: 6, open: '≥5' });
  });

  test('hides what came and went too, when few were open', () => {
    const { nu } = suppressVerloop({ begin: 0, nieuw: 8, gesloten: 6, open: 2 }, before);
    expect(nu).toEqual({ begin: 0, nieuw: '≥5', gesloten: '≥5', open: '<5' });
  });

  test('hides the opens also when last week was the small one, as its own digest did', () => {
    const { nu } = suppressVerloop(before, { begin: 15, nieuw: 5, gesloten: 1, open: 19 });
    expect(nu).toEqual({ begin: '≥5', nieuw: 6, gesloten: 6, open: '≥5' });
  });

  test('no small group follows, nor from a part of the open or the closed ones', () => {
    const worlds = upTo(12).flatMap((begin) =>
      upTo(12).flatMap((nieuw) =>
        upTo(Math.min(12, begin + nieuw)).flatMap((gesloten) => {
          const open = begin + nieuw - gesloten;
          const { nu } = suppressVerloop({ begin, nieuw, gesloten, open }, before);
          return upTo(open).map((part): World => {
            const shown = [nu, suppressPart(part, open, nu.open)];
            return { groups: [begin, nieuw, gesloten, open, part, open - part], shown };
          });
        }),
      ),
    );
    expect(smallGroupsThatFollow(worlds, 7)).toEqual([]);
  });
});

describe('A whole that may be split (D2)', () => {
  test.each([
    ['when all of its parts are large or none', [6, 0, 5], 0, true],
    ['when all of its parts are small', [2, 3, 1], 20, true],
    ['not when a small part would be left over', [6, 1, 0], 0, false],
    ['not when the unseen part would be left over', [6, 0, 0], 3, false],
    ['not when it is small itself', [1, 1, 1], 1, false],
  ])('%s', (_, parts, unseen, may) => {
    expect(maySplit(parts, unseen)).toBe(may);
  });

  test('no small group follows from the parts, or from their sum where they may not be shown', () => {
    const worlds = upTo(9).flatMap((a) =>
      upTo(9).flatMap((b) =>
        upTo(9).flatMap((c) =>
          upTo(9).map((rest): World => {
            const parts = [a, b, c];
            const whole = a + b + c + rest;
            const split = maySplit(parts, rest);
            const shown = split ? parts.map(unlessSmall) : suppressPart(a + b + c, whole, unlessSmall(whole));
            return { groups: [a, b, c, rest, whole], shown: [unlessSmall(whole), shown] };
          }),
        ),
      ),
    );
    expect(smallGroupsThatFollow(worlds, 6)).toEqual([]);
  });
});
