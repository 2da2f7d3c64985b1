import type { Element } from '../card.ts';
import { rootText, standNaam } from '../text/nl/root.ts';
import { dag } from '../text/nl/tijd.ts';
import type { DomeinStand, Nu } from '../views.ts';
import { stateRow } from './rows.ts';
import type { Colour } from './text.ts';

const colours: Readonly<Record<DomeinStand['stand'], Colour>> = {
  'doet-mee': 'good',
  gevraagd: 'accent',
  'geen-reactie': 'attention',
  'geen-rol': 'default',
  'niet-aan-tafel': 'default',
  vervallen: 'default',
};

/** A domein at the table: who, since when, and its state as word, sign and colour. */
export function domeinRow(domein: DomeinStand, nu: Nu): Element {
  const open = domein.stand === 'gevraagd' || domein.stand === 'geen-reactie';
  const detail = [
    domein.wie ?? '',
    open && domein.sinds !== undefined ? rootText.sinds(dag(domein.sinds, nu)) : '',
    domein.onderschrijftDoel ? rootText.onderschrijft : '',
    domein.nietBereikbaar ? rootText.belNodig : '',
  ].filter((part) => part !== '');
  return stateRow({
    name: domein.naam,
    detail: detail.join(' · '),
    state: standNaam[domein.stand],
    colour: colours[domein.stand],
  });
}
