import { uitnodigingFormText } from '../../src/cards/text/nl/uitnodigingForm.ts';
import { uitnodigingText } from '../../src/cards/text/nl/uitnodiging.ts';
import { greeting } from './greeting.ts';
import { formulier } from './opening.ts';
import { presses, starts } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

const { gebied, inwoner } = formulier;
const vraag = 'Kan de scootmobiel mee naar de werkplek?';
const antwoord = 'Ja, de vergunning geldt ook voor het werk.';

/** Story 6: one question to one domein; the answer closes it (C1). */
export const consult: Scenario = {
  name: 'story 6: a consult is one question and one answer',
  channel: 'Havenkwartier',
  neverInChannel: [vraag, antwoord],
  scenes: [
    greeting,
    {
      deed: starts('noor', {
        soort: 'consult',
        gebied,
        inwoner,
        doel: 'Werken met een scootmobiel',
        vraag,
        consultDomein: 'wmo',
      }),
      answer: 'je vraag is gesteld',
      arrives: { thread: ['thread'], daan: ['consult'] },
      root: ['· consult · Havenkwartier', 'Wmo · Daan Mulder'],
      reads: [['daan', 'consult', vraag]],
    },
    {
      deed: presses('daan', 'consult', uitnodigingText.antwoordGeven, {
        fields: { antwoord },
        button: uitnodigingFormText.verstuur,
      }),
      answer: 'Het consult is klaar',
      arrives: { noor: ['consult-antwoord'] },
      root: ['Afgerond ●'],
      reads: [['noor', 'consult-antwoord', antwoord]],
    },
  ],
};
