import { createHash } from 'node:crypto';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { RealClock } from '../../ports/clock.ts';

/** What waits so long (real milliseconds) while another should have done it is looked at by everybody. */
export const overdueMs = 10_000;

/** A list of casusoverleggen that wait: for their clock, or to be sent. */
type Waiting = 'due' | 'toSend';

/**
 * Divides what waits over the instances that are at work, so that they don't all read the same and lose races over it.
 * It is a hint and nothing more: that nothing happens twice is the work of revisions and leases.
 */
export type Division = {
  /** Of what waits, in its order, what this process looks at now. */
  readonly take: (list: Waiting, waiting: readonly Kenmerk[]) => readonly Kenmerk[];
  /** This process wrote it just now and goes on with it, whoever's it is. */
  readonly begun: (kenmerk: Kenmerk) => void;
  /** Among how many the work is divided; who asks for its part of a list must see so many times as much. */
  readonly parts: () => number;
};

export type DivisionNeeds = {
  readonly members: () => readonly string[];
  readonly owner: string;
  readonly realClock: RealClock;
};

/** Rendezvous hashing: when somebody comes or goes, only what is theirs changes hands. */
function holderOf(kenmerk: Kenmerk, members: readonly string[]): string | undefined {
  const weight = (member: string): string => createHash('sha256').update(`${member} ${kenmerk}`).digest('hex');
  const [first] = members
    .map((member) => ({ member, weight: weight(member) }))
    .sort((a, b) => (a.weight < b.weight ? 1 : -1));
  return first?.member;
}

export function createDivision({ members, owner, realClock }: DivisionNeeds): Division {
  /** Since when something of another waits. */
  const seen: Record<Waiting, Map<Kenmerk, number>> = { due: new Map(), toSend: new Map() };
  const own = new Set<Kenmerk>();

  return {
    begun: (kenmerk) => void own.add(kenmerk),
    parts: () => members().length,
    take(list, waiting) {
      const present = members();
      const now = realClock.now();
      const before = seen[list];
      seen[list] = new Map(waiting.map((kenmerk) => [kenmerk, before.get(kenmerk) ?? now]));
      return waiting.filter((kenmerk) => {
        const begun = list === 'toSend' && own.delete(kenmerk);
        return begun || now - (seen[list].get(kenmerk) ?? now) >= overdueMs || holderOf(kenmerk, present) === owner;
      });
    },
  };
}
