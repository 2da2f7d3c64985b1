import { z } from 'zod';
import {
  callsNow,
  isFresh,
  membersOf,
  withoutSlotOf,
  withSlotOf,
  writing,
  written,
  type Holding,
  type Slot,
} from './shares.ts';
import type { Documents } from '../../ports/documents.ts';
import type { RealClock } from '../../ports/clock.ts';

export type InstanceDocument = { readonly slots: readonly Slot[] };
const shape = z.object({
  slots: z.array(
    z.object({ owner: z.string(), calls: z.number(), until: z.number(), leaving: z.literal(true).optional() }),
  ),
}) as unknown as z.ZodType<InstanceDocument>;

/** Where the slots lie. */
export const instanceAt = { kind: 'instance', id: 'teams', shape } as const;
const { id } = instanceAt;

/** Others may write at the same moment; so often it is tried at one look, and at the next look again. */
const attempts = 5;

/** Who works on this store, and how much of Teams' limit is this process's own. */
export type Membership = {
  /** Requests a second that this process may make now. */
  readonly share: () => number;
  /** Names of the processes that are at work, this one included; the same order for everybody. */
  readonly members: () => readonly string[];
  /** Sees who is there, and renews or corrects the own slot when needed. Once a second is right. */
  readonly look: () => Promise<void>;
  /** Stops taking part: others need not wait until the slot lapses. */
  readonly leave: () => Promise<void>;
};

export type MembershipNeeds = {
  readonly documents: Documents;
  readonly realClock: RealClock;
  readonly owner: string;
  /** Requests a second that all processes may make together. */
  readonly limit: number;
};

/** A process that has the store to itself: everything is its own. */
export const soleMember = ({ owner, limit }: Pick<MembershipNeeds, 'owner' | 'limit'>): Membership => ({
  share: () => limit,
  members: () => [owner],
  look: () => Promise.resolve(),
  leave: () => Promise.resolve(),
});

/** Takes part with whoever else works on this store. Until the first look the share is nothing. */
export function createMembership({ documents, realClock, owner, limit }: MembershipNeeds): Membership {
  let holding: Holding | undefined;
  let members: readonly string[] = [owner];
  let left = false;

  async function read() {
    const found = await documents.read('instance', id);
    return { slots: found === undefined ? [] : shape.parse(found.value).slots, revision: found?.revision };
  }
  type Read = Awaited<ReturnType<typeof read>>;

  async function write(slots: readonly Slot[], { revision }: Read): Promise<boolean> {
    const value: InstanceDocument = { slots };
    const done = await (revision === undefined
      ? documents.create('instance', id, value)
      : documents.replace('instance', id, value, revision));
    return done.ok;
  }

  /** One look; false when another wrote in between. */
  async function attempt(): Promise<boolean> {
    const found = await read();
    const now = realClock.now();
    members = membersOf(found.slots, owner, now);
    const { slots, own, alone } = withSlotOf(owner, found.slots, now, limit);
    const stored = found.slots.find((one) => one.owner === owner);
    if (left || isFresh(stored, holding, own, now)) return true;
    holding = writing(holding, own);
    if (!(await write(slots, found))) return false;
    holding = written(holding, own, realClock.now(), alone);
    return true;
  }

  async function tryLeave(): Promise<boolean> {
    const found = await read();
    return write(withoutSlotOf(owner, found.slots, realClock.now()), found);
  }

  async function untilDone(once: () => Promise<boolean>): Promise<void> {
    for (let nr = 0; nr < attempts; nr += 1) if (await once()) return;
  }

  return {
    share: () => callsNow(holding, realClock.now()),
    members: () => members,
    look: () => untilDone(attempt),
    async leave() {
      left = true;
      holding = undefined;
      await untilDone(tryLeave);
    },
  };
}
