import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';
import { changeDocument } from './changeDocument.ts';
import { newRun, sendRunShape, type SendRun } from './sendRun.ts';
import { withAbsences } from './withAbsences.ts';
import type { Datum } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import {
  reportAbsence,
  returnToWork,
  stillAhead,
  withdrawAbsence,
  type AbsenceDecision,
  type AbsenceRefusal,
  type Gemeld,
  type ReportAbsence,
  type WithdrawAbsence,
} from '../domain/organisatie/afwezigheid.ts';
import type { Afwezigheid, Organisatie } from '../domain/organisatie/organisatie.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { datumVan } from '../domain/werktijd/werkdag.ts';
import type { Clock, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Documents } from '../ports/documents.ts';

/**
 * What one person reported. Whoever was reported absent by another is told so once: that message lies in the same
 * document under the period it is about, as an outbox without text.
 */
export type AbsenceDocument = {
  readonly gemeld: readonly Gemeld[];
  readonly berichten: Readonly<Record<string, SendRun>>;
};
const shape = z.object({
  gemeld: z.array(z.object({ van: z.string(), tot: z.string(), door: z.string(), op: z.number() })),
  berichten: z.record(sendRunShape),
}) as unknown as z.ZodType<AbsenceDocument>;
type Known = ReadonlyMap<PersonId, AbsenceDocument>;

export type Reported = { readonly ok: true } | { readonly ok: false; readonly refusal: AbsenceRefusal };

/** Another process may have written: what is stored is read again after so long (real milliseconds). */
const refreshMs = 5000;

/** Names a period within one person's document. */
export const periodeId = ({ van, tot }: Afwezigheid): string => `${van}/${tot}`;

type Waiting = { readonly person: PersonId; readonly periode: Gemeld; readonly run: SendRun };

const nothing: AbsenceDocument = { gemeld: [], berichten: {} };
const daysOf = ({ gemeld }: AbsenceDocument): string => gemeld.map(periodeId).join();

/** What everybody reported, as it is stored. */
export async function readAbsences(documents: Pick<Documents, 'list'>): Promise<Known> {
  const known = new Map<PersonId, AbsenceDocument>();
  for await (const { id, value } of documents.list('absence', '')) known.set(id as PersonId, shape.parse(value));
  return known;
}

/** The directory with all of that in it. */
export const absencesOver = (file: Organisatie, known: Known): Organisatie =>
  withAbsences(file, new Map([...known].map(([person, { gemeld }]) => [person, gemeld])));

export type Absences = Awaited<ReturnType<typeof openAbsences>>;

type Needs = {
  readonly documents: Documents;
  /** The directory as the beheerder keeps it. */
  readonly directory: Directory;
  readonly clock: Clock;
  readonly realClock: RealClock;
};

