import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { Amendment, Casussen, Loaded } from './casussen.ts';
import { consequenceOf } from './consequence.ts';
import { createDebts } from './debts.ts';
import type { Division } from './instances/division.ts';
import { answerBy, isTaken, leaseState, newLease } from './lease.ts';
import { nextToSend, takeBack } from './outbox.ts';
import { createPlacing } from './placing.ts';
import { createRests } from './rests.ts';
import { settle, triedAnew, type Settled } from './settle.ts';
import { isBeingRemoved } from './timeline.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { isLetIn } from '../domain/casusoverleg/rechten.ts';
import { isLive, stillMatters } from '../domain/casusoverleg/relevance.ts';
import { StoreUnavailable, type CasusStore, type Lease, type OutboxEntry } from '../ports/casusStore.ts';
import type { Random, RealClock } from '../ports/clock.ts';
import type { Messenger, OutgoingMessage } from '../ports/messenger.ts';
import type { Log } from '../ports/log.ts';

/** A casusoverleg whose delivery failed is left alone for so long, so that it stands in nobody's way. */
const restMs = 30_000;

/** At fifty messages a second, of which each casusoverleg has a few, about a minute. */
const mostRounds = 8;

export type DeliverNeeds = {
  readonly casussen: Casussen;
  readonly store: CasusStore;
  readonly messenger: Messenger;
  readonly realClock: RealClock;
  readonly random: Random;
  readonly log: Log;
  /** Names this process in a lease. A process takes over its own leases at once, also after a restart. */
  readonly owner: string;
  readonly division: Pick<Division, 'take' | 'parts'>;
  /** How many casusoverleggen are delivered side by side; at a kill each may have one message in flight. */
  readonly lanes: number;
  /** From then on nothing more is claimed or sent; what is on its way is finished, and its lease given back. */
  readonly stopping: AbortSignal;
  /** Makes the message from the present state. */
  readonly render: (entry: OutboxEntry, loaded: Loaded, facts: Facts) => Promise<OutgoingMessage>;
};

const fingerprint = (message: OutgoingMessage): string =>
  createHash('sha256')
    .update(canonicalJson([message.card, message.text]))
    .digest('base64url');

/**
 * Delivery reads the outbox of one casusoverleg, makes each card from the state of that moment, sends it, and marks
 * it sent: claim, send, mark. A process that dies in between leaves at most the one message in flight in doubt.
 */
