import { startText } from '../../src/cards/text/nl/start.ts';
import { greeting } from './greeting.ts';
import { formulier } from './opening.ts';
import { joins, passesOn, starts } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { wie } from '../support/voorbeeldstad.ts';

const start = starts('noor', {
  ...formulier,
  'domein:werk-inkomen': 'niet',
  'domein:schuldhulp': 'niet',
  'domein:jeugd': 'meedenken',
});

/** Lotte is away, so Kofi is asked (U1); he passes it on, and the domeinen that were left out are named (C6). */
export const vervanger: Scenario = {
  name: 'the vervanger of an absent contactpersoon is asked, and passes it on',
  channel: 'Havenkwartier',
  scenes: [
    greeting,
    { deed: start, answer: 'Meestal horen erbij: Werk & Inkomen, Schuldhulp.' },
    {
      deed: { ...start, pages: [...start.pages, { fields: {}, button: startText.startToch }] },
      arrives: { thread: ['thread'], kofi: ['uitnodiging'] },
      root: ['Jeugd · Kofi Mensah · sinds 24 november | Gevraagd ◐', 'Schuldhulp | Niet aan tafel ○'],
      reads: [['kofi', 'uitnodiging', 'Je krijgt deze vraag als vervanger.']],
    },
    {
      deed: passesOn('kofi', wie('esra')),
      answer: 'Doorgegeven aan Esra Yilmaz.',
      arrives: { esra: ['uitnodiging'] },
      reads: [
        ['kofi', 'uitnodiging', 'Doorgegeven aan Esra Yilmaz.'],
        ['esra', 'uitnodiging', 'Een collega gaf deze vraag aan jou door.'],
      ],
    },
    { deed: joins('esra'), root: ['Jeugd · Esra Yilmaz | Doet mee ●'] },
  ],
};
