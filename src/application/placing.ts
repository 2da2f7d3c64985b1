import type { Loaded } from './casussen.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { agesByItself } from '../domain/casusoverleg/relevance.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Address, Delivery, Messenger, OutgoingMessage } from '../ports/messenger.ts';

/**
 * What came of putting a message in Teams. `unheard`: an update in place to which no clear answer came; another time it
 * does no harm, as opposed to what is `uncertain`.
 */
export type Placed = Delivery | { readonly ok: false; readonly why: 'unheard' };

type Place<Answer> = (entry: OutboxEntry, loaded: Loaded, message: OutgoingMessage, facts: Facts) => Promise<Answer>;

const channelOf = ({ casus }: Loaded, { org }: Facts): Address | undefined => {
  const gebied = org.gebieden.get(casus.aanleiding.gebied);
  return gebied && { kind: 'channel', teamId: gebied.teamId, kanaalId: gebied.kanaalId, starter: casus.starter };
};

/** Where an entry goes; undefined for a reply in a thread that never came to be. */
function addressOf(entry: OutboxEntry, loaded: Loaded, facts: Facts): Address | undefined {
  if (entry.aan !== 'thread') return { kind: 'person', person: entry.aan };
  const root = loaded.document.outbox.find((one) => one.soort === 'thread')?.ref;
  if (root !== undefined) return { kind: 'thread', root };
  return entry.soort === 'thread' ? channelOf(loaded, facts) : undefined;
}

/** Teams is silent when it took no new message at all for so long (real milliseconds), and for as long after that just back. */
const silentMs = 3_600_000;

type Needs = { readonly messenger: Messenger; readonly realClock: RealClock; readonly log: Log };

/** Puts the messages of a casusoverleg where they belong in Teams. Never throws. */
export function createPlacing({ messenger, realClock, log }: Needs) {
  /** When Teams last took a new message of this process, for anybody. */
  let taken: Instant | undefined;
  /** The first it took after it was silent. */
  let back: Instant | undefined;

  /** Whether Teams is silent, as far as this process knows. */
  const isSilent = (): boolean => taken === undefined || realClock.now() - taken >= silentMs;

  /** Whether it was until a while ago: one that comes back takes some messages before it takes all. */
  const isJustBack = (): boolean => back !== undefined && realClock.now() - back < silentMs;

  function took(): void {
    if (isSilent()) back = realClock.now();
    taken = realClock.now();
  }

  /** Who throws has not said whether it was sent. */
  async function heard(asked: Promise<Delivery>, { soort }: OutboxEntry, { casus }: Loaded): Promise<Delivery> {
    try {
      return await asked;
    } catch (error) {
      log.error({ kenmerk: casus.kenmerk, soort, err: error }, 'bezorging mislukt');
      return { ok: false, why: 'uncertain' };
    }
  }

  async function posted(to: Address, entry: OutboxEntry, loaded: Loaded, message: OutgoingMessage): Promise<Delivery> {
    const answer = await heard(messenger.post(to, message), entry, loaded);
    if (answer.ok) took();
    return answer;
  }

  const post: Place<Delivery> = async (entry, loaded, message, facts) => {
    const address = addressOf(entry, loaded, facts);
    if (address === undefined) return { ok: false, why: 'rejected', status: 404 };
    return posted(address, entry, loaded, message);
  };

  /**
   * Updates in place. When Teams says that a picture in the thread is gone it gets a successor there, and the root,
   * where there is no thread any more, in a new one (C7); nobody waits for any other card that is gone.
   */
  const refresh: Place<Placed> = async (entry, loaded, message, facts) => {
    const { ref } = entry;
    if (ref === undefined) return post(entry, loaded, message, facts);
    const answer = await heard(messenger.update(ref, message), entry, loaded);
    if (answer.ok) return answer;
    if (answer.why === 'uncertain') return { ok: false, why: 'unheard' };
    if (answer.why !== 'gone' || !agesByItself(entry.soort)) return answer;
    const successor = await post(entry, loaded, message, facts);
    const channel = channelOf(loaded, facts);
    const threadGone = entry.soort === 'thread' && !successor.ok && successor.why === 'unreachable';
    return threadGone && channel !== undefined ? posted(channel, entry, loaded, message) : successor;
  };

  return { post, refresh, isSilent, isJustBack };
}
