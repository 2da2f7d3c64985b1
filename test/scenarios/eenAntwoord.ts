import { opening } from './opening.ts';
import { asksMandaat, beginsToAsk, decides, later, says } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const huur = {
  beslissing: 'Mag de huurachterstand eenmalig worden betaald?',
  domein: 'werk-inkomen',
  soort: 'huurachterstand',
  bedrag: '2180',
  effect: 'Het gezin kan in de woning blijven.',
};
/** The same thing in other words, by somebody who does not know that it was asked. */
const again = {
  ...huur,
  beslissing: 'Kunnen jullie de huurschuld overnemen?',
  bedrag: '2200',
  effect: 'De deurwaarder stopt.',
};

/** Story 8: the same request at different contacts: the second asker hears where it lies, and there is one answer (M1). */
export const eenAntwoord: Scenario = {
  name: 'story 8: the same is asked twice at different contacts, and there is one answer',
  channel: 'Havenkwartier',
  neverInChannel: [huur.effect, huur.beslissing, again.effect, again.beslissing],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    {
      deed: asksMandaat('noor', huur),
      answer: 'Gevraagd. Het ligt nu bij de teamleider Werk & Inkomen.',
      arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] },
    },
    {
      // Youssef tries his own domein first; the register says who may (M2).
      deed: beginsToAsk('youssef', { ...again, domein: 'schuldhulp' }),
      answer: 'Schuldhulp beslist hier niet over. Wel bevoegd: teamleider Werk & Inkomen',
    },
    {
      deed: beginsToAsk('youssef', again),
      answer:
        'Noor de Wit vroeg dit al op 24 november 09:10. Het ligt bij de teamleider Werk & Inkomen. Het antwoord lees je in de thread.',
    },
    { deed: says('fatima', 'mandaten'), arrives: { fatima: ['mandaten'] } },
    { deed: later('werkdag'), arrives: { fatima: ['mandaat-herinnering'] } },
    {
      deed: decides.hoger('fatima', 'Dit raakt het beleid.'),
      arrives: { pieter: ['mandaat'], thread: ['mandaat-wacht'] },
      mentions: ['Noor de Wit', 'Sam Bakker', 'Youssef Amrani'],
    },
    {
      // It lies elsewhere by now, and whoever asks hears of it.
      deed: beginsToAsk('sam', again),
      answer: 'Het ligt bij het afdelingshoofd Werk & Inkomen.',
    },
    {
      deed: decides.akkoord('pieter'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
      root: ['Huurachterstand eenmalig betalen | Akkoord ●'],
      reads: [
        ['youssef', 'mandaat-stand', 'Akkoord ●'],
        ['fatima', 'mandaat', 'Akkoord ● · Huurachterstand eenmalig betalen'],
      ],
    },
    {
      deed: beginsToAsk('youssef', again),
      answer: 'Hierover is al besloten: het afdelingshoofd Werk, Inkomen & Schuldhulp gaf op 25 november',
    },
    { deed: says('pieter', 'mandaten'), arrives: { pieter: ['mandaten'] } },
  ],
};
