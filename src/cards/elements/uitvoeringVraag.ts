import type { OpenUitvoeringStand } from '../afterDecisionViews.ts';
import { datumWoord, moment } from '../text/nl/tijd.ts';
import { uitvoeringText as text } from '../text/nl/uitvoering.ts';
import { metLidwoord } from '../text/nl/woorden.ts';
import type { Nu } from '../views.ts';

/** What is asked now of whoever carries it out, in one line (M11). */
export function uitvoeringVraag(stand: OpenUitvoeringStand): string {
  if (stand.wat === 'in-uitvoering') return text.bezigVraag(datumWoord(stand.klaarOp));
  return stand.wat === 'ontvangen' ? text.ontvangenVraag : text.vraag;
}

/** By when, and where it goes then; undefined while it goes nowhere. */
export function uitvoeringTermijn(stand: OpenUitvoeringStand, nu: Nu): string | undefined {
  const next = stand.wat === 'in-uitvoering' ? undefined : stand.volgende;
  return next && text.gaatDoor(moment(next.op, nu), metLidwoord(next.functie));
}
