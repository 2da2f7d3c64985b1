import { z } from 'zod';
import { removeDocument } from './removeAll.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Clock, Random } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';
import type { Log } from '../../ports/log.ts';
import type { MessageRef, Messenger, Noting } from '../../ports/messenger.ts';

const looseShape = z.object({
  /** Domain time. */
  at: z.number(),
  ref: z.object({ conversatie: z.string(), activiteit: z.string(), serviceUrl: z.string() }),
});
/** A message of the bot that lies in no outbox: where it stands in Teams, and since when. */
export type LooseMessage = z.infer<typeof looseShape>;

const dayMs = 86_400_000;
/** Milliseconds of domain time between two looks, and while there is more. */
const everyMs = 3_600_000;
const soonMs = 60_000;
/** What Teams refuses to take away for so long after its term is given up. */
const patienceMs = 3 * dayMs;
/** So many go in one look, so that a long list never holds up what must be sent. */
const mostAtOnce = 20;

type Remover = Pick<Messenger, 'remove'>;
type Listed = { readonly id: string; readonly value: unknown };

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
  /** The last one that had its turn, while there is more. */
  let after: string | undefined;
  /** At which ones Teams was too busy in this round. */
  const busyAt = new Set<string>();

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

  const noting: Noting =
    (send) =>
    async (...asked) => {
      const sent = await send(...asked);
      if (sent.ok) await note(sent.ref);
      return sent;
    };

  /** The same messenger, which writes down where its new messages stand. */
  const noted = (messenger: Messenger): Messenger => ({
    ...messenger,
    post: noting((to, message) => messenger.post(to, message)),
  });

  /** Takes away one that is past its term; answers what to do with the next. */
  async function takeAway({ id, value }: Listed, before: number, messenger: Remover): Promise<'go on' | 'later'> {
    const { at, ref } = looseShape.parse(value);
    const removal = await messenger.remove(ref);
    if (!removal.ok && removal.why === 'later') return 'later';
    const gone = removal.ok || removal.why === 'gone';
    if (!gone && at >= before - patienceMs) return 'go on';
    if (!gone) log.warn({ waarom: removal.why }, 'los bericht niet te verwijderen');
    await removeDocument(documents, 'loose', id);
    return 'go on';
  }

  /**
   * Takes away what is past its term. What Teams refuses stays, and the rest gets its turn: each look goes on behind the one
   * before it, a minute later, until all had theirs. A Teams that is busy is asked again in an hour; one for which it is busy
   * each time, as where the host is no more, then holds up the rest no longer.
   */
  async function sweep(messenger: Remover): Promise<void> {
    const now = clock.now();
    const wait = after === undefined ? everyMs : soonMs;
    if (looked !== undefined && now >= looked && now < looked + wait) return;
    looked = now;
    const before = now - directory.current().bewaren.dagen * dayMs;
    let seen = 0;
    for await (const one of documents.list('loose', '', after)) {
      if (looseShape.parse(one.value).at >= before) break;
      if (seen === mostAtOnce) return;
      if ((await takeAway(one, before, messenger)) === 'later' && !busyAt.has(one.id)) {
        busyAt.add(one.id);
        after = undefined;
        return;
      }
      after = one.id;
      seen += 1;
    }
    after = undefined;
    busyAt.clear();
  }

  return { noting, noted, sweep };
}

export type LooseMessages = ReturnType<typeof createLooseMessages>;
