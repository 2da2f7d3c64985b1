import { feestdagen } from '../build/feestdagen.ts';
import type { Datum } from '../../../domain/basis/instant.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Findings } from './check.ts';

/** The office opens before it closes, and opens on a day only when it would else be closed (M5). */
export function* checkKantoor({ kantoor: { van, tot, feestdagen: choice } }: Bestand): Findings {
  if (tot <= van) yield { path: ['kantoor', 'tot'], text: checkTexts.closesBeforeOpening(van) };
  if (choice.open.length === 0) return;
  const holidays = feestdagen({ ...choice, extra: [], open: [] });
  for (const [index, day] of choice.open.entries()) {
    const path = ['kantoor', 'feestdagen', 'open', index];
    if (choice.extra.includes(day)) yield { path, text: checkTexts.openAndExtra };
    else if (!holidays.has(day as Datum)) yield { path, text: checkTexts.openOrdinary };
  }
}
