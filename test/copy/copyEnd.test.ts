import { resolve } from 'node:path';
import { parseCopyEnd } from '../../src/copy/copyEnd.ts';

test.each([
  ['cosmos', { kind: 'cosmos' }],
  ['sqlite:.data', { kind: 'sqlite', folder: resolve('.data') }],
  ['sqlite:.data/aan-tafel.sqlite', { kind: 'sqlite', folder: resolve('.data') }],
  ['sqlite:package.json', undefined],
  ['sqlite:', undefined],
  ['postgres:.data', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s names %j', (text, end) => {
  expect(parseCopyEnd(text)).toEqual(end);
});
