import { maanden, weekdagen } from '../../cards/text/nl/tijd.ts';
import type { Datum } from '../../domain/basis/instant.ts';
import type { Afwezigheid } from '../../domain/organisatie/organisatie.ts';
import { addDays, datumOf, daysBetween } from '../../domain/werktijd/datum.ts';
import { weekdagen as weekdagCodes } from '../../domain/werktijd/kantoor.ts';
import { weekdagVan } from '../../domain/werktijd/datum.ts';

export type ReadPeriode =
  | { readonly ok: true; readonly periode: Afwezigheid }
  /** `no-end`: a first day without a last one. */
  | { readonly ok: false; readonly why: 'unreadable' | 'no-end' };

const weekday = new RegExp(`^(?:${weekdagen.join('|')})`);
const dagen: Readonly<Record<string, number>> = { vandaag: 0, nu: 0, morgen: 1, overmorgen: 2 };

/** 1 for `januari`, `jan` or `jan.`; undefined for no month. */
function monthOf(word: string): number | undefined {
  const plain = word.replace(/\.$/, '').replace(/^mrt$/, 'maart');
  const at = plain.length < 3 ? -1 : maanden.findIndex((maand) => maand.startsWith(plain.replace(/^sept$/, 'sep')));
  return at < 0 ? undefined : at + 1;
}

/** Without a year, the one that lies nearest: at most three months back, so that a day just past is seen to be past. */
function nearest(maand: number, dag: number, from: Datum): Datum | undefined {
  const jaar = Number(from.slice(0, 4));
  const years = [jaar - 1, jaar, jaar + 1].map((one) => datumOf(one, maand, dag));
  return years.find((day) => {
    const ahead = day === undefined ? NaN : daysBetween(from, day);
    return ahead >= -92 && ahead < 274;
  });
}

const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

/** One day as people write it: `24 december`, `24-12`, `24/12/2026`, `2026-12-24`, `vrijdag`, `morgen`. */
function dayIn(typed: string, today: Datum, from: Datum): Datum | undefined {
  const relative = dagen[typed];
  if (relative !== undefined) return addDays(today, relative);
  const named = weekday.exec(typed)?.[0];
  const rest = named === undefined ? typed : typed.slice(named.length).trim();
  if (named !== undefined && rest === '') {
    const ahead = weekdagen.indexOf(named) - weekdagCodes.indexOf(weekdagVan(from));
    return addDays(from, (ahead + 7) % 7);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(rest);
  if (iso !== null) return datumOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts =
    /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(rest) ??
    /^(\d{1,2})e? ?([a-z]+\.?)(?: (\d{4}|\d{2}))?$/.exec(rest);
  if (parts === null) return undefined;
  const [, dag, month = '', jaar] = parts;
  const maand = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (maand === undefined) return undefined;
  return jaar === undefined ? nearest(maand, Number(dag), from) : datumOf(yearOf(jaar), maand, Number(dag));
}

/** "24 t/m 28 december": the month stands once, behind both. */
function withMonthOf(first: string, last: string): string {
  const month = /[-/ ]([a-z]+\.?|\d{1,2})(?: \d{4})?$/.exec(last)?.[1];
  return /^\d{1,2}$/.test(first) && month !== undefined ? `${first} ${month}`.replace(/ (\d)/, '-$1') : first;
}

const until = /\s+(?:tot en met|t\/m|tm|tot|-)\s+/;

/**
 * The days in what somebody typed behind `afwezig`, in lower case, both included: `van 24 december tot 2 januari`,
 * `tot 3 december`, `24-12 t/m 2-1`, `vandaag`. Whether they make sense is for the rules to say.
 */
export function readPeriode(typed: string, today: Datum): ReadPeriode {
  const plain = typed.replace(/^[\s:,]+/, '').trim();
  const begins = /^(?:van|vanaf|per|sinds)\s+/.exec(plain)?.[0] ?? '';
  const days = plain.slice(begins.length).replace(/^op\s+/, '');
  const lastOnly = /^(?:tot en met|t\/m|tm|tot)\s+(.+)$/.exec(days)?.[1];
  const [first = '', last, ...more] = lastOnly === undefined ? days.split(until) : ['vandaag', lastOnly];
  const van = dayIn(last === undefined ? first : withMonthOf(first, last), today, today);
  if (van === undefined || more.length > 0) return { ok: false, why: 'unreadable' };
  if (last === undefined && begins !== '') return { ok: false, why: 'no-end' };
  const tot = last === undefined ? van : dayIn(last, today, van);
  return tot === undefined ? { ok: false, why: 'unreadable' } : { ok: true, periode: { van, tot } };
}
