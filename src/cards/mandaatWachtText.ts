import type { PersonId } from '../domain/basis/ids.ts';
import type { Instant } from '../domain/basis/instant.ts';
import { mentioning } from './mentionTag.ts';
import { pingText } from './text/nl/ping.ts';
import { dag, moment } from './text/nl/tijd.ts';
import { wachttijd } from './text/nl/wachttijd.ts';
import { metLidwoord } from './text/nl/woorden.ts';
import type { Kop, Nu, WachttijdView } from './views.ts';

export type MandaatWachtView = Kop & {
  readonly soort: string;
  readonly wacht: WachttijdView;
  /** Functie where it lay before this step; undefined when it has not moved. */
  readonly lag: string | undefined;
  readonly ligt: string;
  readonly sinds: Instant;
  readonly volgende: { readonly functie: string; readonly op: Instant } | undefined;
  /** Everyone it concerns: aanvrager, regiehouder, the domeinen at the table. */
  readonly betrokkenen: readonly { readonly person: PersonId; readonly naam: string }[];
};

/** M6: where it waits (function, not a name), since when, what happens next. Mentions are named as in the text. */
export function mandaatWachtText(view: MandaatWachtView, nu: Nu) {
  const { volgende } = view;
  const zinnen = [
    pingText.wacht(`"${view.soort}" (${view.kenmerk})`, wachttijd(view.wacht)),
    view.lag === undefined
      ? pingText.ligt(metLidwoord(view.ligt), dag(view.sinds, nu))
      : pingText.lag(metLidwoord(view.lag), metLidwoord(view.ligt)),
    volgende === undefined ? '' : pingText.daarna(moment(volgende.op, nu), metLidwoord(volgende.functie)),
    pingText.totBesluit,
  ].filter((zin) => zin !== '');
  return mentioning(view.betrokkenen, zinnen.join(' '));
}
