import { createTickDue, tickAbsent, type TickNeeds } from './tickDue.ts';
import type { AbsenceNotices } from './absenceNotices.ts';
import type { Absences } from './absences.ts';
import type { Bewaren } from './bewaren/createBewaren.ts';
import type { LooseMessages } from './bewaren/looseMessages.ts';
import type { Digests } from './digest.ts';
import type { Drafts } from './drafts.ts';
import { createHousekeeping } from './housekeeping.ts';
import type { MovableClock } from './movableClock.ts';
import { createSendBeside } from './sendBeside.ts';
import { earliest, type Instant } from '../domain/basis/instant.ts';
import type { Messenger } from '../ports/messenger.ts';

export type WorkNeeds = TickNeeds & {
  readonly digests: Digests;
  readonly drafts: Pick<Drafts, 'sweep'>;
  /** What is kept: by which term, and what is old or left behind (law 15). */
  readonly bewaren: Pick<Bewaren, 'applyTerm' | 'sweep'>;
  readonly absenceNotices: Pick<AbsenceNotices, 'deliver' | 'heldBack'>;
  readonly absences: Pick<Absences, 'refresh' | 'whenChanged'>;
  readonly delivery: { deliverAll(): Promise<number> };
  readonly loose: Pick<LooseMessages, 'sweep'>;
  readonly messenger: Pick<Messenger, 'remove'>;
};

export type Work = ReturnType<typeof createWork>;

/** More casusoverleggen than that are never behind at once. */
const mostWaiting = 1000;

/** The bot's own work: what is due is done, what waits is sent. */
export function createWork(needs: WorkNeeds) {
  const { store, clock, realClock, digests, drafts, bewaren, absences, absenceNotices, delivery, loose, messenger } =
    needs;
  const tickDue = createTickDue(needs);
  const keepHouse = createHousekeeping(needs, {
    digests: digests.plan,
    concepten: drafts.sweep,
    bewaartermijn: bewaren.applyTerm,
    opruimen: bewaren.sweep,
  });
  const sendBeside = createSendBeside(needs, {
    digests: digests.deliver,
    afwezigheidsberichten: absenceNotices.deliver,
    losseBerichten: () => loose.sweep(messenger).then(() => 0),
  });
  let lastTick: Instant | undefined;

  /** Who came or went since the last look (P9). Of thousands that are open that takes minutes; no clock waits for it. */
  async function followAbsence(): Promise<number> {
    await absences.refresh();
    return absences.whenChanged((people) => tickAbsent(needs, people));
  }

  /** Everything that is due at this moment of domain time, and then what may wait. */
  async function tick(): Promise<number> {
    const ticked = await tickDue();
    // The clocks went, whatever comes of the rest.
    lastTick = realClock.now();
    return ticked + (await keepHouse());
  }

  /** Everything that can be sent now. */
  async function send(): Promise<number> {
    const sent = await delivery.deliverAll();
    return sent + (await sendBeside());
  }

  /** Follows absence, ticks and sends until nothing is due and nothing can be sent at this moment. */
  async function settle(): Promise<void> {
    // A tick takes one step for each request, so a few rounds are normal; more would mean that time stands still.
    for (let round = 0; round < 50; round += 1) {
      const ticked = (await followAbsence()) + (await tick());
      const sent = await send();
      if (ticked === 0 && sent === 0) return;
    }
  }

  /**
   * The next moment after the present one at which domain time has something to do, up to `end`. What is still due
   * now, because it failed, is looked at again at every stop on the way and never holds up the clock.
   */
  async function nextDue(end: Instant): Promise<Instant | undefined> {
    const now = clock.now();
    const waiting = await store.due(end, mostWaiting);
    return earliest(waiting.find(({ at }) => at > now)?.at, digests.nextDue());
  }

  /**
   * Moves the clock to a moment, stopping at every moment at which something is due on the way, in order, so that a
   * jump of a week does what a week would have done. `pause` lets what Teams holds back be sent first (real time).
   */
  async function jump(movable: MovableClock, to: Instant, pause: () => Promise<void>): Promise<void> {
    await settle();
    for (;;) {
      const due = await nextDue(to);
      await movable.moveTo(due !== undefined && due < to ? due : to);
      await settle();
      await sendHeldBack(pause);
      if (due === undefined || due >= to) return;
    }
  }

  /** Waits a little for what may only be sent in a moment, such as a burst that Teams limits. */
  async function sendHeldBack(pause: () => Promise<void>): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const soon = (realClock.now() + 3000) as Instant;
      const waits = absenceNotices.heldBack(soon) || (await digests.heldBack(soon));
      if (!waits && (await store.toSend(soon, 1)).length === 0) return;
      await pause();
      await settle();
    }
  }

  /** Milliseconds of real time since the last tick; undefined before the first. */
  const tickAge = (): number | undefined => (lastTick === undefined ? undefined : realClock.now() - lastTick);

  return { tick, followAbsence, send, settle, jump, clock, tickAge };
}
