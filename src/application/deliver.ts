import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { Casussen, Loaded } from './casussen.ts';
import { nextToSend, type Sent } from './outbox.ts';
import { settle, type Settled } from './settle.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { SystemCommand } from '../domain/casusoverleg/commands.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { isLive, stillMatters } from '../domain/casusoverleg/relevance.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import type { CasusStore, OutboxEntry } from '../ports/casusStore.ts';
import type { Random, RealClock } from '../ports/clock.ts';
import type { Address, Delivery, Messenger, OutgoingMessage } from '../ports/messenger.ts';
import type { Log } from '../ports/log.ts';

/** Longer than any one call to Teams may take, so that nobody takes over work that is still under way. */
const leaseMs = 20_000;

export type DeliverNeeds = {
  readonly casussen: Casussen;
  readonly store: CasusStore;
  readonly messenger: Messenger;
  readonly realClock: RealClock;
  readonly random: Random;
  readonly log: Log;
  /** Names this process in a lease. A process takes over its own leases at once, also after a restart. */
  readonly owner: string;
  /** Makes the message from the present state. */
  readonly render: (entry: OutboxEntry, loaded: Loaded, facts: Facts) => Promise<OutgoingMessage>;
};

const fingerprint = (message: OutgoingMessage): string =>
  createHash('sha256')
    .update(canonicalJson([message.card, message.text]))
    .digest('base64url');

function addressOf(entry: OutboxEntry, { casus, document }: Loaded, { org }: Facts): Address | undefined {
  if (entry.aan !== 'thread') return { kind: 'person', person: entry.aan };
  const root = document.outbox.find((one) => one.soort === 'thread')?.ref;
  if (root !== undefined) return { kind: 'thread', root };
  const gebied = org.gebieden.get(casus.aanleiding.gebied);
  return gebied && { kind: 'channel', teamId: gebied.teamId, kanaalId: gebied.kanaalId, starter: casus.starter };
}

/**
 * Delivery reads the outbox of one casusoverleg, makes each card from the state of that moment, sends it, and marks
 * it sent: claim, send, mark. A process that dies in between leaves at most the one message in flight in doubt.
 */
