import { vervolgText } from '../../src/cards/text/nl/mandaatForm.ts';
import { greeting } from './greeting.ts';
import { formulier, opening } from './opening.ts';
import {
  answersExtern,
  answersVraag,
  asksMandaat,
  choosesMore,
  joins,
  later,
  starts,
} from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const woonvoorrang = {
  beslissing: 'Kan het gezin voorrang krijgen op een woning?',
  domein: 'woningcorporatie',
  soort: 'woonvoorrang',
  effect: 'De huidige woning is te klein en te duur.',
};

/** Story 2: another organisation decides for itself; we ask, remind, and write down what it says (M2). */
export const extern: Scenario = {
  name: 'story 2: another organisation asks something first, and makes a promise',
  channel: 'Havenkwartier',
  neverInChannel: ['Hoe groot is het gezin?', 'Vier personen.', 'De eerste woning', woonvoorrang.effect],
  scenes: [
    ...opening('woningcorporatie', 'werk-inkomen', 'schuldhulp'),
    {
      deed: asksMandaat('sam', woonvoorrang),
      answer: 'Voorgelegd aan Woningcorporatie. Zij beslissen zelf.',
      arrives: { joyce: ['mandaat-extern'], thread: ['mandaat-stand'] },
      root: ['Voorrang op de woningmarkt | Wacht ◐', 'Woningcorporatie geeft antwoord'],
    },
    { deed: later('werkdag'), arrives: { joyce: ['mandaat-extern'] } },
    {
      deed: answersExtern('joyce', { uitkomst: 'vraag', toelichting: 'Hoe groot is het gezin?' }),
      arrives: { sam: ['mandaat-vraag'] },
    },
    {
      deed: answersVraag('sam', 'Vier personen.'),
      arrives: { joyce: ['mandaat-extern'] },
      reads: [['joyce', 'mandaat-extern', 'Vier personen.']],
    },
    {
      deed: answersExtern('joyce', { uitkomst: 'toezegging', toelichting: 'De eerste woning die vrijkomt.' }),
      answer: 'Het antwoord is vastgelegd.',
      arrives: { sam: ['mandaat-uitkomst'], noor: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      root: ['Voorrang op de woningmarkt | Toezegging ●'],
      reads: [['noor', 'mandaat-uitkomst', 'De eerste woning die vrijkomt.']],
    },
  ],
};

/** U5, M2: Joyce has removed the bot. The thread mentions her, she alone sees her card, and Noor may write down. */
export const externOnbereikbaar: Scenario = {
  name: 'a contactpersoon without the bot is mentioned, and the regiehouder records the answer with its source',
  channel: 'Havenkwartier',
  neverInChannel: [woonvoorrang.effect, 'De eerste woning'],
  scenes: [
    ...opening('woningcorporatie', 'werk-inkomen', 'schuldhulp'),
    { deed: { does: 'install', who: 'joyce', installed: false } },
    {
      deed: asksMandaat('sam', woonvoorrang),
      arrives: { thread: ['mandaat-stand', 'onbereikbaar'], noor: ['mandaat-bellen'] },
      mentions: ['Joyce Pinas'],
      reads: [
        ['noor', 'mandaat-bellen', 'Bel Joyce Pinas'],
        ['noor', 'onbereikbaar', 'Er staat een vraag klaar voor'],
        ['joyce', 'onbereikbaar', woonvoorrang.effect],
      ],
    },
    {
      deed: choosesMore('noor', 'mandaat.extern', {
        fields: { uitkomst: 'toezegging', toelichting: 'De eerste woning die vrijkomt.' },
        button: vervolgText.legVast,
      }),
      answer: 'Schrijf op van wie je dit antwoord hebt.',
    },
    {
      deed: choosesMore('noor', 'mandaat.extern', {
        fields: { uitkomst: 'toezegging', bron: 'Telefonisch, van de afdeling verhuur' },
        button: vervolgText.legVast,
      }),
      answer: 'Het antwoord is vastgelegd.',
      arrives: { sam: ['mandaat-uitkomst'], thread: ['mandaat-besloten'] },
      root: ['Voorrang op de woningmarkt | Toezegging ●'],
      reads: [['sam', 'mandaat-uitkomst', 'Bron | Telefonisch, van de afdeling verhuur']],
    },
  ],
};

/** U5: somebody who can't be reached 1:1 answers an invitation from their own view in the thread. */
export const genoemdInThread: Scenario = {
  name: 'who has no bot is mentioned in the thread, and joins from there',
  channel: 'Havenkwartier',
  neverInChannel: [formulier.vraag],
  scenes: [
    greeting,
    { deed: { does: 'install', who: 'youssef', installed: false } },
    {
      deed: starts('noor', { ...formulier, 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'meedenken' }),
      arrives: { thread: ['thread', 'onbereikbaar'], sam: ['uitnodiging'] },
      root: ['Schuldhulp · Youssef Amrani · sinds 24 november', 'niet bereikbaar in Teams, bel even'],
      mentions: ['Youssef Amrani'],
      reads: [
        ['sam', 'onbereikbaar', 'Alleen wie hier genoemd is, kan de vraag zien.'],
        ['youssef', 'onbereikbaar', formulier.vraag],
      ],
    },
    {
      deed: { ...joins('youssef', 'onbereikbaar'), where: 'thread' },
      root: ['Schuldhulp · Youssef Amrani | Doet mee ●'],
      reads: [['youssef', 'onbereikbaar', 'Youssef Amrani doet mee namens Schuldhulp.']],
    },
  ],
};
