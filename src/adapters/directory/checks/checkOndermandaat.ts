import { treden } from '../../../domain/organisatie/organisatie.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Findings } from './check.ts';
import { checkReference, type Names } from './names.ts';

type Regel = Bestand['mandaatregister'][string];

const order: readonly Regel['route'][] = ['staand', 'extern', ...treden];

/** Ondermandaat comes from a higher rung that may pass it on, and never goes further than what is held there (Awb 10:9). */
export function* checkOndermandaat(regel: Regel, bestand: Bestand, names: Names, at: string[]): Findings {
  const { onder } = regel;
  const path = [...at, 'onder'];
  yield* checkReference(names, 'mandaatregister', onder, path);
  const from = onder === undefined ? undefined : bestand.mandaatregister[onder];
  if (onder === undefined || from === undefined) return;
  if (from.soort !== regel.soort || from.domein !== regel.domein) yield { path, text: checkTexts.otherBesluit(onder) };
  if (from.ondermandaat === 'nee') yield { path, text: checkTexts.noOndermandaat(onder) };
  if (order.indexOf(from.route) <= order.indexOf(regel.route)) yield { path, text: checkTexts.notHigher(onder) };
  if (from.plafond !== undefined && (regel.plafond ?? Infinity) > from.plafond)
    yield { path: [...at, 'plafond'], text: checkTexts.moreThanHeld(onder, from.plafond) };
  if (regel.van < from.van) yield { path: [...at, 'van'], text: checkTexts.soonerThanHeld(onder, from.van) };
  if (from.tot !== undefined && (regel.tot === undefined || regel.tot > from.tot))
    yield { path: [...at, 'tot'], text: checkTexts.longerThanHeld(onder, from.tot) };
}
