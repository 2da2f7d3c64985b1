import { z } from 'zod/v4';
import { shapeTexts } from '../text/shapeTexts.ts';
import { date, listOf, time, weekdays } from './values.ts';

const zone = z.string().refine(isZone, { error: shapeTexts.zone });

const feestdagen = z
  .strictObject({
    bevrijdingsdag: z
      .enum(['vrij', 'niet', 'lustrum'])
      .default('niet')
      .describe('Is het kantoor op 5 mei dicht: elk jaar (vrij), nooit (niet) of elke vijf jaar (lustrum)?'),
    goedeVrijdag: z.enum(['vrij', 'niet']).default('niet').describe('Is het kantoor op Goede Vrijdag dicht?'),
    extra: listOf(date).default([]).describe('Andere dagen waarop het kantoor dicht is.'),
    open: listOf(date).default([]).describe('Feestdagen waarop het kantoor toch open is.'),
  })
  .describe('De gewone feestdagen kent de bot zelf.');

/** When the office is open (M5); all of it has the defaults of the domain. */
export const kantoorShape = z
  .strictObject({
    zone: zone.default('Europe/Amsterdam').describe('Tijdzone.'),
    dagen: weekdays.default(['ma', 'di', 'wo', 'do', 'vr']).describe('Dagen waarop het kantoor open is.'),
    van: time.default('08:30').describe('Hoe laat het kantoor opengaat.'),
    tot: time.default('17:00').describe('Hoe laat het kantoor dichtgaat, op dezelfde dag.'),
    feestdagen: feestdagen.prefault({}),
  })
  .describe('Wanneer het kantoor open is. Daarbuiten stuurt de bot niets en staan de klokken stil.');

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
