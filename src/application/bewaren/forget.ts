import { keepFiguur } from './figuren.ts';
import { removeAll } from './removeAll.ts';
import type { Casussen, Loaded } from '../casussen.ts';
import type { Drafts } from '../drafts.ts';
import type { Households } from '../households.ts';
import { isBeingTakenBack } from '../outbox.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { Documents } from '../../ports/documents.ts';
import type { Log } from '../../ports/log.ts';

export type ForgetNeeds = {
  readonly casussen: Pick<Casussen, 'load' | 'facts'>;
  readonly store: CasusStore;
  readonly documents: Documents;
  readonly drafts: Pick<Drafts, 'forgetAll'>;
  readonly households: Pick<Households, 'release'>;
  readonly realClock: RealClock;
  readonly log: Log;
};

/**
 * Removal has begun and nothing of it stands in Teams any more, so that the rest can go. While somebody delivers, a
 * message may be on its way, and only they will know where it landed.
 */
function mayGo({ casus, document: { outbox, lease } }: Loaded, now: Instant): boolean {
  const delivering = lease !== null && lease.until > now;
  return casus.bewaring.verwijdering !== undefined && !isBeingTakenBack(outbox) && !delivering;
}

export type Forget = ReturnType<typeof createForget>;

/**
 * The second half of forgetting a casusoverleg (law 15): its anonymous figure is kept, and then everything about it goes
 * for good, the casusoverleg itself last. Each step can be done again, so that after a process died in between the next
 * look ends it. Answers whether it is gone.
 */
export function createForget({ casussen, store, documents, drafts, households, realClock, log }: ForgetNeeds) {
  const forgetReaders = (kenmerk: Kenmerk) => removeAll(documents, { kind: 'readlog', prefix: `${kenmerk}/` });

  return async function forget(kenmerk: Kenmerk): Promise<boolean> {
    const loaded = await casussen.load(kenmerk);
    if (loaded === undefined) return true;
    if (!mayGo(loaded, realClock.now())) return false;
    const { casus, document, revision } = loaded;
    await keepFiguur(documents, document.index.cijfers, casussen.facts().org.kantoor);
    await households.release(casus.aanleiding.zaak, kenmerk);
    await drafts.forgetAll(kenmerk);
    await forgetReaders(kenmerk);
    if (!(await store.remove(kenmerk, revision))) return false;
    // Whoever opened it a moment ago may have written their line since.
    await forgetReaders(kenmerk);
    log.info({ kenmerk }, 'casusoverleg verwijderd');
    return true;
  };
}
