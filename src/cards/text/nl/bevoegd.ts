import { euro } from './getal.ts';
import { trede } from './tredeNaam.ts';
import type { Route } from '../../../domain/organisatie/organisatie.ts';

/** "teamleider Werk & Inkomen tot € 5.000": who is bevoegd, when the one asked is not (M2). */
export function bevoegdZin(route: Route, domein: string, plafond: number | undefined): string {
  const wie =
    route === 'staand' ? `professional met mandaat bij ${domein}` : route === 'extern' ? domein : trede(route, domein);
  return plafond === undefined ? wie : `${wie} tot ${euro(plafond)}`;
}
