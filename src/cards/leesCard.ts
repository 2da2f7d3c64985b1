import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { clampedList } from './elements/clampedList.ts';
import { domeinRow } from './elements/domeinRow.ts';
import { type Fact, facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { leesActie } from './elements/leesActie.ts';
import { leesMandaat } from './elements/leesMandaat.ts';
import { messageLink } from './elements/messageLink.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { periodLine } from './regieCard.ts';
import { actieText } from './text/nl/actie.ts';
import { notificationText } from './text/nl/kaart.ts';
import { leesText as text } from './text/nl/lees.ts';
import { moment } from './text/nl/tijd.ts';
import { inwonerNaam, redenNaam } from './text/nl/woorden.ts';
import type { LeesView, Nu } from './views.ts';

/**
 * C10: everything a participant may read, for a dialog; texts and lists shorten before the card grows too
 * large for Teams.
 */
export const leesCard = (view: LeesView, nu: Nu): Card =>
  fitCard((limit) =>
    adaptiveCard({
      fallbackText: notificationText(text.aanTafel, view.kenmerk),
      speak: text.titel(view.kenmerk),
      body: [
        kopLine(view),
        heading(view.doel),
        quiet(text.vertrouwelijk, { spacing: 'none' }),
        ...story(view, nu, limit),
        subheading(text.aanTafel),
        ...clampedList(view.domeinen, limit < 200 ? 6 : 14, (domein) => domeinLines(domein, nu, limit)),
        ...(view.mandaten.length === 0 ? [] : [subheading(text.mandaten)]),
        ...clampedList(view.mandaten, limit < 100 ? 1 : limit < 400 ? 2 : 4, (mandaat) =>
          leesMandaat(mandaat, nu, limit),
        ),
        ...(view.acties.length === 0 ? [] : [subheading(actieText.root)]),
        ...clampedList(view.acties, limit < 400 ? 4 : 12, (actie) => leesActie(actie, nu, limit)),
        ...(view.regie.length === 0 ? [] : [subheading(text.regie)]),
        ...clampedList(view.regie.toReversed(), 6, (period) => [
          paragraph(periodLine(period, nu), { spacing: 'none' }),
        ]),
        ...timeline(view, nu, limit),
      ],
    }),
  );

function story(view: LeesView, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const started: Fact = [text.gestart, text.gestartDoor(view.starter, moment(view.gestart, nu))];
  const { aanleiding } = view;
  if (aanleiding === undefined) return [quiet(text.alleenVerzoek), facts([started], limit)];
  const { vraag, waarom, prioriteitInwoner, inwoner, bericht } = aanleiding;
  const hoe = inwonerNaam[inwoner.hoe];
  return [
    ...part(text.vraag, vraag, limit),
    ...part(text.waarom, waarom, limit),
    ...part(text.prioriteit, prioriteitInwoner, limit),
    facts([[text.inwoner, inwoner.reden ? text.inwonerReden(hoe, inwoner.reden) : hoe], started], limit),
    messageLink(text.bericht, bericht),
  ];
}

const part = (title: string, typed: string | undefined, limit: number): readonly Element[] =>
  typed === undefined ? [] : [subheading(title), paragraph(clampText(typed, limit), { spacing: 'small' })];

function domeinLines(domein: LeesView['domeinen'][number], nu: Nu, limit: number): readonly (Element | undefined)[] {
  const reden = domein.reden === undefined ? '' : redenNaam[domein.reden];
  return [
    domeinRow(domein, nu),
    quiet(text.domein(reden, domein.grondslag), { spacing: 'none' }),
    domein.toelichting ? paragraph(clampText(domein.toelichting, limit), { spacing: 'none' }) : undefined,
  ];
}

/** Newest first. */
function timeline({ tijdlijn }: LeesView, nu: Nu, limit: number): readonly (Element | undefined)[] {
  if (tijdlijn.length === 0) return [];
  const line = ({ op, wat }: LeesView['tijdlijn'][number]) => [
    quiet(`${moment(op, nu)} · ${clampText(wat, Math.min(limit, 200))}`, { spacing: 'none' }),
  ];
  return [
    subheading(text.tijdlijn),
    ...clampedList(tijdlijn.toReversed(), limit < 200 ? 4 : limit < 400 ? 8 : 20, line, text.tijdlijnEerder),
  ];
}
