import type { MandaatRegel } from '../../../src/cards/lijstViews.ts';
import { type Datum, instant } from '../../../src/domain/basis/instant.ts';
import { nu } from './nu.ts';
import { mandaatRegels } from './overig.ts';

const besloten = { wie: 'klaar', uitkomst: 'akkoord', functie: 'teamleider Werk & Inkomen', op: nu.now } as const;
const nieuw: MandaatRegel = { ...mandaatRegels[1]!, taak: undefined, bij: besloten, acties: [] };
const volgende = { functie: 'teamleider Werk & Inkomen', op: instant('2026-11-26T10:42:00Z') };

/** What waits for somebody after the decision, one line of each kind (M11-M13). */
export const regelsDaarna: readonly MandaatRegel[] = [
  {
    ...nieuw,
    taak: { wat: 'uitvoeren', stand: { wat: 'gevraagd', alsVervangerVan: undefined, volgende } },
    acties: ['ontvangen'],
  },
  {
    ...nieuw,
    taak: { wat: 'uitvoeren', stand: { wat: 'ontvangen', alsVervangerVan: undefined, volgende } },
    acties: ['bezig'],
  },
  {
    ...nieuw,
    taak: { wat: 'uitvoeren', stand: { wat: 'in-uitvoering', klaarOp: '2026-12-04' as Datum } },
    acties: ['uitgevoerd'],
  },
  { ...nieuw, taak: { wat: 'bemiddelen', nr: 1, verloopt: instant('2026-11-25T10:42:00Z') } },
  { ...nieuw, taak: { wat: 'bemiddelen', nr: 2, verloopt: undefined }, acties: ['uitkomst', 'voorleggen'] },
  { ...nieuw, taak: { wat: 'kiezen', nr: 1 }, acties: ['kiezen'] },
  { ...nieuw, groep: 'mag-melden' },
  {
    ...nieuw,
    groep: 'gevraagd',
    bij: {
      ...besloten,
      daarna: { uitvoering: { wat: 'bezwaar', bij: 'Werk & Inkomen', klaarOp: undefined }, verschil: undefined },
    },
    acties: ['bemiddelaar', 'voorleggen'],
  },
];
