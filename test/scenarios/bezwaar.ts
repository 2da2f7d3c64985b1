import { opening } from './opening.ts';
import {
  asksBemiddelaar,
  asksKeuze,
  asksMandaat,
  closes,
  decides,
  endsMediation,
  executes,
  makesKeuze,
  mediates,
} from '../support/scenario/deeds.ts';
import type { Scenario, Scene } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const bezwaar = 'De regeling voor energie is dit jaar op.';
const verschil = 'Werk & Inkomen wil geen precedent, het wijkteam wil vandaag licht.';
const noodfonds = 'Betalen uit het noodfonds.';
const motivering = 'Zonder licht is er voor de kinderen geen thuis.';

/** Up to the card on the desk of the teamleider. */
export const untilDecision: readonly Scene[] = [
  ...opening('werk-inkomen', 'schuldhulp'),
  {
    deed: asksMandaat('noor', {
      beslissing: 'Mag de energieschuld eenmalig worden betaald?',
      domein: 'werk-inkomen',
      soort: 'energieschuld',
      effect: 'Zonder betaling wordt het huis afgesloten.',
    }),
    arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] },
  },
];

/** Story 10: uitvoering objects after akkoord: uitvoeringsbezwaar, bemiddelaar, directeurenkeuze (M11-M13). */
export const uitvoeringsbezwaar: Scenario = {
  name: 'story 10: uitvoering objects, a bemiddelaar tries, the directeur chooses',
  channel: 'Havenkwartier',
  neverInChannel: [bezwaar, verschil, noodfonds, motivering],
  scenes: [
    ...untilDecision,
    {
      deed: decides.akkoord('fatima'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
      reads: [
        ['sam', 'uitvoering', 'Zonder betaling wordt het huis afgesloten.'],
        ['noor', 'mandaat-stand', 'gevraagd ◐ Werk & Inkomen'],
      ],
    },
    {
      deed: executes.bezwaar('sam', bezwaar),
      answer: 'lezen waarom',
      arrives: { noor: ['uitvoering-uitkomst'], fatima: ['uitvoering-uitkomst'], thread: ['uitvoering-gemeld'] },
      reads: [
        ['noor', 'uitvoering-uitkomst', bezwaar],
        ['noor', 'mandaat-stand', 'uitvoeringsbezwaar bij Werk & Inkomen !'],
      ],
    },
    {
      deed: asksBemiddelaar('noor', 'uitvoering-uitkomst', { wie: wie('anouk'), taken: 'Zoek een weg voor vandaag.' }),
      answer: 'Anouk Peters is gevraagd',
      arrives: { anouk: ['bemiddelaar'] },
      reads: [['anouk', 'bemiddelaar', 'Zoek een weg voor vandaag.']],
    },
    {
      deed: mediates('anouk'),
      arrives: {
        noor: ['bemiddeling'],
        fatima: ['bemiddeling'],
        sam: ['bemiddeling'],
        youssef: ['bemiddeling'],
      },
      reads: [['sam', 'bemiddeling', 'Als bemiddelaar.']],
    },
    {
      deed: endsMediation('anouk', { overeenstemming: 'nee', uitkomst: verschil }),
      arrives: {
        noor: ['bemiddeling'],
        fatima: ['bemiddeling'],
        sam: ['bemiddeling'],
        youssef: ['bemiddeling'],
      },
      reads: [['fatima', 'bemiddeling', 'Er blijft een verschil']],
    },
    {
      deed: asksKeuze('noor', 'uitvoering-uitkomst', {
        ...{ optie1: noodfonds, uitvoeren1: 'ja', 'belang1:wijkteam': 'Licht in huis.' },
        ...{ optie2: 'Wachten tot januari.', 'belang2:werk-inkomen': 'Geen precedent.' },
      }),
      answer: 'Voorgelegd aan de directeur',
      arrives: { marijke: ['keuze'] },
      reads: [
        ['marijke', 'keuze', noodfonds],
        ['marijke', 'keuze', verschil],
        ['noor', 'mandaat-stand', 'de directeur kiest ◐'],
      ],
    },
    {
      deed: makesKeuze('marijke', 1, motivering),
      answer: 'Alle deelnemers krijgen bericht.',
      arrives: {
        noor: ['keuze-uitkomst'],
        fatima: ['keuze-uitkomst'],
        anouk: ['keuze-uitkomst'],
        youssef: ['keuze-uitkomst'],
        sam: ['keuze-uitkomst', 'uitvoering'],
        thread: ['keuze-gemaakt'],
      },
      reads: [
        ['noor', 'keuze-uitkomst', motivering],
        ['sam', 'uitvoering', noodfonds],
        ['marijke', 'keuze', 'Optie 1 gekozen ●'],
      ],
    },
    {
      deed: executes.klaar('sam', 'Betaald uit het noodfonds.'),
      arrives: { noor: ['uitvoering-uitkomst'], fatima: ['uitvoering-uitkomst'], thread: ['uitvoering-gemeld'] },
      root: ['Uitvoering: klaar ● Werk & Inkomen'],
    },
    {
      deed: closes('noor', { opbrengst: 'rust', werkte: 'De keuze lag er binnen een dag.' }),
      answer: 'Het casusoverleg is afgerond.',
      arrives: { sam: ['gesloten'], youssef: ['gesloten'] },
      root: ['Afgerond ●'],
    },
  ],
};
