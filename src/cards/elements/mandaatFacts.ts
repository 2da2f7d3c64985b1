import type { Element } from '../card.ts';
import { mandaatText as text } from '../text/nl/mandaat.ts';
import { termijnText, termijnZin } from '../text/nl/termijn.ts';
import { moment } from '../text/nl/tijd.ts';
import { wachttijdInDelen } from '../text/nl/wachttijd.ts';
import { steunNaam } from '../text/nl/woorden.ts';
import type { MandaatView, Nu } from '../views.ts';
import { type Fact, facts } from './facts.ts';
import { personLine } from './personLine.ts';
import { waaromFacts } from './waaromFacts.ts';

/** What a decision rests on: why, draagvlak, kader, costs, statutory date (M1). */
export const groundFacts = (view: MandaatView, limit: number): readonly Fact[] => [
  ...waaromFacts(view, limit),
  [text.nietsDoen, view.kostenNietsDoen],
  [text.draagvlak, draagvlak(view)],
  [text.kader, kader(view.kader.punten)],
  [termijnText.label, view.wettelijk && termijnZin(view.wettelijk)],
];

/** What a decision rests on, who asked, how long it waits (M1, M4), and `more`. */
export const mandaatFacts = (view: MandaatView, nu: Nu, limit: number, ...more: readonly Fact[]): Element | undefined =>
  facts(
    [
      ...groundFacts(view, limit),
      [text.van, text.gevraagdOp(personLine(view.aanvrager), moment(view.sinds, nu))],
      [text.waaromHier, view.omweg],
      [text.wacht, wachttijdInDelen(view.wacht)],
      ...more,
    ],
    limit,
  );

/** Who was asked first, each by name; who was not asked needs no line each (M1). */
function draagvlak({ draagvlak: all }: MandaatView): string {
  const asked = all.filter(({ steun }) => steun !== 'niet-gevraagd');
  if (asked.length === 0) return text.draagvlakGeen;
  const rest = all.filter(({ steun }) => steun === 'niet-gevraagd').map(({ domein }) => domein);
  const parts = asked.map(({ domein, steun }) => text.steun(domein, steunNaam[steun]));
  return [...parts, ...(rest.length === 0 ? [] : [text.nietGevraagd(rest.join(', '))])].join(' · ');
}

function kader(punten: MandaatView['kader']['punten']): string | undefined {
  if (punten.length === 0) return undefined;
  const missing = punten.filter(({ voldaan }) => !voldaan).map(({ naam }) => naam);
  const met = punten.length - missing.length;
  return missing.length === 0 || met === 0
    ? text.kaderPunten(met, punten.length)
    : text.kaderOntbreekt(met, punten.length, missing.join(', '));
}
