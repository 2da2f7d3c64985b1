import type { Casussen } from '../casussen.ts';
import { bewaarEinde, isHeld } from '../../domain/bewaren/termijn.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusStore } from '../../ports/casusStore.ts';

/** What is closed, by what its term says of it. */
export type Terms = {
  /** Past its term, or its removal has begun already. */
  readonly past: readonly Kenmerk[];
  /** Past its term, and kept for a hold. */
  readonly held: readonly Kenmerk[];
  /** Closed, and its term still runs. */
  readonly runs: number;
};

type Needs = {
  readonly casussen: Pick<Casussen, 'load' | 'facts'>;
  readonly store: Pick<CasusStore, 'closed'>;
};

/** Looks at everything that is closed (law 15). */
export async function pastTerm({ casussen, store }: Needs): Promise<Terms> {
  const facts = casussen.facts();
  const past: Kenmerk[] = [];
  const held: Kenmerk[] = [];
  let runs = 0;
  for await (const kenmerk of store.closed()) {
    const casus = (await casussen.load(kenmerk))?.casus;
    const einde = casus && bewaarEinde(casus, facts);
    if (casus === undefined || einde === undefined) continue;
    if (casus.bewaring.verwijdering === undefined && einde > facts.now) runs += 1;
    else (isHeld(casus) ? held : past).push(kenmerk);
  }
  return { past, held, runs };
}
