import type { Berichtsoort, Onderwerp } from './bericht.ts';
import type { PersonId } from '../basis/ids.ts';

/** A message before it has its key. */
export type Draft = { readonly soort: Berichtsoort; readonly aan: PersonId | 'thread'; readonly over: Onderwerp };

/** One message, or none when there is nobody to send it to. */
export const to = (soort: Berichtsoort, aan: PersonId | 'thread' | undefined, over: Onderwerp): readonly Draft[] =>
  aan === undefined ? [] : [{ soort, aan, over }];