/** Who is away, as people themselves and whoever leads them say (P9), beside what the directory says. */
export async function openAbsences({ documents, directory, clock, realClock }: Needs) {
  let known: Known = new Map();
  let merged: { readonly file: Organisatie; readonly known: Known; readonly org: Organisatie } | undefined;
  const changed = new Set<PersonId>();
  // Rises with every write and reading, so that a reading that was overtaken is thrown away.
  let round = 0;
  let readAt = -Infinity;

  /** The gemeente with everybody's absence in it; the same value until something changes. */
  function current(): Organisatie {
    const file = directory.current();
    if (merged?.file !== file || merged.known !== known) merged = { file, known, org: absencesOver(file, known) };
    return merged.org;
  }
  const today = (): Datum => datumVan(clock.now(), directory.current().kantoor);
  const facts = (): Facts => ({ now: clock.now(), org: current() });

  function takeOver(next: Known): void {
    for (const person of new Set([...known.keys(), ...next.keys()])) {
      const before = known.get(person);
      if (before === undefined || daysOf(before) !== daysOf(next.get(person) ?? nothing)) changed.add(person);
    }
    known = next;
  }

  /** Changes what is known of one person; the store and this process know it when it returns. */
  async function change(
    person: PersonId,
    apply: (before: AbsenceDocument) => AbsenceDocument | undefined,
  ): Promise<boolean> {
    let written: AbsenceDocument | undefined;
    const done = await changeDocument(documents, { kind: 'absence', id: person, shape }, (before) => {
      written = apply(before ?? nothing);
      return written;
    });
    round += 1;
    if (done && written !== undefined) takeOver(new Map(known).set(person, written));
    return done;
  }

  async function decide(
    person: PersonId,
    decision: (known: readonly Gemeld[], facts: Facts) => AbsenceDecision,
    toldOf?: Afwezigheid,
  ): Promise<Reported> {
    let answer: AbsenceDecision = { ok: false, refusal: 'absence-not-there' };
    await change(person, ({ gemeld, berichten }) => {
      answer = decision(gemeld, facts());
      if (!answer.ok) return undefined;
      const left = new Set(answer.gemeld.map(periodeId));
      const kept = Object.entries(berichten).filter(([id]) => left.has(id));
      const told = toldOf === undefined ? [] : [[periodeId(toldOf), newRun(realClock.now())] as const];
      return { gemeld: answer.gemeld, berichten: Object.fromEntries([...kept, ...told]) };
    });
    return answer;
  }

  /** Deletes what holds nothing any more, unless somebody wrote meanwhile. */
  async function remove(person: PersonId): Promise<void> {
    const found = await documents.read('absence', person);
    if (found === undefined || shape.parse(found.value).gemeld.length > 0) return;
    if (!(await documents.remove('absence', person, found.revision))) return;
    round += 1;
    takeOver(new Map([...known].filter(([id]) => id !== person)));
  }

  /**
   * What is over is not kept (P9). An empty document is deleted only here, at a later reading than the one that took
   * its last period away, so that a process that starts in between still sees the change.
   */
  async function dropPast(): Promise<void> {
    for (const [person, { gemeld }] of known) {
      const ahead = stillAhead(gemeld, today());
      if (ahead.length < gemeld.length) await decide(person, (all) => ({ ok: true, gemeld: stillAhead(all, today()) }));
      else if (ahead.length === 0) await remove(person);
    }
  }

  async function read(): Promise<void> {
    const mine = (round += 1);
    const next = await readAbsences(documents);
    if (mine !== round) return;
    readAt = realClock.now();
    if (canonicalJson([...next]) !== canonicalJson([...known])) takeOver(next);
    await dropPast();
  }

  await read();
  return {
    /** The directory with everybody's absence in it. `onChange` tells of the file; of absence, `whenChanged` does. */
    directory: { current, onChange: (listener) => directory.onChange(() => listener(current())) } satisfies Directory,
    /** Takes over what other processes wrote, every few seconds. */
    async refresh(): Promise<void> {
      // A clock that was set back must not keep what is known for an hour.
      if (Math.abs(realClock.now() - readAt) >= refreshMs) await read();
    },
    /**
     * Hands over, once, whose absence changed; after a start everybody's who ever reported any. When `look` throws
     * they are handed over again. Answers how many there were.
     */
    async whenChanged(look: (people: readonly PersonId[]) => Promise<void>): Promise<number> {
      const people = [...changed];
      if (people.length === 0) return 0;
      changed.clear();
      try {
        await look(people);
      } catch (error) {
        people.forEach((person) => changed.add(person));
        throw error;
      }
      return people.length;
    },
    /** What was reported of somebody and is not over yet, first day first. */
    of: (person: PersonId): readonly Gemeld[] => stillAhead((known.get(person) ?? nothing).gemeld, today()),
    report: (report: ReportAbsence): Promise<Reported> =>
      decide(report.wie, (all, at) => reportAbsence(all, report, at), report.wie === report.door ? undefined : report),
    withdraw: (report: WithdrawAbsence): Promise<Reported> =>
      decide(report.wie, (all, at) => withdrawAbsence(all, report, at)),
    returned: (person: PersonId): Promise<Reported> => decide(person, returnToWork),
    /** Messages that wait to be sent: whom to, about which of their periods. */
    waiting: (): readonly Waiting[] =>
      [...known].flatMap(([person, { gemeld, berichten }]) =>
        stillAhead(gemeld, today()).flatMap((periode): readonly Waiting[] => {
          const run = berichten[periodeId(periode)];
          return run?.state === 'pending' ? [{ person, periode, run }] : [];
        }),
      ),
    /** Changes the message about a period; false when it is not there any more, or `apply` leaves it as it is. */
    mark: (person: PersonId, periode: Afwezigheid, apply: (run: SendRun) => SendRun | undefined): Promise<boolean> =>
      change(person, ({ gemeld, berichten }) => {
        const run = berichten[periodeId(periode)];
        const next = run && apply(run);
        return next && { gemeld, berichten: { ...berichten, [periodeId(periode)]: next } };
      }),
  };
}
