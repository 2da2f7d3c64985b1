import type { Taak } from '../lijstViews.ts';
import { lijstText as text } from '../text/nl/lijsten.ts';
import { moment } from '../text/nl/tijd.ts';
import { bemiddelaarText, keuzeText } from '../text/nl/verschil.ts';
import type { Nu } from '../views.ts';
import { uitvoeringTermijn, uitvoeringVraag } from './uitvoeringVraag.ts';

/** What somebody is asked to do about a mandaat in a few words, as state, and in a line below that. */
export function taakLine(taak: Taak, nu: Nu): { readonly state: string; readonly line: string } {
  switch (taak.wat) {
    case 'advies':
      return { state: text.taak.advies, line: text.adviesVoor(moment(taak.uiterlijk, nu)) };
    case 'uitvoeren': {
      const { stand } = taak;
      const line = [uitvoeringVraag(stand), uitvoeringTermijn(stand, nu)].filter(Boolean).join(' ');
      return { state: text.taak[stand.wat], line };
    }
    case 'bemiddelen': {
      const { verloopt } = taak;
      const line = verloopt === undefined ? bemiddelaarText.uitleg : bemiddelaarText.verloopt(moment(verloopt, nu));
      return { state: text.taak.bemiddelen, line };
    }
    case 'kiezen':
      return { state: text.taak.kiezen, line: keuzeText.uitleg };
  }
}
