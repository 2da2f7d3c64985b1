import { regieText } from '../../src/cards/text/nl/regie.ts';
import { opening } from './opening.ts';
import { declinesRegie, later, offersRegie, presses, says } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const reden = 'Ik ben de hele maand op cursus.';

/** Regie moves only when somebody says yes: declined, expired, and taken as contact of the inwoner (R1 to R4). */
export const regie: Scenario = {
  name: 'regie is declined, expires, and ends with the inwoner',
  channel: 'Havenkwartier',
  neverInChannel: [reden],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: offersRegie('noor', { aan: wie('sam'), grond: 'dominant-probleem' }), arrives: { sam: ['regie-aanbod'] } },
    {
      deed: declinesRegie('sam', reden),
      answer: 'De regie blijft waar die was.',
      arrives: { noor: ['regie-antwoord'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig'],
      reads: [['noor', 'regie-antwoord', reden]],
    },
    { deed: offersRegie('noor', { aan: wie('youssef'), grond: 'anders' }), arrives: { youssef: ['regie-aanbod'] } },
    { deed: later('werkdag'), arrives: { youssef: ['regie-herinnering'] } },
    {
      deed: later('werkdag'),
      arrives: { noor: ['regie-antwoord'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig'],
      reads: [
        ['noor', 'regie-antwoord', 'Youssef Amrani heeft niet gereageerd op de regie'],
        ['youssef', 'regie-aanbod', 'Het aanbod is verlopen.'],
        ['youssef', 'regie-herinnering', 'Het aanbod is verlopen.'],
      ],
    },
    {
      deed: offersRegie('noor', { aan: wie('youssef'), grond: 'keuze-inwoner', eigenRegie: 'ja' }),
      arrives: { youssef: ['regie-aanbod'] },
    },
    {
      deed: presses('youssef', 'regie-aanbod', regieText.aanvaardEigen),
      arrives: { noor: ['regie-antwoord'] },
      root: ['De inwoner zelf, contact is Youssef Amrani'],
    },
    {
      deed: says('sam', 'wie heeft de regie {kenmerk}'),
      arrives: { sam: ['regie'] },
      reads: [['sam', 'regie', 'De inwoner heeft de regie, contact is Youssef Amrani']],
    },
  ],
};
