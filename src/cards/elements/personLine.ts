import type { PersoonView } from '../views.ts';

/** "Noor de Wit, wijkteam". */
export const personLine = ({ naam, functie }: PersoonView): string => (functie ? `${naam}, ${functie}` : naam);
