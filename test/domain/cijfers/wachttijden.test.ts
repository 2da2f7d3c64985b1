import fc from 'fast-check';
import { wachttijden } from '../../../src/domain/cijfers/wachttijden.ts';

test('the median is the middle one, or halfway the middle two', () => {
  expect(wachttijden([30, 10, 20], 1)).toEqual({ mediaan: 20, langst: 30 });
  expect(wachttijden([100, 10, 20, 30], 1)).toEqual({ mediaan: 25, langst: 100 });
});

test('nothing is shown of too few (D2)', () => {
  const niets = { mediaan: undefined, langst: undefined };
  expect(wachttijden([], 1)).toEqual(niets);
  expect(wachttijden([1, 2, 3, 4], 5)).toEqual(niets);
  expect(wachttijden([1, 2, 3, 4, 5], 5)).toEqual({ mediaan: 3, langst: 5 });
});

test('as many wait shorter than the median as longer', () => {
  const halves = fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (minuten) => {
    const { mediaan = NaN } = wachttijden(minuten, 1);
    const shorter = minuten.filter((one) => one < mediaan).length;
    const longer = minuten.filter((one) => one > mediaan).length;
    expect(Math.max(shorter, longer)).toBeLessThanOrEqual(minuten.length / 2);
  });
  fc.assert(halves);
});
