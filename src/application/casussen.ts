import { indexOf } from './casusIndex.ts';
import { enqueue, hurryMoot } from './outbox.ts';
import { versionOf } from './schema/upgrades.ts';
import { seal, unseal, withoutTexts } from './timeline.ts';
import { accept } from '../domain/basis/decision.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Command, StartCasusoverleg } from '../domain/casusoverleg/commands.ts';
import { decide as decideCommand, decideStart } from '../domain/casusoverleg/decide.ts';
import type { CasusEvent } from '../domain/casusoverleg/events.ts';
import { evolve, replay } from '../domain/casusoverleg/evolve.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { messages } from '../domain/casusoverleg/messages.ts';
import type { Refusal } from '../domain/casusoverleg/refusal.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import type { CasusDocument, CasusStore, OutboxEntry, Revision } from '../ports/casusStore.ts';
import type { Clock, Random, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';

export type Loaded = {
  /** The timeline, opened once. */
  readonly events: readonly CasusEvent[];
  readonly casus: Casusoverleg;
  readonly document: CasusDocument;
  readonly revision: Revision;
};
export type Executed =
  | {
      readonly ok: true;
      readonly casus: Casusoverleg;
      /** What the command brought about. */
      readonly events: readonly CasusEvent[];
      /** How it lies in the store now, so that nobody has to load it again. */
      readonly stored: Loaded;
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal | 'unknown-casusoverleg';
      readonly casus: Casusoverleg | undefined;
    };

/** A change of one outbox entry or of the lease, made in the same write as the events it goes with. */
export type Amendment = (document: CasusDocument) => Pick<CasusDocument, 'outbox' | 'lease'>;

export type Needs = {
  readonly store: CasusStore;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly realClock: RealClock;
  /** The rules; another only to see them at work. */
  readonly decide?: typeof decideCommand;
  readonly random: Random;
  /** Called after a write that left something to send. */
  readonly onOutbox: (kenmerk: Kenmerk) => void;
  /** Called after the write that closed a casusoverleg. */
  readonly onClosed: (kenmerk: Kenmerk) => Promise<void>;
};

export type Casussen = ReturnType<typeof createCasussen>;

/** Other writers may win a few times in a row; so many losses mean that something is wrong. */
const maxAttempts = 20;

/** Lost every race for one document: a fault of ours, not of the caller. */
export class TooManyConflicts extends Error {
  override readonly name = 'TooManyConflicts';
}

/** What an event deletes goes in the same write: of one person, or of everybody (law 15). */
const forget = (sealed: ReturnType<typeof seal>, events: readonly CasusEvent[]): ReturnType<typeof seal> =>
  events.reduce((left, event) => {
    if (event.type === 'RemovalBegun') return withoutTexts(left, () => true);
    return event.type === 'TextsDeleted' ? withoutTexts(left, ({ by }) => by === event.van) : left;
  }, sealed);

/** The one way in which a casusoverleg changes: load, decide, and one conditional write of everything at once. */
export function createCasussen({
  store,
  directory,
  clock,
  realClock,
  random,
  onOutbox,
  onClosed,
  decide = decideCommand,
}: Needs) {
  const facts = (): Facts => ({ now: clock.now(), org: directory.current() });

  function append(
    before: CasusDocument | undefined,
    state: Casusoverleg | undefined,
    events: readonly CasusEvent[],
    at: Facts,
  ): { readonly document: CasusDocument; readonly casus: Casusoverleg } {
    let casus = state;
    let outbox: readonly OutboxEntry[] = before?.outbox ?? [];
    for (const event of events) {
      const after = evolve(casus, event);
      outbox = enqueue(outbox, event, messages(casus, after, event, at), realClock.now());
      casus = after;
    }
    if (casus === undefined) throw new RangeError('nothing to write: no state and no events');
    outbox = hurryMoot(outbox, casus, realClock.now());
    const sealed = forget(seal(before ?? { timeline: [], texts: {} }, events, random), events);
    const document: CasusDocument = {
      schema: versionOf('casus'),
      kenmerk: casus.kenmerk,
      ...sealed,
      outbox,
      lease: before?.lease ?? null,
      index: indexOf(casus, { outbox, timeline: sealed.timeline }, at),
    };
    return { document, casus };
  }

  async function load(kenmerk: Kenmerk): Promise<Loaded | undefined> {
    const found = await store.load(kenmerk);
    if (found === undefined) return undefined;
    const events = unseal(found.document);
    const casus = replay(events);
    return casus && { casus, events, ...found };
  }

  /** Writes a new casusoverleg; a conflict means that the kenmerk is taken. */
  async function start(
    command: StartCasusoverleg,
  ): Promise<Executed | { readonly ok: false; readonly refusal: 'kenmerk-taken' }> {
    const at = facts();
    const decision = decideStart(command, at);
    if (!decision.ok) return { ok: false, refusal: decision.refusal, casus: undefined };
    const { document, casus } = append(undefined, undefined, decision.events, at);
    const written = await store.create(document);
    if (!written.ok) return { ok: false, refusal: 'kenmerk-taken' };
    onOutbox(casus.kenmerk);
    const { events } = decision;
    return { ok: true, casus, events, stored: { casus, events, document, revision: written.revision } };
  }

  /**
   * Carries out a command, deciding again whenever another writer was first. `amend` changes the outbox or the lease in
   * the same write; delivery that has nothing to report amends without a command. Without events and without `amend`
   * nothing is written, unless the due time moved. `known` is what the same turn loaded just before: the first decision is
   * made on that, without loading it again. Throws TooManyConflicts.
   */
  async function execute(
    kenmerk: Kenmerk,
    command: Command | undefined,
    amend?: Amendment,
    known?: Loaded,
  ): Promise<Executed> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const loaded = attempt === 0 && known !== undefined ? known : await load(kenmerk);
      if (loaded === undefined) return { ok: false, refusal: 'unknown-casusoverleg', casus: undefined };
      const at = facts();
      const decision = command === undefined ? accept<CasusEvent>() : decide(loaded.casus, command, at);
      if (!decision.ok) return { ok: false, refusal: decision.refusal, casus: loaded.casus };
      const amended = amend === undefined ? loaded.document : { ...loaded.document, ...amend(loaded.document) };
      const { document, casus } = append(amended, loaded.casus, decision.events, at);
      const idle = decision.events.length === 0 && amend === undefined;
      if (idle && document.index.nextDue === loaded.document.index.nextDue)
        return { ok: true, casus, events: [], stored: loaded };
      const written = await store.replace(document, loaded.revision);
      if (!written.ok) continue;
      if (document.index.nextSend !== null && document.lease === null) onOutbox(kenmerk);
      if (loaded.casus.status === 'open' && casus.status !== 'open') await onClosed(kenmerk);
      const events = [...loaded.events, ...decision.events];
      const stored: Loaded = { casus, events, document, revision: written.revision };
      return { ok: true, casus, events: decision.events, stored };
    }
    throw new TooManyConflicts(`${kenmerk}: ${command?.type ?? 'delivery'}`);
  }

  return { load, start, execute, facts };
}
