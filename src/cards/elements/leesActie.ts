import type { ActieView } from '../actieView.ts';
import type { Element } from '../card.ts';
import { clampText } from '../clampText.ts';
import { actieText as text } from '../text/nl/actie.ts';
import { datumWoord } from '../text/nl/tijd.ts';
import type { Nu } from '../views.ts';
import { actieFacts } from './actieFacts.ts';
import { stateRow } from './rows.ts';
import { quiet } from './text.ts';

/** One actie with everything that was agreed and what became of it (C9). */
export const leesActie = (view: ActieView, nu: Nu, limit: number): readonly (Element | undefined)[] => [
  stateRow({ name: clampText(view.wat, limit), detail: datumWoord(view.uiterlijk), ...stateOf(view) }),
  actieFacts(view, nu, limit),
  ...afterwards(view, limit).map((line) => quiet(line, { spacing: 'none' })),
];

function stateOf({ stand }: ActieView) {
  switch (stand.wat) {
    case 'open':
      return stand.overTijd
        ? ({ state: text.isOverTijd, colour: 'attention' } as const)
        : ({ state: text.loopt, colour: 'accent' } as const);
    case 'klaar':
      return { state: text.isAf, colour: 'good' } as const;
    case 'vervallen':
      return { state: text.vervallen, colour: 'default' } as const;
    case 'overgedragen':
      return { state: text.overgedragen, colour: 'default' } as const;
  }
}

function afterwards({ stand }: ActieView, limit: number): readonly string[] {
  if (stand.wat === 'vervallen') return [text.metReden(stand.door, clampText(stand.reden, limit))];
  return stand.wat === 'overgedragen' ? [text.naar(clampText(stand.naar, limit))] : [];
}
