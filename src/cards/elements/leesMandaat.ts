import type { Element } from '../card.ts';
import { clampText } from '../clampText.ts';
import { euro } from '../text/nl/getal.ts';
import { leesText as text } from '../text/nl/lees.ts';
import { mandaatStandText } from '../text/nl/mandaatStand.ts';
import { metLidwoord } from '../text/nl/woorden.ts';
import type { LeesView, MandaatView, Nu } from '../views.ts';
import { leesDaarna } from './leesDaarna.ts';
import { mandaatFacts } from './mandaatFacts.ts';
import { stateRow } from './rows.ts';
import { paragraph, quiet } from './text.ts';

/** One mandaat in full: what it rests on, what was asked and answered about it (M1, M3), and what came of it. */
export const leesMandaat = (
  view: LeesView['mandaten'][number],
  nu: Nu,
  limit: number,
): readonly (Element | undefined)[] => [
  stateRow({ name: view.soort, detail: view.bedrag === undefined ? undefined : euro(view.bedrag), ...state(view) }),
  paragraph(clampText(view.beslissing, limit), { spacing: 'none' }),
  mandaatFacts(view, nu, limit),
  ...view.gesprek
    .slice(limit < 400 ? -1 : -4)
    .flatMap(({ vraag, van, antwoord, door }) => [
      quiet(text.vraagVan(metLidwoord(van)), { spacing: 'small' }),
      paragraph(clampText(vraag, limit), { spacing: 'none' }),
      ...(antwoord === undefined
        ? []
        : [
            quiet(text.antwoordVan(door ?? ''), { spacing: 'small' }),
            paragraph(clampText(antwoord, limit), { spacing: 'none' }),
          ]),
    ]),
  ...(view.daarna === undefined ? [] : leesDaarna(view.daarna, nu, limit)),
];

function state({ stand }: MandaatView) {
  if (stand.wat === 'wacht-op-antwoord') return { state: mandaatStandText.vraag, colour: 'accent' } as const;
  if (stand.wat !== 'klaar') return { state: mandaatStandText.wacht, colour: 'accent' } as const;
  const word = mandaatStandText[stand.uitkomst];
  return { state: word, colour: word.endsWith('●') ? 'good' : 'default' } as const;
}
