import type { WachttijdView } from '../../views.ts';
import { kloktijd, werktijd } from './tijd.ts';

/** Office time so far, over all levels: "2 werkdagen" (M4). */
export const wachttijd = (wacht: WachttijdView): string =>
  werktijd(wacht.bijBeslisser + wacht.bijAanvrager, wacht.werkdag);

/** The total and its parts (M4): "3 dagen: 1 werkdag bij de beslisser, 2 uur bij de aanvrager, …". */
export function wachttijdInDelen(wacht: WachttijdView): string {
  const delen = [
    wacht.bijBeslisser > 0 ? `${werktijd(wacht.bijBeslisser, wacht.werkdag)} bij de beslisser` : '',
    wacht.bijAanvrager > 0 ? `${werktijd(wacht.bijAanvrager, wacht.werkdag)} bij de aanvrager` : '',
    wacht.buitenKantoortijd > 0 ? `${kloktijd(wacht.buitenKantoortijd)} buiten kantoortijd` : '',
  ].filter((deel) => deel !== '');
  return delen.length <= 1 ? kloktijd(wacht.totaal) : `${kloktijd(wacht.totaal)}: ${delen.join(', ')}`;
}
