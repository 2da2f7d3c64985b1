import type { Documents } from '../../ports/documents.ts';
import type { Database } from './database.ts';
import { attempt } from './faults.ts';
import { paged } from './paged.ts';
import { asRevision, writeUnderRevision } from './writeUnderRevision.ts';

/** The small documents as JSON in one table by kind and id. Ids are in order of their Unicode code points. */
export function sqliteDocuments(database: Database): Documents {
  return {
    read: (kind, id) =>
      attempt(() => {
        const row = database.get('SELECT id, value, revision FROM document WHERE kind = :kind AND id = :id', {
          kind,
          id,
        });
        if (!row) return undefined;
        const { value, revision } = documentOf(row);
        return { value, revision };
      }),
    create: (kind, id, value) => {
      const json = JSON.stringify(value);
      return writeUnderRevision(database, (fresh) => database.run(insert, { kind, id, json, fresh }));
    },
    replace: (kind, id, value, revision) => {
      const json = JSON.stringify(value);
      const expected = Number(revision);
      return writeUnderRevision(database, (fresh) => database.run(update, { kind, id, json, fresh, expected }));
    },
    remove: (kind, id, revision) =>
      database.write(() => database.run(remove, { kind, id, expected: Number(revision) }) === 1),
    list: (kind, prefix, from) => {
      const end = prefix + lastCharacter;
      return paged(
        (after, limit) =>
          database
            .all(after === undefined ? firstPage : nextPage, { kind, from: after ?? prefix, end, limit })
            .map(documentOf)
            .map((row) => ({ key: row.id, row })),
        // What lies before the prefix is no place to go on from.
        { from: from !== undefined && from >= prefix ? from : undefined },
      );
    },
  };
}

// The last code point there is; Unicode reserves it, so no id goes on with it.
const lastCharacter = '\u{10FFFF}';

const pageWhere = (begin: string): string => `
  SELECT id, value, revision FROM document
  WHERE kind = :kind AND ${begin} AND id < :end ORDER BY id LIMIT :limit`;
const firstPage = pageWhere('id >= :from');
const nextPage = pageWhere('id > :from');

const insert = `
  INSERT INTO document (kind, id, revision, value) VALUES (:kind, :id, :fresh, :json)
  ON CONFLICT (kind, id) DO NOTHING`;
const update = `
  UPDATE document SET revision = :fresh, value = :json
  WHERE kind = :kind AND id = :id AND revision = :expected`;
const remove = 'DELETE FROM document WHERE kind = :kind AND id = :id AND revision = :expected';

function documentOf(row: object) {
  const { id, value, revision } = row as { id: string; value: string; revision: number };
  return { id, value: JSON.parse(value) as unknown, revision: asRevision(revision) };
}
