import type { Finding } from '../finding.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { Check } from './check.ts';
import { checkFilled } from './checkFilled.ts';
import { checkKantoor } from './checkKantoor.ts';
import { checkKlokken } from './checkKlokken.ts';
import { checkMensen } from './checkMensen.ts';
import { checkRegister } from './checkRegister.ts';
import { checkDomeinen, checkGebieden } from './checkTafel.ts';
import { checkTaken } from './checkTaken.ts';
import type { Names } from './names.ts';

const checks: readonly Check[] = [
  checkFilled,
  checkKantoor,
  checkKlokken,
  checkGebieden,
  checkMensen,
  checkDomeinen,
  checkRegister,
  checkTaken,
];

/** Everything that must hold between the parts of the file for the rules to work. */
export function checkAll(bestand: Bestand, names: Names): readonly Finding[] {
  return checks.flatMap((check) => [...check(bestand, names)]);
}
