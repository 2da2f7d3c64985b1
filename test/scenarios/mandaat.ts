import { opening } from './opening.ts';
import {
  answersVraag,
  asksMandaat,
  choosesMore,
  decides,
  later,
  offersRegie,
  presses,
  takesRegie,
} from '../support/scenario/deeds.ts';
import { lijstText } from '../../src/cards/text/nl/lijsten.ts';
import { vervolgText } from '../../src/cards/text/nl/mandaatForm.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const energieschuld = {
  beslissing: 'Mag de energieschuld eenmalig worden betaald?',
  domein: 'werk-inkomen',
  soort: 'energieschuld',
  effect: 'Zonder betaling wordt het huis afgesloten.',
  bedrag: '900',
};

/** M4: a vraag goes to the aanvrager, then to the regiehouder; the answer brings the card back. */
export const vraagEnAntwoord: Scenario = {
  name: 'a vraag is answered by the regiehouder, and the akkoord has conditions',
  channel: 'Havenkwartier',
  neverInChannel: ['Wat is er al geprobeerd?', 'Alles, behalve dit.', 'Binnen een week', energieschuld.effect],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: offersRegie('noor', { aan: wie('youssef'), grond: 'anders' }), arrives: { youssef: ['regie-aanbod'] } },
    { deed: takesRegie('youssef'), arrives: { noor: ['regie-antwoord'] } },
    {
      deed: asksMandaat('noor', energieschuld),
      answer: 'Gevraagd. Het ligt nu bij de teamleider Werk & Inkomen.',
      arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] },
    },
    {
      deed: decides.vraag('fatima', 'Wat is er al geprobeerd?'),
      answer: 'De klok staat stil tot het antwoord.',
      arrives: { noor: ['mandaat-vraag'] },
      root: ['Energieschuld eenmalig betalen | Vraag gesteld ◐', 'nu is de aanvrager aan zet'],
      reads: [['noor', 'mandaat-vraag', 'Wat is er al geprobeerd?']],
    },
    { deed: later('werkdag'), arrives: { noor: ['mandaat-vraag'] } },
    {
      deed: later('werkdag'),
      arrives: { youssef: ['mandaat-vraag'] },
      reads: [['youssef', 'mandaat-vraag', 'Als regiehouder mag jij het ook geven.']],
    },
    {
      deed: answersVraag('youssef', 'Alles, behalve dit.'),
      answer: 'Je antwoord is verstuurd.',
      arrives: { fatima: ['mandaat-antwoord'] },
      reads: [
        ['fatima', 'mandaat-antwoord', 'Alles, behalve dit.'],
        ['noor', 'mandaat-vraag', 'Je antwoord is binnen'],
      ],
    },
    {
      deed: decides.mits('fatima', 'Binnen een week', 'mandaat-antwoord'),
      answer: 'Vastgelegd.',
      arrives: {
        noor: ['mandaat-uitkomst'],
        youssef: ['mandaat-uitkomst'],
        sam: ['uitvoering'],
        thread: ['mandaat-besloten'],
      },
      root: ['Energieschuld eenmalig betalen | Akkoord, met voorwaarden ●'],
      reads: [
        ['noor', 'mandaat-uitkomst', 'Voorwaarden | Binnen een week'],
        ['fatima', 'mandaat', 'Door jou als teamleider'],
      ],
    },
  ],
};

/** M3: a teamleider passes it up at once, and the afdelingshoofd says no, with the reason. */
export const hogerEnAfgewezen: Scenario = {
  name: 'a request is passed up, and afgewezen with a reason',
  channel: 'Havenkwartier',
  neverInChannel: ['Dit raakt het beleid.', 'De regeling is hier niet voor.'],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', energieschuld), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } },
    {
      deed: decides.hoger('fatima', 'Dit raakt het beleid.'),
      answer: 'Het ligt nu bij het afdelingshoofd Werk & Inkomen.',
      arrives: { pieter: ['mandaat'], thread: ['mandaat-wacht'] },
      mentions: ['Noor de Wit', 'Sam Bakker', 'Youssef Amrani'],
    },
    {
      deed: decides.afwijzen('pieter', 'De regeling is hier niet voor.'),
      answer: 'Vastgelegd.',
      arrives: { noor: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      root: ['Energieschuld eenmalig betalen | Afgewezen ○'],
      reads: [
        ['noor', 'mandaat-uitkomst', 'De regeling is hier niet voor.'],
        ['fatima', 'mandaat', 'Afgewezen ○ · Energieschuld eenmalig betalen'],
      ],
    },
  ],
};

/** M5, M7: nobody decides; one reminder a werkdag, a warning, and then the next level, up to the directeur. */
export const ladder: Scenario = {
  name: 'a request nobody decides climbs the ladder in office time',
  channel: 'Havenkwartier',
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', energieschuld), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } },
    { deed: later('werkdag'), arrives: { fatima: ['mandaat-herinnering'] } },
    { deed: later('werkdag'), arrives: { fatima: ['mandaat-herinnering'] } },
    {
      // The jump stops at every due moment, so the warning is four hours old when the step is taken (M5).
      deed: later('werkdag'),
      arrives: { fatima: ['mandaat-elders'], pieter: ['mandaat'], thread: ['mandaat-wacht'] },
      root: ['bij het afdelingshoofd Werk & Inkomen'],
      mentions: ['Noor de Wit', 'Sam Bakker', 'Youssef Amrani'],
    },
    {
      deed: later('werkdag'),
      arrives: { pieter: ['mandaat-herinnering'], priya: ['digest'], marijke: ['digest'] },
    },
    { deed: presses('fatima', 'mandaat', lijstText.beslis) },
    {
      deed: decides.akkoord('fatima'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
      root: ['Energieschuld eenmalig betalen | Akkoord ●'],
      reads: [['pieter', 'mandaat', 'Door de teamleider Werk & Inkomen']],
    },
  ],
};

/** Story 7: draagvlak was found, so nobody needs to decide any more (M9). */
export const nietMeerNodig: Scenario = {
  name: 'story 7: a mandaat that is no longer needed disappears from the desk',
  channel: 'Havenkwartier',
  neverInChannel: ['De leverancier geeft uitstel.'],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', energieschuld), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } },
    {
      deed: choosesMore('noor', 'mandaat.nietmeernodig', {
        fields: { reden: 'De leverancier geeft uitstel.' },
        button: vervolgText.nietMeerNodigKnop,
      }),
      answer: 'Niemand hoeft meer te beslissen.',
      root: ['Energieschuld eenmalig betalen | Niet meer nodig ●'],
      reads: [['fatima', 'mandaat', 'Je hoeft niets meer te doen.']],
    },
    { deed: later('week'), arrives: { priya: ['digest'], marijke: ['digest'] } },
  ],
};

/** M2: a staand mandaat is recorded at once by who holds it; nobody is waited for. */
export const staand: Scenario = {
  name: 'a staand mandaat waits for nobody',
  channel: 'Havenkwartier',
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    {
      deed: asksMandaat('youssef', {
        beslissing: 'Schuldhulp start morgen.',
        domein: 'schuldhulp',
        soort: 'schuldhulp-starten',
        effect: 'De schulden zijn in beeld en het gezin wil.',
      }),
      answer: 'Je hebt hiervoor zelf mandaat.',
      arrives: { noor: ['mandaat-uitkomst'], youssef: ['uitvoering'], thread: ['mandaat-stand'] },
      root: ['Schuldhulp direct starten | Akkoord ●'],
      reads: [['noor', 'mandaat-uitkomst', 'Youssef Amrani, schuldhulpverlener']],
    },
  ],
};
