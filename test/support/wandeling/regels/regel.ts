import type { CasusEvent } from '../../../../src/domain/casusoverleg/events.ts';
import type { Moment } from '../lopen.ts';

/** What must hold at every moment of every walk. */
export type Regel = {
  /** As a sentence, with the number of the rule. */
  readonly naam: string;
  /** What is wrong at this moment; undefined when nothing is. `nieuw` are the events that it added. */
  readonly fout: (moment: Moment, nieuw: readonly CasusEvent[]) => string | undefined;
};

type MandaatOnly = Extract<CasusEvent, { mandaat: unknown }>;
export const isOfMandaat = (event: CasusEvent): event is MandaatOnly => 'mandaat' in event;

/** The events of one request, in order. */
export const ofMandaat = (events: readonly CasusEvent[], id: string): readonly MandaatOnly[] =>
  events.filter(isOfMandaat).filter(({ mandaat }) => mandaat === id);

/** The first fault among these. */
export function firstOf<T>(all: Iterable<T>, fout: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = fout(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Those that occur more than so many times. */
export function moreThan(times: number, all: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > times).map(([one, count]) => `${one} ${String(count)} times`);
}

/** Broken by a walk that throws; there is no moment at which to look. */
export const blijftOvereind: Regel = {
  naam: 'nothing that anybody does makes it fall over, and the clock always comes to rest',
  fout: () => undefined,
};
