import type { BemiddelaarView } from './afterDecisionViews.ts';
import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import { bemiddelaarText as text, bemiddelsoortNaam } from './text/nl/verschil.ts';
import type { Nu } from './views.ts';

/** M12: to whoever is asked to bring the parties together. */
export function bemiddelaarCard(view: BemiddelaarView, nu: Nu): Card {
  const { stand, soort } = view;
  const small = { kop: view, soort: text.soort };
  switch (stand.wat) {
    case 'geweigerd':
      return shrunk({ ...small, line: text.geweigerd(soort), detail: text.nietsTeDoen });
    case 'voorbij':
      return shrunk({ ...small, line: text.voorbij(soort), detail: text.nietsTeDoen });
    case 'afgesloten':
      return shrunk({ ...small, line: text.klaar(soort), detail: text.dank });
    default:
      return fitCard((limit) => asking(view, nu, limit));
  }
}

function asking(view: BemiddelaarView, nu: Nu, limit: number): Card {
  const { stand } = view;
  const title = stand.wat === 'gevraagd' ? text.kop : text.bezigKop;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${title}. ${view.soort}`,
    body: [
      kopLine(view, view.herinnering ? text.herinnering : undefined),
      heading(title),
      paragraph(stand.wat === 'gevraagd' ? text.verloopt(moment(stand.verloopt, nu)) : text.uitleg),
      stand.wat === 'gevraagd' ? quiet(text.uitleg, { spacing: 'none' }) : undefined,
      view.betrokkene ? quiet(text.betrokkene, { spacing: 'none' }) : undefined,
      facts(
        [
          [text.taken, view.taken],
          [text.rol, bemiddelsoortNaam[view.rol]],
          [text.over, `${view.soort}. ${view.beslissing}`],
          [text.waarom, view.verschil],
          [text.doel, view.doel],
          [text.van, personLine(view.van)],
        ],
        Math.min(limit, 600),
      ),
      actions(view),
    ],
  });
}

function actions({ stand, kenmerk, mandaat, bemiddeling }: BemiddelaarView): Element | undefined {
  const data = { kenmerk, mandaat, bemiddeling };
  const lees = open(cardText.leesAlles, 'casus.lees', { kenmerk });
  if (stand.wat === 'gevraagd')
    return buttons(
      execute(text.neemAan, 'bemiddelaar.aanvaard', data, { primary: true }),
      open(text.liever, 'bemiddelaar.weiger', data),
      lees,
    );
  const choose = stand.wat === 'aanvaard' && stand.magKiezen;
  return buttons(
    open(text.rondAf, 'bemiddelaar.uitkomst', data, { primary: true }),
    choose ? open(text.keuze, 'keuze.vragen', { kenmerk, mandaat }) : undefined,
    lees,
  );
}
