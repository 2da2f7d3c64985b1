import { adaptiveCard, type Card } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { daarnaFacts } from './elements/daarnaLine.ts';
import { facts, type Fact } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatLine } from './elements/mandaatLine.ts';
import { heading, paragraph } from './elements/text.ts';
import type { MandaatStandView } from './mandaatStandView.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { standKaartText as text } from './text/nl/standKaart.ts';
import { termijnText, termijnZin } from './text/nl/termijn.ts';
import { datumWoord, moment } from './text/nl/tijd.ts';
import { wachttijdInDelen } from './text/nl/wachttijd.ts';
import { metLidwoord } from './text/nl/woorden.ts';
import type { Nu } from './views.ts';

/**
 * M6: the one message of a mandaat in the thread, from request to outcome: where it waits, since when, what comes next,
 * and the whole waiting time in its parts (M4). Safe for everyone in the channel (C10).
 */
export function mandaatStandCard(view: MandaatStandView, nu: Nu): Card {
  const { state, colour } = mandaatLine(view, nu);
  const where = whereOf(view);
  const stand = where === undefined ? state : text.bij(state, where);
  const ids = { kenmerk: view.kenmerk, mandaat: view.mandaat };
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: text.speak(view.kenmerk, view.soort, stand),
    body: [
      kopLine(view, undefined, view.spoed ? mandaatStandText.spoed : undefined),
      heading(view.soort),
      paragraph(stand, { colour, bold: true, spacing: 'none' }),
      view.wettelijk?.teLaat === true
        ? paragraph(termijnText.teLaat, { colour: 'attention', spacing: 'small' })
        : undefined,
      facts([...course(view, nu), [text.wachttijd, wachttijdInDelen(view.wacht)]]),
      buttons(
        open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk }),
        view.bij.wie === 'beslisser' ? execute(text.herinner, 'mandaat.duwtje', ids) : undefined,
      ),
    ],
  });
}

/** With whom it waits, by functie; undefined when it waits with nobody. */
function whereOf({ bij }: MandaatStandView): string | undefined {
  switch (bij.wie) {
    case 'beslisser':
      return metLidwoord(bij.functie);
    case 'aanvrager':
      return metLidwoord(bij.wie);
    case 'extern':
      return bij.domein;
    case 'niemand':
    case 'klaar':
      return undefined;
  }
}

/** Since when, and what comes next; once it is decided, by whom and when. */
function course(view: MandaatStandView, nu: Nu): readonly Fact[] {
  const { bij, terug } = view;
  const asked: Fact = [text.gevraagd, moment(view.gevraagd, nu)];
  if (bij.wie === 'klaar') {
    const when = moment(bij.op, nu);
    const by: Fact = [text.door, bij.functie === '' ? when : text.doorWie(metLidwoord(bij.functie), when)];
    return [by, ...daarnaFacts(bij.daarna), asked];
  }
  const moved = view.sinds > view.gevraagd;
  return [
    asked,
    [text.sinds, moved ? moment(view.sinds, nu) : undefined],
    [text.hierna, nextOf(view, nu)],
    [text.terug, terug === undefined ? undefined : text.terugOp(datumWoord(terug))],
    [termijnText.label, view.wettelijk && termijnZin(view.wettelijk)],
  ];
}

function nextOf({ bij }: MandaatStandView, nu: Nu): string | undefined {
  switch (bij.wie) {
    case 'beslisser':
      return bij.volgende === undefined
        ? text.elkeWeek
        : text.daarna(moment(bij.volgende.op, nu), metLidwoord(bij.volgende.functie));
    case 'aanvrager':
      return text.naAntwoord;
    case 'extern':
      return text.zelf;
    case 'niemand':
      return text.gezocht;
    case 'klaar':
      return undefined;
  }
}
