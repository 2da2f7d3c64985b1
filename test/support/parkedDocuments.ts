import type { Documents } from '../../src/ports/documents.ts';

type Parked = { readonly perform: () => Promise<void>; readonly answer: () => void; readonly lose: () => void };

/**
 * Documents behind a road on which everything waits: what was asked is done when the test says so, and answered when it
 * says so, or never done or never answered. One request at a time.
 */
export function parkedDocuments(documents: Documents) {
  let asked: Parked | undefined;
  let done: Parked | undefined;

  const park = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const results: T[] = [];
      asked = {
        perform: async () => void results.push(await work()),
        answer: () => results.forEach(resolve),
        lose: () => reject(new Error('no answer')),
      };
    });

  /** Lets whoever waited go on until it asks again. */
  const goOn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const parked: Documents = {
    read: (...at) => park(() => documents.read(...at)),
    create: (...at) => park(() => documents.create(...at)),
    replace: (...at) => park(() => documents.replace(...at)),
    remove: (...at) => park(() => documents.remove(...at)),
    list: (...at) => documents.list(...at),
  };
  return {
    documents: parked,
    async perform(): Promise<void> {
      if (asked === undefined) return;
      done = asked;
      asked = undefined;
      await done.perform();
    },
    async answer(): Promise<void> {
      done?.answer();
      done = undefined;
      await goOn();
    },
    /** The request, or its answer, is lost. */
    async lose(): Promise<void> {
      (done ?? asked)?.lose();
      done = asked = undefined;
      await goOn();
    },
  };
}
