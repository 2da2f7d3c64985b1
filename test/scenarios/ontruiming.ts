import { greeting } from './greeting.ts';
import {
  asksMandaat,
  closes,
  decides,
  executes,
  joins,
  later,
  offersRegie,
  starts,
  takesRegie,
} from '../support/scenario/deeds.ts';
import { wie } from '../support/voorbeeldstad.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const vraag = 'Hoe voorkomen we de ontruiming van vrijdag?';
const effect = 'Zonder betaling volgt ontruiming. Het gezin is gehoord.';

/**
 * Story 1: eviction threatens over rent arrears. Seven people: Noor (wijkteam), Sam (W&I), Youssef (schuldhulp), Joyce
 * (woningcorporatie), Fatima (teamleider W&I), Pieter (afdelingshoofd) and Marijke (directeur).
 */
export const ontruiming: Scenario = {
  name: 'story 1: the rent is paid in time',
  channel: 'Havenkwartier',
  neverInChannel: [vraag, effect, 'Wie betaalt, houdt'],
  scenes: [
    greeting,
    {
      deed: starts('noor', {
        gebied: 'havenkwartier',
        soort: 'vastgelopen',
        leefgebieden: 'wonen,financien',
        doel: 'Wonen behouden en schulden regelen',
        vraag,
        waarom: 'Drie organisaties moeten dezelfde week handelen.',
        inwoner: 'gehoord',
        'domein:werk-inkomen': 'meedenken',
        'domein:schuldhulp': 'expertise',
        'domein:woningcorporatie': 'meedenken',
      }),
      answer: 'is gestart in Havenkwartier',
      arrives: { thread: ['thread'], sam: ['uitnodiging'], youssef: ['uitnodiging'], joyce: ['uitnodiging'] },
      root: ['Noor de Wit', 'voorlopig', 'Werk & Inkomen · Sam Bakker · sinds 24 november | Gevraagd ◐'],
    },
    { deed: joins('sam'), root: ['Werk & Inkomen · Sam Bakker | Doet mee ●'] },
    { deed: joins('youssef'), root: ['Schuldhulp · Youssef Amrani | Doet mee ●'] },
    {
      deed: joins('joyce'),
      root: ['Woningcorporatie · Joyce Pinas | Doet mee ●'],
      reads: [['joyce', 'uitnodiging', 'Joyce Pinas doet mee namens Woningcorporatie.']],
    },
    {
      deed: offersRegie('noor', {
        aan: wie('sam'),
        grond: 'dominant-probleem',
        toelichting: 'Wie betaalt, houdt overzicht.',
      }),
      answer: 'Tot die antwoordt verandert er niets.',
      arrives: { sam: ['regie-aanbod'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig', 'aangeboden aan Sam Bakker'],
    },
    {
      deed: takesRegie('sam'),
      arrives: { noor: ['regie-antwoord'] },
      root: ['Regie | Sam Bakker, consulent Werk & Inkomen · sinds 24 november'],
      reads: [['noor', 'regie-antwoord', 'Sam Bakker heeft nu de regie']],
    },
    {
      deed: asksMandaat('noor', {
        beslissing: 'Mag de huurachterstand eenmalig worden betaald?',
        domein: 'werk-inkomen',
        soort: 'huurachterstand',
        effect,
        'steun:schuldhulp': 'steunt',
        kader: 'doel-van-de-wet,inwoner-gehoord',
        bedrag: '2180',
        kostenNietsDoen: 'Ontruiming, geschat op 12.000 euro.',
        spoed: 'ontruiming',
      }),
      answer: 'Het ligt nu bij de teamleider Werk & Inkomen. Spoed: bel Fatima el Idrissi nu',
      arrives: { fatima: ['mandaat'], noor: ['mandaat-bellen'], thread: ['mandaat-stand'] },
      root: ['Huurachterstand eenmalig betalen · spoed ! | Wacht ◐', 'bij de teamleider Werk & Inkomen'],
      reads: [['fatima', 'mandaat', 'Beslis vóór vanmiddag 13:']],
    },
    { deed: later('uur') },
    {
      deed: later('uur'),
      arrives: { fatima: ['mandaat-waarschuwing'] },
      root: ['2 uur · nu bij de teamleider'],
      reads: [['fatima', 'mandaat-waarschuwing', 'Daarna gaat dit naar het afdelingshoofd']],
    },
    { deed: later('uur') },
    {
      deed: later('uur'),
      arrives: { pieter: ['mandaat'], noor: ['mandaat-bellen'], thread: ['mandaat-wacht'] },
      root: ['bij het afdelingshoofd Werk & Inkomen'],
      reads: [
        ['pieter', 'mandaat', effect],
        ['fatima', 'mandaat', 'Jij mag nog beslissen.'],
        ['noor', 'mandaat-bellen', 'Pieter Hoekstra'],
      ],
      mentions: ['Noor de Wit', 'Sam Bakker', 'Youssef Amrani', 'Joyce Pinas'],
    },
    {
      deed: decides.akkoord('pieter'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['mandaat-uitkomst', 'uitvoering'], thread: ['mandaat-besloten'] },
      root: ['Huurachterstand eenmalig betalen · spoed ! | Akkoord ●'],
      reads: [
        ['pieter', 'mandaat', 'Door jou als afdelingshoofd'],
        ['fatima', 'mandaat', 'Door het afdelingshoofd'],
        ['fatima', 'mandaat-waarschuwing', 'Door het afdelingshoofd'],
        ['noor', 'mandaat-uitkomst', 'Pieter Hoekstra, afdelingshoofd'],
      ],
    },
    {
      deed: executes.ontvangen('sam'),
      root: ['Uitvoering: ontvangen ◐ Werk & Inkomen'],
      reads: [['sam', 'uitvoering', 'Wanneer ben je klaar?']],
    },
    {
      deed: executes.klaar('sam', 'De achterstand is vandaag betaald.'),
      answer: 'Mooi.',
      arrives: { noor: ['uitvoering-uitkomst'], pieter: ['uitvoering-uitkomst'], thread: ['uitvoering-gemeld'] },
      root: ['Uitvoering: klaar ● Werk & Inkomen'],
      reads: [['pieter', 'uitvoering-uitkomst', 'De achterstand is vandaag betaald.']],
    },
    {
      deed: closes('sam', { opbrengst: 'wonen-behouden,rust', werkte: 'Samen bellen met de verhuurder.' }),
      answer: 'Het casusoverleg is afgerond.',
      arrives: { noor: ['gesloten'], youssef: ['gesloten'], joyce: ['gesloten'] },
      root: ['Afgerond ●'],
    },
    { deed: later('werkdag') },
  ],
};
