import { treden, type Afwezigheid, type Domein, type Organisatie } from './organisatie.ts';
import { persoon, teamleiderOf } from './personen.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Datum, Instant } from '../basis/instant.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { addDays, daysBetween } from '../werktijd/datum.ts';
import { datumVan } from '../werktijd/werkdag.ts';

/** A period that somebody reported to the bot (P9): who did, and when. No reason is asked or kept. */
export type Gemeld = Afwezigheid & { readonly door: PersonId; readonly op: Instant };

/** That `wie` is away, said by `door`. */
export type ReportAbsence = Afwezigheid & { readonly wie: PersonId; readonly door: PersonId };

/** Takes back one reported period, which its first and last day name. */
export type WithdrawAbsence = ReportAbsence;

export type AbsenceRefusal =
  | 'absence-unknown-person'
  | 'absence-not-your-team'
  | 'absence-ends-before-start'
  | 'absence-over'
  | 'absence-too-long'
  | 'absence-too-far'
  | 'absence-known'
  | 'absence-too-many'
  | 'absence-not-there';

export type AbsenceDecision =
  { readonly ok: true; readonly gemeld: readonly Gemeld[] } | { readonly ok: false; readonly refusal: AbsenceRefusal };

/** More periods than that nobody plans; it bounds what is kept of one person. */
const most = 20;

const refuse = (refusal: AbsenceRefusal): AbsenceDecision => ({ ok: false, refusal });

/** Who is on the nearest rung above this person's highest on a ladder. */
const rungAbove = (wie: PersonId, ladder: Domein['ladder']): PersonId | undefined =>
  treden
    .slice(treden.findLastIndex((trede) => ladder[trede] === wie) + 1)
    .map((trede) => ladder[trede])
    .find((other) => other !== undefined);

/**
 * Who may report somebody absent besides themselves: the teamleider of their own domein (A). Whoever is on a ladder has
 * no teamleider; for them it is the next rung of that ladder, and for a directeur nobody. On the
 * ladders of two domeinen there may be two of them.
 */
export function leidinggevendenOf(wie: PersonId, org: Organisatie): readonly PersonId[] {
  const ladders = [...org.domeinen.values()].map(({ ladder }) => ladder);
  const own = ladders.filter((ladder) => Object.values(ladder).includes(wie));
  const domein = persoon(org, wie)?.domein;
  const above = own.length > 0 ? own.map((ladder) => rungAbove(wie, ladder)) : [domein && teamleiderOf(domein, org)];
  return [...new Set(above.filter((id) => id !== undefined))];
}

/** A: one's own absence, and that of whoever one leads. */
const mayReport = ({ wie, door }: ReportAbsence, org: Organisatie): boolean =>
  wie === door || leidinggevendenOf(wie, org).includes(door);

/** Everyone whom this person may report absent, other than themselves. */
export const teamOf = (leider: PersonId, org: Organisatie): readonly PersonId[] =>
  [...org.personen.keys()].filter((id) => id !== leider && leidinggevendenOf(id, org).includes(leider));

/** Without what is over: it is kept no longer than it matters. */
export const stillAhead = <Period extends Afwezigheid>(all: readonly Period[], today: Datum): readonly Period[] =>
  all.filter(({ tot }) => tot >= today);

const within = (inner: Afwezigheid, outer: Afwezigheid): boolean => outer.van <= inner.van && inner.tot <= outer.tot;

function faultIn({ van, tot }: Afwezigheid, today: Datum, langste: number): AbsenceRefusal | undefined {
  if (tot < van) return 'absence-ends-before-start';
  if (tot < today) return 'absence-over';
  if (daysBetween(van, tot) >= langste) return 'absence-too-long';
  return van > addDays(today, langste) ? 'absence-too-far' : undefined;
}

/** What is known of somebody with one period more, which takes the place of periods that lie within it (P9). */
export function reportAbsence(known: readonly Gemeld[], report: ReportAbsence, { now, org }: Facts): AbsenceDecision {
  if (!org.personen.has(report.wie)) return refuse('absence-unknown-person');
  if (!mayReport(report, org)) return refuse('absence-not-your-team');
  const { van, tot, door } = report;
  const today = datumVan(now, org.kantoor);
  const fault = faultIn(report, today, org.langsteAfwezigheid);
  if (fault !== undefined) return refuse(fault);
  const current = stillAhead(known, today);
  if (current.some((one) => within(report, one))) return refuse('absence-known');
  const gemeld = [...current.filter((one) => !within(one, report)), { van, tot, door, op: now }];
  if (gemeld.length > most) return refuse('absence-too-many');
  return { ok: true, gemeld: gemeld.toSorted((one, other) => (one.van < other.van ? -1 : 1)) };
}

/** What is known of somebody without this period. */
export function withdrawAbsence(
  known: readonly Gemeld[],
  report: WithdrawAbsence,
  { now, org }: Facts,
): AbsenceDecision {
  if (!mayReport(report, org)) return refuse('absence-not-your-team');
  const current = stillAhead(known, datumVan(now, org.kantoor));
  const gemeld = current.filter(({ van, tot }) => van !== report.van || tot !== report.tot);
  return gemeld.length === current.length ? refuse('absence-not-there') : { ok: true, gemeld };
}

/** `weer aanwezig`: without the periods that run today; what is planned for later stays. */
export function returnToWork(known: readonly Gemeld[], { now, org }: Facts): AbsenceDecision {
  const today = datumVan(now, org.kantoor);
  const current = stillAhead(known, today);
  const gemeld = current.filter(({ van }) => van > today);
  return gemeld.length === current.length ? refuse('absence-not-there') : { ok: true, gemeld };
}
