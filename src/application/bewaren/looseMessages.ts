import { z } from 'zod';
import { removeDocument } from './removeAll.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Clock, Random } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';
import type { Log } from '../../ports/log.ts';
import type { MessageRef, Messenger } from '../../ports/messenger.ts';

const looseShape = z.object({
  /** Domain time. */
  at: z.number(),
  ref: z.object({ conversatie: z.string(), activiteit: z.string(), serviceUrl: z.string() }),
});
/** A message of the bot that lies in no outbox: where it stands in Teams, and since when. */
export type LooseMessage = z.infer<typeof looseShape>;

const dayMs = 86_400_000;
/** Milliseconds of domain time between two looks. */
const everyMs = 3_600_000;
/** What Teams refuses to take away for so long after its term is given up. */
const patienceMs = 3 * dayMs;
/** So many go in one look, so that a long list never holds up what must be sent. */
const mostAtOnce = 100;

type Needs = {
  readonly documents: Documents;
  readonly directory: Pick<Directory, 'current'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/**
 * Answers to what people typed and weekly digests name kenmerken too, but belong to no casusoverleg. Where they stand is
 * written down, so that they are taken away from Teams when they are as old as a closed casusoverleg may be (law 15).
 */
export function createLooseMessages({ documents, directory, clock, random, log }: Needs) {
  let looked: Instant | undefined;

  /** The message was sent already, so a note that can't be made never changes what became of it. */
  async function note(ref: MessageRef): Promise<void> {
    const at = clock.now();
    // As many digits always, so that they are listed in order of time.
    const id = `${String(at).padStart(15, '0')}-${Buffer.from(random.bytes(6)).toString('hex')}`;
    const value: LooseMessage = { at, ref };
    await documents
      .create('loose', id, value)
      .catch((error: unknown) => log.warn({ err: error }, 'los bericht niet genoteerd'));
  }

  /** The same messenger, which writes down where its new messages stand. */
  const noting = (messenger: Messenger): Messenger => ({
    ...messenger,
    async post(to, message) {
      const sent = await messenger.post(to, message);
      if (sent.ok) await note(sent.ref);
      return sent;
    },
  });

  /** Takes away what is past its term; a Teams that is busy is asked again at the next look. */
  async function sweep(messenger: Pick<Messenger, 'remove'>): Promise<void> {
    const now = clock.now();
    if (looked !== undefined && now >= looked && now < looked + everyMs) return;
    looked = now;
    const before = now - directory.current().bewaren.dagen * dayMs;
    let seen = 0;
    for await (const { id, value } of documents.list('loose', '')) {
      const { at, ref } = looseShape.parse(value);
      if (at >= before || (seen += 1) > mostAtOnce) return;
      const removal = await messenger.remove(ref);
      if (!removal.ok && removal.why === 'later') return;
      const gone = removal.ok || removal.why === 'gone';
      if (!gone && at >= before - patienceMs) continue;
      if (!gone) log.warn({ waarom: removal.why }, 'los bericht niet te verwijderen');
      await removeDocument(documents, 'loose', id);
    }
  }

  return { note, noting, sweep };
}

export type LooseMessages = ReturnType<typeof createLooseMessages>;
