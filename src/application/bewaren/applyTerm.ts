import { z } from 'zod';
import { changeDocument } from '../changeDocument.ts';
import type { Casussen } from '../casussen.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';

type Needs = {
  readonly casussen: Pick<Casussen, 'execute'>;
  readonly store: Pick<CasusStore, 'closed'>;
  readonly documents: Documents;
  readonly directory: Pick<Directory, 'current'>;
  /** From then on nothing more is begun. */
  readonly stopping: AbortSignal;
};

const shape = z.object({ bewaren: z.string() });
export type TermDocument = z.infer<typeof shape>;

/**
 * When the term of the gemeente changed, whatever is closed is looked at again, so that it is kept for as long as is
 * wanted now: what is closed has its moment from when it was last written. Which term was applied is remembered after
 * that, so that a process that dies halfway, or a change while none ran, is made up for at the next start.
 */
export function createApplyTerm({ casussen, store, documents, directory, stopping }: Needs) {
  let applied: string | undefined;

  return async function applyTerm(): Promise<void> {
    const bewaren = canonicalJson(directory.current().bewaren);
    if (bewaren === applied) return;
    const found = await documents.read('setting', 'bewaren');
    if (found === undefined || shape.parse(found.value).bewaren !== bewaren) {
      for await (const kenmerk of store.closed()) {
        if (stopping.aborted) return;
        await casussen.execute(kenmerk, { type: 'tick' });
      }
      await changeDocument(documents, { kind: 'setting', id: 'bewaren', shape }, () => ({ bewaren }));
    }
    applied = bewaren;
  };
}
