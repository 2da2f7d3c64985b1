import type { BeheerLine } from './beheerLog.ts';
import { removeAll, removeDocument } from './removeAll.ts';
import { readAbsences } from '../absences.ts';
import type { Casussen, Loaded } from '../casussen.ts';
import { bewaarEinde, isHeld } from '../../domain/bewaren/termijn.ts';
import type { ReadLine } from '../readLog.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import { stillAhead } from '../../domain/organisatie/afwezigheid.ts';
import { weekNaam } from '../../domain/werktijd/isoWeek.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';

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
  /** Lines in the read log, and in the log of beheerders. */
  readonly gelezen: number;
  readonly beheer: number;
  /** Periods of others who are still away, or will be, that they reported. */
  readonly gemeld: number;
  /** Their digest of this week, as long as one is owed: without it the bot would send it again. */
  readonly weekbericht: boolean;
};

/** Whether this person is nowhere to be found. */
export const isNothing = (found: Forgotten): boolean =>
  Object.values(found).every((one) => one === false || one === 0 || one === undefined);

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

/** Whether this person typed a text that is still there. */
function hasTexts(person: PersonId, { document: { timeline, texts } }: Loaded): boolean {
  const theirs = new Set(timeline.filter(({ event }) => event['by'] === person).map(({ seq }) => String(seq)));
  return Object.keys(texts).some((ref) => theirs.has(ref.split('.')[0] ?? ''));
}

/** How many documents of a kind are meant. */
async function count(
  documents: Documents,
  kind: DocumentKind,
  isMeant: (value: unknown, id: string) => boolean,
): Promise<number> {
  let found = 0;
  for await (const { id, value } of documents.list(kind, '')) if (isMeant(value, id)) found += 1;
  return found;
}

/** Whether a digest is owed to them in this week: as long as the directory says so it would be sent again (D1). */
const isOwed = (person: PersonId, id: string, { now, org }: Facts): boolean =>
  id.startsWith(`${weekNaam(now, org.kantoor)}/`) && org.managers.some(({ wie }) => wie === person);

/** What lies outside casusoverleggen: how they are reached, absence, drafts, digests. */
async function besides(person: PersonId, { documents, casussen, dryRun }: Needs) {
  const facts = casussen.facts();
  const isTheirs = (_value: unknown, id: string): boolean => id.split('/')[1] === person;
  const drop = (kind: DocumentKind, isMeant: (value: unknown, id: string) => boolean): Promise<number> =>
    dryRun ? count(documents, kind, isMeant) : removeAll(documents, { kind, prefix: '' }, isMeant);
  const dropOne = async (kind: DocumentKind): Promise<boolean> =>
    dryRun ? (await documents.read(kind, person)) !== undefined : removeDocument(documents, kind, person);
  return {
    adres: await dropOne('person'),
    afwezigheid: await dropOne('absence'),
    concepten: await drop('draft', isTheirs),
    weekberichten: await drop('digest', (value, id) => isTheirs(value, id) && !isOwed(person, id, facts)),
    weekbericht:
      (await count(documents, 'digest', (value, id) => isTheirs(value, id) && isOwed(person, id, facts))) > 0,
  };
}

/** What names them in documents of others, and goes with those. */
async function elsewhere(person: PersonId, { documents, casussen }: Needs) {
  const { now, org } = casussen.facts();
  const today = datumVan(now, org.kantoor);
  let gemeld = 0;
  for (const [of, absence] of await readAbsences(documents))
    if (of !== person) gemeld += stillAhead(absence.gemeld, today).filter(({ door }) => door === person).length;
  return {
    gemeld,
    gelezen: await count(documents, 'readlog', (value) => (value as ReadLine).person === person),
    beheer: await count(documents, 'beheer', (value) => {
      const line = value as BeheerLine;
      return line.person === person || line.door === person;
    }),
  };
}

/**
 * Deletes what is held about a colleague outside casusoverleggen, and what they typed in those that are closed and not
 * held. That they took part stays in the timeline as long as that is kept: it shows who decided what (law 14). Who
 * reported a colleague absent stays until that is over: whoever is away may know who said so (P9). Can be done again
 * after it was interrupted.
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
  return { ...(await besides(person, needs)), ...(await elsewhere(person, needs)), ...stays, laatste };
}
