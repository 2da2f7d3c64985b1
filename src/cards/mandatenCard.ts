import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatLine } from './elements/mandaatLine.ts';
import { stateRow } from './elements/rows.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { aantal } from './text/nl/getal.ts';
import { lijstText as text } from './text/nl/lijsten.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import type { MandaatRegel } from './lijstViews.ts';
import type { Nu } from './views.ts';

/** `mandaten`: what waits on this person's decision first, then what they asked themselves. */
export function mandatenCard(regels: readonly MandaatRegel[], nu: Nu): Card {
  const mine = regels.filter(({ rol }) => rol === 'beslisser');
  const asked = regels.filter(({ rol }) => rol === 'aanvrager');
  const summary =
    mine.length === 0
      ? text.mandatenNietOpJou
      : text.mandatenVoorJou(aantal(mine.length, text.mandaat, text.mandatenMeer));
  const list = (title: string, lines: readonly MandaatRegel[]) =>
    lines.length === 0
      ? []
      : [subheading(title), ...clampedList(lines, 6, (regel) => row(regel, nu), text.restMandaten)];
  return adaptiveCard({
    fallbackText: text.mandaten,
    speak: regels.length === 0 ? text.mandatenLeeg : summary,
    body:
      regels.length === 0
        ? [heading(text.mandatenLeeg), paragraph(text.mandatenLeegVerder)]
        : [
            heading(text.mandaten),
            quiet(summary, { spacing: 'none' }),
            ...list(text.opJou, mine),
            ...list(text.doorJou, asked),
          ],
  });
}

function row(regel: MandaatRegel, nu: Nu): readonly (Element | undefined)[] {
  const { state, colour, detail } = mandaatLine(regel, nu);
  return [
    kopLine(regel, undefined, regel.spoed ? mandaatStandText.spoed : undefined),
    stateRow({ name: clampText(regel.beslissing, 160), detail: undefined, state, colour }),
    quiet(detail, { spacing: 'none' }),
    regel.rol === 'beslisser'
      ? buttons(execute(text.beslis, 'mandaten.toon', { kenmerk: regel.kenmerk, mandaat: regel.mandaat }))
      : undefined,
  ];
}
