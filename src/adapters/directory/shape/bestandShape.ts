import { z } from 'zod/v4';
import { bewarenShape } from './bewarenShape.ts';
import { kantoorShape } from './kantoorShape.ts';
import { klokkenShape } from './klokkenShape.ts';
import { mensenShape } from './mensenShape.ts';
import { registerShape } from './registerShape.ts';
import { domeinenShape, gebiedenShape, teamsShape } from './tafelShape.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import { filledRecord, key, label, listOf, time } from './values.ts';

const keuzes = (uitleg: string) => filledRecord(label).describe(uitleg);
const allesOf = z.union([z.literal('alle'), listOf(key, 1)], { error: shapeTexts.allOrList });

const manager = z.strictObject({
  gebieden: allesOf.describe('Gebieden in het weekbericht: alle, of een lijst.'),
  domeinen: allesOf.describe('Domeinen in het weekbericht: alle, of een lijst.'),
  uur: time.describe('Hoe laat het weekbericht komt, op de eerste werkdag van de week.'),
});

const afwezigheid = z
  .strictObject({
    langste: z
      .int()
      .min(1)
      .max(3660)
      .default(366)
      .describe('Hoeveel dagen iemand zich in één keer afwezig kan melden, en hoe ver vooruit.'),
  })
  .describe('Afwezigheid die mensen zelf aan de bot melden.');

/** The whole file, before its references are looked up. */
export const bestandShape = z.strictObject({
  gemeente: label.describe('Naam van de gemeente.'),
  kantoor: kantoorShape.prefault({}),
  klokken: klokkenShape.prefault({}),
  afwezigheid: afwezigheid.prefault({}),
  bewaren: bewarenShape.prefault({}),
  teams: teamsShape,
  gebieden: gebiedenShape,
  mensen: mensenShape,
  domeinen: domeinenShape,
  leefgebieden: keuzes('Leefgebieden waaruit de starter kiest.'),
  soortenBesluit: keuzes('Soorten besluit waarvoor een mandaat kan worden gevraagd.'),
  nijpend: keuzes('Wanneer een verzoek spoed heeft.'),
  kader: keuzes('Punten die voor iedere inwoner gelijk worden nagelopen.'),
  opbrengsten: keuzes('Wat het de inwoner bracht, bij het afsluiten.'),
  mandaatregister: registerShape,
  managers: z.record(key, manager).describe('Wie het weekbericht krijgt.'),
  beheerders: listOf(key).meta({ minItems: 1 }).describe('Wie dit bestand bijhoudt.'),
});

export type Bestand = z.output<typeof bestandShape>;
