import type { BeheerLine } from './beheerLog.ts';
import type { Casussen } from '../casussen.ts';
import type { ReadLine } from '../readLog.ts';
import { bewaarEinde } from '../../domain/bewaren/termijn.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Casusoverleg } from '../../domain/casusoverleg/state.ts';
import type { OutboxEntry } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';

/** Everything that is held about one casusoverleg, for whoever has the right to see it (AVG 15, law 15). */
export type CasusInzage = {
  readonly kenmerk: Kenmerk;
  readonly casus: Casusoverleg;
  /** With every text that was typed. */
  readonly gebeurtenissen: readonly CasusEvent[];
  /** Which messages went to whom; their cards are made anew each time and are not kept. */
  readonly berichten: readonly Pick<OutboxEntry, 'soort' | 'aan' | 'state'>[];
  readonly gelezen: readonly ReadLine[];
  readonly beheer: readonly BeheerLine[];
  /** Somebody is writing something that was not sent yet; it is theirs until then. */
  readonly concepten: number;
  readonly bewaardTot: Instant | undefined;
};

type Needs = { readonly casussen: Pick<Casussen, 'load' | 'facts'>; readonly documents: Pick<Documents, 'list'> };

/** Every value of one kind whose id begins so. */
export async function valuesOf<Value>(
  documents: Pick<Documents, 'list'>,
  kind: Parameters<Documents['list']>[0],
  prefix = '',
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const { value } of documents.list(kind, prefix)) values.push(value as Value);
  return values;
}

/** Undefined when there is no such casusoverleg. */
export async function inzageCasus(kenmerk: Kenmerk, { casussen, documents }: Needs): Promise<CasusInzage | undefined> {
  const loaded = await casussen.load(kenmerk);
  if (loaded === undefined) return undefined;
  const { casus, events, document } = loaded;
  const beheer = await valuesOf<BeheerLine>(documents, 'beheer');
  return {
    kenmerk,
    casus,
    gebeurtenissen: events,
    berichten: document.outbox.map(({ soort, aan, state }) => ({ soort, aan, state })),
    gelezen: await valuesOf<ReadLine>(documents, 'readlog', `${kenmerk}/`),
    beheer: beheer.filter((line) => line.kenmerk === kenmerk),
    concepten: (await valuesOf(documents, 'draft', `${kenmerk}/`)).length,
    bewaardTot: bewaarEinde(casus, casussen.facts()),
  };
}
