import type { Datum } from '../../src/domain/basis/instant.ts';
import { tekst } from '../../src/domain/basis/tekst.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import type { Optie } from '../../src/domain/mandaat/verschil/state.ts';
import { domeinId, mandaatId } from './opdrachten.ts';
import { wie } from './voorbeeldstad.ts';

/** Who does it, by key of the table in voorbeeldstad.ts, and to which request. */
type Over = { readonly by: string; readonly mandaat?: string };
const reden = tekst('Met een reden.');

export const received = ({ by, mandaat }: Over): Command => ({
  type: 'receiveUitvoering',
  by: wie(by),
  mandaat: mandaatId(mandaat),
});
export const busy = ({ by, mandaat, klaarOp = '2026-12-04' }: Over & { klaarOp?: string }): Command => ({
  type: 'startUitvoering',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  klaarOp: klaarOp as Datum,
});
export const executed = ({ by, mandaat }: Over): Command => ({
  type: 'completeUitvoering',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  resultaat: tekst('De achterstand is betaald.'),
});
export const objected = ({ by, mandaat }: Over): Command => ({
  type: 'objectToUitvoering',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  toets: 'niet-haalbaar',
  reden: tekst('De regeling is gesloten.'),
});
export const bemiddelaarAsked = ({ by, mandaat, aan }: Over & { aan: string }): Command => ({
  type: 'askBemiddelaar',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  wie: wie(aan),
  soort: 'inhoud',
  taken: tekst('Breng de opties bij elkaar.'),
});
export const bemiddelingAccepted = ({ by, mandaat, nr = 1 }: Over & { nr?: number }): Command => ({
  type: 'acceptBemiddeling',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  nr,
});
export const bemiddelingDeclined = ({ by, mandaat, nr = 1 }: Over & { nr?: number }): Command => ({
  type: 'declineBemiddeling',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  nr,
  reden,
});
export const bemiddelingEnded = ({
  by,
  mandaat,
  nr = 1,
  overeenstemming = false,
}: Over & { nr?: number; overeenstemming?: boolean }): Command => ({
  type: 'endBemiddeling',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  nr,
  overeenstemming,
  uitkomst: tekst('Ze verschillen over wie betaalt.'),
});
export const opties: readonly Optie[] = [
  {
    wat: tekst('Betalen uit het noodfonds.'),
    uitvoeren: true,
    belangen: [{ domein: domeinId('werk-inkomen'), belang: tekst('Geen precedent.') }],
  },
  {
    wat: tekst('Een regeling met de verhuurder.'),
    uitvoeren: false,
    belangen: [{ domein: domeinId('wijkteam'), belang: tekst('Snel rust in huis.') }],
  },
];
export const keuzeAsked = ({ by, mandaat, opties: given = opties }: Over & { opties?: readonly Optie[] }): Command => ({
  type: 'askKeuze',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  opties: given,
});
export const keuzeMade = ({ by, mandaat, nr = 1, optie = 1 }: Over & { nr?: number; optie?: number }): Command => ({
  type: 'makeKeuze',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  nr,
  optie,
  motivering: tekst('Dit helpt het gezin het snelst.'),
});
