import fc from 'fast-check';
import { beginOf, readable } from '../../../src/domain/basis/readable.ts';

const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

test('what anybody may type becomes text that any program reads, and stays as it is from then on', () =>
  fc.assert(
    fc.property(anything, (typed) => {
      const text = readable(typed);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      expect(readable(text)).toBe(text);
    }),
    { numRuns: 2000 },
  ));

test.each([
  ['gewone tekst, met é, ’ en 😀', 'gewone tekst, met é, ’ en 😀'],
  ['één regel\nen nog een', 'één regel\nen nog een'],
  ['uit Windows\r\nof heel oud\rgeplakt', 'uit Windows\nof heel oud\ngeplakt'],
  ['uit\tExcel', 'uit Excel'],
  ['a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
  ['half \ud83d en \ude00 half', 'half \ufffd en \ufffd half'],
  ['\ude00\ud83d', '\ufffd\ufffd'],
  ['gezin 👨‍👩‍👧 met ZWJ', 'gezin 👨‍👩‍👧 met ZWJ'],
])('%j is read as %j', (typed, text) => expect(readable(typed)).toBe(text));

test('what is cut off ends with a whole character', () => {
  expect(beginOf('ab😀', 3)).toBe('ab');
  expect(beginOf('ab😀', 4)).toBe('ab😀');
  expect(beginOf('ab', 9)).toBe('ab');
});
