import { greeting } from './greeting.ts';
import { formulier } from './opening.ts';
import { declines, joins, later, starts } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const toelichting = 'Wij kennen deze vraag niet.';

/** Nobody answers for Werk & Inkomen: reminder, vervanger, teamleider, and then the regiehouder hears it (U3, U4). */
export const geenReactie: Scenario = {
  name: 'an invitation goes on after one, two and three werkdagen, and is then left',
  channel: 'Havenkwartier',
  neverInChannel: [toelichting],
  scenes: [
    greeting,
    {
      deed: starts('noor', { ...formulier, 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'expertise' }),
      arrives: { thread: ['thread'], sam: ['uitnodiging'], youssef: ['uitnodiging'] },
    },
    {
      deed: declines('youssef', toelichting),
      answer: 'De regiehouder leest je uitleg.',
      arrives: { noor: ['uitnodiging-geen-rol'] },
      root: ['Schuldhulp | Geen rol ○'],
      reads: [['noor', 'uitnodiging-geen-rol', toelichting]],
    },
    { deed: later('werkdag'), arrives: { sam: ['uitnodiging-herinnering'] } },
    {
      deed: later('werkdag'),
      arrives: { tessa: ['uitnodiging'] },
      root: ['Werk & Inkomen · Tessa Jansen · sinds 24 november | Gevraagd ◐'],
      reads: [['tessa', 'uitnodiging', 'Je krijgt deze vraag als vervanger. Eerder gevraagd: Sam Bakker.']],
    },
    { deed: later('werkdag'), arrives: { fatima: ['uitnodiging'] }, root: ['Werk & Inkomen · Fatima el Idrissi'] },
    {
      // On the way to Monday morning the week is told to both managers (D1).
      deed: later('werkdag'),
      arrives: { noor: ['uitnodiging-geen-reactie'], priya: ['digest'], marijke: ['digest'] },
      root: ['Geen reactie !'],
      reads: [['noor', 'uitnodiging-geen-reactie', 'Geen reactie van Werk & Inkomen']],
    },
    {
      deed: joins('tessa'),
      root: ['Werk & Inkomen · Tessa Jansen | Doet mee ●'],
      reads: [
        ['sam', 'uitnodiging', 'Tessa Jansen doet mee namens Werk & Inkomen.'],
        ['sam', 'uitnodiging-herinnering', 'Tessa Jansen doet mee'],
        ['fatima', 'uitnodiging', 'Tessa Jansen doet mee'],
      ],
    },
    { deed: later('werkdag') },
  ],
};
