import type { Difference } from '../../src/application/copy/compareStores.ts';
import { report } from '../../src/copy/report.ts';

const comparison = (...differences: readonly Difference[]) => ({
  counts: [
    { kind: 'casus', from: 3, to: 2 },
    { kind: 'draft', from: 0, to: 0 },
  ] as const,
  digests: { from: 'aa11', to: 'bb22' },
  differences,
});

test('a copy that is not like its source gives both counts, both check numbers and each difference', () => {
  const { lines, code } = report({
    how: 'differs',
    comparison: comparison(
      { kind: 'casus', id: 'AT-7KQ3MX', how: 'missing' },
      { kind: 'casus', id: 'AT-22ABCD', how: 'different' },
      { kind: 'person', id: 'iemand', how: 'surplus' },
    ),
  });
  expect(code).toBe(1);
  expect(lines).toEqual([
    'casus: 3 in de bron, 2 in het doel',
    'controlegetal bron: aa11\ncontrolegetal doel: bb22',
    'ontbreekt in het doel: casus AT-7KQ3MX',
    'anders in het doel: casus AT-22ABCD',
    'alleen in het doel: person iemand',
    'De kopie is niet gelijk aan de bron. De bot start er niet op.',
  ]);
});

test('of very many differences fifty are named and the rest is counted', () => {
  const many = Array.from({ length: 53 }, (_, nr): Difference => ({ kind: 'casus', id: `${nr}`, how: 'missing' }));
  const { lines } = report({ how: 'not-empty', comparison: comparison(...many) });
  expect(lines.filter((line) => line.startsWith('ontbreekt'))).toHaveLength(50);
  expect(lines).toContain('en nog 3 andere');
});
