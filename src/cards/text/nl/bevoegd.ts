import { euro } from './getal.ts';
import { trede } from './tredeNaam.ts';
import type { Registerregel } from '../../../domain/organisatie/organisatie.ts';

type Wie = Pick<Registerregel, 'route' | 'houders'>;

/** "teamleider Werk & Inkomen", "schuldhulpverlener", or another organisation: who decides under an entry (M2). */
export function bevoegde({ route, houders }: Wie, domein: string): string {
  if (route === 'staand') return houders.join(' of ');
  return route === 'extern' ? domein : trede(route, domein);
}

/** "teamleider Werk & Inkomen tot € 5.000": who is bevoegd, and how far. */
export const bevoegdZin = (regel: Wie & Pick<Registerregel, 'plafond'>, domein: string): string =>
  regel.plafond === undefined ? bevoegde(regel, domein) : `${bevoegde(regel, domein)} tot ${euro(regel.plafond)}`;
