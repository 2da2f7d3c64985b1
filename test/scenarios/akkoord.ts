import { asksMandaat, presses, says, startPages } from '../support/scenario/deeds.ts';
import { hulpText } from '../../src/cards/text/nl/hulp.ts';
import { mandaatText } from '../../src/cards/text/nl/mandaat.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const vraag = 'Hoe voorkomen we de ontruiming van vrijdag?';
const effect = 'Zonder betaling volgt ontruiming. Het gezin is gehoord.';

/** The short way from a question to a decision, as Noor (wijkteam) and Fatima (teamleider W&I) see it. */
export const akkoord: Scenario = {
  name: 'start, mandaat, akkoord',
  channel: 'Havenkwartier',
  neverInChannel: [vraag, effect],
  scenes: [
    { deed: says('noor', 'start'), arrives: { noor: ['welkom'] } },
    {
      deed: presses(
        'noor',
        'welkom',
        hulpText.start,
        ...startPages({
          gebied: 'havenkwartier',
          soort: 'vastgelopen',
          leefgebieden: 'wonen,financien',
          doel: 'Wonen behouden en schulden regelen',
          vraag,
          waarom: 'Twee domeinen moeten dezelfde week handelen.',
          inwoner: 'gehoord',
          'domein:schuldhulp': 'expertise',
        }),
      ),
      answer: 'is gestart in Havenkwartier',
      arrives: { thread: ['thread'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig', 'Schuldhulp · Youssef Amrani'],
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
        spoed: 'ontruiming',
      }),
      answer: 'Het ligt nu bij de teamleider Werk & Inkomen',
      arrives: { fatima: ['mandaat'], noor: ['mandaat-bellen'], thread: ['mandaat-stand'] },
      root: ['Huurachterstand eenmalig betalen · spoed !', 'bij de teamleider Werk & Inkomen'],
      reads: [
        ['fatima', 'mandaat', 'Mag de huurachterstand eenmalig worden betaald?'],
        ['fatima', 'mandaat', effect],
        ['noor', 'mandaat-bellen', 'Fatima el Idrissi'],
      ],
    },
    {
      deed: presses('fatima', 'mandaat', mandaatText.akkoord),
      arrives: { noor: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      root: ['Huurachterstand eenmalig betalen · spoed !', 'Akkoord ●'],
      reads: [
        ['fatima', 'mandaat', 'Door jou als teamleider Werk & Inkomen'],
        ['noor', 'mandaat-uitkomst', 'Fatima el Idrissi, teamleider Werk & Inkomen'],
      ],
    },
  ],
};
