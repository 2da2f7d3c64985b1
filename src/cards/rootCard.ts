import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { domeinRow } from './elements/domeinRow.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatLine } from './elements/mandaatLine.ts';
import { stateRow } from './elements/rows.ts';
import { regieLine } from './elements/regieLine.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { actieText } from './text/nl/actie.ts';
import { aantal } from './text/nl/getal.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { rootText as text } from './text/nl/root.ts';
import { dag, datumWoord } from './text/nl/tijd.ts';
import { soortNaam } from './text/nl/woorden.ts';
import type { MandaatStand, Nu, RootView } from './views.ts';

/** C7: the live picture at the top of the thread; safe for everyone in the channel (C10). */
export const rootCard = (view: RootView, nu: Nu): Card => picture(view, nu, threadButtons(view));

/** The same picture as an answer to `status`, wherever it is asked. */
export const statusCard = (view: RootView, nu: Nu): Card =>
  picture(view, nu, buttons(open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk })));

function picture(view: RootView, nu: Nu, actions: Element | undefined): Card {
  const regie = regieLine(view.regie, nu);
  return adaptiveCard({
    fallbackText: notificationText(text.aanTafel, view.kenmerk),
    speak: text.speak(view.kenmerk, soortNaam[view.kind], view.gebied, view.doel, regie),
    wide: true,
    body: [
      kopLine(view),
      heading(view.doel),
      ...(view.status === 'open' ? openBody(view, regie, nu) : closedBody(view, nu)),
      actions,
    ],
  });
}

function openBody(view: RootView, regie: string, nu: Nu): readonly (Element | undefined)[] {
  const { leesVerder } = cardText;
  return [
    view.kind === 'consult' ? undefined : facts([[text.regie, regie]]),
    subheading(text.aanTafel),
    ...(view.domeinen.length === 0 ? [quiet(text.nogNiemand, { spacing: 'small' })] : []),
    ...clampedList(view.domeinen, 14, (domein) => [domeinRow(domein, nu)], leesVerder),
    view.mandaten.length === 0 ? undefined : subheading(text.mandaat),
    ...clampedList(view.mandaten, 5, (mandaat) => mandaatRows(mandaat, nu), leesVerder),
    ...actieRows(view.acties),
  ];
}

function mandaatRows(mandaat: MandaatStand, nu: Nu): readonly Element[] {
  const { state, colour, detail } = mandaatLine(mandaat, nu);
  const row = stateRow({
    name: mandaat.soort,
    detail: mandaat.spoed ? mandaatStandText.spoed : undefined,
    state,
    colour,
  });
  return [row, quiet(detail, { spacing: 'none' })];
}

/** How many, and of the first whose it is and when; what it is about is for participants (C7, C10). */
function actieRows(acties: RootView['acties']): readonly Element[] {
  if (acties === undefined) return [];
  const { overTijd, eerstvolgende } = acties;
  const parts = [
    aantal(acties.open, actieText.open, actieText.meerOpen),
    overTijd === 0 ? '' : actieText.rootOverTijd(overTijd),
    actieText.eerstvolgende(datumWoord(eerstvolgende.uiterlijk), eerstvolgende.bij),
  ];
  return [subheading(actieText.root), paragraph(parts.filter((part) => part !== '').join(' · '), { spacing: 'small' })];
}

function closedBody(view: RootView, nu: Nu): readonly Element[] {
  const when = view.gesloten === undefined ? '' : dag(view.gesloten, nu);
  return view.status === 'afgerond'
    ? [paragraph(text.afgerond(when), { colour: 'good' }), quiet(text.afgerondUitleg)]
    : [paragraph(text.vervallen(when)), quiet(text.vervallenUitleg)];
}

function threadButtons({ kenmerk, status, kind }: RootView): Element | undefined {
  const data = { kenmerk };
  const lees = open(cardText.leesVerder, 'casus.lees', data);
  if (status !== 'open') return buttons(lees);
  const meer = open(cardText.meer, 'casus.meer', data);
  if (kind === 'consult') return buttons(lees, meer);
  return buttons(
    open(text.mandaatVragen, 'mandaat.vragen', data, { primary: true }),
    open(text.uitnodigen, 'domein.uitnodigen', data),
    lees,
    meer,
  );
}
