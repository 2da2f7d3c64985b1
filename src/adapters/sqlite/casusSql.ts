/** Every statement on casusoverleggen, by what it is for. The test on indexes goes through the searching ones. */
export const casusSql = {
  load: 'SELECT document, revision FROM casus WHERE kenmerk = :kenmerk',

  insert: `
    INSERT INTO casus (kenmerk, revision, status, thread, next_due, next_send, closed_at, cijfers, document)
    VALUES (:kenmerk, :fresh, :status, :thread, :nextDue, :nextSend, :closedAt, :cijfers, :document)
    ON CONFLICT (kenmerk) DO NOTHING`,

  update: `
    UPDATE casus
    SET revision = :fresh, status = :status, thread = :thread, next_due = :nextDue, next_send = :nextSend,
        closed_at = :closedAt, cijfers = :cijfers, document = :document
    WHERE kenmerk = :kenmerk AND revision = :expected`,

  remove: 'DELETE FROM casus WHERE kenmerk = :kenmerk AND revision = :expected',

  forgetPeople: 'DELETE FROM open_person WHERE kenmerk = :kenmerk',

  addPeople: `
    INSERT INTO open_person (person, started_at, kenmerk)
    SELECT DISTINCT value, :startedAt, :kenmerk FROM json_each(:people)`,

  search: {
    due: `
      SELECT kenmerk, next_due AS at FROM casus
      WHERE next_due <= :until ORDER BY next_due, kenmerk LIMIT :limit`,

    toSend: `
      SELECT kenmerk, next_send AS at FROM casus
      WHERE next_send <= :until ORDER BY next_send, kenmerk LIMIT :limit`,

    openOfPerson: `
      SELECT kenmerk FROM open_person
      WHERE person = :person ORDER BY started_at DESC, kenmerk DESC LIMIT :limit`,

    byThread: 'SELECT kenmerk FROM casus WHERE thread = :thread ORDER BY kenmerk LIMIT 1',

    open: `
      SELECT kenmerk FROM casus
      WHERE status = 'open' AND kenmerk > :after ORDER BY kenmerk LIMIT :limit`,

    all: `
      SELECT kenmerk, document, revision FROM casus
      WHERE kenmerk > :after ORDER BY kenmerk LIMIT :limit`,

    // Reads through every document: asked once after an update, as long as one may be found.
    writtenBefore: `
      SELECT kenmerk FROM casus
      WHERE kenmerk > :after AND document ->> 'schema' < :schema ORDER BY kenmerk LIMIT :limit`,
    // Named, because SQLite would go through the table itself, which holds the documents.
    closed: `
      SELECT kenmerk FROM casus INDEXED BY casus_by_closing
      WHERE closed_at IS NOT NULL AND kenmerk > :after ORDER BY kenmerk LIMIT :limit`,

    // By kenmerk rather than by closing time: a casusoverleg that is closed meanwhile keeps its place. The index named
    // here, which SQLite would not choose, passes over what was closed long ago without touching its row.
    cijfers: `
      SELECT kenmerk, cijfers FROM casus INDEXED BY casus_by_closing
      WHERE kenmerk > :after AND (closed_at IS NULL OR closed_at >= :since) ORDER BY kenmerk LIMIT :limit`,
  },
} as const;
