import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment, volledigMoment } from './text/nl/tijd.ts';
import { uitnodigingText as text, uitnodigingVraag, viaUitleg } from './text/nl/uitnodiging.ts';
import type { Nu, UitnodigingView } from './views.ts';

/** U2: the 1:1 invitation. After an answer it shrinks to what was answered. */
export const uitnodigingCard = (view: UitnodigingView, nu: Nu): Card =>
  view.antwoord ? answered(view, view.antwoord, nu) : fitCard((limit) => asking(view, nu, limit));

function asking(view: UitnodigingView, nu: Nu, limit: number): Card {
  const vraag = uitnodigingVraag[view.reden](view.domein);
  const voor = (at: string) => text.antwoordVoor(at);
  const why = [viaUitleg[view.via], view.eerder ? text.eerder(view.eerder) : ''].filter((line) => line !== '');
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${vraag} ${view.volgende === undefined ? text.antwoordGraag : voor(volledigMoment(view.volgende, nu))}`,
    body: [
      kopLine(view, view.herinnering ? cardText.herinnering : undefined),
      heading(vraag),
      paragraph(view.volgende === undefined ? text.antwoordGraag : voor(moment(view.volgende, nu))),
      why.length === 0 ? undefined : quiet(why.join(' '), { spacing: 'none' }),
      facts(
        [
          [cardText.vraag, view.vraag],
          [cardText.waarom, view.waarom],
          [text.doel, view.doel],
          [cardText.van, text.gevraagdDoor(personLine(view.door), moment(view.sinds, nu))],
          [text.grondslag, view.grondslag],
        ],
        limit,
      ),
      quiet(text.meedenken),
      askingButtons(view),
    ],
  });
}

function askingButtons({ kenmerk, uitnodiging }: UitnodigingView): Element | undefined {
  const data = { kenmerk, uitnodiging };
  return buttons(
    execute(text.doeMee, 'uitnodiging.doemee', data, { primary: true }),
    open(text.geenRol, 'uitnodiging.geenrol', data),
    open(text.collega, 'uitnodiging.collega', data),
  );
}

function answered(view: UitnodigingView, antwoord: NonNullable<UitnodigingView['antwoord']>, nu: Nu): Card {
  const base = { kop: view, soort: text.soort };
  switch (antwoord.wat) {
    case 'doet-mee':
      return shrunk({
        ...base,
        line: text.doetMee(antwoord.wie, view.domein),
        detail: `${moment(antwoord.op, nu)} · ${antwoord.onderschreven ? text.doelOnderschreven : text.doel}: ${clampText(view.doel, 140)}`,
        actions: antwoord.onderschreven
          ? [open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk })]
          : [
              execute(text.onderschrijf, 'doel.onderschrijf', { kenmerk: view.kenmerk }),
              open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk }),
            ],
      });
    case 'geen-rol':
      return shrunk({ ...base, line: text.geenRolGemeld(view.domein), detail: moment(antwoord.op, nu) });
    case 'doorgegeven':
      return shrunk({ ...base, line: text.doorgegeven(antwoord.aan), detail: text.nietsTeDoen });
    case 'vervallen':
      return shrunk({ ...base, line: text.vervallen, detail: text.nietsTeDoen });
  }
}
