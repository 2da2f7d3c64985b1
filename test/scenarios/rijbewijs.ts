import { greeting } from './greeting.ts';
import { startText } from '../../src/cards/text/nl/start.ts';
import {
  answersExtern,
  asksBemiddelaar,
  asksMandaat,
  beginsToAsk,
  closes,
  decides,
  endsMediation,
  executes,
  joins,
  mediates,
  sendsDraft,
  starts,
} from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const vraag = 'Wie betaalt het rijbewijs voor de baan als koerier?';
const afwijzing = 'Het UWV kan dit uit de re-integratie betalen.';
const geenToezegging = 'Zonder ziekte betalen wij geen rijbewijs.';
const taken = 'Zoek uit wie welk deel kan betalen.';
const afspraak = 'Werk & Inkomen betaalt de lessen. Zorg helpt met leren plannen.';
const effect = 'De baan als koerier gaat door.';

const rijbewijs = {
  beslissing: 'Mag het rijbewijs worden betaald?',
  domein: 'werk-inkomen',
  soort: 'rijbewijs',
  bedrag: '2400',
  effect,
  'steun:uwv': 'steunt-niet',
  'steun:specialistische-zorg': 'steunt',
};
const lessen = { ...rijbewijs, beslissing: 'Mogen de rijlessen worden betaald?', bedrag: '1600' };

const start = {
  gebied: 'havenkwartier',
  soort: 'vastgelopen',
  leefgebieden: 'werk',
  doel: 'Samen zorgen dat deze baan door kan gaan',
  vraag,
  waarom: 'Drie organisaties kijken er anders naar.',
  inwoner: 'gehoord',
  'domein:werk-inkomen': 'meedenken',
  'domein:specialistische-zorg': 'expertise',
  'domein:uwv': 'meedenken',
  'domein:schuldhulp': 'niet',
};
const withoutSchuldhulp = starts('noor', start);

/** Story 4: a job as courier needs a driving licence. Three parties see it differently, and a bemiddelaar helps (M2, M12). */
export const wieBetaaltHetRijbewijs: Scenario = {
  name: 'story 4: who pays the driving licence; two parties say no, a bemiddelaar finds the way',
  channel: 'Havenkwartier',
  neverInChannel: [vraag, afwijzing, geenToezegging, taken, afspraak, effect, lessen.beslissing],
  scenes: [
    greeting,
    {
      // Leaving out a usual domein is warned for once, and then it is so (C6).
      deed: { ...withoutSchuldhulp, pages: [...withoutSchuldhulp.pages, { fields: {}, button: startText.startToch }] },
      answer: 'is gestart in Havenkwartier',
      arrives: { thread: ['thread'], sam: ['uitnodiging'], milan: ['uitnodiging'], sanne: ['uitnodiging'] },
      root: ['Schuldhulp | Niet aan tafel ○'],
    },
    { deed: joins('sam') },
    { deed: joins('milan') },
    { deed: joins('sanne') },
    {
      deed: asksMandaat('noor', rijbewijs),
      answer: 'Het ligt nu bij de teamleider Werk & Inkomen.',
      arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] },
    },
    {
      deed: decides.afwijzen('fatima', afwijzing),
      arrives: { noor: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      reads: [
        ['noor', 'mandaat-uitkomst', afwijzing],
        ['sanne', 'mandaat-stand', 'Afgewezen ○'],
      ],
    },
    {
      // UWV has rules and money of its own: the same kind of besluit, asked of another (M2).
      deed: asksMandaat('noor', { ...rijbewijs, domein: 'uwv' }),
      answer: 'Voorgelegd aan UWV. Zij beslissen zelf.',
      arrives: { sanne: ['mandaat-extern'], thread: ['mandaat-stand'] },
    },
    {
      deed: answersExtern('sanne', { uitkomst: 'geen-toezegging', toelichting: geenToezegging }),
      arrives: { noor: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      root: ['Rijbewijs betalen | Geen toezegging ○'],
      reads: [['noor', 'mandaat-uitkomst', geenToezegging]],
    },
    {
      // Priya leads the wijkteam of who asked: allowed, and everybody can read it (M12).
      deed: asksBemiddelaar('noor', 'mandaat-uitkomst', { wie: wie('priya'), taken }),
      answer: 'Priya Ramdin is gevraagd om te bemiddelen.',
      arrives: { priya: ['bemiddelaar'] },
      reads: [
        ['priya', 'bemiddelaar', 'Je bent zelf betrokken. Dat staat er voor iedereen bij.'],
        ['priya', 'bemiddelaar', taken],
        ['priya', 'bemiddelaar', geenToezegging],
      ],
    },
    {
      deed: mediates('priya'),
      arrives: { noor: ['bemiddeling'], sam: ['bemiddeling'], milan: ['bemiddeling'], sanne: ['bemiddeling'] },
      reads: [
        ['milan', 'bemiddeling', 'Als betrokkene met bemiddelaarsrol. Op de inhoud.'],
        ['milan', 'bemiddeling', taken],
        ['noor', 'mandaat-stand', 'een bemiddelaar helpt ◐'],
      ],
    },
    {
      deed: endsMediation('priya', { overeenstemming: 'ja', uitkomst: afspraak }),
      arrives: { noor: ['bemiddeling'], sam: ['bemiddeling'], milan: ['bemiddeling'], sanne: ['bemiddeling'] },
      reads: [['sanne', 'bemiddeling', afspraak]],
    },
    {
      deed: beginsToAsk('noor', lessen),
      answer: 'Hierover is al besloten: de teamleider Werk & Inkomen wees het op 24 november',
    },
    {
      deed: sendsDraft('noor'),
      answer: 'Het ligt nu bij de teamleider Werk & Inkomen.',
      arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] },
    },
    {
      deed: decides.akkoord('fatima'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
      root: ['Rijbewijs betalen | Akkoord ●'],
      reads: [['sam', 'uitvoering', effect]],
    },
    {
      deed: executes.klaar('sam', 'De eerste les is besteld.'),
      arrives: { noor: ['uitvoering-uitkomst'], fatima: ['uitvoering-uitkomst'], thread: ['uitvoering-gemeld'] },
    },
    {
      deed: closes('noor', { opbrengst: 'werk', werkte: 'Iemand van buiten het verschil hielp.' }),
      answer: 'Het casusoverleg is afgerond.',
      arrives: { sam: ['gesloten'], milan: ['gesloten'], sanne: ['gesloten'] },
    },
  ],
};