export function createDelivery(needs: DeliverNeeds) {
  const { casussen, store, messenger, realClock, random, log, owner, render } = needs;
  const busy = new Set<Kenmerk>();

  async function claim(kenmerk: Kenmerk): Promise<boolean> {
    const found = await store.load(kenmerk);
    if (found === undefined) return false;
    const now = realClock.now();
    const { lease } = found.document;
    if (lease !== null && lease.owner !== owner && lease.until > now) return false;
    if (nextToSend(found.document.outbox, now) === undefined) return false;
    const claimed = { ...found.document, lease: { owner, until: (now + leaseMs) as Instant } };
    return (await store.replace(claimed, found.revision)).ok;
  }

  /** What the rest of the product must know of a delivery. */
  async function consequence(
    entry: OutboxEntry,
    sent: Sent,
    casus: Casusoverleg,
    facts: Facts,
  ): Promise<SystemCommand | undefined> {
    const { mandaat } = entry.over;
    const warns = entry.soort === 'mandaat-waarschuwing' || entry.soort === 'onbereikbaar';
    if (sent.how === 'sent' && entry.soort === 'thread')
      return { type: 'threadOpened', conversatie: sent.ref.conversatie, activiteit: sent.ref.activiteit };
    if (sent.how === 'sent' && warns && mandaat !== undefined) return { type: 'warningDelivered', mandaat };
    if (sent.how !== 'lost' || entry.aan === 'thread') return undefined;
    const gebied = facts.org.gebieden.get(casus.aanleiding.gebied);
    const members =
      gebied === undefined || sent.why !== 'unreachable'
        ? new Set()
        : await messenger.membersOf({ teamId: gebied.teamId, kanaalId: gebied.kanaalId, starter: casus.starter });
    return { type: 'unreachable', person: entry.aan, inTeam: members.has(entry.aan), over: entry.over };
  }

  async function post(entry: OutboxEntry, loaded: Loaded, message: OutgoingMessage, facts: Facts): Promise<Delivery> {
    const address = addressOf(entry, loaded, facts);
    return address === undefined ? { ok: false, why: 'unreachable' } : messenger.post(address, message);
  }

  /** Updates in place. A message that Teams says is gone gets a successor only where people count on it (C7). */
  async function refresh(
    entry: OutboxEntry,
    loaded: Loaded,
    message: OutgoingMessage,
    facts: Facts,
  ): Promise<Delivery> {
    const { ref } = entry;
    if (ref === undefined) return post(entry, loaded, message, facts);
    const answer = await messenger.update(ref, message);
    const gone = !answer.ok && answer.why === 'gone';
    return gone && entry.soort === 'thread' ? post(entry, loaded, message, facts) : answer;
  }

  /** Sends one entry and says what came of it. */
  async function send(entry: OutboxEntry, loaded: Loaded, facts: Facts): Promise<Settled> {
    if (entry.state === 'pending' && !stillMatters(entry, loaded.casus)) return settle.skip();
    const message = await render(entry, loaded, facts);
    const shown = fingerprint(message);
    if (entry.stale === true && entry.shown === shown) return settle.unchanged();
    const answer =
      entry.stale === true ? await refresh(entry, loaded, message, facts) : await post(entry, loaded, message, facts);
    return settle.after(entry, answer, { shown, now: realClock.now(), random });
  }

  async function deliverNext(kenmerk: Kenmerk): Promise<boolean> {
    const loaded = await casussen.load(kenmerk);
    const entry = loaded && nextToSend(loaded.document.outbox, realClock.now());
    const facts = casussen.facts();
    if (loaded === undefined || entry === undefined) {
      await casussen.execute(kenmerk, undefined, ({ outbox }) => ({ outbox, lease: null }));
      return false;
    }
    const started = realClock.now();
    const { sent, change } = await send(entry, loaded, facts);
    const command = await consequence(entry, sent, loaded.casus, facts);
    const update = entry.stale === true;
    log.info({ kenmerk, soort: entry.soort, update, uitkomst: sent.how, ms: realClock.now() - started }, 'bezorging');
    if (sent.how === 'lost') log.error({ kenmerk, soort: entry.soort, waarom: sent.why }, 'bericht niet te bezorgen');
    let more = false;
    await casussen.execute(kenmerk, command, ({ outbox, timeline }) => {
      const now = realClock.now();
      // Something happened while it was being sent: what is shown there is already of the past.
      const overtaken = timeline.length > loaded.document.timeline.length;
      const mark = (one: OutboxEntry): OutboxEntry => {
        const marked = change(one);
        return overtaken && marked.state === 'sent' && isLive(one.soort) ? { ...marked, stale: true } : marked;
      };
      const changed = outbox.map((one) => (one.key === entry.key ? mark(one) : one));
      more = nextToSend(changed, now) !== undefined || command !== undefined;
      return { outbox: changed, lease: more ? { owner, until: (now + leaseMs) as Instant } : null };
    });
    return more;
  }

  /** Sends everything that can be sent now for one casusoverleg, in order. Answers whether it sent anything. */
  async function deliver(kenmerk: Kenmerk): Promise<boolean> {
    if (busy.has(kenmerk)) return false;
    busy.add(kenmerk);
    try {
      if (!(await claim(kenmerk))) return false;
      while (await deliverNext(kenmerk));
      return true;
    } finally {
      busy.delete(kenmerk);
    }
  }

  /** One round over everything that waits to be sent; `limit` casusoverleggen at the most. */
  async function deliverAll(limit = 100): Promise<number> {
    const waiting = await store.toSend(realClock.now(), limit);
    const done = await Promise.all(waiting.map(({ kenmerk }) => deliver(kenmerk)));
    return done.filter(Boolean).length;
  }

  return { deliver, deliverAll };
}
