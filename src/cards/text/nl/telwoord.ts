import { vensterNaam } from './woorden.ts';
import type { KnelpuntCijfers } from '../../../domain/cijfers/knelpuntenIn.ts';
import type { Aantal } from '../../../domain/cijfers/suppress.ts';

/** A count as it is shown: itself, or that it is too small, or not small, to be told (D2). */
export const telwoord = (aantal: Aantal): string => (aantal === '≥5' ? '5 of meer' : String(aantal));

/** Where a knelpunt lies; small categories are counted together. */
export const vensterOfSamen = (venster: KnelpuntCijfers['venster']): string =>
  venster === 'samen' ? 'Alles samen' : vensterNaam[venster];
