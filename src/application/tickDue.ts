import type { Casussen } from './casussen.ts';
import type { CasusStore } from '../ports/casusStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

export type TickNeeds = {
  readonly casussen: Casussen;
  readonly store: CasusStore;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Time is a command like any other: every casusoverleg that is due gets one tick, earliest first. Answers how many
 * were ticked; one that fails is logged and does not hold up the others.
 */
export async function tickDue({ casussen, store, clock, log }: TickNeeds, limit = 200): Promise<number> {
  const due = await store.due(clock.now(), limit);
  for (const { kenmerk, at } of due) {
    try {
      const done = await casussen.execute(kenmerk, { type: 'tick' });
      const events = done.ok ? done.events.map(({ type }) => type) : [];
      log.info({ kenmerk, events, lateMs: clock.now() - at }, 'tick');
    } catch (error) {
      log.error({ kenmerk, err: error }, 'tick mislukt');
    }
  }
  return due.length;
}

/** After a change of the directory every open casusoverleg is looked at again: other people, other clocks. */
export async function tickAll({ casussen, store, log }: Omit<TickNeeds, 'clock'>): Promise<void> {
  for await (const kenmerk of store.open()) {
    const done = await casussen.execute(kenmerk, { type: 'tick' });
    if (!done.ok) log.warn({ kenmerk, waarom: done.refusal }, 'tick na wijziging van de directory');
  }
}
