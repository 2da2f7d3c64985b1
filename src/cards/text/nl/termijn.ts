import { Temporal } from 'temporal-polyfill';
import { datumWoord } from './tijd.ts';
import type { Datum } from '../../../domain/basis/instant.ts';
import type { TermijnView } from '../../termijnView.ts';

/** The statutory term, and that the internal steps take longer (law 12). */
export const termijnText = {
  label: 'Wettelijke termijn',
  teLaat: 'De stappen samen duren langer dan de wettelijke termijn\u00a0!',
  letOp: 'Let op: de stappen samen duren langer dan de wettelijke termijn.',
  loopt: (termijn: string) => `Wettelijke termijn: ${termijn}.`,
};

/** "vrijdag 4 december"; of one that was moved: "5 december valt op zaterdag, dus maandag 7 december". */
export function termijnZin({ opgegeven, einde }: TermijnView): string {
  if (opgegeven === einde) return datumWoord(einde);
  return `${waarom(opgegeven)}, dus ${datumWoord(einde)}`;
}

function waarom(opgegeven: Datum): string {
  const [dag = '', ...datum] = datumWoord(opgegeven).split(' ');
  const weekend = Temporal.PlainDate.from(opgegeven).dayOfWeek > 5;
  return weekend ? `${datum.join(' ')} valt op ${dag}` : `${datum.join(' ')} is een feestdag`;
}
