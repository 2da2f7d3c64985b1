import type { Instant } from '../../domain/basis/instant.ts';

/**
 * How instances divide what Teams allows one app in one tenant, without asking one another: each has a slot in one small
 * document, written under its revision. All times are real time in milliseconds.
 *
 * Of the slots that have not lapsed the sum never exceeds the limit, and what somebody gave up is used by another only
 * when a whole window has passed since. So no second ever holds more than the limit, also while shares move.
 */
export type Slot = {
  readonly owner: string;
  /** Requests a second that it may make. */
  readonly calls: number;
  readonly until: Instant;
  /** It is stopping: it makes no more requests and takes no more work. */
  readonly leaving?: true;
};

/** So long a slot holds; a process that died has given back its share after this and `skewMs`. */
const slotMs = 15_000;
/** A slot is written again when less than this is left of it, so that a store may fail a few times. */
const renewMs = 10_000;
/** No two clocks differ more than this. */
const skewMs = 2000;
/** Longer than the window in which Teams counts, with what a request may take to arrive. */
const settleMs = 2000;

const hasLapsed = ({ until }: Slot, now: Instant): boolean => until + skewMs <= now;

/** Who takes part in the work now, this process included, in an order that is the same for everybody. */
export const membersOf = (slots: readonly Slot[], owner: string, now: Instant): readonly string[] =>
  [
    owner,
    ...slots.filter((one) => one.owner !== owner && one.leaving !== true && one.until > now).map((one) => one.owner),
  ].sort();

const othersOf = (slots: readonly Slot[], owner: string, now: Instant): readonly Slot[] =>
  slots.filter((one) => one.owner !== owner && !hasLapsed(one, now));

/**
 * The slots with a fresh one for this process. It asks for an equal part and takes what is free of that: whoever holds
 * more gives it up when they next look. What an equal part leaves over is there for a newcomer.
 */
export function withSlotOf(owner: string, slots: readonly Slot[], now: Instant, limit: number) {
  const others = othersOf(slots, owner, now);
  const taken = others.reduce((sum, { calls }) => sum + calls, 0);
  const equal = Math.floor(limit / (others.filter(({ leaving }) => leaving !== true).length + 1));
  const calls = Math.max(0, Math.min(equal, limit - taken));
  const own: Slot = { owner, calls, until: (now + slotMs) as Instant };
  return { slots: [...others, own], own, alone: others.length === 0 };
}

/** The slots of a process that stops. It has made its last request: what it held is free when a window has passed. */
export function withoutSlotOf(owner: string, slots: readonly Slot[], now: Instant): readonly Slot[] {
  const own = slots.find((one) => one.owner === owner);
  const left: readonly Slot[] = own ? [{ ...own, until: (now + settleMs) as Instant, leaving: true }] : [];
  return [...othersOf(slots, owner, now), ...left];
}

/** What a process knows of its own share. */
export type Holding = {
  /** The slot as it was last surely written. */
  readonly calls: number;
  readonly until: Instant;
  /** How much of it may be used from when. */
  readonly steps: readonly { readonly calls: number; readonly from: Instant }[];
};

/** Over, or of a clock that was set back since: what it would still hold lies hours ahead, and it is asked for anew. */
const isOver = ({ until }: Holding, now: Instant): boolean => now >= until - settleMs || until > now + slotMs;

/** Requests a second that the holder may make at this moment. It stops before its slot lapses for others. */
export function callsNow(holding: Holding | undefined, now: Instant): number {
  if (holding === undefined || isOver(holding, now)) return 0;
  return Math.max(0, ...holding.steps.filter(({ from }) => from <= now).map(({ calls }) => calls));
}

/** Before a slot is written: nobody knows yet whether it will be, so the holder keeps to the smaller share. */
export function writing(holding: Holding | undefined, own: Slot): Holding | undefined {
  if (holding === undefined) return undefined;
  const steps = holding.steps.map(({ calls, from }) => ({ calls: Math.min(calls, own.calls), from }));
  return { ...holding, calls: Math.min(holding.calls, own.calls), steps };
}

/** After it was written. More than before is used when whoever gave it up has not used it for a window. */
export function written(holding: Holding | undefined, own: Slot, now: Instant, alone: boolean): Holding {
  const settled = { calls: callsNow(holding, now), from: now };
  const coming = holding === undefined || isOver(holding, now) ? [] : holding.steps.filter(({ from }) => from > now);
  const steps = [settled, ...coming];
  const grown = { calls: own.calls, from: (alone ? now : now + settleMs) as Instant };
  const grows = steps.every(({ calls }) => calls < own.calls);
  return { calls: own.calls, until: own.until, steps: grows ? [...steps, grown] : steps };
}

/** Whether the stored slot is still the one that is held and meant, with enough time left. */
export function isFresh(stored: Slot | undefined, holding: Holding | undefined, own: Slot, now: Instant): boolean {
  return (
    stored?.calls === own.calls &&
    stored.calls === holding?.calls &&
    stored.until === holding.until &&
    stored.until - now >= renewMs &&
    !isOver(holding, now)
  );
}
