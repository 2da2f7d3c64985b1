import type { Bericht } from '../domain/casusoverleg/bericht.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Brand, GebiedId, Kenmerk, PersonId } from '../domain/basis/ids.ts';
import type { CasusCijfers } from '../domain/cijfers/casusCijfers.ts';
import type { MessageRef } from './messenger.ts';

/** Opaque version of one stored document; a write under an older one is a conflict. */
export type Revision = Brand<string, 'Revision'>;

/** An event as it lies in the timeline: each Tekst replaced by its digest, chained by hash (C2). */
export type SealedEvent = {
  readonly seq: number;
  readonly hash: string;
  readonly event: Readonly<Record<string, unknown>>;
};

/** Delivery of one message. Times are real time. */
export type OutboxEntry = Bericht & {
  /** `removing`: it stands in Teams and must be taken away there; `removed`: it was (law 15). */
  readonly state: 'pending' | 'sent' | 'skipped' | 'failed' | 'removing' | 'removed';
  readonly attempts: number;
  /** How often in a row it was sent without an answer, so that nobody knows whether it arrived. */
  readonly doubts?: number;
  /** How often in a row its card could not be made. */
  readonly unmade?: number;
  /** Not before this moment of real time. */
  readonly notBefore: Instant;
  /** Where it landed in Teams; kept, because the card there may have to change later. */
  readonly ref?: MessageRef;
  /** The message there no longer shows the present state and must be updated in place. */
  readonly stale?: boolean;
  /** Digest of what was shown last, so that an update that changes nothing is not sent. */
  readonly shown?: string;
};

/** Who is sending now, and until when (real time) nobody else may. */
export type Lease = { readonly owner: string; readonly until: Instant };

/** What the store can search by; recomputed at every write. */
export type CasusIndex = {
  readonly status: 'open' | 'afgerond' | 'vervallen';
  readonly gebied: GebiedId;
  /** Teams conversation id of the thread. */
  readonly thread: string | null;
  /** Everyone who may see it as a participant or was asked something about it. */
  readonly people: readonly PersonId[];
  /** Earliest moment of domain time at which the clock has something to do. */
  readonly nextDue: Instant | null;
  /** Earliest moment of real time at which something can be sent. */
  readonly nextSend: Instant | null;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly cijfers: CasusCijfers;
};

/** One casusoverleg at rest: events, outbox and due time in one document, written at once. JSON values only. */
export type CasusDocument = {
  /** Version of this shape; `application/schema` knows the present one and upgrades an older. */
  readonly schema: number;
  readonly kenmerk: Kenmerk;
  readonly timeline: readonly SealedEvent[];
  /** Text and salt of each Tekst, by the id that stands in the sealed event. */
  readonly texts: Readonly<Record<string, { readonly salt: string; readonly text: string }>>;
  readonly outbox: readonly OutboxEntry[];
  readonly lease: Lease | null;
  readonly index: CasusIndex;
};

export type WriteResult =
  { readonly ok: true; readonly revision: Revision } | { readonly ok: false; readonly why: 'conflict' };

/**
 * Keeps casusoverleggen. Writes are conditional and durable when they return; an unavailable store throws
 * StoreUnavailable and has written nothing or everything.
 */
export type CasusStore = {
  load(kenmerk: Kenmerk): Promise<{ readonly document: CasusDocument; readonly revision: Revision } | undefined>;
  /** Conflict when the kenmerk exists. */
  create(document: CasusDocument): Promise<WriteResult>;
  /** Conflict when the stored revision is another one, or nothing is stored. */
  replace(document: CasusDocument, revision: Revision): Promise<WriteResult>;
  /**
   * Deletes it for good, so that nothing of it is left in the files of the store either; false when the stored revision
   * is another one, or nothing is stored.
   */
  remove(kenmerk: Kenmerk, revision: Revision): Promise<boolean>;
  /** Kenmerken with `nextDue` at or before `until`, earliest first. */
  due(until: Instant, limit: number): Promise<readonly { readonly kenmerk: Kenmerk; readonly at: Instant }[]>;
  /** Kenmerken with `nextSend` at or before `until`, earliest first. */
  toSend(until: Instant, limit: number): Promise<readonly { readonly kenmerk: Kenmerk; readonly at: Instant }[]>;
  /** Open casusoverleggen in which this person is named, newest first. */
  openOfPerson(person: PersonId, limit: number): Promise<readonly Kenmerk[]>;
  byThread(thread: string): Promise<Kenmerk | undefined>;
  /** Every open casusoverleg, in no order; for work after a change of the directory. */
  open(): AsyncIterable<Kenmerk>;
  /** Every casusoverleg, closed ones too, in order of kenmerk, from the first after `after`. */
  all(after?: Kenmerk): AsyncIterable<{ readonly document: CasusDocument; readonly revision: Revision }>;
  /** Every casusoverleg that was last written under an older schema than this one, in no order. */
  writtenBefore(schema: number): AsyncIterable<Kenmerk>;
  /** Every closed casusoverleg, in order of kenmerk, from the first after `after`; for what is about keeping (law 15). */
  closed(after?: Kenmerk): AsyncIterable<Kenmerk>;
  /** Figures of every casusoverleg that was open at or after `since`, in no order. */
  cijfers(since: Instant): AsyncIterable<CasusCijfers>;
  /** Throws StoreUnavailable when a round trip fails. */
  ping(): Promise<void>;
};

/** The store can't be reached or is out of order. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** How long the store asked to be left alone, in milliseconds; undefined when it did not say. */
  readonly retryAfter: number | undefined;

  constructor(message: string, options: { readonly cause?: unknown; readonly retryAfter?: number } = {}) {
    super(message, options);
    this.retryAfter = options.retryAfter;
  }
}
