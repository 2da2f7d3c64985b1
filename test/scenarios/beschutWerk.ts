import { greeting } from './greeting.ts';
import { actieText } from '../../src/cards/text/nl/actie.ts';
import { agreesActie, closes, declines, joins, later, presses, says, starts } from '../support/scenario/deeds.ts';
import { wie } from '../support/voorbeeldstad.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const advies = 'Het advies voor beschut werk afgeven';
const werkplek = 'Een rondleiding plannen bij de werkplaats';
const waaromNiet = 'Het gesprek is vrijdag.';
const vraag = 'Hoe komt deze inwoner aan een plek die past?';
const sluiten = { opbrengst: 'werk', werkte: 'Iedereen wist wie wat deed.' };

/** Story 5: somebody with limited abilities resigned. UWV, wijkteam and Werk & Inkomen divide the work (C9). */
export const beschutWerk: Scenario = {
  name: 'story 5: who does what on the way to beschut werk, and who is still to do it',
  channel: 'Havenkwartier',
  neverInChannel: [advies, werkplek, waaromNiet, vraag, 'De jobcoach'],
  scenes: [
    greeting,
    {
      deed: starts('noor', {
        gebied: 'havenkwartier',
        soort: 'vroeg',
        leefgebieden: 'werk',
        doel: 'Samen starten met beschut werk',
        vraag,
        waarom: 'Drie organisaties doen elk een stuk.',
        inwoner: 'gehoord',
        'domein:werk-inkomen': 'meedenken',
        'domein:uwv': 'expertise',
      }),
      arrives: { thread: ['thread'], sam: ['uitnodiging'], youssef: ['uitnodiging'], sanne: ['uitnodiging'] },
    },
    { deed: joins('sam') },
    { deed: joins('sanne') },
    { deed: declines('youssef', 'Er zijn geen schulden.'), arrives: { noor: ['uitnodiging-geen-rol'] } },
    {
      deed: agreesActie('noor', {
        wat: advies,
        wie: 'domein:uwv',
        klaarOp: '2026-11-25',
        geinformeerd: 'nog-niet',
        waaromNiet,
      }),
      answer: 'Wie het doet, krijgt een kaart.',
      arrives: { sanne: ['actie'] },
      root: ['Acties | 1 actie open · eerstvolgende woensdag 25 november (UWV)'],
      reads: [
        ['sanne', 'actie', advies],
        ['sanne', 'actie', 'Graag uiterlijk woensdag 25 november.'],
        ['sanne', 'actie', waaromNiet],
      ],
    },
    {
      deed: agreesActie('noor', {
        wat: werkplek,
        wie: `persoon:${wie('sam')}`,
        klaarOp: '2026-12-04',
        conditie: 'Het advies is binnen.',
        geinformeerd: 'ja',
      }),
      arrives: { sam: ['actie'] },
      root: ['2 acties open · eerstvolgende woensdag 25 november (UWV)'],
    },
    { deed: later('werkdag') },
    {
      deed: later('werkdag'),
      arrives: { sanne: ['actie-herinnering'] },
      root: ['2 acties open · 1 over tijd · eerstvolgende woensdag 25 november (UWV)'],
      reads: [['sanne', 'actie-herinnering', 'De afgesproken dag was woensdag 25 november. Lukt het nog?']],
    },
    {
      deed: later('werkdag'),
      arrives: { noor: ['actie-over-tijd'] },
      reads: [['noor', 'actie-over-tijd', 'Ligt bij UWV. De afgesproken dag was woensdag 25 november.']],
    },
    {
      deed: says('sanne', 'acties'),
      arrives: { sanne: ['acties'] },
      reads: [
        ['sanne', 'acties', '1 actie op jouw naam.'],
        ['sanne', 'acties', 'Over tijd !'],
      ],
    },
    {
      deed: presses('sanne', 'acties', actieText.klaar),
      root: ['Acties | 1 actie open · eerstvolgende vrijdag 4 december (consulent Werk & Inkomen)'],
      reads: [
        ['sanne', 'acties', actieText.lijstLeeg],
        ['sanne', 'actie', `Klaar ● ${advies}`],
        ['sanne', 'actie-herinnering', 'door Sanne Kuipers'],
        ['noor', 'actie-over-tijd', 'door Sanne Kuipers'],
      ],
    },
    { deed: closes('noor', sluiten), answer: 'Er staan nog acties open.' },
    {
      deed: closes('noor', { ...sluiten, 'naar:A2': 'De jobcoach van de werkplaats' }),
      answer: 'Het casusoverleg is afgerond.',
      arrives: { sam: ['gesloten'], sanne: ['gesloten'] },
      root: ['Afgerond ●'],
      reads: [['sam', 'actie', 'naar De jobcoach van de werkplaats']],
    },
    { deed: later('werkdag', 3), arrives: { priya: ['digest'], marijke: ['digest'] } },
  ],
};
