import { brokenLinks } from '../timeline.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusDocument, CasusStore } from '../../ports/casusStore.ts';

/** A casusoverleg whose timeline is not what was written, with the numbers of the events that don't fit (C2, law 14). */
export type Broken = { readonly kenmerk: Kenmerk; readonly events: readonly number[] };

export type ChainCheck = { readonly checked: number; readonly broken: readonly Broken[] };

/** Checks the hash chain of one casusoverleg. */
export const brokenIn = (document: Pick<CasusDocument, 'kenmerk' | 'timeline' | 'texts'>): readonly Broken[] => {
  const events = brokenLinks(document);
  return events.length === 0 ? [] : [{ kenmerk: document.kenmerk, events }];
};

/** Checks the hash chain of every casusoverleg. */
export async function checkChains(
  { store }: { readonly store: Pick<CasusStore, 'all'> },
  onProgress: (checked: number) => void,
): Promise<ChainCheck> {
  const broken: Broken[] = [];
  let checked = 0;
  for await (const { document } of store.all()) {
    broken.push(...brokenIn(document));
    onProgress((checked += 1));
  }
  return { checked, broken };
}
