import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Findings } from './check.ts';
import { checkReference, checkReferences, type Names } from './names.ts';

/** Managers and beheerders exist, and a digest is about what exists and comes in office hours (D1, M6, M7). */
export function* checkTaken({ managers, beheerders, kantoor }: Bestand, names: Names): Findings {
  for (const [key, { gebieden, domeinen, uur }] of Object.entries(managers)) {
    const at = ['managers', key];
    yield* checkReference(names, 'mensen', key, at);
    if (gebieden !== 'alle') yield* checkReferences(names, 'gebieden', gebieden, [...at, 'gebieden']);
    if (domeinen !== 'alle') yield* checkReferences(names, 'domeinen', domeinen, [...at, 'domeinen']);
    if (uur < kantoor.van || uur >= kantoor.tot) {
      yield { path: [...at, 'uur'], text: checkTexts.digestOutsideOffice(kantoor.van, kantoor.tot) };
    }
  }
  yield* checkReferences(names, 'mensen', beheerders, ['beheerders']);
}
