import { sluitText } from '../../src/cards/text/nl/sluiten.ts';
import { greeting } from './greeting.ts';
import { formulier, opening } from './opening.ts';
import { choosesMore, closes, later, says, starts } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const knelpunt = 'Aanvragen komen te laat binnen.';

/** D1: on Monday morning both managers read the week, and on demand; nobody else does. */
export const digest: Scenario = {
  name: 'managers read the week on Monday morning, and whenever they ask',
  channel: 'Havenkwartier',
  neverInChannel: [knelpunt],
  scenes: [
    ...opening('werk-inkomen', 'schuldhulp'),
    {
      deed: closes('noor', {
        opbrengst: 'rust',
        werkte: 'Snel samen gebeld.',
        knelpuntVenster: 'organisatie',
        knelpuntZin: knelpunt,
      }),
      arrives: { sam: ['gesloten'], youssef: ['gesloten'] },
      root: ['Afgerond ●'],
    },
    {
      deed: later('week'),
      arrives: { priya: ['digest'], marijke: ['digest'] },
      reads: [
        ['priya', 'digest', 'Week 48 · Havenkwartier'],
        ['priya', 'digest', 'Knelpunten | Bij de organisatie | 1'],
        ['marijke', 'digest', 'Week 48 · Havenkwartier en Molenbuurt'],
        ['marijke', 'digest', 'Gesloten | <5'],
      ],
    },
    { deed: says('priya', 'digest'), arrives: { priya: ['digest'] } },
    {
      deed: says('noor', 'weekoverzicht'),
      arrives: { noor: ['tekst'] },
      reads: [['noor', 'tekst', 'managers']],
    },
  ],
};

/** C2: started by mistake; everybody who was asked hears it, and nothing more comes of it. */
export const vervallen: Scenario = {
  name: 'what was started by mistake is vervallen, and stays silent',
  channel: 'Havenkwartier',
  neverInChannel: ['Dubbel gestart.'],
  scenes: [
    greeting,
    {
      deed: starts('noor', { ...formulier, 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'meedenken' }),
      arrives: { thread: ['thread'], sam: ['uitnodiging'], youssef: ['uitnodiging'] },
    },
    {
      deed: choosesMore('noor', 'casus.vervallen', {
        fields: { reden: 'Dubbel gestart.' },
        button: sluitText.laatVervallen,
      }),
      answer: 'Het casusoverleg is vervallen.',
      root: ['Vervallen ○'],
      reads: [
        ['sam', 'uitnodiging', 'Deze uitnodiging is vervallen.'],
        ['youssef', 'uitnodiging', 'Deze uitnodiging is vervallen.'],
      ],
    },
    { deed: later('week'), arrives: { priya: ['digest'], marijke: ['digest'] } },
  ],
};
