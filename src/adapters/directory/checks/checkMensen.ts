import { checkTexts } from '../text/checkTexts.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { Findings } from './check.ts';
import { checkReference, type Names } from './names.ts';
import { firstWithSame } from './firstWithSame.ts';

/**
 * Everybody is one person, at a domein that exists, replaced by somebody else, and in the office now and then (P9).
 * A chain or circle of vervangers is fine: it is followed, each person once.
 */
export function* checkMensen({ mensen, kantoor }: Bestand, names: Names): Findings {
  const sameEntra = firstWithSame(mensen, ({ entra }) => entra.toLowerCase());
  for (const [key, persoon] of Object.entries(mensen)) {
    const at = ['mensen', key];
    const other = sameEntra(key);
    if (other !== undefined) yield { path: [...at, 'entra'], text: checkTexts.sameEntra(other) };
    yield* checkReference(names, 'domeinen', persoon.domein, [...at, 'domein']);
    yield* checkReference(names, 'mensen', persoon.vervanger, [...at, 'vervanger']);
    if (persoon.vervanger === key) yield { path: [...at, 'vervanger'], text: checkTexts.ownVervanger };
    if (persoon.werkdagen?.every((dag) => !kantoor.dagen.includes(dag))) {
      yield { path: [...at, 'werkdagen'], text: checkTexts.neverInOffice };
    }
    for (const [index, { van, tot }] of persoon.afwezig.entries()) {
      if (tot < van) yield { path: [...at, 'afwezig', index, 'tot'], text: checkTexts.totBeforeVan(van) };
    }
  }
}
