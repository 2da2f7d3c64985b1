import type { Bewaargrond } from '../../../domain/bewaren/state.ts';

/** Why a casusoverleg is held, as it reads within a sentence. */
export const bewaargrondZin: Readonly<Record<Bewaargrond, string>> = {
  bezwaar: 'er loopt bezwaar of beroep',
  klacht: 'er loopt een klacht',
  rechtszaak: 'er loopt een rechtszaak',
  onderzoek: 'er loopt een onderzoek door een toezichthouder',
  'verzoek-inwoner': 'de inwoner vroeg erom',
};