export function createDelivery(needs: DeliverNeeds) {
  const { casussen, store, messenger, realClock, random, log, owner, lanes, division, stopping, render } = needs;
  const busy = new Set<Kenmerk>();
  const debts = createDebts();
  const placing = createPlacing({ messenger, realClock, log });
  const resting = createRests<Kenmerk>(realClock);
  /** Even what is owed of these waits so long: not when only the store was away. */
  const owing = createRests<Kenmerk>(realClock);

  const ownLease = (): Lease => newLease(owner, realClock.now());

  async function claim(kenmerk: Kenmerk): Promise<boolean> {
    for (;;) {
      const found = await store.load(kenmerk);
      const now = realClock.now();
      if (found === undefined || nextToSend(found.document.outbox, now) === undefined) return false;
      if (isTaken(found.document.lease, owner, now)) return false;
      if ((await store.replace({ ...found.document, lease: ownLease() }, found.revision)).ok) return true;
    }
  }

  /**
   * The message, or undefined when it can't be made: a fault of ours, which must not hold up the others. That the store
   * is away says nothing about it.
   */
  async function made(entry: OutboxEntry, loaded: Loaded, facts: Facts): Promise<OutgoingMessage | undefined> {
    try {
      return await render(entry, loaded, facts);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log.error({ kenmerk: loaded.casus.kenmerk, soort: entry.soort, err: error }, 'bericht niet te maken');
      return undefined;
    }
  }

  /** Takes a message out of Teams (law 15). */
  async function removeFromTeams(entry: OutboxEntry, kenmerk: Kenmerk): Promise<Settled> {
    const removal = entry.ref === undefined ? ({ ok: false, why: 'gone' } as const) : await messenger.remove(entry.ref);
    const settled = settle.afterRemoval(entry, removal, { ...placing, now: realClock.now(), random });
    if (settled.sent.how === 'lost') log.warn({ kenmerk, soort: entry.soort }, 'bericht niet uit Teams te halen');
    return settled;
  }

  /** Sends one entry and says what came of it. */
  async function send(entry: OutboxEntry, loaded: Loaded, facts: Facts, by: Instant): Promise<Settled> {
    if (entry.state === 'removing') return removeFromTeams(entry, loaded.casus.kenmerk);
    if (entry.state === 'pending' && !stillMatters(entry, loaded.casus)) return settle.skip();
    if (entry.aan !== 'thread' && !isLetIn(loaded.casus, entry.aan, facts)) return settle.leftOut(entry);
    const message = await made(entry, loaded, facts);
    if (message === undefined) return settle.unmade(entry, realClock.now(), random);
    const shown = fingerprint(message);
    if (entry.stale === true && entry.shown === shown) return settle.unchanged();
    const { post, refresh } = placing;
    const place = entry.stale === true ? refresh : post;
    const answer = await place(entry, loaded, { ...message, answerBy: by }, facts);
    return settle.after(entry, answer, { ...placing, shown, now: realClock.now(), random });
  }

  /** Writes down what came of it, with its consequence, in one write. Answers whether there is more to send. */
  async function mark(entry: OutboxEntry, loaded: Loaded, settled: Settled, facts: Facts): Promise<boolean> {
    const { sent, change, tryRoot } = settled;
    const { kenmerk } = loaded.casus;
    const command = await consequenceOf(entry, sent, loaded, facts, messenger);
    let more = false;
    const amend: Amendment = ({ outbox, timeline, lease }) => {
      // Something happened while it was being sent: what is shown there is already of the past.
      const overtaken = timeline.length > loaded.document.timeline.length;
      const marks = outbox.map((one) => {
        if (tryRoot && one.soort === 'thread' && one.state === 'sent') return triedAnew(one, realClock.now());
        if (one.key !== entry.key) return one;
        const marked = change(one);
        return overtaken && marked.state === 'sent' && isLive(one.soort) ? { ...marked, stale: true } : marked;
      });
      // Removal began while it was on its way: it must go again (law 15).
      const changed = isBeingRemoved({ timeline }) ? takeBack(marks, realClock.now()) : marks;
      const ours = lease?.owner === owner;
      const waits = command !== undefined || nextToSend(changed, realClock.now()) !== undefined;
      more = ours && waits && !stopping.aborted;
      return { outbox: changed, lease: more ? ownLease() : ours ? null : lease };
    };
    await casussen.execute(kenmerk, command, amend);
    return more;
  }

  /**
   * Whether another, which took over after the lease was over, sent it too and wrote down what came of that. Where theirs
   * stands counts then: a thread in which they went on must not be exchanged for an empty one.
   */
  async function isSettledByAnother(entry: OutboxEntry, kenmerk: Kenmerk, until: Instant): Promise<boolean> {
    if (realClock.now() < until) return false;
    const stored = (await store.load(kenmerk))?.document.outbox.find(({ key }) => key === entry.key);
    const isElsewhere = stored?.ref !== undefined && stored.ref.activiteit !== entry.ref?.activiteit;
    if (isElsewhere) log.warn({ kenmerk, soort: entry.soort }, 'een ander bezorgde dit ook');
    return isElsewhere;
  }

  async function release(kenmerk: Kenmerk): Promise<false> {
    const amend: Amendment = ({ outbox, lease }) => ({ outbox, lease: lease?.owner === owner ? null : lease });
    await casussen.execute(kenmerk, undefined, amend);
    return false;
  }

  /** Sends the next message, if this process still has the lease. Answers whether there is more to do. */
  async function deliverNext(kenmerk: Kenmerk): Promise<boolean> {
    const loaded = await casussen.load(kenmerk);
    const now = realClock.now();
    const lease = loaded?.document.lease ?? null;
    const state = leaseState(lease, owner, now);
    if (loaded === undefined || lease === null || state === 'lost') return false;
    const entry = nextToSend(loaded.document.outbox, now);
    if (entry === undefined || stopping.aborted) return release(kenmerk);
    // Something took long: before anything more is sent, nobody else may have come in between.
    if (state === 'short') return claim(kenmerk);
    const facts = casussen.facts();
    const settled = await send(entry, loaded, facts, answerBy(lease));
    const { sent } = settled;
    const update = entry.stale === true;
    log.info({ kenmerk, soort: entry.soort, update, uitkomst: sent.how, ms: realClock.now() - now }, 'bezorging');
    // Whoever can't be reached is asked in another way (U5); what is lost for any other reason is ours to look into.
    if (sent.how === 'lost')
      log[sent.why === 'unreachable' ? 'warn' : 'error'](
        { kenmerk, soort: entry.soort, waarom: sent.why },
        'bericht niet te bezorgen',
      );
    const { until } = lease;
    debts.owe(kenmerk, async () => {
      if (await isSettledByAnother(entry, kenmerk, until)) return false;
      return mark(entry, loaded, settled, facts);
    });
    return debts.pay(kenmerk);
  }

  function letRest(kenmerk: Kenmerk, error: unknown): void {
    log.error({ kenmerk, err: error }, 'bezorging mislukt');
    resting.begin(kenmerk, restMs);
    if (!(error instanceof StoreUnavailable)) owing.begin(kenmerk, restMs);
  }

  /** Sends everything that can be sent now for one casusoverleg, in order. Answers whether it sent anything. */
  async function deliver(kenmerk: Kenmerk): Promise<boolean> {
    if (stopping.aborted || busy.has(kenmerk)) return false;
    busy.add(kenmerk);
    try {
      await debts.pay(kenmerk);
      if (!(await claim(kenmerk))) return false;
      while (await deliverNext(kenmerk));
      return true;
    } catch (error) {
      letRest(kenmerk, error);
      return false;
    } finally {
      busy.delete(kenmerk);
    }
  }

  /**
   * Writes down what is owed of casusoverleggen that nobody is at. Answers whether more may be sent: not while the store
   * can't be had. What can't be written for any other reason holds up that one casusoverleg only, which rests.
   */
  async function settleDebts(): Promise<boolean> {
    for (const kenmerk of debts.of()) {
      if (busy.has(kenmerk) || owing.has(kenmerk)) continue;
      busy.add(kenmerk);
      try {
        await debts.pay(kenmerk);
        resting.end(kenmerk);
      } catch (error) {
        if (error instanceof StoreUnavailable) return false;
        letRest(kenmerk, error);
      } finally {
        busy.delete(kenmerk);
      }
    }
    return true;
  }

  /** One round over everything that waits to be sent; `limit` casusoverleggen at the most. */
  async function round(limit: number): Promise<number> {
    if (!(await settleDebts())) return 0;
    const waiting = await store.toSend(realClock.now(), limit * division.parts() + resting.count());
    const ours = division.take(
      'toSend',
      waiting.map(({ kenmerk }) => kenmerk),
    );
    const queue = ours.filter((kenmerk) => !resting.has(kenmerk)).slice(0, limit);
    let sent = 0;
    const lane = async (): Promise<void> => {
      while (queue.length > 0 && (await settleDebts())) {
        const next = queue.shift();
        if (next !== undefined && (await deliver(next))) sent += 1;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return sent;
  }

  /**
   * Rounds for as long as they are full, because at the end of each some lanes stand idle, and whoever calls may wait a
   * second before the next. After so many of them others that send get their turn.
   */
  async function deliverAll(limit = 250): Promise<number> {
    let all = 0;
    for (let rounds = 0; rounds < mostRounds; rounds += 1) {
      const sent = await round(limit);
      all += sent;
      if (sent < limit) break;
    }
    return all;
  }

  return { deliverAll };
}
