import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { CasusStore, Revision } from '../ports/casusStore.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

/** One household can have more than one open casusoverleg: when a second was started anyway, with a reason (C4). */
const claimShape = z.object({ claims: z.array(z.object({ kenmerk: z.string(), at: z.number() })) });
export type HouseholdDocument = { readonly claims: readonly Claim[] };
type Stored = { readonly value: unknown; readonly revision: Revision };
type Claim = { readonly kenmerk: Kenmerk; readonly at: number };
const claimsIn = (value: unknown): readonly Claim[] => claimShape.parse(value).claims as Claim[];

/** A claim without a casusoverleg is of a start that died halfway; after this it counts for nothing. */
const orphanMs = 60_000;
/** And after this (a day) nothing that reads late can take it for one of a start that is under way. */
const sureMs = 86_400_000;

/** A zaaknummer as it is kept: a keyed hash, so that nobody can read it back or try numbers (C4). */
export function zaakHash(zaaknummer: string, key: string): string {
  const plain = zaaknummer
    .normalize('NFKC')
    .replace(/[\s./-]+/g, '')
    .toUpperCase();
  return createHmac('sha256', key).update(plain).digest('hex');
}

export type Households = ReturnType<typeof createHouseholds>;

/** One household, one open casusoverleg (C4): whoever claims a hash first has it, until their casusoverleg closes. */
export function createHouseholds(documents: Documents, store: CasusStore, realClock: RealClock) {
  async function stateOf({ kenmerk, at }: Claim): Promise<'held' | 'closed' | 'orphan'> {
    const found = await store.load(kenmerk);
    if (found === undefined) return realClock.now() - at < orphanMs ? 'held' : 'orphan';
    return found.document.index.status === 'open' ? 'held' : 'closed';
  }

  /** Of a start that died halfway nothing remains; what is closed is found by its household until it is forgotten. */
  async function lookedAt(claims: readonly Claim[]) {
    const states = await Promise.all(claims.map(stateOf));
    return {
      held: claims.filter((_claim, index) => states[index] === 'held'),
      kept: claims.filter((_claim, index) => states[index] !== 'orphan'),
    };
  }

  /** The open casusoverleg of this household, if there is one; the oldest of more. */
  async function openOne(hash: string): Promise<Kenmerk | undefined> {
    const found = await documents.read('household', hash);
    const [first] = found === undefined ? [] : (await lookedAt(claimsIn(found.value))).held;
    return first?.kenmerk;
  }

  /**
   * Claims the household for a kenmerk; answers who holds it when somebody else does. With `force` it is claimed beside
   * them (C4), so that the household stays taken until the last one closes.
   */
  async function claim(hash: string, kenmerk: Kenmerk, force: boolean): Promise<Kenmerk | undefined> {
    const own: Claim = { kenmerk, at: realClock.now() };
    for (;;) {
      const found = await documents.read('household', hash);
      if (found === undefined) {
        const alone: HouseholdDocument = { claims: [own] };
        if ((await documents.create('household', hash, alone)).ok) return undefined;
        continue;
      }
      const { held, kept } = await lookedAt(claimsIn(found.value).filter((one) => one.kenmerk !== kenmerk));
      const [first] = held;
      if (first !== undefined && !force) return first.kenmerk;
      const beside: HouseholdDocument = { claims: [...kept, own] };
      if ((await documents.replace('household', hash, beside, found.revision)).ok) return undefined;
    }
  }

  /** Lets go of the claim of a casusoverleg that is forgotten; the last one takes the hash with it (law 15). */
  async function release(hash: string | undefined, kenmerk: Kenmerk): Promise<void> {
    if (hash === undefined) return;
    for (;;) {
      const found = await documents.read('household', hash);
      if (found === undefined) return;
      const claims = claimsIn(found.value);
      const others = claims.filter((one) => one.kenmerk !== kenmerk);
      if (others.length === claims.length) return;
      const done =
        others.length === 0
          ? await documents.remove('household', hash, found.revision)
          : (await documents.replace('household', hash, { claims: others }, found.revision)).ok;
      if (done) return;
    }
  }

  /**
   * Lets go of claims whose casusoverleg is not there, a day after they were made: its start died, or Cosmos DB deleted it
   * by its time to live (law 15). When somebody writes meanwhile they stay until the next look.
   */
  async function dropOrphans(hash: string, { value, revision }: Stored): Promise<void> {
    const claims = claimsIn(value);
    const kept: Claim[] = [];
    for (const claim of claims)
      if (realClock.now() - claim.at < sureMs || (await store.load(claim.kenmerk)) !== undefined) kept.push(claim);
    if (kept.length === claims.length) return;
    if (kept.length === 0) await documents.remove('household', hash, revision);
    else await documents.replace('household', hash, { claims: kept }, revision);
  }

  /** Every casusoverleg that has or had this household, for whoever has the right to know (law 15). */
  async function allOf(hash: string): Promise<readonly Kenmerk[]> {
    const found = await documents.read('household', hash);
    return found === undefined ? [] : claimsIn(found.value).map(({ kenmerk }) => kenmerk);
  }

  return { openOne, claim, release, dropOrphans, allOf };
}
