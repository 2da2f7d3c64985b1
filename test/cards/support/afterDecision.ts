import { bemiddelaarCard } from '../../../src/cards/bemiddelaarCard.ts';
import { keuzeCard } from '../../../src/cards/keuzeCard.ts';
import { mandaatStandCard } from '../../../src/cards/mandaatStandCard.ts';
import { uitvoeringCard } from '../../../src/cards/uitvoeringCard.ts';
import { bezwaarVoorbijCard, uitvoeringUitkomstCard } from '../../../src/cards/uitvoeringUitkomstCard.ts';
import type {
  BemiddelaarView,
  KeuzeView,
  UitvoeringUitkomstView,
  UitvoeringView,
} from '../../../src/cards/afterDecisionViews.ts';
import type { Card } from '../../../src/cards/card.ts';
import type { DaarnaStand } from '../../../src/cards/daarnaStand.ts';
import type { Datum } from '../../../src/domain/basis/instant.ts';
import { instant } from '../../../src/domain/basis/instant.ts';
import type { MandaatId } from '../../../src/domain/basis/ids.ts';
import type { Change } from './everyCard.ts';
import { toets } from './gevraagd.ts';
import { kop, nu } from './nu.ts';
import { mandaatStandView } from './thread.ts';

const op = nu.now;
const mandaat = 'M1' as MandaatId;
const soort = 'Huurachterstand eenmalig betalen';
const beslissing = 'Mag de huurachterstand eenmalig worden betaald?';
const noor = { naam: 'Noor de Wit', functie: 'wijkteamconsulent' };
const klaarOp = '2026-12-04' as Datum;

export const uitvoeringView: UitvoeringView = {
  ...kop,
  ...{ mandaat, soort, beslissing, bedrag: 2180, motivering: 'Anders volgt ontruiming.', toets, aanvrager: noor },
  doel: 'Wonen behouden en schulden regelen vóór de jaarwisseling',
  besluit: {
    uitkomst: 'onder-voorwaarden',
    functie: 'teamleider Werk & Inkomen',
    op,
    voorwaarden: 'De schuldregeling start binnen twee weken.',
  },
  keuze: undefined,
  aanleiding: 'nieuw',
  stand: {
    wat: 'gevraagd',
    alsVervangerVan: 'Sam Bakker',
    volgende: { functie: 'teamleider Werk & Inkomen', op: instant('2026-11-26T10:42:00Z') },
  },
};

const uitkomstView: UitvoeringUitkomstView = {
  ...kop,
  ...{ mandaat, soort, beslissing, domein: 'Werk & Inkomen', door: 'Sam Bakker', op },
  uitkomst: { wat: 'uitgevoerd', resultaat: 'De achterstand is betaald.' },
  magBemiddelen: false,
  magKiezen: false,
};

const bemiddelaarView: BemiddelaarView = {
  ...kop,
  ...{ mandaat, soort, beslissing, bemiddeling: 1, verschil: 'De regeling is gesloten.' },
  doel: uitvoeringView.doel,
  rol: 'inhoud',
  betrokkene: true,
  taken: 'Breng de opties bij elkaar.',
  van: noor,
  herinnering: true,
  stand: { wat: 'gevraagd', verloopt: instant('2026-11-25T10:42:00Z') },
};

export const keuzeView: KeuzeView = {
  ...kop,
  ...{ mandaat, soort, beslissing, keuze: 1, verschil: 'De regeling is gesloten.', van: noor },
  ...{ motivering: 'Anders volgt ontruiming.', toets },
  bemiddeling: 'Ze verschillen over wie betaalt.',
  opties: [
    {
      wat: 'Betalen uit het noodfonds, met een brief aan de verhuurder.',
      uitvoeren: true,
      belangen: [
        { domein: 'Werk & Inkomen', belang: 'Geen precedent.' },
        { domein: 'Wijkteam', belang: 'Snel rust in huis.' },
      ],
    },
    {
      wat: 'Een regeling van een jaar met de verhuurder.',
      uitvoeren: false,
      belangen: [{ domein: 'Schuldhulp', belang: 'Past in het plan.' }],
    },
  ],
  aanleiding: 'nieuw',
  stand: { wat: 'kiezen', alsVervangerVan: 'Marijke van Dongen' },
};

