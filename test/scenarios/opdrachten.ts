import { opening, formulier } from './opening.ts';
import { cardText } from '../../src/cards/text/nl/kaart.ts';
import { pressesRoot, says, startPages } from '../support/scenario/deeds.ts';
import { greeting } from './greeting.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

/** What people type, in their own chat and in the channel; what is only for them comes to their own chat. */
export const opdrachten: Scenario = {
  name: 'commands are answered where they were asked, and private ones in private',
  channel: 'Havenkwartier',
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: says('sam', 'help'), arrives: { sam: ['help'] } },
    {
      deed: says('sam', 'Mijn casussen'),
      arrives: { sam: ['casussen'] },
      reads: [['sam', 'casussen', formulier.doel]],
    },
    {
      deed: says('bram', 'mijn casussen'),
      arrives: { bram: ['casussen'] },
      reads: [['bram', 'casussen', 'geen open']],
    },
    { deed: says('fatima', 'mandaten'), arrives: { fatima: ['mandaten'] } },
    {
      deed: says('youssef', 'mandaatregister'),
      arrives: { youssef: ['register'] },
      reads: [['youssef', 'register', 'Dit beslis je zelf, meteen']],
    },
    {
      deed: { does: 'say', who: 'youssef', where: 'thread', text: '@Aan Tafel mandaatregister' },
      arrives: { thread: ['register'] },
    },
    {
      deed: says('sam', 'regie {kenmerk}'),
      arrives: { sam: ['regie'] },
      reads: [['sam', 'regie', 'Noor de Wit heeft de regie']],
    },
    {
      deed: says('sam', 'status {kenmerk}'),
      arrives: { sam: ['status'] },
      reads: [['sam', 'status', 'Werk & Inkomen · Sam Bakker | Doet mee ●']],
    },
    {
      deed: says('sam', 'status AT-222222'),
      arrives: { sam: ['tekst'] },
      reads: [['sam', 'tekst', 'Dit kenmerk ken ik niet.']],
    },
    { deed: says('sam', 'status'), arrives: { sam: ['tekst'] } },
    { deed: says('sam', 'start'), arrives: { sam: ['welkom'] } },
    {
      deed: says('sam', 'lekker weer vandaag'),
      arrives: { sam: ['help'] },
      reads: [['sam', 'help', 'Dat begreep ik niet.']],
    },
    { deed: { does: 'say', who: 'sam', where: 'thread', text: 'Ik bel morgen met de verhuurder.' } },
    {
      deed: { does: 'say', who: 'sam', where: 'thread', text: '@Aan Tafel wie heeft de regie?' },
      arrives: { thread: ['tekst'], sam: ['regie'] },
    },
  ],
};

/** What Jeroen wrote; it is his and Teams'. */
export const bericht = 'Mevrouw van hiernaast belde weer over de huur.';

/** C3, law 1: a message is where it begins; its link is kept, its text is not. */
export const uitBericht: Scenario = {
  name: 'a casusoverleg begins from a message, of which only the link is kept',
  channel: 'Havenkwartier',
  scenes: [
    greeting,
    { deed: { does: 'say', who: 'jeroen', where: 'channel', text: bericht } },
    {
      deed: {
        does: 'startFrom',
        who: 'noor',
        pages: startPages({ ...formulier, 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'niet' }),
      },
      answer: 'Meestal horen erbij: Schuldhulp.',
    },
    {
      deed: {
        does: 'startFrom',
        who: 'noor',
        pages: startPages({ ...formulier, 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'meedenken' }),
      },
      answer: 'is gestart in Havenkwartier',
      arrives: { thread: ['thread'], sam: ['uitnodiging'], youssef: ['uitnodiging'] },
    },
    { deed: pressesRoot('noor', cardText.leesVerder), answer: 'Naar het bericht waarmee het begon' },
    { deed: pressesRoot('anouk', cardText.leesVerder), answer: 'Dit kan alleen wie meedoet' },
  ],
};
