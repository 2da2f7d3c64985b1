import { z } from 'zod/v4';
import { grondslagen } from '../../../domain/organisatie/organisatie.ts';
import { filledRecord, key, label, listOf } from './values.ts';

const team = z.strictObject({
  naam: label.describe('Naam van het team in Teams.'),
  id: label.describe('Id van het team in Teams.'),
});

const gebied = z.strictObject({
  naam: label.describe('Naam van het gebied.'),
  team: key.describe('Sleutel van het team waarin het kanaal staat.'),
  kanaal: label.describe('Id van het kanaal, zoals 19:…@thread.tacv2.'),
  kanaalNaam: label.describe('Naam van het kanaal.'),
  gebruikelijk: listOf(key).default([]).describe('Domeinen die hier op het startformulier al aan staan.'),
});

const domein = z.strictObject({
  naam: label.describe('Neutrale naam; staat op kaarten en in meldingen.'),
  soort: z.enum(['intern', 'extern']).describe('Van de eigen gemeente, of een andere organisatie?'),
  tafel: z.enum(['kern', 'schil']).describe('Altijd aan tafel, of op afroep?'),
  grondslag: z.enum(grondslagen).describe('Op welke wet dit domein meepraat.'),
  leefgebieden: listOf(key).default([]).describe('Leefgebieden waarbij dit domein gebruikelijk is.'),
  contactpersonen: z
    .strictObject({
      standaard: key.optional().describe('Wie antwoordt waar een gebied niemand van zichzelf heeft.'),
      gebieden: z.record(key, key).default({}).describe('Wie antwoordt in dit gebied.'),
    })
    .prefault({})
    .describe('Wie voor dit domein antwoordt.'),
  ladder: z
    .strictObject({
      teamleider: key.optional().describe('Eerste trede.'),
      afdelingshoofd: key.optional().describe('Tweede trede.'),
      directeur: key.optional().describe('Laatste trede.'),
    })
    .prefault({})
    .describe('Wie beslist, van laag naar hoog.'),
});

export const teamsShape = filledRecord(team).describe('Teams waarin de kanalen staan.');
export const gebiedenShape = filledRecord(gebied).describe('Gebieden, elk met een eigen kanaal.');
export const domeinenShape = filledRecord(domein).describe('Wie er aan tafel kunnen komen.');
