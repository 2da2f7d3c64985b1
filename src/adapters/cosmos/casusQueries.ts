/**
 * Every search for casusoverleggen, by what it is for. Each reads in the order of an index and stops at its limit. They
 * go to all partitions, because the partition is the kenmerk that is looked for.
 */
export const casusQueries = {
  due: `
    SELECT TOP @limit c.kenmerk, c.nextDue AS at FROM c
    WHERE c.nextDue <= @until ORDER BY c.nextDue`,

  toSend: `
    SELECT TOP @limit c.kenmerk, c.nextSend AS at FROM c
    WHERE c.nextSend <= @until ORDER BY c.nextSend`,

  openOfPerson: `
    SELECT TOP @limit c.kenmerk FROM c
    WHERE ARRAY_CONTAINS(c.openPeople, @person) ORDER BY c.openSince DESC`,

  byThread: 'SELECT TOP 1 c.kenmerk FROM c WHERE c.thread = @thread',

  open: `
    SELECT TOP @limit c.kenmerk FROM c
    WHERE c.openKenmerk > @after ORDER BY c.openKenmerk`,

  all: `
    SELECT TOP @limit c.kenmerk, c.casus, c._etag FROM c
    WHERE c.kenmerk > @after ORDER BY c.kenmerk`,

  // Not indexed: asked once after an update, as long as one may be found.
  writtenBefore: `
    SELECT TOP @limit c.kenmerk FROM c
    WHERE c.kenmerk > @after AND c.casus.schema < @schema ORDER BY c.kenmerk`,
  closed: `
    SELECT TOP @limit c.kenmerk FROM c
    WHERE c.kenmerk > @after AND c.endedAt < @never ORDER BY c.kenmerk`,

  // By kenmerk rather than by closing time: a casusoverleg that is closed meanwhile keeps its place.
  cijfers: `
    SELECT TOP @limit c.kenmerk, c.casus["index"].cijfers AS cijfers FROM c
    WHERE c.kenmerk > @after AND c.endedAt >= @since ORDER BY c.kenmerk`,
} as const;
