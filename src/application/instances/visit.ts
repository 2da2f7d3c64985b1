import { z } from 'zod';
import { removeDocument } from '../bewaren/removeAll.ts';
import { changeDocument } from '../changeDocument.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { Documents } from '../../ports/documents.ts';

const shape = z.object({ until: z.number() });
/** Until when (real time) somebody who is no bot works on this store. */
export type Visit = z.infer<typeof shape>;

/** Who works on a store without being a bot: a copy that reads it, or a beheerder who changes it. */
export type Visitor = 'copy' | 'beheer';

/** Whoever was killed counts as gone after so many milliseconds of real time. */
const visitMs = 30_000;

const prefixOf = (visitor: Visitor): string => `${visitor}/`;

/** Whether such a visitor works on this store at this moment of real time. */
export async function isVisited(documents: Documents, by: Visitor, now: Instant): Promise<boolean> {
  for await (const { value } of documents.list('instance', prefixOf(by)))
    if (shape.parse(value).until > now) return true;
  return false;
}

type Needs = { readonly documents: Documents; readonly realClock: RealClock };

/**
 * Says in a store who works on it. A copy and a beheerder each say so first and then look for the other, so that of two
 * that begin at once at least one sees it. `name` tells one run from another.
 */
export function createVisit({ documents, realClock }: Needs, visitor: Visitor, name: string) {
  const id = `${prefixOf(visitor)}${name}`;
  const renew = async (): Promise<void> => {
    await changeDocument(documents, { kind: 'instance', id, shape }, () => ({ until: realClock.now() + visitMs }));
  };
  return {
    /** Wanted every few seconds. */
    renew,
    /** Takes away what those who were killed left behind. */
    async begin(): Promise<void> {
      for await (const { id: other, value } of documents.list('instance', prefixOf(visitor)))
        if (shape.parse(value).until <= realClock.now()) await removeDocument(documents, 'instance', other);
      await renew();
    },
    async end(): Promise<void> {
      await removeDocument(documents, 'instance', id);
    },
  };
}
