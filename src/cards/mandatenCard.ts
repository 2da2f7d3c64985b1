import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open, type ButtonData } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatLine } from './elements/mandaatLine.ts';
import { stateRow } from './elements/rows.ts';
import { taakLine } from './elements/taakLine.ts';
import { type Colour, heading, paragraph, quiet, subheading } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { aantal, euro } from './text/nl/getal.ts';
import { lijstText as text } from './text/nl/lijsten.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { registerText } from './text/nl/register.ts';
import { moment } from './text/nl/tijd.ts';
import { uitvoeringText } from './text/nl/uitvoering.ts';
import { bemiddelaarText, keuzeText } from './text/nl/verschil.ts';
import type { MandaatGroep, MandaatRegel, RegelActie, Taak } from './lijstViews.ts';
import type { Nu } from './views.ts';

const groepen: Readonly<Record<MandaatGroep, string>> = {
  'op-jou': text.opJou,
  'mag-nog': text.magNog,
  'mag-melden': text.magMelden,
  gevraagd: text.doorJou,
};

/** What each thing that can be done from a line looks like. */
const knoppen: Readonly<Record<RegelActie, (data: ButtonData) => Element>> = {
  akkoord: (data) => execute(text.akkoord, 'mandaten.akkoord', data),
  antwoord: (data) => open(text.antwoord, 'mandaat.antwoord', data),
  advies: (data) => open(text.advies, 'advies.geven', data),
  extern: (data) => open(text.extern, 'mandaat.extern', data),
  duwtje: (data) => execute(text.duwtje, 'mandaten.duwtje', data),
  intrekken: (data) => open(text.intrekken, 'mandaat.intrekken', data, { rare: true }),
  ontvangen: (data) => execute(uitvoeringText.ontvangen, 'mandaten.ontvangen', data),
  bezig: (data) => open(uitvoeringText.bezig, 'uitvoering.bezig', data),
  uitgevoerd: (data) => open(uitvoeringText.klaar, 'uitvoering.klaar', data),
  uitkomst: (data) => open(bemiddelaarText.rondAf, 'bemiddelaar.uitkomst', data),
  kiezen: (data) => open(keuzeText.kies, 'keuze.maken', data),
  bemiddelaar: (data) => open(bemiddelaarText.vraag, 'bemiddelaar.vragen', data),
  voorleggen: (data) => open(keuzeText.vraag, 'keuze.vragen', data),
};

/**
 * `mandaten`: what waits for this person, what they may decide as well, and where their own requests wait; in each part
 * spoed first, then what waits longest. `gedaan` says what was just done from here.
 */
export function mandatenCard(regels: readonly MandaatRegel[], nu: Nu, gedaan?: string): Card {
  const done = gedaan === undefined ? undefined : paragraph(gedaan, { colour: 'good', spacing: 'small' });
  if (regels.length === 0)
    return adaptiveCard({
      fallbackText: text.mandaten,
      speak: text.mandatenLeeg,
      body: [done, heading(text.mandatenLeeg), paragraph(text.mandatenLeegVerder), buttons(register())],
    });
  const sorted = regels.toSorted((one, other) => Number(other.spoed) - Number(one.spoed) || one.sinds - other.sinds);
  const mine = regels.filter(({ groep }) => groep === 'op-jou').length;
  const summary =
    mine === 0 ? text.mandatenNietOpJou : text.mandatenVoorJou(aantal(mine, text.mandaat, text.mandatenMeer));
  return fitCard((limit) => {
    const most = Math.max(2, Math.min(6, Math.floor(limit / 100)));
    const part = (groep: MandaatGroep) => {
      const lines = sorted.filter((regel) => regel.groep === groep);
      const shown = clampedList(lines, most, (regel) => row(regel, nu, Math.min(limit, 160)), text.restMandaten);
      return lines.length === 0 ? [] : [subheading(groepen[groep]), ...shown];
    };
    return adaptiveCard({
      fallbackText: text.mandaten,
      speak: summary,
      body: [
        done,
        heading(text.mandaten),
        quiet(summary, { spacing: 'none' }),
        ...part('op-jou'),
        ...part('mag-nog'),
        ...part('mag-melden'),
        ...part('gevraagd'),
        buttons(execute(text.ververs, 'mandaten.lijst', {}), register()),
      ],
    });
  });
}

const register = (): Element => execute(registerText.knop, 'register.toon', {});

function lineOf(
  regel: MandaatRegel,
  nu: Nu,
): { readonly state: string; readonly colour: Colour; readonly line: string } {
  if (regel.taak !== undefined) return { ...taakLine(regel.taak, nu), colour: 'accent' };
  const { state, colour, detail } = mandaatLine(regel, nu);
  return { state, colour, line: text.sinds(moment(regel.sinds, nu), detail) };
}

/** The number by which what is asked is found again. */
const numbers: Readonly<Record<Taak['wat'], string | undefined>> = {
  advies: 'advies',
  uitvoeren: undefined,
  bemiddelen: 'bemiddeling',
  kiezen: 'keuze',
};

function dataOf({ kenmerk, mandaat, taak }: MandaatRegel): ButtonData {
  const name = taak && numbers[taak.wat];
  return { kenmerk, mandaat, ...(name !== undefined && taak && 'nr' in taak ? { [name]: taak.nr } : {}) };
}

function row(regel: MandaatRegel, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const { state, colour, line } = lineOf(regel, nu);
  const { kenmerk, mandaat, bedrag, groep } = regel;
  const decides = regel.acties.includes('akkoord') || groep === 'mag-nog';
  return [
    { ...kopLine(regel, undefined, regel.spoed ? mandaatStandText.spoed : undefined), separator: true },
    stateRow({
      name: clampText(regel.beslissing, limit),
      detail: bedrag === undefined ? undefined : euro(bedrag),
      ...{ state, colour },
    }),
    quiet(line, { spacing: 'none' }),
    regel.alsVervangerVan === undefined ? undefined : quiet(text.voor(regel.alsVervangerVan), { spacing: 'none' }),
    buttons(
      ...regel.acties.map((actie) => knoppen[actie](dataOf(regel))),
      execute(decides ? text.beslis : text.bekijk, 'mandaten.toon', { kenmerk, mandaat }),
    ),
  ];
}
