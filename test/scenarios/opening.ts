import { greeting } from './greeting.ts';
import { joins, starts } from '../support/scenario/deeds.ts';
import type { Scene } from '../support/scenario/scenario.ts';

/** Who answers for a domein in Havenkwartier. */
const contact = { 'werk-inkomen': 'sam', schuldhulp: 'youssef', woningcorporatie: 'joyce' } as const;
export type Domein = keyof typeof contact;

/** What Noor fills in; a story overrules what it is about. */
export const formulier = {
  gebied: 'havenkwartier',
  soort: 'vastgelopen',
  leefgebieden: 'financien',
  doel: 'Rust en een plan voor de schulden',
  vraag: 'Wie doet wat in de eerste maand?',
  waarom: 'Alleen lukt het niet.',
  inwoner: 'gehoord',
};

/** Noor starts, and everybody whom she invites joins: where most stories begin. */
export const opening = (...domeinen: readonly Domein[]): readonly Scene[] => [
  greeting,
  {
    deed: starts('noor', {
      ...formulier,
      ...Object.fromEntries(domeinen.map((domein) => [`domein:${domein}`, 'meedenken'])),
    }),
    arrives: {
      thread: ['thread'],
      ...Object.fromEntries(domeinen.map((domein) => [contact[domein], ['uitnodiging']])),
    },
  },
  ...domeinen.map((domein): Scene => ({ deed: joins(contact[domein]) })),
];
