import type { MandaatId, UitnodigingId } from '../../../src/domain/basis/ids.ts';
import { type Datum, instant } from '../../../src/domain/basis/instant.ts';
import type { MandaatView, UitnodigingView } from '../../../src/cards/views.ts';
import { kop, wacht } from './nu.ts';

export const noor = { naam: 'Noor de Wit', functie: 'wijkteam' };

export const uitnodigingView: UitnodigingView = {
  ...kop,
  uitnodiging: 'U1' as UitnodigingId,
  domein: 'Werk & Inkomen',
  reden: 'meedenken',
  doel: 'Wonen behouden en schulden regelen vóór de jaarwisseling',
  vraag: 'De huurachterstand loopt op. Kunnen we samen voorkomen dat de ontruiming doorgaat?',
  waarom: 'Inkomen, schulden en wonen hangen hier samen. Niemand lost het alleen op.',
  grondslag: 'Participatiewet',
  door: noor,
  sinds: instant('2026-11-23T08:10:00Z'),
  via: 'vervanger',
  eerder: 'Sam Bakker',
  herinnering: false,
  volgende: instant('2026-11-24T09:00:00Z'),
  antwoord: undefined,
};

/** The same in its three parts (P4). */
export const toets = {
  effect: 'Het gezin blijft wonen en de schuldregeling kan beginnen.',
  ethiek: 'Ja. Voor elk gezin met een plan doen we dit zo.',
  regel: 'De hardheidsclausule van de beleidsregel bijzondere bijstand.',
};

export const mandaatView: MandaatView = {
  ...kop,
  mandaat: 'M1' as MandaatId,
  soort: 'Huurachterstand eenmalig betalen',
  beslissing: 'Mag de huurachterstand eenmalig worden betaald?',
  bedrag: 2180,
  spoed: 'ontruiming',
  motivering:
    'De ontruiming staat over tien dagen gepland. Schuldhulp start deze week, maar de verhuurder wacht niet langer. ' +
    'Met deze betaling blijft het gezin wonen en kan de schuldregeling beginnen.',
  toets: undefined,
  draagvlak: [
    { domein: 'Werk & Inkomen', steun: 'steunt' },
    { domein: 'Schuldhulp', steun: 'steunt' },
    { domein: 'Woningcorporatie', steun: 'niet-gevraagd' },
  ],
  kader: {
    punten: [
      { naam: 'Geen andere voorziening', voldaan: true },
      { naam: 'Eenmalig', voldaan: true },
      { naam: 'Inwoner werkt mee', voldaan: true },
      { naam: 'Plan voor daarna', voldaan: false },
    ],
  },
  kostenNietsDoen: 'Ontruiming, geschat € 12.000',
  wettelijk: { opgegeven: '2026-12-03' as Datum, einde: '2026-12-03' as Datum, teLaat: false },
  aanvrager: noor,
  wacht: { ...wacht, totaal: 152, bijBeslisser: 152, bijAanvrager: 0, buitenKantoortijd: 0 },
  sinds: instant('2026-11-23T08:10:00Z'),
  doel: 'Wonen behouden en schulden regelen vóór de jaarwisseling',
  doelOnderschreven: false,
  gesprek: [],
  adviezen: [],
  terug: undefined,
  stand: {
    wat: 'beslissen',
    alsVervangerVan: undefined,
    volgende: { functie: 'afdelingshoofd', op: instant('2026-11-24T09:00:00Z') },
    magVragen: true,
  },
  aanleiding: 'nieuw',
};
