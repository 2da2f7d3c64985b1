import { periodeId, type Absences } from './absences.ts';
import { answerBy, newLease } from './lease.ts';
import { afterDelivery, claimRun, type SendRun } from './sendRun.ts';
import { functieOf } from './views/afwezigView.ts';
import { afwezigBerichtCard } from '../cards/afwezigCard.ts';
import { afwezigBericht } from '../cards/text/nl/afwezig.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Random, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import type { Delivery, Messenger } from '../ports/messenger.ts';

type Needs = {
  readonly absences: Pick<Absences, 'waiting' | 'mark'>;
  readonly directory: Directory;
  readonly realClock: RealClock;
  readonly random: Random;
  readonly messenger: Messenger;
  readonly log: Log;
  readonly owner: string;
  /** From then on nothing more is claimed. */
  readonly stopping: AbortSignal;
};

type Waiting = ReturnType<Absences['waiting']>[number];

export type AbsenceNotices = ReturnType<typeof createAbsenceNotices>;

/**
 * Tells whoever was reported absent by somebody else, once and 1:1 (P9). What was taken back or is over before it
 * was sent is no longer among what waits (M16).
 */
export function createAbsenceNotices(needs: Needs) {
  const { absences, directory, realClock, random, messenger, log, owner, stopping } = needs;
  // Two rounds of one process share an owner, so the lease does not keep them apart.
  const busy = new Set<string>();
  /** Sent but not yet written down, because the store failed: that is not sent again. */
  const owed = new Map<string, Delivery>();

  /** Who throws has not said whether it was sent. */
  async function post({ person, periode, run }: Waiting, by: Instant): Promise<Delivery> {
    const door = functieOf(periode.door, { org: directory.current() });
    const card = afwezigBerichtCard({ wie: person, van: periode.van, tot: periode.tot, door });
    const message = { card, summary: afwezigBericht.melding, mentions: [], answerBy: by, again: run.attempts > 0 };
    try {
      return await messenger.post({ kind: 'person', person }, message);
    } catch (error) {
      log.error({ err: error }, 'afwezigheidsbericht mislukt');
      return { ok: false, why: 'uncertain' };
    }
  }

  async function send(one: Waiting): Promise<boolean> {
    const { person, periode } = one;
    // With when it was reported: the same days, reported anew, are another message.
    const key = `${person} ${periodeId(periode)} ${periode.op}`;
    const lease = newLease(owner, realClock.now());
    const claimed = await absences.mark(person, periode, (run) => claimRun(run, owner, realClock.now()));
    if (!claimed) return false;
    const answer = owed.get(key) ?? (await post(one, answerBy(lease)));
    owed.set(key, answer);
    const after = (run: SendRun): SendRun => afterDelivery(run, answer, { now: realClock.now(), random });
    await absences.mark(person, periode, after);
    owed.delete(key);
    if (!answer.ok && after(one.run).state === 'failed')
      log.error({ waarom: answer.why }, 'afwezigheidsbericht niet te bezorgen');
    log.info({ uitkomst: answer.ok ? 'sent' : answer.why }, 'afwezigheidsbericht');
    return true;
  }

  /** Sends what waits: claim, send, mark, as with every other message. Answers how many were tried. */
  async function deliver(): Promise<number> {
    let sent = 0;
    for (const one of absences.waiting()) {
      if (one.run.notBefore > realClock.now() || busy.has(one.person) || stopping.aborted) continue;
      busy.add(one.person);
      try {
        if (await send(one)) sent += 1;
      } finally {
        busy.delete(one.person);
      }
    }
    return sent;
  }

  /** Whether a message may be sent by this moment of real time; for the clock that is moved by hand. */
  const heldBack = (until: Instant): boolean => absences.waiting().some(({ run }) => run.notBefore <= until);

  return { deliver, heldBack };
}
