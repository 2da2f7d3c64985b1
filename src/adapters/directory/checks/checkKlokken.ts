import { werkdagMinuten } from '../../../domain/werktijd/werkdag.ts';
import { werkminutenFrom } from '../build/werkminutenFrom.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Path } from '../yaml/path.ts';
import type { Findings } from './check.ts';

type Mandaatklok = Bestand['klokken']['mandaat']['normaal'];
type Compare = (durations: Readonly<Record<string, string>>, at: Path) => Findings;
type Length = (duration: string) => number;

/**
 * What comes first on paper comes first on the clock: reminder, warning, step (U4, R2, M4, M5, C9). Lengths are compared in
 * office minutes, so that 2 uur and 1 werkdag can stand side by side.
 */
export function* checkKlokken({ kantoor, klokken: { uitnodiging, regie, mandaat, actie } }: Bestand): Findings {
  const werkdag = werkdagMinuten({ ...kantoor, vrij: new Set() });
  if (werkdag <= 0) return;
  const length: Length = (duration) => werkminutenFrom(duration, werkdag);
  const rising = risingBy(length);

  yield* rising(uitnodiging, ['klokken', 'uitnodiging']);
  yield* rising(regie, ['klokken', 'regie']);
  const { herinnering, regiehouder } = actie;
  yield* rising({ herinnering, regiehouder }, ['klokken', 'actie']);
  yield* checkMandaatklok(mandaat.normaal, mandaat.waarschuwingVooraf, length, ['klokken', 'mandaat', 'normaal']);
  yield* checkMandaatklok(mandaat.spoed, mandaat.waarschuwingVooraf, length, ['klokken', 'mandaat', 'spoed']);
  yield* rising(mandaat.vraag, ['klokken', 'mandaat', 'vraag']);
  yield* checkReminders(mandaat.extern.herinneringen, length, ['klokken', 'mandaat', 'extern']);
  if (length(mandaat.spoed.volgende) > length(mandaat.normaal.volgende)) {
    const text = checkTexts.mustBeAtMost('normaal', mandaat.normaal.volgende);
    yield { path: ['klokken', 'mandaat', 'spoed', 'volgende'], text };
  }
}

/** Each duration is shorter than the next; they stand in the order of the shape, whatever their order in the file. */
function risingBy(length: Length): Compare {
  return function* rising(durations, at) {
    const steps = Object.entries(durations);
    for (const [index, [name, duration]] of steps.entries()) {
      const next = steps[index + 1];
      if (next === undefined || length(duration) < length(next[1])) continue;
      yield { path: [...at, name], text: checkTexts.mustBeBefore(...next) };
    }
  };
}

function* checkMandaatklok(klok: Mandaatklok, vooraf: string, length: Length, at: Path): Findings {
  yield* checkReminders(klok.herinneringen, length, at);
  for (const [index, herinnering] of klok.herinneringen.entries()) {
    if (length(herinnering) < length(klok.volgende)) continue;
    yield { path: [...at, 'herinneringen', index], text: checkTexts.mustBeBefore('volgende', klok.volgende) };
  }
  if (length(klok.waarschuwing) >= length(klok.volgende)) {
    yield { path: [...at, 'waarschuwing'], text: checkTexts.mustBeBefore('volgende', klok.volgende) };
  }
  // A warning that comes later than this could never be delivered in time, and every step would be late (M5).
  if (length(klok.waarschuwing) < length(vooraf)) {
    const path = ['klokken', 'mandaat', 'waarschuwingVooraf'];
    yield { path, text: checkTexts.mustBeAtMost(`waarschuwing bij ${String(at.at(-1))}`, klok.waarschuwing) };
  }
}

function* checkReminders(herinneringen: readonly string[], length: Length, at: Path): Findings {
  for (const [index, herinnering] of herinneringen.entries()) {
    const previous = herinneringen[index - 1];
    if (previous === undefined || length(previous) < length(herinnering)) continue;
    yield { path: [...at, 'herinneringen', index], text: checkTexts.remindersInOrder };
  }
}
