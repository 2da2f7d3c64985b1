import { valuesOf } from './inzageCasus.ts';
import type { BeheerLine } from './beheerLog.ts';
import { readAbsences, type AbsenceDocument } from '../absences.ts';
import type { Casussen, Loaded } from '../casussen.ts';
import type { DigestDocument } from '../digest.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { namesFor } from '../names.ts';
import type { People, PersonDocument } from '../people.ts';
import type { ReadLine } from '../readLog.ts';
import { tijdlijnOf } from '../views/leesView.ts';
import type { Look } from '../views/look.ts';
import { othersText } from '../../cards/text/nl/onbekend.ts';
import type { LeesView } from '../../cards/views.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Casusoverleg } from '../../domain/casusoverleg/state.ts';
import { replay } from '../../domain/casusoverleg/evolve.ts';
import type { Persoon } from '../../domain/organisatie/organisatie.ts';
import type { CasusStore, OutboxEntry } from '../../ports/casusStore.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';

type AbsenceSeen = Pick<AbsenceDocument, 'gemeld'> & Partial<AbsenceDocument>;

/** Everything that is held about one colleague, for whoever has the right to see it (AVG 15, law 15). */
export type PersoonInzage = {
  readonly person: PersonId;
  readonly gids: Persoon | undefined;
  /** How Teams reaches them, and when they were greeted. */
  readonly adres: PersonDocument | undefined;
  /** Absence they reported, or that was reported of them; and which they reported of others. */
  readonly afwezigheid: readonly (AbsenceSeen & { readonly van: PersonId })[];
  readonly concepten: readonly { readonly kenmerk: Kenmerk; readonly formulier: string; readonly inhoud: Draft }[];
  readonly weekberichten: readonly { readonly week: string; readonly bericht: DigestDocument }[];
  /** What they opened, and of which casusoverleg; `huishouden` for a look-up that found none. */
  readonly gelezen: readonly (ReadLine & { readonly van: string })[];
  readonly beheer: readonly BeheerLine[];
  readonly casusoverleggen: readonly {
    readonly kenmerk: Kenmerk;
    readonly status: Casusoverleg['status'];
    /** What they did, and what names them. Texts of others are left out: those are about somebody else. */
    readonly gebeurtenissen: readonly CasusEvent[];
    /** The same in words. */
    readonly tijdlijn: LeesView['tijdlijn'];
    readonly berichten: readonly Pick<OutboxEntry, 'soort' | 'state'>[];
  }[];
};

type Needs = {
  readonly casussen: Pick<Casussen, 'load' | 'facts'>;
  readonly store: Pick<CasusStore, 'open' | 'closed'>;
  readonly documents: Documents;
  readonly drafts: Pick<Drafts, 'read'>;
  readonly people: People;
  readonly directory: Pick<Directory, 'current'>;
  /** Called after each casusoverleg that was looked through. */
  readonly onProgress: (seen: number) => void;
};

const names = (value: unknown, person: PersonId): boolean => JSON.stringify(value).includes(person);

/** The same event with this in place of every text. */
const withTexts = (event: CasusEvent, tekst: string | null): CasusEvent =>
  JSON.parse(JSON.stringify(event, (key, value: unknown) => (key === 'tekst' ? tekst : value))) as CasusEvent;

/**
 * What names them, as a timeline in words. State and names are made of events without the texts of others too: a line
 * about an actie that is done repeats what it was.
 */
async function tijdlijnVan(
  person: PersonId,
  { events, casus }: Loaded,
  { casussen, people }: Needs,
): Promise<LeesView['tijdlijn']> {
  const facts = casussen.facts();
  const own = events.map((event) => (event.by === person ? event : withTexts(event, othersText)));
  const namen = await namesFor(casus, facts.org, people);
  const look: Look = { ...facts, casus: replay(own) ?? casus, namen };
  return tijdlijnOf(
    look,
    own.filter((event) => names(event, person)),
  );
}

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
  needs: Needs,
): Promise<PersoonInzage['casusoverleggen'][number] | undefined> {
  const loaded = await needs.casussen.load(kenmerk);
  if (loaded === undefined || !names([loaded.events, loaded.document.outbox], person)) return undefined;
  const { events, document, casus } = loaded;
  return {
    kenmerk,
    status: casus.status,
    gebeurtenissen: events
      .filter((event) => names(event, person))
      .map((event) => (event.by === person ? event : withTexts(event, null))),
    tijdlijn: await tijdlijnVan(person, loaded, needs),
    berichten: document.outbox.filter(({ aan }) => aan === person).map(({ soort, state }) => ({ soort, state })),
  };
}

/** Their own absence; of somebody else's only what they reported: when a colleague is away besides is not theirs. */
function absenceOf(person: PersonId, of: PersonId, { gemeld, berichten }: AbsenceDocument): AbsenceSeen | undefined {
  if (of === person) return { gemeld, berichten };
  const theirs = gemeld.filter(({ door }) => door === person);
  return theirs.length === 0 ? undefined : { gemeld: theirs };
}

/** What beheerders did about this colleague, or this colleague as a beheerder. */
export const beheerOver = async (
  person: PersonId,
  documents: Pick<Documents, 'list'>,
): Promise<readonly BeheerLine[]> =>
  (await valuesOf<BeheerLine>(documents, 'beheer')).filter((line) => line.person === person || line.door === person);

/** Whether nothing at all is held about this person. */
export const isNowhere = ({ person: _person, ...held }: PersoonInzage): boolean =>
  Object.values(held).every((one) => one === undefined || (Array.isArray(one) && one.length === 0));

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
  const afwezigheid: PersoonInzage['afwezigheid'][number][] = [];
  for (const [van, absence] of await readAbsences(documents)) {
    const own = absenceOf(person, van, absence);
    if (own !== undefined) afwezigheid.push({ van, ...own });
  }
  const weekberichten: PersoonInzage['weekberichten'][number][] = [];
  for await (const { id, value } of documents.list('digest', '')) {
    const [week = '', who] = id.split('/');
    if (who === person) weekberichten.push({ week, bericht: value as DigestDocument });
  }
  const gelezen: PersoonInzage['gelezen'][number][] = [];
  for await (const { id, value } of documents.list('readlog', '')) {
    const line = value as ReadLine;
    if (line.person === person) gelezen.push({ ...line, van: id.split('/')[0] ?? '' });
  }
  return {
    person,
    gids: directory.current().personen.get(person),
    adres: (await documents.read('person', person))?.value as PersonDocument | undefined,
    afwezigheid,
    concepten: await conceptenOf(person, needs),
    weekberichten,
    gelezen,
    beheer: await beheerOver(person, documents),
    casusoverleggen,
  };
}
