import { z } from 'zod';
import { alleCijfers } from './bewaren/figuren.ts';
import { digestFigures, scopeKey, type Counted, type Figures } from './digestFigures.ts';
import { digestView } from './views/digestView.ts';
import { digestCard } from '../cards/digestCard.ts';
import { digestMelding } from '../cards/text/nl/digestMelding.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import { completedWeek, runningWeek, type Digestperiode } from '../domain/cijfers/digestperiode.ts';
import type { ManagerScope, Organisatie } from '../domain/organisatie/organisatie.ts';
import { eersteWerkdagVanWeek, weekNaam } from '../domain/werktijd/isoWeek.ts';
import { momentOp } from '../domain/werktijd/kalenderdag.ts';
import type { CasusStore, Revision } from '../ports/casusStore.ts';
import type { Clock, Random, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Documents } from '../ports/documents.ts';
import type { Log } from '../ports/log.ts';
import type { Card, Delivery, Messenger } from '../ports/messenger.ts';
import { afterDelivery, claimRun, newRun, sendRunShape, stillClaimed, type Claimed } from './sendRun.ts';

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
  /** From then on nothing more is claimed. */
  readonly stopping: AbortSignal;
};

/** One digest of one manager and one week: made once, sent once (D1). Times of sending are real time. */
const geteldShape = z.object({ scope: z.string(), regie: z.number() });
const runShape = sendRunShape.extend({ person: z.string(), geteld: geteldShape.optional() });
export type DigestDocument = z.infer<typeof runShape>;
type Run = DigestDocument;

const sinceShape = z.object({ since: z.number() });
export type DigestsSince = z.infer<typeof sinceShape>;

/** One digest that is, or may be, owed. */
type Owed = { readonly id: string; readonly scope: ManagerScope };

/** For no more than this is counted at once, which bounds what is kept in memory meanwhile. */
const mostAtOnce = 250;

export type Digests = ReturnType<typeof createDigests>;

/** The moment in this week at which a manager's digest is due: their hour on the first working day (D1). */
function dueAt({ uur }: ManagerScope, now: Instant, { kantoor }: Organisatie): Instant {
  return momentOp(eersteWerkdagVanWeek(now, kantoor), uur, kantoor);
}

/** Week, manager, and which of their scopes. */
function runId(scope: ManagerScope, now: Instant, org: Organisatie): string {
  const which = org.managers.filter(({ wie }) => wie === scope.wie).indexOf(scope) + 1;
  return `${weekNaam(now, org.kantoor)}/${scope.wie}/${which}`;
}

const weekOf = (id: string): string => id.split('/')[0] ?? '';

