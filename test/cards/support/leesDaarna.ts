import type { LeesDaarna } from '../../../src/cards/leesDaarnaView.ts';
import { keuzeView } from './afterDecision.ts';
import { nu } from './nu.ts';

const op = nu.now;

/** A mandaat after which everything happened that can happen (M10-M13). */
export const leesDaarna: LeesDaarna = {
  besluit: {
    uitkomst: 'onder-voorwaarden',
    ...{ wie: 'Ingrid Visser', functie: 'teamleider Werk & Inkomen', vervangt: 'Fatima el Idrissi', op },
    motivering: 'Voorkomen is hier goedkoper en beter.',
    voorwaarden: 'De schuldregeling start binnen twee weken.',
    bron: undefined,
    referentie: 'B-2026-118',
  },
  uitvoering: {
    stand: {
      uitvoering: { wat: 'uitgevoerd', bij: 'Werk & Inkomen', klaarOp: undefined },
      verschil: 'keuze-gemaakt',
    },
    wie: 'Sam Bakker',
    resultaat: 'De achterstand is betaald.',
    reden: undefined,
  },
  bezwaren: [{ wie: 'Sam Bakker', op, toets: 'niet-haalbaar', reden: 'De regeling is gesloten.' }],
  bemiddelingen: [
    {
      ...{ wie: 'Anouk Peters', op, status: 'geweigerd', betrokkene: false, soort: 'proces' },
      ...{ taken: 'Leid het gesprek.', van: 'Noor de Wit', reden: 'Ik ben die week weg.', uitkomst: undefined },
    },
    {
      ...{ wie: 'Pieter Hoekstra', op, status: 'afgesloten', betrokkene: true, soort: 'inhoud' },
      ...{ taken: 'Breng de opties bij elkaar.', van: 'Noor de Wit', reden: undefined },
      uitkomst: { eens: false, tekst: 'Ze verschillen over wie betaalt.' },
    },
  ],
  keuzes: [
    {
      ...{ van: 'Noor de Wit', op, opties: keuzeView.opties },
      gekozen: {
        ...{ optie: 1, wie: 'Marijke van Dongen', functie: 'directeur sociaal domein', namens: undefined, op },
        motivering: 'Het gezin kan niet wachten.',
      },
    },
  ],
};
