import { adaptiveCard, type Card } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { actieFacts } from './elements/actieFacts.ts';
import { kopLine } from './elements/kopLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { actieText as text } from './text/nl/actie.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { dag, datumWoord } from './text/nl/tijd.ts';
import type { ActieAanleiding, ActieView } from './actieView.ts';
import type { Nu } from './views.ts';

/** C9: what somebody took upon them, or what is overdue in the regiehouder's eyes; two lines once it is settled. */
export function actieCard(view: ActieView, aanleiding: ActieAanleiding, nu: Nu): Card {
  const { stand } = view;
  const wat = clampText(view.wat, 160);
  const base = { kop: view, soort: text.soort };
  switch (stand.wat) {
    case 'open':
      return fitCard((limit) => asking(view, stand, aanleiding, nu, limit));
    case 'klaar':
      return shrunk({ ...base, line: text.isKlaar(wat), detail: text.afgerondDoor(stand.door, dag(stand.op, nu)) });
    case 'vervallen': {
      const detail = text.metReden(stand.door, clampText(stand.reden, 280));
      return shrunk({ ...base, line: text.isVervallen(wat), detail });
    }
    case 'overgedragen':
      return shrunk({ ...base, line: text.isOvergedragen(wat), detail: text.naar(clampText(stand.naar, 280)) });
  }
}

type Open = Extract<ActieView['stand'], { readonly wat: 'open' }>;

function asking(view: ActieView, stand: Open, aanleiding: ActieAanleiding, nu: Nu, limit: number): Card {
  const { kenmerk, actie } = view;
  const day = datumWoord(view.uiterlijk);
  const mine = stand.overTijd ? text.overTijd(day) : text.uiterlijk(day);
  const lead = stand.overTijd && !stand.vanLezer ? text.voorRegie(view.eigenaar, day) : mine;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, kenmerk),
    speak: `${clampText(view.wat, 280)}. ${lead}`,
    body: [
      kopLine(view, text.aanleiding[aanleiding]),
      heading(clampText(view.wat, Math.min(limit, 600))),
      paragraph(lead),
      aanleiding === 'over-tijd' ? quiet(text.belSamen, { spacing: 'none' }) : undefined,
      actieFacts(view, nu, limit, [text.doel, view.doel]),
      stand.mag
        ? buttons(
            execute(text.klaar, 'actie.klaar', { kenmerk, actie }, { primary: true }),
            open(text.vervalt, 'actie.vervalt', { kenmerk, actie }),
            open(cardText.leesAlles, 'casus.lees', { kenmerk }),
          )
        : buttons(open(cardText.leesAlles, 'casus.lees', { kenmerk })),
    ],
  });
}
