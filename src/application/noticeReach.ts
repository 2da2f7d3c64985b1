import type { People } from './people.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Messenger } from '../ports/messenger.ts';

type Needs = { readonly people: Pick<People, 'noteReach'>; readonly clock: Clock; readonly log: Log };

/**
 * The same messenger, which remembers of each person whether Teams took the last message to their own chat, so that a
 * beheerder can see who is out of reach (U5). A note that can't be made never changes what became of the message.
 */
export const noticeReach = (messenger: Messenger, { people, clock, log }: Needs): Messenger => ({
  ...messenger,
  async post(to, message) {
    const answer = await messenger.post(to, message);
    if (to.kind === 'person' && (answer.ok || answer.why === 'unreachable'))
      await people
        .noteReach(to.person, answer.ok, clock.now())
        .catch((error: unknown) => log.warn({ err: error }, 'bereik niet genoteerd'));
    return answer;
  },
});
