import type { Stores } from '../../src/application/schema/versionedStores.ts';

/** How often the stores were read, searched and written. */
export type Trips = { readonly reads: number; readonly searches: number; readonly writes: number };

/** The same stores, counting each round trip to them since the last time it was asked. */
export function countedStores(stores: Stores): { readonly stores: Stores; readonly trips: () => Trips } {
  let reads = 0;
  let searches = 0;
  let writes = 0;
  const { casussen, documents } = stores;
  const read = <T>(answer: T): T => ((reads += 1), answer);
  const searched = <T>(answer: T): T => ((searches += 1), answer);
  const wrote = <T>(answer: T): T => ((writes += 1), answer);
  return {
    stores: {
      casussen: {
        load: (...asked) => read(casussen.load(...asked)),
        create: (...asked) => wrote(casussen.create(...asked)),
        replace: (...asked) => wrote(casussen.replace(...asked)),
        remove: (...asked) => wrote(casussen.remove(...asked)),
        due: (...asked) => searched(casussen.due(...asked)),
        toSend: (...asked) => searched(casussen.toSend(...asked)),
        openOfPerson: (...asked) => searched(casussen.openOfPerson(...asked)),
        byThread: (...asked) => searched(casussen.byThread(...asked)),
        open: () => searched(casussen.open()),
        all: (...asked) => searched(casussen.all(...asked)),
        writtenBefore: (...asked) => searched(casussen.writtenBefore(...asked)),
        closed: (...asked) => searched(casussen.closed(...asked)),
        cijfers: (...asked) => searched(casussen.cijfers(...asked)),
        ping: () => read(casussen.ping()),
      },
      documents: {
        read: (...asked) => read(documents.read(...asked)),
        create: (...asked) => wrote(documents.create(...asked)),
        replace: (...asked) => wrote(documents.replace(...asked)),
        remove: (...asked) => wrote(documents.remove(...asked)),
        list: (...asked) => searched(documents.list(...asked)),
      },
      scrub: () => stores.scrub(),
      close: () => stores.close(),
    },
    trips() {
      const since = { reads, searches, writes };
      reads = searches = writes = 0;
      return since;
    },
  };
}
