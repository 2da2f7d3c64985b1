import { valuesOf } from './inzageCasus.ts';
import type { BeheerLine } from './beheerLog.ts';
import type { AbsenceDocument } from '../absences.ts';
import type { Casussen } from '../casussen.ts';
import type { Draft, Drafts } from '../drafts.ts';
import type { ReadLine } from '../readLog.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Persoon } from '../../domain/organisatie/organisatie.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';

/** Everything that is held about one colleague, for whoever has the right to see it (AVG 15, law 15). */
export type PersoonInzage = {
  readonly person: PersonId;
  readonly gids: Persoon | undefined;
  /** How Teams reaches them, and when they were greeted. */
  readonly adres: unknown;
  /** Absence they reported, or that was reported of them; and which they reported of others. */
  readonly afwezigheid: readonly unknown[];
  readonly concepten: readonly { readonly kenmerk: Kenmerk; readonly formulier: string; readonly inhoud: Draft }[];
  readonly weekberichten: readonly { readonly week: string; readonly bericht: unknown }[];
  readonly gelezen: readonly ReadLine[];
  readonly beheer: readonly BeheerLine[];
  readonly casusoverleggen: readonly {
    readonly kenmerk: Kenmerk;
    readonly status: string;
    /** What they did, and what names them. Texts of others are left out: those are about somebody else. */
    readonly gebeurtenissen: readonly CasusEvent[];
    readonly berichten: readonly { readonly soort: string; readonly staat: string }[];
  }[];
};

type Needs = {
  readonly casussen: Pick<Casussen, 'load'>;
  readonly store: Pick<CasusStore, 'open' | 'closed'>;
  readonly documents: Documents;
  readonly drafts: Pick<Drafts, 'read'>;
  readonly directory: Pick<Directory, 'current'>;
  /** Called after each casusoverleg that was looked through. */
  readonly onProgress: (seen: number) => void;
};

const names = (value: unknown, person: PersonId): boolean => JSON.stringify(value).includes(person);

/** The same event without what others typed in it. */
const withoutTexts = (event: CasusEvent): CasusEvent =>
  JSON.parse(JSON.stringify(event, (key, value: unknown) => (key === 'tekst' ? null : value))) as CasusEvent;

async function conceptenOf(person: PersonId, { documents, drafts }: Needs): Promise<PersoonInzage['concepten']> {
  const concepten: PersoonInzage['concepten'][number][] = [];
  for await (const { id } of documents.list('draft', '')) {
    const [kenmerk = '', who, verb = ''] = id.split('/');
    if (who !== person) continue;
    const inhoud = await drafts.read({ kenmerk: kenmerk as Kenmerk, person, verb });
    if (inhoud !== undefined) concepten.push({ kenmerk: kenmerk as Kenmerk, formulier: verb, inhoud });
  }
  return concepten;
}

async function casusOf(
  person: PersonId,
  kenmerk: Kenmerk,
  { casussen }: Needs,
): Promise<PersoonInzage['casusoverleggen'][number] | undefined> {
  const loaded = await casussen.load(kenmerk);
  if (loaded === undefined || !names([loaded.events, loaded.document.outbox], person)) return undefined;
  const { events, document, casus } = loaded;
  return {
    kenmerk,
    status: casus.status,
    gebeurtenissen: events
      .filter((event) => names(event, person))
      .map((event) => (event.by === person ? event : withoutTexts(event))),
    berichten: document.outbox.filter(({ aan }) => aan === person).map(({ soort, state }) => ({ soort, staat: state })),
  };
}

/** Their own absence; of somebody else's only what they reported: when a colleague is away besides is not theirs. */
function absenceOf(person: PersonId, of: string, { gemeld, berichten }: AbsenceDocument): object | undefined {
  if (of === person) return { gemeld, berichten };
  const theirs = gemeld.filter(({ door }) => door === person);
  return theirs.length === 0 ? undefined : { gemeld: theirs };
}

/** Looks through everything that is stored. */
export async function inzagePersoon(person: PersonId, needs: Needs): Promise<PersoonInzage> {
  const { documents, store, directory, onProgress } = needs;
  const casusoverleggen: PersoonInzage['casusoverleggen'][number][] = [];
  let seen = 0;
  for (const listed of [store.open(), store.closed()]) {
    for await (const kenmerk of listed) {
      const found = await casusOf(person, kenmerk, needs);
      if (found !== undefined) casusoverleggen.push(found);
      onProgress((seen += 1));
    }
  }
  const afwezigheid: unknown[] = [];
  for await (const { id, value } of documents.list('absence', '')) {
    const own = absenceOf(person, id, value as AbsenceDocument);
    if (own !== undefined) afwezigheid.push({ van: id, ...own });
  }
  const weekberichten: PersoonInzage['weekberichten'][number][] = [];
  for await (const { id, value } of documents.list('digest', '')) {
    const [week = '', who] = id.split('/');
    if (who === person) weekberichten.push({ week, bericht: value });
  }
  const gelezen = await valuesOf<ReadLine>(documents, 'readlog');
  const beheer = await valuesOf<BeheerLine>(documents, 'beheer');
  return {
    person,
    gids: directory.current().personen.get(person),
    adres: (await documents.read('person', person))?.value,
    afwezigheid,
    concepten: await conceptenOf(person, needs),
    weekberichten,
    gelezen: gelezen.filter((line) => line.person === person),
    beheer: beheer.filter((line) => line.person === person || line.door === person),
    casusoverleggen,
  };
}
