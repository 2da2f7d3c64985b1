import type { Element } from '../card.ts';
import type { LeesBemiddeling, LeesBesluit, LeesDaarna, LeesKeuze, LeesUitvoering } from '../leesDaarnaView.ts';
import { leesDaarnaText as text } from '../text/nl/lees.ts';
import { uitkomstText } from '../text/nl/mandaat.ts';
import { moment } from '../text/nl/tijd.ts';
import { toetsNaam, uitvoeringUitkomstText } from '../text/nl/uitvoering.ts';
import { bemiddelaarText, bemiddelsoortNaam, keuzeText, rolNaam } from '../text/nl/verschil.ts';
import { uitkomstNaam } from '../text/nl/woorden.ts';
import type { Nu } from '../views.ts';
import { daarnaFacts } from './daarnaLine.ts';
import { type Fact, facts } from './facts.ts';
import { quiet } from './text.ts';

/** What came of one mandaat after the decision (M10-M13); of each kind the latest, as far as there is room. */
export function leesDaarna(view: LeesDaarna, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const most = limit < 400 ? -1 : -3;
  return [
    quiet(text.titel, { spacing: 'small' }),
    facts([...decided(view.besluit, nu), ...(view.uitvoering ? executed(view.uitvoering) : [])], limit),
    ...view.bezwaren.slice(most).flatMap(({ wie, op, toets, reden }) => [
      quiet(text.bezwaarVan(wie, moment(op, nu)), { spacing: 'small' }),
      facts(
        [
          [uitvoeringUitkomstText.toets, toetsNaam[toets]],
          [uitvoeringUitkomstText.reden, reden],
        ],
        limit,
      ),
    ]),
    ...view.bemiddelingen.slice(most).flatMap((one) => mediation(one, nu, limit)),
    ...view.keuzes.slice(most).flatMap((one) => choice(one, nu, limit)),
  ];
}

function decided(besluit: LeesBesluit, nu: Nu): readonly Fact[] {
  const { wie, functie, vervangt } = besluit;
  const who = vervangt ? uitkomstText.alsVervanger(wie, functie, vervangt) : uitkomstText.doorWie(wie, functie);
  return [
    [text.besluit, `${uitkomstNaam[besluit.uitkomst]}. ${who}, ${moment(besluit.op, nu)}`],
    [uitkomstText.motivering, besluit.motivering],
    [uitkomstText.voorwaarden, besluit.voorwaarden],
    [uitkomstText.bron, besluit.bron],
    [uitkomstText.referentie, besluit.referentie],
  ];
}

const executed = ({ stand, wie, resultaat, reden }: LeesUitvoering): readonly Fact[] => [
  daarnaFacts(stand)[0],
  [text.wie, wie],
  [uitvoeringUitkomstText.resultaat, resultaat],
  [text.gestopt, reden],
];

function mediation(one: LeesBemiddeling, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const { uitkomst } = one;
  return [
    quiet(text.bemiddelaar(one.wie, rolNaam(one.betrokkene), text.bemiddeling[one.status]), { spacing: 'small' }),
    facts(
      [
        [bemiddelaarText.rol, bemiddelsoortNaam[one.soort]],
        [text.taken, one.taken],
        [bemiddelaarText.van, text.vanWanneer(one.van, moment(one.op, nu))],
        [text.reden, one.reden],
        [uitkomst?.eens ? text.eens : text.oneens, uitkomst?.tekst],
      ],
      limit,
    ),
  ];
}

function choice({ van, op, opties, gekozen }: LeesKeuze, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const made = typeof gekozen === 'object' ? gekozen : undefined;
  const stand = made === undefined ? text.keuze[gekozen === 'vervallen' ? 'vervallen' : 'open'] : text.keuze.gemaakt;
  const who =
    made &&
    (made.namens
      ? uitkomstText.alsVervanger(made.wie, made.functie, made.namens)
      : uitkomstText.doorWie(made.wie, made.functie));
  return [
    quiet(text.directeurenkeuze(stand, van, moment(op, nu)), { spacing: 'small' }),
    facts(
      [
        ...opties.flatMap(({ wat, uitvoeren, belangen }, index): readonly Fact[] => [
          [keuzeText.optie(index + 1), uitvoeren ? text.metUitvoering(wat) : wat],
          ...belangen.map(({ domein, belang }): Fact => [keuzeText.belang(domein), belang]),
        ]),
        [text.gekozen, made && `${keuzeText.optie(made.optie)}. ${who ?? ''}, ${moment(made.op, nu)}`],
        [uitkomstText.motivering, made?.motivering],
      ],
      Math.min(limit, 600),
    ),
  ];
}
