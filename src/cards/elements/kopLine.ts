import type { Element } from '../card.ts';
import { soortNaam } from '../text/nl/woorden.ts';
import type { Kop } from '../views.ts';
import { quiet } from './text.ts';

/** "AT-7KQ3MX · vastgelopen · Havenkwartier", the small first line of every card about a casusoverleg. */
export const kopLine = (kop: Kop, ...extra: readonly (string | undefined)[]): Element =>
  quiet([kop.kenmerk, soortNaam[kop.kind], kop.gebied, ...extra].filter((part) => part !== undefined).join(' · '));
