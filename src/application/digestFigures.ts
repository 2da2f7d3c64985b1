import { canonicalJson } from './canonicalJson.ts';
import { createDigest, type Digest } from '../domain/cijfers/digest.ts';
import type { CasusCijfers, Figuur } from '../domain/cijfers/casusCijfers.ts';
import type { Digestperiode } from '../domain/cijfers/digestperiode.ts';
import type { GebiedId } from '../domain/basis/ids.ts';
import type { ManagerScope, Organisatie } from '../domain/organisatie/organisatie.ts';

/**
 * One digest, and what it counted of regie for the next: who was away is not kept, so that can't be counted afterwards (R5).
 */
export type Figures = { readonly digest: Digest; readonly geteld: { readonly scope: string; readonly regie: number } };

/** What a digest is about; after a change of it the week before was another sum. */
export const scopeKey = ({ gebieden, domeinen }: ManagerScope): string => canonicalJson([gebieden, domeinen]);

/** A scope, with what was counted of regie in it the week before. */
export type Counted = { readonly scope: ManagerScope; readonly regieVorige: number | undefined };

/**
 * The figures of many scopes in one walk over all casusoverleggen, in the order of the scopes. A digest that can't be
 * made throws when it is asked for, so that it holds up no other; a store that fails rejects.
 */
export async function digestFigures(
  counted: readonly Counted[],
  { periode, org }: { readonly periode: Digestperiode; readonly org: Organisatie },
  cijfers: AsyncIterable<CasusCijfers | Figuur>,
): Promise<readonly (() => Figures)[]> {
  const countings = counted.map(({ scope, regieVorige }) =>
    counting(scope, createDigest(scope, periode, org, regieVorige)),
  );
  // Most scopes are one gebied, and only they have to look at what happens in it.
  const inGebied = Map.groupBy(
    countings.flatMap((one) => [...new Set(one.gebieden)].map((gebied) => ({ gebied, add: one.add }))),
    ({ gebied }): GebiedId => gebied,
  );
  for await (const casus of cijfers) for (const { add } of inGebied.get(casus.gebied) ?? []) add(casus);
  return countings.map(({ figures }) => figures);
}

function counting(scope: ManagerScope, digest: ReturnType<typeof createDigest>) {
  let fault: { readonly error: unknown } | undefined;

  const add = (casus: CasusCijfers | Figuur): void => {
    if (fault !== undefined) return;
    try {
      digest.add(casus);
    } catch (error) {
      fault = { error };
    }
  };

  const figures = (): Figures => {
    if (fault !== undefined) throw fault.error;
    return { digest: digest.result(), geteld: { scope: scopeKey(scope), regie: digest.regieGeteld() } };
  };

  return { gebieden: scope.gebieden, add, figures };
}
