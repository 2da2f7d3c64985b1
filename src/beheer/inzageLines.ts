import { nameOf } from './about.ts';
import type { Tools } from './tools.ts';
import type { CasusInzage } from '../application/bewaren/inzageCasus.ts';
import { namesFor } from '../application/names.ts';
import type { ReadLine } from '../application/readLog.ts';
import { tijdlijnOf } from '../application/views/leesView.ts';
import { textOf } from '../application/views/look.ts';
import { bewaargrondZin } from '../cards/text/nl/bewaren.ts';
import { berichtStaat, inzageText } from '../cards/text/nl/inzage.ts';
import { meldingNaam } from '../cards/text/nl/melding.ts';
import { volledigMoment } from '../cards/text/nl/tijd.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { CasusEvent } from '../domain/casusoverleg/events.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';

export const nuOf = ({ clock, org }: Tools) => ({ now: clock.now(), kantoor: org.kantoor });
export const wanneer = (at: Instant, tools: Tools): string => volledigMoment(at, nuOf(tools));

export const part = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  ...(lines.length === 0 ? [inzageText.niets] : lines.map((line) => `- ${line}`)),
];

/** Every text in an event, as it was typed. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('tekst' in value) return typeof value.tekst === 'string' ? [value.tekst] : [];
  return Object.values(value).flatMap(textsIn);
}

export const typed = (events: readonly CasusEvent[], tools: Tools): readonly string[] =>
  events.flatMap((event) => textsIn(event).map((text) => `${wanneer(event.at, tools)}: ${text}`));

const readings = (lines: readonly ReadLine[], tools: Tools): Promise<readonly string[]> =>
  Promise.all(
    lines.map(async ({ at, person, what }) => `${wanneer(at, tools)}: ${await nameOf(person, tools)} (${what})`),
  );

export const deeds = (lines: CasusInzage['beheer'], tools: Tools): Promise<readonly string[]> =>
  Promise.all(
    lines.map(async ({ at, door, wat, kenmerk = '' }) =>
      `${wanneer(at, tools)}: ${await nameOf(door, tools)}, ${wat} ${kenmerk}`.trim(),
    ),
  );

export const berichtLine = ({ soort, state }: Pick<OutboxEntry, 'soort' | 'state'>): string =>
  `${meldingNaam[soort]} (${berichtStaat[state]})`;

/** One casusoverleg as somebody reads it. */
export async function casusLines(found: CasusInzage, tools: Tools): Promise<readonly string[]> {
  const { casus, gebeurtenissen, bewaardTot, kenmerk } = found;
  const look = { ...tools.casussen.facts(), casus, namen: await namesFor(casus, tools.org, tools.people) };
  const held = casus.bewaring.vastgehouden.map(({ grond }) => bewaargrondZin[grond]);
  return [
    inzageText.kopCasus(kenmerk, tools.org.gemeente),
    inzageText.gemaakt(wanneer(tools.clock.now(), tools)),
    bewaardTot === undefined ? inzageText.loopt : inzageText.bewaardTot(wanneer(bewaardTot, tools)),
    ...(held.length === 0 ? [] : [inzageText.vast(held)]),
    inzageText.doel(textOf(casus.aanleiding.doel)),
    inzageText.vraag(textOf(casus.aanleiding.vraag)),
    ...part(
      inzageText.tijdlijn,
      tijdlijnOf(look, gebeurtenissen).map(({ op, wat }) => `${wanneer(op, tools)}: ${wat}`),
    ),
    ...part(inzageText.teksten, typed(gebeurtenissen, tools)),
    ...part(inzageText.gelezen, await readings(found.gelezen, tools)),
    ...part(inzageText.beheer, await deeds(found.beheer, tools)),
    ...part(inzageText.berichten, found.berichten.map(berichtLine)),
  ];
}
