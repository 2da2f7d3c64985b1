import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

export type ReadLog = ReturnType<typeof createReadLog>;

/** Who opened which details when, and who looked up a household (law 14, C4). Automatic refreshes are no reading. */
export function createReadLog(documents: Documents, clock: Clock, random: Random) {
  async function write(kenmerk: Kenmerk | 'huishouden', line: Readonly<Record<string, unknown>>): Promise<void> {
    const at = clock.now();
    const tail = Buffer.from(random.bytes(6)).toString('hex');
    await documents.create('readlog', `${kenmerk}/${at}-${tail}`, { at, ...line });
  }
  return {
    opened: (person: PersonId, kenmerk: Kenmerk, what: string) => write(kenmerk, { person, what }),
    lookedUp: (person: PersonId, found: Kenmerk | undefined) =>
      write('huishouden', { person, what: 'opgezocht', found: found ?? null }),
  };
}