/** Weekly figures per manager, on their hour and on demand (D1–D3). */
export function createDigests(needs: DigestNeeds) {
  const { store, documents, directory, clock, realClock, random, messenger, log, owner, stopping } = needs;

  let since: number | undefined;
  // What this process knows already, so that it does not ask the store every second. Neither is ever undone.
  const planned = new Set<string>();
  const over = new Set<string>();
  const busy = new Set<string>();
  /** Sent but not yet written down, because the store failed: that comes first, and it is not sent again. */
  const owed = new Map<string, () => Promise<unknown>>();

  /** All in one walk, however many they are. */
  async function figuresFor(scopes: readonly ManagerScope[], periode: Digestperiode, org: Organisatie) {
    const counted: Counted[] = [];
    for (const scope of scopes) counted.push({ scope, regieVorige: await regieBefore(scope, periode, org) });
    const asked = { since: periode.vorigeVan, now: clock.now(), kantoor: org.kantoor };
    return digestFigures(counted, { periode, org }, alleCijfers({ store, documents }, asked));
  }

  /** What was counted of regie at the end of the week before: by the digest that was due in the days after it. */
  async function regieBefore(scope: ManagerScope, { van }: Digestperiode, org: Organisatie) {
    const found = await documents.read('digest', runId(scope, van, org));
    const geteld = found && runShape.parse(found.value).geteld;
    return geteld?.scope === scopeKey(scope) ? geteld.regie : undefined;
  }

  /** A manager may have more than one scope; each has a digest of its own. */
  const scopesOf = (person: PersonId, org: Organisatie): readonly ManagerScope[] =>
    org.managers.filter(({ wie }) => wie === person);

  /** The running week for a manager, one scope beneath the other; undefined for anybody else. */
  async function onDemand(person: PersonId): Promise<Card | undefined> {
    const org = directory.current();
    const figures = await figuresFor(scopesOf(person, org), runningWeek(clock.now(), org.kantoor), org);
    const cards = figures.map((each) => digestCard(digestView(each().digest, org)));
    const [first] = cards;
    return first && { ...first, body: cards.flatMap((card) => card['body'] as readonly unknown[]) };
  }

  /** When the bot first ran here: no digest is owed for a moment before it. */
  async function readFirstStart(): Promise<number> {
    const first: DigestsSince = { since: clock.now() };
    await documents.create('setting', 'digests', first);
    const found = await documents.read('setting', 'digests');
    return sinceShape.parse(found?.value).since;
  }

  /** Puts down every digest that is due and not yet there. Which ones were sent is remembered for ever. */
  async function plan(): Promise<void> {
    const org = directory.current();
    const now = clock.now();
    since ??= await readFirstStart();
    for (const scope of org.managers) {
      const due = dueAt(scope, now, org);
      const id = runId(scope, now, org);
      if (now < due || due < since || planned.has(id)) continue;
      const run: Run = { person: scope.wie, ...newRun(realClock.now()) };
      await documents.create('digest', id, run);
      planned.add(id);
    }
  }

  /** Undefined when they can't be made; another manager's digest must not wait for it. */
  function made(id: string, figures: () => Figures): Figures | undefined {
    try {
      return figures();
    } catch (error) {
      log.error({ digest: weekOf(id), err: error }, 'digest niet te maken');
      return undefined;
    }
  }

  /** Who throws has not said whether it was sent. */
  async function post(
    { digest }: Figures,
    { wie }: ManagerScope,
    { org, answerBy, run }: { readonly org: Organisatie; readonly answerBy: Instant; readonly run: Run },
  ): Promise<Delivery> {
    const card = digestCard(digestView(digest, org));
    const summary = digestMelding(digest.week.nummer);
    const again = run.attempts > 0;
    try {
      return await messenger.post({ kind: 'person', person: wie }, { card, summary, mentions: [], answerBy, again });
    } catch (error) {
      log.error({ digest: digest.week.nummer, err: error }, 'digest mislukt');
      return { ok: false, why: 'uncertain' };
    }
  }

  /** Sends what was claimed, unless that took so long that another has it by now. */
  async function send({ id, scope }: Owed, claimed: Claimed<Run>, figures: Figures | undefined, org: Organisatie) {
    const write = (run: Run, revision: Revision) => documents.replace('digest', id, run, revision);
    const ours = await stillClaimed(claimed, { owner, now: realClock.now() }, write);
    if (ours === undefined) return false;
    const answer: Delivery = figures ? await post(figures, scope, { org, ...ours }) : { ok: false, why: 'uncertain' };
    log.info({ digest: weekOf(id), uitkomst: answer.ok ? 'sent' : answer.why }, 'digest');
    const counted = figures === undefined ? ours.run : { ...ours.run, geteld: figures.geteld };
    const after = afterDelivery(counted, answer, { now: realClock.now(), random });
    if (after.state === 'failed' && !answer.ok)
      log.error({ digest: weekOf(id), waarom: answer.why }, 'digest niet te bezorgen');
    owed.set(id, () => write(after, ours.revision));
    await pay(id);
    return true;
  }

  async function pay(id: string): Promise<void> {
    await owed.get(id)?.();
    owed.delete(id);
  }

  /** Claims one digest that waits; undefined when there is none, or somebody else is at it. */
  async function claim(id: string): Promise<Claimed<Run> | undefined> {
    const found = await documents.read('digest', id);
    if (found === undefined) return undefined;
    const run = runShape.parse(found.value);
    if (run.state !== 'pending') over.add(id);
    const leased = claimRun(run, owner, realClock.now());
    if (leased === undefined) return undefined;
    const claimed = await documents.replace('digest', id, leased, found.revision);
    return claimed.ok ? { run: leased, revision: claimed.revision } : undefined;
  }

  /** Whether it may be claimed now. What was sent before and not written down is written down first. */
  async function waits({ id }: Owed): Promise<boolean> {
    await pay(id);
    const found = await documents.read('digest', id);
    if (found === undefined) return false;
    const run = runShape.parse(found.value);
    if (run.state !== 'pending') over.add(id);
    return claimRun(run, owner, realClock.now()) !== undefined;
  }

  /** Counts for all of these at once, then claims, sends and marks each as every other message. */
  async function deliverThese(these: readonly Owed[], org: Organisatie): Promise<number> {
    const waiting: Owed[] = [];
    for (const one of these) if (await waits(one)) waiting.push(one);
    if (waiting.length === 0) return 0;
    const scopes = waiting.map(({ scope }) => scope);
    const figures = await figuresFor(scopes, completedWeek(clock.now(), org.kantoor), org);
    let sent = 0;
    for (const [index, one] of waiting.entries()) {
      if (stopping.aborted) break;
      const claimed = await claim(one.id);
      if (claimed === undefined) continue;
      const own = figures[index];
      if (await send(one, claimed, own && made(one.id, own), org)) sent += 1;
    }
    return sent;
  }

  /** Sends what waits from this week. */
  async function deliver(): Promise<number> {
    const org = directory.current();
    const now = clock.now();
    const owing = org.managers.map((scope): Owed => ({ id: runId(scope, now, org), scope }));
    const free = owing.filter(({ id }) => !over.has(id) && !busy.has(id));
    let sent = 0;
    while (free.length > 0 && !stopping.aborted) {
      const these = free.splice(0, mostAtOnce);
      for (const { id } of these) busy.add(id);
      try {
        sent += await deliverThese(these, org);
      } finally {
        for (const { id } of these) busy.delete(id);
      }
    }
    return sent;
  }

  /** Whether a digest of this week may be sent by this moment of real time; for the clock that is moved by hand. */
  async function heldBack(until: Instant): Promise<boolean> {
    const org = directory.current();
    const now = clock.now();
    for (const scope of org.managers) {
      const id = runId(scope, now, org);
      const found = over.has(id) ? undefined : await documents.read('digest', id);
      const run = found && runShape.parse(found.value);
      if (run?.state === 'pending' && run.notBefore <= until) return true;
    }
    return false;
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

  return { onDemand, plan, deliver, heldBack, nextDue };
}
