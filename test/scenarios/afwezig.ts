import { afwezigFormText, afwezigText } from '../../src/cards/text/nl/afwezig.ts';
import { opening } from './opening.ts';
import { asksMandaat, decides, later, presses, says } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const rijbewijs = {
  beslissing: 'Mag het rijbewijs worden betaald?',
  domein: 'werk-inkomen',
  soort: 'rijbewijs',
  effect: 'Zonder rijbewijs is er geen baan.',
  bedrag: '1500',
};

/** Story 9: who decides goes on holiday, and says so; the vervanger has the request at once (P9, M5, R5). */
export const opVakantie: Scenario = {
  name: 'the holder is on holiday, and the vervanger takes over',
  channel: 'Havenkwartier',
  neverInChannel: ['Genoteerd', afwezigText.trekIn],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', rijbewijs), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } },
    {
      deed: says('fatima', 'afwezig tot 4 december'),
      arrives: { fatima: ['afwezig'], ingrid: ['mandaat'] },
      reads: [['fatima', 'afwezig', 'Ingrid Visser vervangt je.']],
    },
    {
      deed: { does: 'say', who: 'noor', where: 'channel', text: '@Aan Tafel afwezig tot 1 december' },
      arrives: { thread: ['tekst'], noor: ['afwezig'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig · sinds 24 november · afwezig, Jeroen Blom vervangt'],
    },
    {
      deed: decides.akkoord('ingrid'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
    },
    {
      deed: says('noor', 'weer aanwezig'),
      arrives: { noor: ['afwezig'] },
      root: ['Noor de Wit, wijkteamconsulent · voorlopig · sinds 24 november'],
    },
    { deed: later('uur') },
  ],
};

/** A teamleider reports somebody who is ill; that person hears it, and takes it back (A, P9). */
export const doorTeamleider: Scenario = {
  name: 'a teamleider reports a colleague absent, who is told and takes it back',
  channel: 'Havenkwartier',
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: says('esra', 'afwezig'), arrives: { esra: ['afwezig'] } },
    {
      deed: presses('esra', 'afwezig', afwezigText.voorCollega, {
        fields: { collega: wie('daan'), van: '2026-11-24', tot: '2026-11-23' },
        button: afwezigFormText.knop,
      }),
      answer: 'De laatste dag ligt voor de eerste. Draai ze om.',
    },
    {
      deed: presses('esra', 'afwezig', afwezigText.voorCollega, {
        fields: { collega: wie('daan'), van: '2026-11-24', tot: '2026-11-27' },
        button: afwezigFormText.knop,
      }),
      answer: 'Daan Mulder krijgt hiervan bericht.',
      arrives: { daan: ['afwezig-bericht'] },
      reads: [['daan', 'afwezig-bericht', 'Dat is gemeld door teamleider Wmo & Jeugd.']],
    },
    {
      deed: presses('daan', 'afwezig-bericht', afwezigText.trekIn),
      reads: [['daan', 'afwezig-bericht', 'Je staat niet als afwezig.']],
    },
    { deed: says('esra', 'afwezig'), arrives: { esra: ['afwezig'] } },
  ],
};
