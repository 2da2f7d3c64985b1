import { moment } from './tijd.ts';
import { metLidwoord } from './woorden.ts';
import type { Instant } from '../../../domain/basis/instant.ts';
import type { Uitkomst } from '../../../domain/mandaat/state.ts';
import type { Nu } from '../../views.ts';

const gedaan: Readonly<Record<Uitkomst | 'ingetrokken' | 'niet-meer-nodig', (wie: string, op: string) => string>> = {
  akkoord: (wie, op) => `${wie} gaf ${op} akkoord`,
  'onder-voorwaarden': (wie, op) => `${wie} gaf ${op} akkoord met voorwaarden`,
  afgewezen: (wie, op) => `${wie} wees het ${op} af`,
  toezegging: (wie, op) => `${wie} deed ${op} een toezegging`,
  'geen-toezegging': (wie, op) => `${wie} deed ${op} geen toezegging`,
  ingetrokken: (wie, op) => `${wie} trok het ${op} in`,
  'niet-meer-nodig': (wie, op) => `${wie} meldde ${op} dat het niet meer nodig is`,
};

/** "het afdelingshoofd gaf op 23 november 11:40 akkoord": the outcome for who comes second (M8). */
export const uitkomstZin = (wat: keyof typeof gedaan, functie: string, op: Instant, nu: Nu): string =>
  gedaan[wat](metLidwoord(functie), `op ${moment(op, nu)}`);
