import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open, type ButtonData } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { kopLine } from './elements/kopLine.ts';
import { mandaatLine } from './elements/mandaatLine.ts';
import { stateRow } from './elements/rows.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { aantal, euro } from './text/nl/getal.ts';
import { lijstText as text } from './text/nl/lijsten.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { registerText } from './text/nl/register.ts';
import { moment } from './text/nl/tijd.ts';
import type { MandaatGroep, MandaatRegel, RegelActie } from './lijstViews.ts';
import type { Nu } from './views.ts';

const groepen: Readonly<Record<MandaatGroep, string>> = {
  'op-jou': text.opJou,
  'mag-nog': text.magNog,
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
        ...part('gevraagd'),
        buttons(execute(text.ververs, 'mandaten.lijst', {}), register()),
      ],
    });
  });
}

const register = (): Element => execute(registerText.knop, 'register.toon', {});

function row(regel: MandaatRegel, nu: Nu, limit: number): readonly (Element | undefined)[] {
  const { state, colour, detail } = mandaatLine(regel, nu);
  const { kenmerk, mandaat, advies, uiterlijk, bedrag, groep } = regel;
  const data = { kenmerk, mandaat, ...(advies === undefined ? {} : { advies }) };
  const decides = regel.acties.includes('akkoord') || groep === 'mag-nog';
  return [
    { ...kopLine(regel, undefined, regel.spoed ? mandaatStandText.spoed : undefined), separator: true },
    stateRow({
      name: clampText(regel.beslissing, limit),
      detail: bedrag === undefined ? undefined : euro(bedrag),
      ...(uiterlijk === undefined ? { state, colour } : { state: text.adviesGevraagd, colour: 'accent' }),
    }),
    quiet(
      uiterlijk === undefined ? text.sinds(moment(regel.sinds, nu), detail) : text.adviesVoor(moment(uiterlijk, nu)),
      {
        spacing: 'none',
      },
    ),
    regel.alsVervangerVan === undefined ? undefined : quiet(text.voor(regel.alsVervangerVan), { spacing: 'none' }),
    buttons(
      ...regel.acties.map((actie) => knoppen[actie](data)),
      execute(decides ? text.beslis : text.bekijk, 'mandaten.toon', { kenmerk, mandaat }),
    ),
  ];
}
