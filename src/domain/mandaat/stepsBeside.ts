import type { MandaatEvent } from './events.ts';
import { levelClock, type LevelClock } from './levelClock.ts';
import type { Mandaat, Vraag } from './state.ts';
import type { WaitingMandaat } from './waiting.ts';
import { weeklyPing } from './weeklyPing.ts';
import type { Instant, Werkminuten } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import { nextAtWork } from '../organisatie/aanwezigheid.ts';
import { persoon } from '../organisatie/personen.ts';
import { isKantoortijd, nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type MandaatStep = Step<MandaatEvent>;

/** A moment, moved to a day on which this person works (M5). People outside the directory work every day. */
export function atWork(wie: PersonId, due: Instant, { org }: Facts): Instant | undefined {
  const known = persoon(org, wie);
  return known === undefined ? due : nextAtWork(known, due, org.kantoor);
}

type Reminders<Event> = {
  readonly clock: LevelClock;
  /** Clock reading at which this person was asked: reminders before it were for someone else. */
  readonly from: number;
  /** Number of the last reminder that went out. */
  readonly done: number;
  readonly to: PersonId;
  /** The warning takes the place of any reminder at or after it, so that nobody gets both (M6). */
  readonly before: Instant | undefined;
  readonly event: (to: PersonId, nr: number) => Event;
  readonly facts: Facts;
};

/** Reminders that this person has not had, and that were not for somebody before them; numbered from 1. */
export const remindersAhead = (
  herinneringen: readonly Werkminuten[],
  { done, from }: Pick<Reminders<never>, 'done' | 'from'>,
): readonly { readonly nr: number; readonly minuten: Werkminuten }[] =>
  herinneringen
    .map((minuten, index) => ({ nr: index + 1, minuten }))
    .filter(({ nr, minuten }) => nr > done && minuten > from);

/** The next reminder; after an outage the latest one that is due stands for those that were missed (M5). */
export function reminderAmong<Event>(
  herinneringen: readonly Werkminuten[],
  { clock, from, done, to, before, event, facts }: Reminders<Event>,
): Step<Event> | undefined {
  const ahead = remindersAhead(herinneringen, { done, from }).map((one) => ({
    ...one,
    due: clock.momentOf(one.minuten),
  }));
  const next = ahead.filter(({ due }) => due !== undefined && due <= facts.now).at(-1) ?? ahead[0];
  const at = next?.due === undefined ? undefined : atWork(to, next.due, facts);
  if (next === undefined || at === undefined) return undefined;
  if (before !== undefined && (at >= before || facts.now >= before)) return undefined;
  return { at, take: () => [event(to, next.nr)] };
}

/** The aanvrager is reminded of an open vraag; unanswered, the regiehouder is asked (M4), then it is pinged weekly. */
export function vraagStep(mandaat: WaitingMandaat, vraag: Vraag, facts: Facts): MandaatStep | undefined {
  const { vraag: klok, naDirecteur } = facts.org.klokken.mandaat;
  const { herinnering, regiehouder } = klok;
  const over = plusWerkminuten(vraag.op, regiehouder, facts.org.kantoor);
  const remindAt = atWork(mandaat.aanvrager, plusWerkminuten(vraag.op, herinnering, facts.org.kantoor), facts);
  const remind: MandaatStep | undefined =
    vraag.herinnerd || remindAt === undefined || remindAt >= over || facts.now >= over
      ? undefined
      : { at: remindAt, take: () => [{ type: 'VraagReminded', mandaat: mandaat.id, to: mandaat.aanvrager }] };
  const ask: MandaatStep = vraag.regiehouder
    ? weeklyPing(mandaat, plusWerkminuten(over, naDirecteur, facts.org.kantoor), facts)
    : { at: over, take: () => [{ type: 'VraagToRegiehouder', mandaat: mandaat.id }] };
  return firstStep([remind, ask]);
}

/** Another organisation has reminders of its own and no ladder (M2); once it waits a week, everyone hears so weekly. */
export function externStep(mandaat: Extract<Mandaat, { status: 'bij-extern' }>, facts: Facts): MandaatStep | undefined {
  if (mandaat.vraag !== undefined) return vraagStep(mandaat, mandaat.vraag, facts);
  const { contact, herinnerd, onbereikbaar } = mandaat.extern;
  const { extern, naDirecteur } = facts.org.klokken.mandaat;
  const clock = levelClock(mandaat, mandaat.gevraagd, facts.org.kantoor);
  const week = clock.momentOf(naDirecteur);
  const remind =
    contact === undefined || onbereikbaar
      ? undefined
      : reminderAmong<MandaatEvent>(extern.herinneringen, {
          clock,
          from: 0,
          done: herinnerd,
          to: contact,
          before: week,
          event: (to, nr) => ({ type: 'MandaatReminded', mandaat: mandaat.id, to, nr }),
          facts,
        });
  return firstStep([remind, week && weeklyPing(mandaat, week, facts)]);
}

/** What moved while the office was closed is told as soon as it opens, so that no step goes unheard (M6). */
export function moveStep(mandaat: WaitingMandaat, { org }: Facts): MandaatStep | undefined {
  const { status, id } = mandaat;
  if ((status !== 'bij-beslisser' && status !== 'bij-aanvrager') || !mandaat.niveau.teMelden) return undefined;
  const { beslisserSinds } = mandaat.niveau;
  if (isKantoortijd(beslisserSinds, org.kantoor)) return undefined;
  return {
    at: nextKantoortijd(beslisserSinds, org.kantoor),
    take: () => [{ type: 'MandaatMoveTold', mandaat: id }],
  };
}
