import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { Clock, Random } from '../../ports/clock.ts';
import type { Documents } from '../../ports/documents.ts';

/** What a beheerder did with what is kept; `kenmerk` or `person` is what it was about. */
export type BeheerLine = {
  readonly at: Instant;
  readonly door: PersonId;
  readonly wat: 'vasthouden' | 'loslaten' | 'verwijderen' | 'vergeten' | 'inzage' | 'leeslog';
  readonly kenmerk?: Kenmerk;
  readonly person?: PersonId;
};

/**
 * The log of what beheerders do (law 14). A line about a casusoverleg outlives it, until its own term is over: it is
 * what shows that a request to delete was met, and its kenmerk leads to nothing here any more.
 */
export function createBeheerLog(documents: Documents, clock: Clock, random: Random) {
  return async function logBeheer(line: Omit<BeheerLine, 'at'>): Promise<void> {
    const at = clock.now();
    const value: BeheerLine = { at, ...line };
    await documents.create('beheer', `${at}-${Buffer.from(random.bytes(6)).toString('hex')}`, value);
  };
}
