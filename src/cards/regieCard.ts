import { adaptiveCard, type Card } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { regieLine } from './elements/regieLine.ts';
import { heading, paragraph, subheading } from './elements/text.ts';
import { notificationText } from './text/nl/kaart.ts';
import { regieText as text } from './text/nl/regie.ts';
import { dag } from './text/nl/tijd.ts';
import { regiegrondNaam } from './text/nl/woorden.ts';
import type { Nu, RegieView } from './views.ts';

/** R6: who holds regie now, and who held it before. */
export function regieCard(view: RegieView, nu: Nu): Card {
  const wie = view.nu.eigenRegie ? text.wieEigen(view.nu.naam) : text.wie(view.nu.naam);
  const earlier = view.historie.filter(({ tot }) => tot !== undefined).toReversed();
  const { kenmerk, intrekbaar } = view;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, kenmerk),
    speak: `${wie}. ${kenmerk}.`,
    body: [
      kopLine(view),
      heading(wie),
      view.open ? undefined : paragraph(text.gesloten),
      facts([
        [text.houder, regieLine(view.nu, nu)],
        [text.doel, view.doel],
      ]),
      earlier.length === 0 ? undefined : subheading(text.eerder),
      ...clampedList(earlier, 8, (period) => [paragraph(periodLine(period, nu), { spacing: 'small' })]),
      buttons(
        view.open && intrekbaar === undefined ? open(text.aanbieden, 'regie.aanbieden', { kenmerk }) : undefined,
        intrekbaar === undefined
          ? undefined
          : execute(text.intrekken, 'regie.intrekken', { kenmerk, aanbod: intrekbaar }),
      ),
    ],
  });
}

/** "Noor de Wit · 3 november tot 10 november · De inwoner kiest hiervoor". */
export function periodLine({ naam, van, tot, grond }: RegieView['historie'][number], nu: Nu): string {
  const when = tot === undefined ? text.vanaf(dag(van, nu)) : text.periode(dag(van, nu), dag(tot, nu));
  return [naam, when, grond === undefined ? text.voorlopig : regiegrondNaam[grond]].join(' · ');
}
