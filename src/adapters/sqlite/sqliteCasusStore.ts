import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusCijfers } from '../../domain/cijfers/casusCijfers.ts';
import type { CasusDocument, CasusStore } from '../../ports/casusStore.ts';
import { casusSql } from './casusSql.ts';
import type { Database } from './database.ts';
import { attempt } from './faults.ts';
import { paged, parsedPageSize } from './paged.ts';
import { asRevision, writeUnderRevision } from './writeUnderRevision.ts';

/** Casusoverleggen as JSON in one table, with the columns that are searched beside it, written in one transaction. */
export function sqliteCasusStore(database: Database): CasusStore {
  const { search } = casusSql;

  function writePeople({ kenmerk, index }: CasusDocument): void {
    database.run(casusSql.forgetPeople, { kenmerk });
    if (index.status !== 'open') return;
    database.run(casusSql.addPeople, { kenmerk, startedAt: index.startedAt, people: JSON.stringify(index.people) });
  }

  function write(document: CasusDocument, row: (fresh: number) => number) {
    return writeUnderRevision(database, (fresh) => {
      const changed = row(fresh);
      if (changed > 0) writePeople(document);
      return changed;
    });
  }

  const listed = (sql: string, from?: Kenmerk) =>
    paged(
      (after = '', limit) =>
        database.all(sql, { after, limit }).map((row) => ({ key: kenmerkOf(row), row: kenmerkOf(row) })),
      { from },
    );

  return {
    load: (kenmerk) =>
      attempt(() => {
        const row = database.get(casusSql.load, { kenmerk });
        return row && storedOf(row);
      }),
    create: (document) => {
      const row = columnsOf(document);
      return write(document, (fresh) => database.run(casusSql.insert, { ...row, fresh }));
    },
    replace: (document, revision) => {
      const row = columnsOf(document);
      const expected = Number(revision);
      return write(document, (fresh) => database.run(casusSql.update, { ...row, fresh, expected }));
    },
    async remove(kenmerk, revision) {
      const removal = { kenmerk, expected: Number(revision) };
      const removed = await database.write(() => database.run(casusSql.remove, removal) === 1);
      if (removed) await attempt(() => database.scrub());
      return removed;
    },
    due: (until, limit) => attempt(() => database.all(search.due, { until, limit }) as Moment[]),
    toSend: (until, limit) => attempt(() => database.all(search.toSend, { until, limit }) as Moment[]),
    openOfPerson: (person, limit) => attempt(() => database.all(search.openOfPerson, { person, limit }).map(kenmerkOf)),
    byThread: (thread) =>
      attempt(() => {
        const row = database.get(search.byThread, { thread });
        return row && kenmerkOf(row);
      }),
    all: (from) =>
      paged(
        (after = '', limit) =>
          database.all(search.all, { after, limit }).map((row) => ({ key: kenmerkOf(row), row: storedOf(row) })),
        { from, size: parsedPageSize },
      ),
    writtenBefore: (schema) =>
      paged((after = '', limit) =>
        database
          .all(search.writtenBefore, { after, schema, limit })
          .map((row) => ({ key: kenmerkOf(row), row: kenmerkOf(row) })),
      ),
    open: () => listed(search.open),
    closed: (after) => listed(search.closed, after),
    cijfers: (since) =>
      paged(
        (after = '', limit) =>
          database
            .all(search.cijfers, { after, since, limit })
            .map((row) => ({ key: kenmerkOf(row), row: cijfersOf(row) })),
        { size: parsedPageSize },
      ),
    ping: () => attempt(() => void database.get(casusSql.load, { kenmerk: '' })),
  };
}

type Moment = { readonly kenmerk: Kenmerk; readonly at: Instant };

const columnsOf = (document: CasusDocument) => ({
  kenmerk: document.kenmerk,
  status: document.index.status,
  thread: document.index.thread,
  nextDue: document.index.nextDue,
  nextSend: document.index.nextSend,
  closedAt: document.index.closedAt,
  cijfers: JSON.stringify(document.index.cijfers),
  document: JSON.stringify(document),
});

const kenmerkOf = (row: object): Kenmerk => (row as { kenmerk: Kenmerk }).kenmerk;

function storedOf(row: object) {
  const { document, revision } = row as { document: string; revision: number };
  return { document: JSON.parse(document) as CasusDocument, revision: asRevision(revision) };
}

const cijfersOf = (row: object): CasusCijfers => JSON.parse((row as { cijfers: string }).cijfers) as CasusCijfers;
