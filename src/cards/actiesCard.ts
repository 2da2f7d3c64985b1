import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { kopLine } from './elements/kopLine.ts';
import { stateRow } from './elements/rows.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { actieText as text } from './text/nl/actie.ts';
import { aantal } from './text/nl/getal.ts';
import { datumWoord } from './text/nl/tijd.ts';
import type { ActieRegel } from './actieView.ts';

/** `acties`: what this person took upon them, then what others do under their regie; what was due first comes first. */
export function actiesCard(regels: readonly ActieRegel[]): Card {
  const sorted = regels.toSorted((one, other) => one.uiterlijk.localeCompare(other.uiterlijk));
  const mine = sorted.filter(({ rol }) => rol === 'eigenaar');
  const others = sorted.filter(({ rol }) => rol === 'regie');
  const summary =
    mine.length === 0 ? text.lijstNietsVanJou : text.lijstVanJou(aantal(mine.length, text.actie, text.acties));
  const list = (title: string, lines: readonly ActieRegel[]) =>
    lines.length === 0 ? [] : [subheading(title), ...clampedList(lines, 6, row, text.rest)];
  return adaptiveCard({
    fallbackText: text.lijst,
    speak: regels.length === 0 ? text.lijstLeeg : summary,
    body:
      regels.length === 0
        ? [heading(text.lijstLeeg), paragraph(text.lijstLeegVerder)]
        : [
            heading(text.lijst),
            quiet(summary, { spacing: 'none' }),
            ...list(text.vanJou, mine),
            ...list(text.inJouwRegie, others),
          ],
  });
}

function row(regel: ActieRegel): readonly (Element | undefined)[] {
  const data = { kenmerk: regel.kenmerk, actie: regel.actie };
  return [
    { ...kopLine(regel), separator: true },
    stateRow({
      name: clampText(regel.wat, 160),
      detail: undefined,
      state: regel.overTijd ? text.isOverTijd : text.loopt,
      colour: regel.overTijd ? 'attention' : 'accent',
    }),
    quiet(text.bij(regel.eigenaar, datumWoord(regel.uiterlijk)), { spacing: 'none' }),
    regel.rol === 'eigenaar'
      ? buttons(execute(text.klaar, 'acties.klaar', data), open(text.vervalt, 'actie.vervalt', data))
      : buttons(execute(text.bekijk, 'actie.toon', data)),
  ];
}
