import { instant, type Instant } from '../../../src/domain/basis/instant.ts';
import type { DomeinId, GebiedId, Kenmerk, PersonId } from '../../../src/domain/basis/ids.ts';
import type { CasusCijfers } from '../../../src/domain/cijfers/casusCijfers.ts';
import type {
  CasusDocument,
  CasusIndex,
  CasusStore,
  OutboxEntry,
  Revision,
  WriteResult,
} from '../../../src/ports/casusStore.ts';

export const noor = '11111111-0000-4000-8000-000000000001' as PersonId;
export const sam = '11111111-0000-4000-8000-000000000002' as PersonId;

/** A moment of Monday 23 November 2026 as `HH:MM` UTC. */
export const at = (time: string): Instant => instant(`2026-11-23T${time}Z`);

/** The kenmerk with this number: always the same, in the order of the numbers. Numbers up to 9999. */
export const kenmerk = (number: number): Kenmerk => `AT-KQ${String(number).padStart(4, '0')}` as Kenmerk;

/** The smallest casusoverleg that can lie in a store, by number; `index` overrides what it can be found by. */
export function casusDocument(number: number, index: Partial<CasusIndex> = {}): CasusDocument {
  const startedAt = index.startedAt ?? at('09:00');
  const closedAt = index.closedAt ?? null;
  return {
    schema: 1,
    kenmerk: kenmerk(number),
    timeline: [{ seq: 1, hash: 'a1', event: { type: 'CasusoverlegStarted', at: startedAt, by: noor } }],
    texts: {},
    outbox: [],
    lease: null,
    index: {
      status: 'open',
      gebied: 'havenkwartier' as GebiedId,
      thread: null,
      people: [noor],
      nextDue: null,
      nextSend: null,
      startedAt,
      closedAt,
      cijfers: cijfers(kenmerk(number), startedAt, closedAt),
      ...index,
    },
  };
}

/** The same document with other index values. */
export const reindexed = (document: CasusDocument, index: Partial<CasusIndex>): CasusDocument => ({
  ...document,
  index: { ...document.index, ...index },
});

/** A message that waits to be sent. */
export const pendingEntry = (key: string, notBefore: Instant): OutboxEntry => ({
  key,
  soort: 'uitnodiging',
  aan: sam,
  over: {},
  event: 1,
  state: 'pending',
  attempts: 0,
  notBefore,
});

/** Stores documents that must not exist yet; gives their revisions. */
export async function stored(store: CasusStore, ...documents: readonly CasusDocument[]): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  for (const document of documents) revisions.push(accepted(await store.create(document)));
  return revisions;
}

/** The revision of a write that must have succeeded. */
export function accepted(result: WriteResult): Revision {
  if (!result.ok) throw new Error(`the write was refused: ${result.why}`);
  return result.revision;
}

export const conflict: WriteResult = { ok: false, why: 'conflict' };

const cijfers = (kenmerk: Kenmerk, gestart: Instant, gesloten: Instant | null): CasusCijfers => ({
  kenmerk,
  gebied: 'havenkwartier' as GebiedId,
  domeinen: ['schuldhulp' as DomeinId],
  gestart,
  gesloten,
  vervallen: false,
  voorlopigeRegie: [{ van: gestart, tot: null }],
  houder: gesloten === null ? noor : null,
  mandaten: [],
  uitnodigingen: [],
  knelpunt: null,
});
