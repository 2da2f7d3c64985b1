import { agreed } from '../../support/actieOpdrachten.ts';
import * as opdracht from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';

/** For every button: who may, who may not, with which ids, after what; and what each is told. */
export const knoppen = {
  'uitnodiging.doemee': {
    may: 'sam',
    not: 'kofi',
    data: { uitnodiging: 'U1' },
    shows: /doet mee/,
    why: /voor iemand anders/,
  },
  'doel.onderschrijf': { may: 'noor', not: 'kofi', data: {}, shows: /onderschrijft het doel/, why: /domein aan tafel/ },
  'regie.aanvaard': {
    ...{ may: 'kofi', not: 'sam', data: { aanbod: 1 }, shows: /AT-7KQ3MX/, why: /aan iemand anders gedaan/ },
    after: [opdracht.regieOffered({ by: 'noor', to: 'kofi' })],
  },
  'regie.intrekken': {
    ...{ may: 'noor', not: 'sam', data: { aanbod: 1 }, shows: /ingetrokken/, why: /Alleen de regiehouder/ },
    after: [opdracht.regieOffered({ by: 'noor', to: 'kofi' })],
  },
  'mandaat.akkoord': {
    ...{ may: 'fatima', not: 'pieter', data: { mandaat: 'M1' }, shows: /akkoord/i, why: /Hierover beslis jij niet/ },
    after: [opdracht.requested({ by: 'noor' })],
  },
  'mandaat.duwtje': {
    ...{ may: 'noor', not: 'joyce', data: { mandaat: 'M1' }, shows: /herinnering is verstuurd/, why: /wie meedoet/ },
    ...{ after: [opdracht.requested({ by: 'noor' })], at: '2026-11-23 14:00' },
  },
  'uitvoering.ontvangen': {
    ...{ may: 'sam', not: 'kofi', data: { mandaat: 'M1' }, shows: /Wanneer ben je klaar/, why: /Dit meldt Werk/ },
    after: [opdracht.requested({ by: 'noor' }), opdracht.granted({ by: 'fatima' })],
  },
  'bemiddelaar.aanvaard': {
    ...{ may: 'anouk', not: 'esra', data: { mandaat: 'M1', bemiddeling: 1 }, shows: /Jij bemiddelt/ },
    why: /aan iemand anders gevraagd/,
    after: [
      opdracht.requested({ by: 'noor' }),
      opdracht.rejected({ by: 'fatima' }),
      daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }),
    ],
  },
  'mandaten.toon': {
    ...{ may: 'fatima', not: 'joyce', data: { mandaat: 'M1' }, shows: /huurachterstand/, why: /wie meedoet/ },
    after: [opdracht.requested({ by: 'noor' })],
  },
  'mandaten.akkoord': {
    ...{
      may: 'fatima',
      not: 'pieter',
      data: { mandaat: 'M1' },
      shows: /Akkoord op Huurachterstand.*Er wacht nu niets op jou/,
    },
    ...{ why: /Hierover beslis jij niet/, after: [opdracht.requested({ by: 'noor' })] },
  },
  'mandaten.duwtje': {
    ...{ may: 'noor', not: 'joyce', data: { mandaat: 'M1' }, shows: /herinnering is verstuurd.*Door jou gevraagd/ },
    ...{ why: /wie meedoet/, after: [opdracht.requested({ by: 'noor' })], at: '2026-11-23 14:00' },
  },
  'mandaten.ontvangen': {
    ...{ may: 'sam', not: 'kofi', data: { mandaat: 'M1' }, shows: /Iedereen ziet dat je het hebt.*Ermee bezig/ },
    ...{ why: /Dit meldt Werk/, after: [opdracht.requested({ by: 'noor' }), opdracht.granted({ by: 'fatima' })] },
  },
  'actie.klaar': {
    ...{ may: 'youssef', not: 'joyce', data: { actie: 'A1' }, shows: /Klaar ●/, why: /ligt bij een ander/ },
    after: [agreed({ by: 'noor' })],
  },
  'acties.klaar': {
    ...{ may: 'youssef', not: 'joyce', data: { actie: 'A1' }, shows: /geen actie op jouw naam/, why: /bij een ander/ },
    after: [agreed({ by: 'noor' })],
  },
  'actie.toon': {
    ...{ may: 'noor', not: 'joyce', data: { actie: 'A1' }, shows: /betalingsregeling/, why: /wie meedoet/ },
    after: [agreed({ by: 'noor' })],
  },
  'casus.toon': { may: 'noor', not: 'joyce', data: {}, shows: /AT-7KQ3MX/, why: /wie meedoet/ },
} as const;
