import type { Comparison } from '../application/copy/compareStores.ts';
import type { Copied } from '../application/copy/copyStore.ts';
import { kopieText } from '../cards/text/nl/kopie.ts';

/** More differences than this are counted, not named. */
const mostNamed = 50;

/** What came of a copy, in lines for a beheerder, and the exit code that goes with it. */
export function report(copied: Copied): { readonly lines: readonly string[]; readonly code: 0 | 1 } {
  switch (copied.how) {
    case 'whole': {
      const { comparison, repaired } = copied;
      const changed = repaired === 0 ? [] : [kopieText.bijgewerkt(repaired)];
      return { lines: [...changed, ...counted(comparison), kopieText.klaar], code: 0 };
    }
    case 'differs':
      return {
        lines: [...counted(copied.comparison), ...named(copied.comparison), kopieText.nietGelijk],
        code: 1,
      };
    case 'not-empty':
      return { lines: [...named(copied.comparison), kopieText.nietLeeg], code: 1 };
    case 'in-use':
      return { lines: [kopieText.bezig[copied.which]], code: 1 };
    case 'unfinished-source':
      return { lines: [kopieText.bronOnaf], code: 1 };
  }
}

const counted = ({ counts, digests }: Comparison): readonly string[] => [
  ...counts.filter(({ from, to }) => from + to > 0).map(({ kind, from, to }) => kopieText.geteld(kind, from, to)),
  kopieText.kenmerken(digests.from, digests.to),
];

function named({ differences }: Comparison): readonly string[] {
  const lines = differences.slice(0, mostNamed).map(({ kind, id, how }) => kopieText.verschil[how](`${kind} ${id}`));
  const more = differences.length - lines.length;
  return more > 0 ? [...lines, kopieText.meer(more)] : lines;
}
