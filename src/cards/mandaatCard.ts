import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatFacts } from './elements/mandaatFacts.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { clampText } from './clampText.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { euro } from './text/nl/getal.ts';
import { lijstText } from './text/nl/lijsten.ts';
import { mandaatText as text } from './text/nl/mandaat.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { termijnText } from './text/nl/termijn.ts';
import { datumWoord, moment, volledigMoment } from './text/nl/tijd.ts';
import { metLidwoord } from './text/nl/woorden.ts';
import type { MandaatView, Nu } from './views.ts';

type Elders = Extract<MandaatView['stand'], { wat: 'elders' }>;
type Klaar = Extract<MandaatView['stand'], { wat: 'klaar' }>;

/** M3: for whoever decides, or answers for another organisation (M2). Shrinks once it is decided or lies elsewhere. */
export function mandaatCard(view: MandaatView, nu: Nu): Card {
  const { stand } = view;
  switch (stand.wat) {
    case 'klaar':
      return decided(view, stand, nu);
    case 'wacht-op-antwoord':
      return shrunk({
        kop: view,
        soort: text.soort,
        line: text.wachtOpAntwoord(view.soort),
        detail: text.wachtSinds(moment(stand.sinds, nu)),
        actions: [readAll(view)],
      });
    case 'elders':
      return stand.magNog && view.aanleiding === 'opgevraagd'
        ? fitCard((limit) => asking(view, nu, limit))
        : passedBy(view, stand);
    case 'beslissen':
    case 'extern-antwoorden':
      return fitCard((limit) => asking(view, nu, limit));
  }
}

/** Whoever was asked before keeps two lines, and the whole card at one tap as long as they may still decide (M7). */
function passedBy(view: MandaatView, { waar, magNog }: Elders): Card {
  const { kenmerk, mandaat } = view;
  return shrunk({
    kop: view,
    soort: text.soort,
    line: magNog ? text.magNog(waar) : text.elders(waar),
    detail: view.soort,
    actions: magNog ? [execute(lijstText.beslis, 'mandaten.toon', { kenmerk, mandaat })] : [],
  });
}

function asking(view: MandaatView, nu: Nu, limit: number): Card {
  const extern = view.stand.wat === 'extern-antwoorden';
  const aanleiding = text.aanleiding[view.aanleiding];
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${view.beslissing} ${deadline(view, (at) => volledigMoment(at, nu))}`,
    body: [
      kopLine(view, aanleiding, view.spoed === undefined ? undefined : text.spoed(view.spoed)),
      heading(question(view, limit)),
      paragraph(deadline(view, (at) => moment(at, nu))),
      view.terug === undefined ? undefined : quiet(text.jeKomtTerug(datumWoord(view.terug)), { spacing: 'none' }),
      extern ? quiet(text.externUitleg, { spacing: 'none' }) : undefined,
      view.stand.wat === 'beslissen' && view.stand.alsVervangerVan
        ? quiet(text.voorVervanger(view.stand.alsVervangerVan), { spacing: 'none' })
        : undefined,
      view.wettelijk?.teLaat === true
        ? paragraph(termijnText.teLaat, { colour: 'attention', spacing: 'small' })
        : undefined,
      mandaatFacts(view, nu, Math.min(limit, 320), [text.doel, view.doel]),
      ...answers(view, limit),
      ...advice(view, nu, limit),
      view.doelOnderschreven || extern ? undefined : quiet(text.doelNietOnderschreven),
      ...askingButtons(view),
    ],
  });
}

const question = ({ beslissing, bedrag }: MandaatView, limit: number): string =>
  [clampText(beslissing, Math.min(limit, 280)), bedrag === undefined ? '' : euro(bedrag)]
    .filter((part) => part !== '')
    .join(' · ');

function deadline({ stand, soort }: MandaatView, when: (at: NonNullable<MandaatView['sinds']>) => string): string {
  if (stand.wat === 'extern-antwoorden') return text.externVraag(soort);
  if (stand.wat === 'elders') return text.magNog(stand.waar);
  if (stand.wat !== 'beslissen' || stand.volgende === undefined) return text.beslisGraag;
  return text.beslisVoor(when(stand.volgende.op), metLidwoord(stand.volgende.functie));
}

/** The latest question and its answer stay on the card; earlier ones are under "Lees alles". */
function answers({ gesprek }: MandaatView, limit: number): readonly Element[] {
  const last = gesprek.at(-1);
  if (last === undefined) return [];
  const most = Math.min(limit, 600);
  return [
    quiet(text.jouwVraag(metLidwoord(last.van))),
    paragraph(clampText(last.vraag, most), { spacing: 'none' }),
    quiet(last.antwoord === undefined ? text.nogGeenAntwoord : text.antwoord(last.door ?? ''), { spacing: 'small' }),
    ...(last.antwoord === undefined ? [] : [paragraph(clampText(last.antwoord, most), { spacing: 'none' })]),
  ];
}

/** What colleagues advised, or by when they will have (M14). */
const advice = ({ adviezen }: MandaatView, nu: Nu, limit: number): readonly Element[] =>
  adviezen.flatMap(({ van, advies, uiterlijk }) => [
    quiet(text.adviesVan(van)),
    paragraph(
      advies === undefined ? text.adviesVolgt(moment(uiterlijk, nu)) : clampText(advies, Math.min(limit, 600)),
      {
        spacing: 'none',
      },
    ),
  ]);

const readAll = ({ kenmerk }: MandaatView): Element => open(cardText.leesAlles, 'casus.lees', { kenmerk });

function askingButtons(view: MandaatView): readonly (Element | undefined)[] {
  const { stand } = view;
  const data = { kenmerk: view.kenmerk, mandaat: view.mandaat };
  if (stand.wat === 'extern-antwoorden') {
    return [buttons(open(text.externAntwoord, 'mandaat.extern', data, { primary: true }), readAll(view))];
  }
  const deciding = stand.wat === 'beslissen';
  return [
    buttons(
      execute(text.akkoord, 'mandaat.akkoord', data, { primary: deciding }),
      open(text.voorwaarden, 'mandaat.voorwaarden', data),
      open(text.afwijzen, 'mandaat.afwijzen', data),
      deciding && stand.magVragen ? open(text.vraag, 'mandaat.vraag', data) : undefined,
    ),
    buttons(readAll(view), deciding ? open(cardText.meer, 'casus.meer', { kenmerk: view.kenmerk }) : undefined),
  ];
}

function decided(view: MandaatView, stand: Klaar, nu: Nu): Card {
  const when = moment(stand.op, nu);
  const ended =
    stand.uitkomst === 'ingetrokken' || stand.uitkomst === 'niet-meer-nodig' || stand.uitkomst === 'beëindigd';
  const who = stand.doorJou ? text.klaarJij(stand.functie, when) : text.klaarAnder(metLidwoord(stand.functie), when);
  const conditions = stand.voorwaarden ? ` ${text.voorwaardenZijn(clampText(stand.voorwaarden, 300))}` : '';
  return shrunk({
    kop: view,
    soort: text.soort,
    line: text.klaar(mandaatStandText[stand.uitkomst], view.soort),
    detail: ended ? text.klaarZonder(when) : `${who}${conditions}`,
  });
}
