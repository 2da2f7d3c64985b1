import { treden } from '../../../domain/organisatie/organisatie.ts';
import { closest } from '../closest.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Findings } from './check.ts';
import { checkOndermandaat } from './checkOndermandaat.ts';
import { checkReference, type Names } from './names.ts';

type Regel = Bestand['mandaatregister'][string];

/** The mandaatregister leads every request to people who exist and are bevoegd, and never two ways at once (M2, M7). */
export function* checkRegister(bestand: Bestand, names: Names): Findings {
  const entries = Object.entries(bestand.mandaatregister);
  for (const [index, [key, regel]] of entries.entries()) {
    const at = ['mandaatregister', key];
    yield* checkReference(names, 'soortenBesluit', regel.soort, [...at, 'soort']);
    yield* checkReference(names, 'domeinen', regel.domein, [...at, 'domein']);
    if (regel.uitvoering !== undefined)
      yield* checkReference(names, 'domeinen', regel.uitvoering, [...at, 'uitvoering']);
    if (regel.tot !== undefined && regel.tot < regel.van) {
      yield { path: [...at, 'tot'], text: checkTexts.totBeforeVan(regel.van) };
    }
    yield* checkRoute(regel, bestand, at);
    yield* checkHouders(regel, bestand, names, at);
    yield* checkBevoegd(regel, bestand, at);
    yield* checkOndermandaat(regel, bestand, names, at);
    const same = entries.slice(0, index).find(([, earlier]) => isAmbiguous(earlier, regel));
    if (same !== undefined) yield { path: [...at, 'route'], text: checkTexts.sameRoute(same[0]) };
  }
}

function* checkRoute({ route, domein }: Regel, { domeinen }: Bestand, at: string[]): Findings {
  const soort = domeinen[domein]?.soort;
  if (soort === 'extern' && route !== 'extern') yield { path: [...at, 'route'], text: checkTexts.externRoute(domein) };
  if (soort === 'intern' && route === 'extern') yield { path: [...at, 'route'], text: checkTexts.internRoute(domein) };
}

function* checkHouders({ route, domein, houders }: Regel, { mensen }: Bestand, names: Names, at: string[]): Findings {
  const path = [...at, 'houders'];
  if (route !== 'staand') {
    if (houders.length > 0) yield { path, text: checkTexts.unusedHouders };
    return;
  }
  if (houders.length === 0) yield { path, text: checkTexts.noHouders };
  // Somebody whose entry is wrong may be the one who holds it.
  if (names.mensen.some((key) => mensen[key] === undefined)) return;
  const functies = Object.values(mensen).flatMap((person) => (person.domein === domein ? [person.functie] : []));
  for (const [index, houder] of houders.entries()) {
    if (functies.includes(houder)) continue;
    yield { path: [...path, index], text: checkTexts.unknownFunctie(houder, domein, closest(houder, functies)) };
  }
}

function* checkBevoegd({ route, domein, bevoegd }: Regel, { domeinen }: Bestand, at: string[]): Findings {
  const path = [...at, 'bevoegd'];
  if (route === 'staand' || route === 'extern') {
    if (bevoegd.length > 0) yield { path, text: checkTexts.unusedBevoegd(route) };
    return;
  }
  const lowest = treden.indexOf(route);
  for (const [index, trede] of bevoegd.entries()) {
    if (treden.indexOf(trede) >= lowest) continue;
    yield { path: [...path, index], text: checkTexts.bevoegdBelowRoute(trede, route) };
  }
  const found = domeinen[domein];
  if (found?.soort !== 'intern') return;
  const rungs = treden.slice(lowest).filter((trede) => found.ladder[trede] !== undefined);
  if (rungs.length === 0) yield { path: [...at, 'route'], text: checkTexts.emptyRoute(route, domein) };
  for (const trede of rungs) if (!bevoegd.includes(trede)) yield { path, text: checkTexts.notBevoegd(trede) };
}

/** Two entries that both fit one request on the same rung; for a staand mandaat only when they share a holder. */
function isAmbiguous(one: Regel, other: Regel): boolean {
  const sameTime = (one.tot ?? other.van) >= other.van && (other.tot ?? one.van) >= one.van;
  const sameHolder = one.route !== 'staand' || one.houders.some((houder) => other.houders.includes(houder));
  return (
    one.soort === other.soort && one.domein === other.domein && one.route === other.route && sameTime && sameHolder
  );
}
