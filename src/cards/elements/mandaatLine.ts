import type { MandaatStand, Nu } from '../views.ts';
import { mandaatStandText as text } from '../text/nl/mandaatStand.ts';
import { moment } from '../text/nl/tijd.ts';
import { wachttijd } from '../text/nl/wachttijd.ts';
import { metLidwoord } from '../text/nl/woorden.ts';
import type { Colour } from './text.ts';

/** One line that says where a mandaat waits, how long, and what comes next (M4, M6). */
export function mandaatLine({ bij, wacht }: MandaatStand, nu: Nu): { readonly text: string; readonly colour: Colour } {
  const duur = wachttijd(wacht);
  switch (bij.wie) {
    case 'beslisser': {
      const volgende = bij.volgende ? text.daarna(moment(bij.volgende.op, nu), metLidwoord(bij.volgende.functie)) : '';
      const waar = text.wachtBij(duur, metLidwoord(bij.functie));
      return { text: volgende ? `${waar} · ${volgende}` : waar, colour: 'accent' };
    }
    case 'aanvrager':
      return { text: text.bijAanvrager(duur), colour: 'accent' };
    case 'extern':
      return { text: text.bijExtern(duur, bij.domein), colour: 'accent' };
    case 'niemand':
      return { text: text.geenBeslisser(duur), colour: 'attention' };
    case 'klaar':
      return {
        text: text.klaar(text[bij.uitkomst], bij.functie, moment(bij.op, nu)),
        colour: text[bij.uitkomst].endsWith('●') ? 'good' : 'default',
      };
  }
}
