import type { Finding } from '../finding.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { Names } from './names.ts';

/**
 * Looks at one part of the file in the light of the others. `bestand` holds only entries of the right shape; `names`
 * holds the keys of all of them.
 */
export type Check = (bestand: Bestand, names: Names) => Iterable<Finding>;

export type Findings = Generator<Finding, void, undefined>;
