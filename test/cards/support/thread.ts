import type { DomeinId, MandaatId } from '../../../src/domain/basis/ids.ts';
import { type Datum, instant } from '../../../src/domain/basis/instant.ts';
import type { MandaatStandView } from '../../../src/cards/mandaatStandView.ts';
import type { DomeinStand, MandaatStand, RootView } from '../../../src/cards/views.ts';
import { kop, wacht } from './nu.ts';

const domein = (naam: string, stand: DomeinStand['stand'], more: Partial<DomeinStand> = {}): DomeinStand => ({
  domein: naam.toLowerCase() as DomeinId,
  naam,
  extern: false,
  stand,
  wie: undefined,
  sinds: undefined,
  onderschrijftDoel: false,
  nietBereikbaar: false,
  ...more,
});

export const domeinen: readonly DomeinStand[] = [
  domein('Werk & Inkomen', 'doet-mee', { wie: 'Sam Bakker', onderschrijftDoel: true }),
  domein('Schuldhulp', 'gevraagd', { wie: 'Yara Smit', sinds: instant('2026-11-22T09:00:00Z') }),
  domein('Woningcorporatie', 'geen-reactie', {
    extern: true,
    wie: 'Piet de Boer',
    sinds: instant('2026-11-18T09:00:00Z'),
    nietBereikbaar: true,
  }),
  domein('Jeugd', 'geen-rol'),
  domein('Wmo', 'niet-aan-tafel'),
];

export const mandaatStand: MandaatStand = {
  mandaat: 'M1' as MandaatId,
  soort: 'Huurachterstand eenmalig betalen',
  spoed: true,
  bij: {
    wie: 'beslisser',
    functie: 'teamleider Werk & Inkomen',
    volgende: { functie: 'afdelingshoofd Werk & Inkomen', op: instant('2026-11-24T09:00:00Z') },
  },
  terug: undefined,
  wettelijk: undefined,
  wacht,
};

export const rootView: RootView = {
  ...kop,
  doel: 'Wonen behouden en schulden regelen vóór de jaarwisseling',
  status: 'open',
  gesloten: undefined,
  regie: {
    naam: 'Noor de Wit',
    functie: 'wijkteam',
    sinds: instant('2026-11-03T09:00:00Z'),
    voorlopig: false,
    eigenRegie: false,
    aangebodenAan: undefined,
    vervanger: undefined,
  },
  domeinen,
  mandaten: [mandaatStand],
  acties: { open: 2, overTijd: 0, eerstvolgende: { uiterlijk: '2026-12-03' as Datum, bij: 'Schuldhulp' } },
};

export const mandaatStandView: MandaatStandView = {
  ...kop,
  ...mandaatStand,
  gevraagd: instant('2026-11-19T08:10:00Z'),
  sinds: instant('2026-11-19T08:10:00Z'),
};
