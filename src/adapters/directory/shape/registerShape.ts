import { z } from 'zod/v4';
import { treden } from '../../../domain/organisatie/organisatie.ts';
import { date, key, label, listOf } from './values.ts';

const regel = z.strictObject({
  soort: key.describe('Soort besluit, uit soortenBesluit.'),
  domein: key.describe('Domein dat beslist.'),
  route: z.enum(['staand', ...treden, 'extern']).describe('Waar een verzoek begint.'),
  houders: listOf(label).default([]).describe('Functies met een staand mandaat; alleen bij route staand.'),
  bevoegd: listOf(z.enum(treden)).default([]).describe('Treden die mogen beslissen, vanaf de route omhoog.'),
  plafond: z.int().min(1).optional().describe('Hoogste bedrag, in hele euro’s.'),
  artikel: label.describe('Wetsartikel.'),
  orgaan: label.describe('Bestuursorgaan in wiens naam wordt beslist.'),
  ondermandaat: z.enum(['ja', 'nee']).describe('Mag het mandaat worden doorgegeven (Awb 10:9)?'),
  onder: key.optional().describe('Sleutel van de regel waarvan dit ondermandaat is; daar staat ondermandaat: ja.'),
  publicatie: label.describe('Waar het mandaat bekend is gemaakt.'),
  van: date.describe('Eerste dag dat deze regel geldt.'),
  uitvoering: key.optional().describe('Domein dat het uitvoert, als dat een ander is dan het domein dat beslist.'),
  tot: date.optional().describe('Laatste dag dat deze regel geldt.'),
});

/** The mandaatregister (law 9). */
export const registerShape = z.record(key, regel).describe('Wie wat mag beslissen, tot welk bedrag en op welke grond.');
