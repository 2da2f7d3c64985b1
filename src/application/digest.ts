import { z } from 'zod';
import { digestView } from './views/digestView.ts';
import { digestCard } from '../cards/digestCard.ts';
import { digestMelding } from '../cards/text/nl/digestMelding.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import { createDigest, type Digest } from '../domain/cijfers/digest.ts';
import { completedWeek, runningWeek, type Digestperiode } from '../domain/cijfers/digestperiode.ts';
import type { ManagerScope, Organisatie } from '../domain/organisatie/organisatie.ts';
import { eersteWerkdagVanWeek, isoWeek } from '../domain/werktijd/isoWeek.ts';
import { momentOp } from '../domain/werktijd/kalenderdag.ts';
import type { CasusStore } from '../ports/casusStore.ts';
import type { Clock, Random, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Documents } from '../ports/documents.ts';
import type { Log } from '../ports/log.ts';
import type { Card, Messenger } from '../ports/messenger.ts';
import { backOff } from './settle.ts';

export type DigestNeeds = {
  readonly store: CasusStore;
  readonly documents: Documents;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly realClock: RealClock;
  readonly random: Random;
  readonly messenger: Messenger;
  readonly log: Log;
  readonly owner: string;
};

/** One digest of one manager and one week: made once, sent once (D1). Times of sending are real time. */
const runShape = z.object({
  person: z.string(),
  state: z.enum(['pending', 'sent', 'failed']),
  attempts: z.number(),
  notBefore: z.number(),
  lease: z.object({ owner: z.string(), until: z.number() }).nullable(),
});
type Run = z.infer<typeof runShape>;

const leaseMs = 20_000;

export type Digests = ReturnType<typeof createDigests>;

/** The moment in this week at which a manager's digest is due: their hour on the first working day (D1). */
function dueAt({ uur }: ManagerScope, now: Instant, { kantoor }: Organisatie): Instant {
  return momentOp(eersteWerkdagVanWeek(now, kantoor), uur, kantoor);
}

/** Week, manager, and which of their scopes. */
function runId(scope: ManagerScope, now: Instant, org: Organisatie): string {
  const { jaar, nummer } = isoWeek(now, org.kantoor);
  const which = org.managers.filter(({ wie }) => wie === scope.wie).indexOf(scope) + 1;
  return `${jaar}-W${String(nummer).padStart(2, '0')}/${scope.wie}/${which}`;
}

/** Weekly figures per manager, on their hour and on demand (D1–D3). */
export function createDigests(needs: DigestNeeds) {
  const { store, documents, directory, clock, realClock, random, messenger, log, owner } = needs;

  async function figuresFor(
    scopes: readonly ManagerScope[],
    periode: Digestperiode,
    org: Organisatie,
  ): Promise<readonly Digest[]> {
    const digests = scopes.map((scope) => createDigest(scope, periode, org.kantoor));
    for await (const cijfers of store.cijfers(periode.vorigeVan)) for (const digest of digests) digest.add(cijfers);
    return digests.map((digest) => digest.result());
  }

  /** A manager may have more than one scope; each has a digest of its own. */
  const scopesOf = (person: PersonId, org: Organisatie): readonly ManagerScope[] =>
    org.managers.filter(({ wie }) => wie === person);

  /** The running week for a manager, as cards; empty for anybody else. */
  async function onDemand(person: PersonId): Promise<readonly Card[]> {
    const org = directory.current();
    const figures = await figuresFor(scopesOf(person, org), runningWeek(clock.now(), org.kantoor), org);
    return figures.map((digest) => digestCard(digestView(digest, org)));
  }

  /** When the bot first ran here: no digest is owed for a moment before it. */
  async function firstStart(): Promise<number> {
    const found = await documents.read('setting', 'digests');
    if (found !== undefined) return z.object({ since: z.number() }).parse(found.value).since;
    const since = clock.now();
    await documents.create('setting', 'digests', { since });
    return since;
  }

  /** Puts down every digest that is due and not yet there. Which ones were sent is remembered for ever. */
  async function plan(): Promise<void> {
    const org = directory.current();
    const now = clock.now();
    const since = await firstStart();
    for (const scope of org.managers) {
      const due = dueAt(scope, now, org);
      if (now < due || due < since) continue;
      const run: Run = { person: scope.wie, state: 'pending', attempts: 0, notBefore: realClock.now(), lease: null };
      await documents.create('digest', runId(scope, now, org), run);
    }
  }

  async function sendRun(id: string, run: Run, scope: ManagerScope, org: Organisatie): Promise<Run> {
    const [figures] = await figuresFor([scope], completedWeek(clock.now(), org.kantoor), org);
    if (figures === undefined) return { ...run, state: 'failed', lease: null };
    const card = digestCard(digestView(figures, org));
    const summary = digestMelding(figures.week.nummer);
    const answer = await messenger.post({ kind: 'person', person: scope.wie }, { card, summary, mentions: [] });
    log.info({ digest: id.split('/')[0], uitkomst: answer.ok ? 'sent' : answer.why }, 'digest');
    if (answer.ok) return { ...run, state: 'sent', lease: null };
    const attempts = run.attempts + 1;
    const again = answer.why === 'later' || (answer.why === 'uncertain' && attempts < 5);
    const wait = answer.why === 'uncertain' ? 60_000 * 2 ** attempts : backOff(attempts, random);
    const notBefore = Math.max(realClock.now() + wait, answer.why === 'later' ? (answer.notBefore ?? 0) : 0);
    return again ? { ...run, attempts, notBefore, lease: null } : { ...run, attempts, state: 'failed', lease: null };
  }

  /** Sends what waits from this week: claim, send, mark, as with every other message. */
  async function deliver(): Promise<number> {
    const org = directory.current();
    const now = clock.now();
    let sent = 0;
    for (const scope of org.managers) {
      const id = runId(scope, now, org);
      const found = await documents.read('digest', id);
      if (found === undefined) continue;
      const run = runShape.parse(found.value);
      const real = realClock.now();
      const taken = run.lease !== null && run.lease.owner !== owner && run.lease.until > real;
      if (run.state !== 'pending' || run.notBefore > real || taken) continue;
      const claimed = await documents.replace(
        'digest',
        id,
        { ...run, lease: { owner, until: real + leaseMs } },
        found.revision,
      );
      if (!claimed.ok) continue;
      const after = await sendRun(id, run, scope, org);
      await documents.replace('digest', id, after, claimed.revision);
      sent += 1;
    }
    return sent;
  }

  /** The next moment after `now` at which a digest is due; for the clock that is moved by hand. */
  function nextDue(): Instant | undefined {
    const org = directory.current();
    const now = clock.now();
    const week = 7 * 24 * 3_600_000;
    const moments = org.managers.flatMap((scope) => [
      dueAt(scope, now, org),
      dueAt(scope, (now + week) as Instant, org),
    ]);
    const ahead = moments.filter((at) => at > now);
    return ahead.length === 0 ? undefined : (Math.min(...ahead) as Instant);
  }

  return { onDemand, plan, deliver, nextDue };
}
