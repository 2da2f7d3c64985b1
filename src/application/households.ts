import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../domain/basis/instant.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { CasusStore } from '../ports/casusStore.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

const claimShape = z.object({ kenmerk: z.string(), at: z.number() });

/** A claim without a casusoverleg is of a start that died halfway; after this it counts for nothing. */
const orphanMs = 60_000;

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
  async function stillHeld(kenmerk: Kenmerk, at: number): Promise<boolean> {
    const found = await store.load(kenmerk);
    if (found === undefined) return realClock.now() - at < orphanMs;
    return found.document.index.status === 'open';
  }

  /** The open casusoverleg of this household, if there is one. */
  async function openOne(hash: string): Promise<Kenmerk | undefined> {
    const found = await documents.read('household', hash);
    if (found === undefined) return undefined;
    const held = claimShape.parse(found.value);
    return (await stillHeld(held.kenmerk as Kenmerk, held.at)) ? (held.kenmerk as Kenmerk) : undefined;
  }

  /** Claims the household for a kenmerk; answers who holds it when somebody else does. `force` takes it over (C4). */
  async function claim(hash: string, kenmerk: Kenmerk, force: boolean): Promise<Kenmerk | undefined> {
    const value = { kenmerk, at: realClock.now() satisfies Instant };
    for (;;) {
      const found = await documents.read('household', hash);
      if (found === undefined) {
        if ((await documents.create('household', hash, value)).ok) return undefined;
        continue;
      }
      const held = claimShape.parse(found.value);
      if (!force && (await stillHeld(held.kenmerk as Kenmerk, held.at))) return held.kenmerk as Kenmerk;
      if ((await documents.replace('household', hash, value, found.revision)).ok) return undefined;
    }
  }

  return { openOne, claim };
}
