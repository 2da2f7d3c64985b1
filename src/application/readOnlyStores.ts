import type { Stores } from './schema/versionedStores.ts';

const refused = (): Promise<never> => Promise.reject(new TypeError('whoever only reads must write nothing'));

/** The same stores, of which nothing can be changed: a proof that no try-out or look does, whatever it calls. */
export const readOnlyStores = (stores: Stores): Stores => ({
  casussen: { ...stores.casussen, create: refused, replace: refused, remove: refused },
  documents: { ...stores.documents, create: refused, replace: refused, remove: refused },
  // It would empty the log of a file that stays as it is.
  scrub: () => undefined,
  close: () => stores.close(),
});
