import type { Element } from '../card.ts';
import type { ActieView } from '../actieView.ts';
import { actieText as text } from '../text/nl/actie.ts';
import { dag } from '../text/nl/tijd.ts';
import type { Nu } from '../views.ts';
import { type Fact, facts } from './facts.ts';

/** Whose it is, on what condition, whether the inwoner knows, who noted it (C9), and `more`. */
export const actieFacts = (view: ActieView, nu: Nu, limit: number, ...more: readonly Fact[]): Element | undefined =>
  facts(
    [
      [text.voor, view.eigenaar],
      [text.voorwaarde, view.voorwaarde],
      [
        text.inwoner,
        view.nogNietGeinformeerd === undefined ? text.geinformeerd : text.nogNiet(view.nogNietGeinformeerd),
      ],
      ...more,
      [text.afgesproken, text.door(view.door, dag(view.sinds, nu))],
    ],
    limit,
  );
