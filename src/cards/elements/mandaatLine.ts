import { mandaatStandText as text } from '../text/nl/mandaatStand.ts';
import { datumWoord, moment } from '../text/nl/tijd.ts';
import { wachttijd } from '../text/nl/wachttijd.ts';
import { metLidwoord } from '../text/nl/woorden.ts';
import type { MandaatStand, Nu } from '../views.ts';
import { daarnaLine } from './daarnaLine.ts';
import type { Colour } from './text.ts';

type Line = { readonly state: string; readonly colour: Colour; readonly detail: string };

/** The state of a mandaat as word, sign and colour, and where it waits, how long, and what comes next (M4, M6). */
export function mandaatLine({ bij, wacht, terug }: MandaatStand, nu: Nu): Line {
  const duur = wachttijd(wacht);
  switch (bij.wie) {
    case 'beslisser': {
      const waar = text.bij(duur, metLidwoord(bij.functie));
      const { volgende } = bij;
      const detail = volgende ? text.daarna(waar, moment(volgende.op, nu), metLidwoord(volgende.functie)) : waar;
      const back = terug === undefined ? '' : ` · ${text.terug(datumWoord(terug))}`;
      return { state: text.wacht, colour: 'accent', detail: `${detail}${back}` };
    }
    case 'aanvrager':
      return { state: text.vraag, colour: 'accent', detail: text.bijAanvrager(duur) };
    case 'extern':
      return { state: text.wacht, colour: 'accent', detail: text.bijExtern(duur, bij.domein) };
    case 'niemand':
      return { state: text.geenBeslisser, colour: 'attention', detail: text.niemand(duur) };
    case 'klaar':
      return {
        state: text[bij.uitkomst],
        colour: text[bij.uitkomst].endsWith('●') ? 'good' : 'default',
        detail: [text.klaar(bij.functie, moment(bij.op, nu)), daarnaLine(bij.daarna)].filter(Boolean).join(' · '),
      };
  }
}
