import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { kopLine } from './elements/kopLine.ts';
import { stateRow } from './elements/rows.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { aantal } from './text/nl/getal.ts';
import { lijstText as text } from './text/nl/lijsten.ts';
import type { CasusRegel } from './lijstViews.ts';

/** `mijn casussen`: what waits on this person first, at most eight. */
export function casussenCard(regels: readonly CasusRegel[]): Card {
  const count = text.casussenAantal(aantal(regels.length, text.casus, text.casusMeer));
  const sorted = regels.toSorted((one, other) => other.wachtOpMij - one.wachtOpMij);
  return adaptiveCard({
    fallbackText: text.casussen,
    speak: regels.length === 0 ? text.casussenLeeg : count,
    body:
      regels.length === 0
        ? [
            heading(text.casussenLeeg),
            paragraph(text.casussenLeegVerder),
            buttons(open(text.start, 'casus.start', {}, { primary: true })),
          ]
        : [
            heading(text.casussen),
            quiet(count, { spacing: 'none' }),
            ...clampedList(sorted, 8, row, text.restCasussen),
          ],
  });
}

function row(regel: CasusRegel): readonly (Element | undefined)[] {
  const waiting = regel.wachtOpMij > 0;
  return [
    { ...kopLine(regel), separator: true },
    stateRow({
      name: clampText(regel.doel, 140),
      detail: [...regel.mijnRol, waiting ? aantal(regel.wachtOpMij, text.vraag, text.vragen) : '']
        .filter(Boolean)
        .join(' · '),
      state: waiting ? text.wachtOpMij : text.wachtNiet,
      colour: waiting ? 'accent' : 'good',
    }),
    buttons(execute(text.bekijk, 'casus.toon', { kenmerk: regel.kenmerk })),
  ];
}
