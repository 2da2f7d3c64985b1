import { nameOf } from './about.ts';
import { berichtLine, deeds, nuOf, part, typed, wanneer } from './inzageLines.ts';
import type { Tools } from './tools.ts';
import type { PersoonInzage } from '../application/bewaren/inzagePersoon.ts';
import { berichtStaat, casusStatus, inzageText } from '../cards/text/nl/inzage.ts';
import { dag, periode } from '../cards/text/nl/tijd.ts';
import type { Persoon } from '../domain/organisatie/organisatie.ts';

/** What is said of somebody, without what is not known. */
const said = (...lines: readonly (readonly [string, string | undefined])[]): readonly string[] =>
  lines.flatMap(([what, value]) => (value === undefined ? [] : [`${what}: ${value}`]));

async function gidsLines(gids: Persoon | undefined, tools: Tools): Promise<readonly string[]> {
  if (gids === undefined) return [];
  const text = inzageText.gidsVeld;
  return [
    ...said(
      [text.naam, gids.naam],
      [text.functie, gids.functie],
      [text.id, gids.id],
      [text.domein, gids.domein && (tools.org.domeinen.get(gids.domein)?.naam ?? gids.domein)],
      [text.afdeling, gids.afdeling],
      [text.telefoon, gids.telefoon],
      [text.werkdagen, gids.werkdagen.join(', ')],
      [text.vervanger, gids.vervanger && (await nameOf(gids.vervanger, tools))],
    ),
    ...gids.afwezig.map(({ van, tot }) => `${text.afwezig}: ${periode(van, tot)}`),
  ];
}

function adresLines({ adres }: PersoonInzage, tools: Tools): readonly string[] {
  const text = inzageText.adresVeld;
  const { address, welcomedAt, reach } = adres ?? {};
  const at = (moment: number): string => wanneer(moment as Parameters<typeof wanneer>[0], tools);
  return said(
    [text.naam, address?.naam],
    [text.teamsId, address?.teamsId],
    [text.chat, address?.conversatie],
    [text.organisatie, address?.tenantId],
    [text.dienst, address?.serviceUrl],
    [text.begroet, welcomedAt === undefined ? undefined : at(welcomedAt)],
    [reach?.ok === true ? text.bereikt : text.geweigerd, reach && at(reach.at)],
  );
}

async function afwezigLines({ afwezigheid, person }: PersoonInzage, tools: Tools): Promise<readonly string[]> {
  const lines = afwezigheid.flatMap(({ van: wie, gemeld, berichten = {} }) =>
    gemeld.map(async ({ van, tot, door, op }) => {
      const bericht = berichten[`${van}/${tot}`];
      const by = door === person ? undefined : await nameOf(door, tools);
      return inzageText.afwezig({
        ...{ wie: wie === person ? undefined : await nameOf(wie, tools), door: by },
        ...{ periode: periode(van, tot), op: dag(op, nuOf(tools)), bericht: bericht && berichtStaat[bericht.state] },
      });
    }),
  );
  return Promise.all(lines);
}

/** Fields as the form calls them. */
const draftLine = (waarden: Readonly<Record<string, string>>): string =>
  Object.entries(waarden)
    .map(([veld, waarde]) => `${veld}: ${waarde}`)
    .join(', ');

function casusLinesOf(
  { kenmerk, status, tijdlijn, gebeurtenissen, berichten }: PersoonInzage['casusoverleggen'][number],
  tools: Tools,
): readonly string[] {
  return part(`${kenmerk} (${casusStatus[status]})`, [
    ...tijdlijn.map(({ op, wat }) => `${wanneer(op, tools)}: ${wat}`),
    ...typed(gebeurtenissen, tools).map((line) => inzageText.typte(line)),
    ...berichten.map((bericht) => inzageText.bericht(berichtLine(bericht))),
  ]);
}

/** One colleague as they read it themselves (AVG 15). */
export async function persoonLines(found: PersoonInzage, naam: string, tools: Tools): Promise<readonly string[]> {
  return [
    inzageText.kopPersoon(naam, tools.org.gemeente),
    inzageText.gemaakt(wanneer(tools.clock.now(), tools)),
    ...part(inzageText.gids, await gidsLines(found.gids, tools)),
    ...part(inzageText.adres, adresLines(found, tools)),
    ...part(inzageText.afwezigheid, await afwezigLines(found, tools)),
    ...part(
      inzageText.concepten,
      found.concepten.map(({ kenmerk, inhoud }) => `${kenmerk}: ${draftLine(inhoud.waarden)}`),
    ),
    ...part(
      inzageText.weekberichten,
      found.weekberichten.map(({ week, bericht }) => `${inzageText.week(week)} (${berichtStaat[bericht.state]})`),
    ),
    ...part(
      inzageText.las,
      found.gelezen.map(({ at, van, what }) => `${wanneer(at, tools)}: ${van} (${what})`),
    ),
    ...part(inzageText.beheer, await deeds(found.beheer, tools)),
    ...(found.casusoverleggen.length === 0
      ? part(inzageText.casusoverleggen, [])
      : ['', inzageText.casusoverleggen, ...found.casusoverleggen.flatMap((one) => casusLinesOf(one, tools))]),
  ];
}
