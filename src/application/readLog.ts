import type { Instant } from '../domain/basis/instant.ts';
import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

/** Who saw what and when; of a look-up the casusoverleg that was found, or null. */
export type ReadLine = {
  readonly at: Instant;
  readonly person: PersonId;
  readonly what: string;
  readonly found?: Kenmerk | null;
};

export type ReadLog = ReturnType<typeof createReadLog>;

/**
 * Who opened which details when, and who looked up a household (law 14, C4). Automatic refreshes are no reading. A look-up
 * that found a casusoverleg lies with it, so that both are forgotten together (law 15).
 */
export function createReadLog(documents: Documents, clock: Clock, random: Random) {
  async function write(kenmerk: Kenmerk | 'huishouden', line: Omit<ReadLine, 'at'>): Promise<void> {
    const at = clock.now();
    const tail = Buffer.from(random.bytes(6)).toString('hex');
    const value: ReadLine = { at, ...line };
    await documents.create('readlog', `${kenmerk}/${at}-${tail}`, value);
  }
  return {
    opened: (person: PersonId, kenmerk: Kenmerk, what: string) => write(kenmerk, { person, what }),
    lookedUp: (person: PersonId, found: Kenmerk | undefined) =>
      write(found ?? 'huishouden', { person, what: 'opgezocht', found: found ?? null }),
  };
}
