import { removeAll, removeDocument } from './removeAll.ts';
import type { Casussen, Loaded } from '../casussen.ts';
import { bewaarEinde, isHeld } from '../../domain/bewaren/termijn.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';

/** What was, or would be, deleted of a colleague, and what stays for now (law 14, 15). */
export type Forgotten = {
  readonly adres: boolean;
  readonly afwezigheid: boolean;
  readonly concepten: number;
  readonly weekberichten: number;
  /** Closed casusoverleggen in which what they typed goes. */
  readonly teksten: number;
  /** What names them and stays: open, held, and closed until the last of these moments. */
  readonly open: number;
  readonly vastgehouden: number;
  readonly gesloten: number;
  readonly laatste: Instant | undefined;
};

type Needs = {
  readonly casussen: Pick<Casussen, 'load' | 'execute' | 'facts'>;
  readonly store: Pick<CasusStore, 'open' | 'closed'>;
  readonly documents: Documents;
  /** The beheerder who has it done. */
  readonly door: PersonId;
  /** Tells what would be done, and does nothing. */
  readonly dryRun: boolean;
  readonly onProgress: (seen: number) => void;
};

const isOf = (person: PersonId) => (_value: unknown, id: string) => id.split('/')[1] === person;

/** Whether this person typed a text that is still there. */
function hasTexts(person: PersonId, { document: { timeline, texts } }: Loaded): boolean {
  const theirs = new Set(timeline.filter(({ event }) => event['by'] === person).map(({ seq }) => String(seq)));
  return Object.keys(texts).some((ref) => theirs.has(ref.split('.')[0] ?? ''));
}

async function count(documents: Documents, kind: 'draft' | 'digest', person: PersonId): Promise<number> {
  let found = 0;
  for await (const { id } of documents.list(kind, '')) if (isOf(person)(undefined, id)) found += 1;
  return found;
}

/** What lies outside casusoverleggen: how they are reached, absence, drafts, digests. */
async function besides(person: PersonId, { documents, dryRun }: Needs) {
  if (dryRun)
    return {
      adres: (await documents.read('person', person)) !== undefined,
      afwezigheid: (await documents.read('absence', person)) !== undefined,
      concepten: await count(documents, 'draft', person),
      weekberichten: await count(documents, 'digest', person),
    };
  return {
    adres: await removeDocument(documents, 'person', person),
    afwezigheid: await removeDocument(documents, 'absence', person),
    concepten: await removeAll(documents, { kind: 'draft', prefix: '' }, isOf(person)),
    weekberichten: await removeAll(documents, { kind: 'digest', prefix: '' }, isOf(person)),
  };
}

/**
 * Deletes what is held about a colleague outside casusoverleggen, and what they typed in those that are closed and not
 * held. That they took part stays in the timeline as long as that is kept: it shows who decided what (law 14). Can be
 * done again after it was interrupted.
 */
export async function forgetPerson(person: PersonId, needs: Needs): Promise<Forgotten> {
  const { casussen, store, door, dryRun, onProgress } = needs;
  const facts = casussen.facts();
  const stays = { teksten: 0, open: 0, vastgehouden: 0, gesloten: 0 };
  let laatste: Instant | undefined;
  let seen = 0;
  const names = ({ document }: Loaded) => JSON.stringify([document.timeline, document.outbox]).includes(person);
  for await (const kenmerk of store.open()) {
    const loaded = await casussen.load(kenmerk);
    if (loaded !== undefined && names(loaded)) stays.open += 1;
    onProgress((seen += 1));
  }
  for await (const kenmerk of store.closed()) {
    const loaded = await casussen.load(kenmerk);
    onProgress((seen += 1));
    if (loaded === undefined || !names(loaded)) continue;
    if (isHeld(loaded.casus)) {
      stays.vastgehouden += 1;
      continue;
    }
    stays.gesloten += 1;
    const einde = bewaarEinde(loaded.casus, facts);
    if (einde !== undefined && (laatste === undefined || einde > laatste)) laatste = einde;
    if (!hasTexts(person, loaded)) continue;
    if (dryRun || (await casussen.execute(kenmerk, { type: 'deleteTexts', by: door, van: person })).ok)
      stays.teksten += 1;
  }
  return { ...(await besides(person, needs)), ...stays, laatste };
}