/** What comes after a decision, each card in each of its states, made from views that `change` had its way with. */
export function afterDecisionCards(change: Change): Readonly<Record<string, Card>> {
  const uitvoering = (stand: UitvoeringView['stand']): Card => uitvoeringCard(change({ ...uitvoeringView, stand }), nu);
  const keuze = (stand: KeuzeView['stand']): Card => keuzeCard(change({ ...keuzeView, stand }), nu);
  const daarna = (stand: DaarnaStand): Card =>
    mandaatStandCard(
      change({
        ...mandaatStandView,
        bij: { wie: 'klaar', uitkomst: 'akkoord', functie: 'directeur', op, daarna: stand },
      }),
      nu,
    );
  return {
    uitvoering: uitvoeringCard(change(uitvoeringView), nu),
    'uitvoering na een keuze': uitvoeringCard(change({ ...uitvoeringView, keuze: 'Betalen uit het noodfonds.' }), nu),
    'uitvoering ontvangen': uitvoering({ wat: 'ontvangen', alsVervangerVan: undefined, volgende: undefined }),
    'uitvoering bezig': uitvoering({ wat: 'in-uitvoering', klaarOp }),
    'uitvoering elders': uitvoering({ wat: 'elders', bij: 'teamleider Werk & Inkomen' }),
    'uitvoering klaar': uitvoering({ wat: 'uitgevoerd', door: 'Sam Bakker', op }),
    'uitvoering met bezwaar': uitvoering({ wat: 'bezwaar', door: 'Sam Bakker', op, magToch: true }),
    'uitvoering met bezwaar na een keuze': uitvoering({ wat: 'bezwaar', door: 'Sam Bakker', op, magToch: false }),
    'uitvoering beëindigd': uitvoering({ wat: 'beëindigd', door: 'Noor de Wit', op }),
    'uitvoering uitkomst': uitvoeringUitkomstCard(change(uitkomstView), nu),
    'uitvoering bezwaar voorbij': bezwaarVoorbijCard(change(kop), soort),
    'uitvoering uitkomst met bezwaar': uitvoeringUitkomstCard(
      change({
        ...uitkomstView,
        uitkomst: { wat: 'bezwaar', toets: 'niet-haalbaar', reden: 'De regeling is gesloten.' },
        magBemiddelen: true,
        magKiezen: true,
      }),
      nu,
    ),
    bemiddelaar: bemiddelaarCard(change(bemiddelaarView), nu),
    'bemiddelaar bezig': bemiddelaarCard(
      change({ ...bemiddelaarView, betrokkene: false, stand: { wat: 'aanvaard', magKiezen: true } }),
      nu,
    ),
    'bemiddelaar geweigerd': bemiddelaarCard(change({ ...bemiddelaarView, stand: { wat: 'geweigerd' } }), nu),
    'bemiddelaar voorbij': bemiddelaarCard(change({ ...bemiddelaarView, stand: { wat: 'voorbij' } }), nu),
    'bemiddelaar klaar': bemiddelaarCard(change({ ...bemiddelaarView, stand: { wat: 'afgesloten' } }), nu),
    keuze: keuzeCard(change(keuzeView), nu),
    'keuze gemaakt': keuze({ wat: 'gekozen', optie: 2, doorJou: true, functie: 'directeur sociaal domein', op }),
    'keuze vervallen': keuze({ wat: 'vervallen' }),
    'keuze elders': keuze({ wat: 'elders' }),
    'mandaat-stand in uitvoering': daarna({
      uitvoering: { wat: 'in-uitvoering', bij: 'Werk & Inkomen', klaarOp },
      verschil: undefined,
    }),
    'mandaat-stand met een verschil': daarna({
      uitvoering: { wat: 'bezwaar', bij: 'Werk & Inkomen', klaarOp: undefined },
      verschil: 'keuze-gevraagd',
    }),
  };
}
