import { z } from 'zod/v4';
import { date, filledRecord, guid, key, label, listOf, weekdays } from './values.ts';

const afwezigheid = z.strictObject({
  van: date.describe('Eerste dag afwezig.'),
  tot: date.describe('Laatste dag afwezig.'),
});

const persoon = z.strictObject({
  naam: label.describe('Voor- en achternaam.'),
  functie: label.describe('Staat op kaarten waar geen naam mag staan.'),
  entra: guid.describe('Object-id van deze persoon in Microsoft Entra.'),
  domein: key.optional().describe('Voor welk domein deze persoon aan tafel zit.'),
  afdeling: label.optional().describe('Afdeling.'),
  telefoon: label.optional().describe('Alleen voor wie gebeld mag worden bij spoed.'),
  werkdagen: weekdays.optional().describe('Dagen waarop deze persoon werkt. Weggelaten: alle kantoordagen.'),
  vervanger: key.optional().describe('Wie deze persoon waarneemt.'),
  afwezig: listOf(afwezigheid).default([]).describe('Langere afwezigheid, van en tot en met.'),
});

export const mensenShape = filledRecord(persoon).describe('Iedereen die de bot moet kennen, elk onder een sleutel.');
