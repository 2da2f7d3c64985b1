import { Temporal } from 'temporal-polyfill';
import type { Datum } from '../basis/instant.ts';
import type { Plek } from './plek.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const jaar = String.raw`['’]?(?<jaar>(?:19|20)\d{2}|\d{2})(?!\d)`;
const jaar4 = String.raw`(?<jaar>(?:19|20)\d{2})`;
const maanden = [
  'jan(?:uari)?',
  'feb(?:ruari)?',
  'm(?:aa)?rt',
  'apr(?:il)?',
  'mei',
  'juni?',
  'juli?',
  'aug(?:ustus)?',
  'sep(?:t(?:ember)?)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const dag = String.raw`(?<!\d)(?<dag>\d{1,2})`;

/** How a date is written. `zeker`: also without a word like geboren; the others may as well be something else. */
const notations: readonly { readonly pattern: RegExp; readonly zeker: (groups: Groups) => boolean }[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)${jaar4}(?<t> ?[-/.] ?)(?<maand>\d{1,2})\k<t>(?<dag>\d{1,2})(?!\d)`, 'g'),
    zeker: () => true,
  },
  {
    pattern: new RegExp(String.raw`${dag}(?<t> ?[-/.] ?| )(?<maand>\d{1,2})\k<t>${jaar}`, 'g'),
    // "Artikel 2.3.10" is not a day in 2010, and neither is "10 11 12".
    zeker: ({ jaar = '', t = '' }) => jaar.length === 4 || /[-/]/.test(t),
  },
  {
    pattern: new RegExp(
      String.raw`${dag}(?:e|ste|de)?[ .-]{0,3}(?<naam>${maanden.join('|')})(?![a-z])[ .,-]{0,3}${jaar}`,
      'gi',
    ),
    // "3 december 10 uur" has no year.
    zeker: ({ jaar = '' }) => jaar.length === 4,
  },
  { pattern: new RegExp(String.raw`(?<!\d)(?<dag>\d{2})(?<maand>\d{2})${jaar4}(?!\d)`, 'g'), zeker: () => false },
  { pattern: new RegExp(String.raw`(?<!\d)${jaar4}(?<maand>\d{2})(?<dag>\d{2})(?!\d)`, 'g'), zeker: () => false },
];

const geboren = /(?<!\p{L})(?:geb(?!\p{L})|geboren|geboorte|verjaar|jarig)/iu;

/**
 * Dates. One counts as a date of birth with a word like geboren near it, or when it is more than a year past; the
 * others are exempt (law 3).
 */
export function findDatums(text: string, today: Datum): readonly Plek[] {
  const aYearAgo = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  return notations.flatMap(({ pattern, zeker }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index: start, 0: hit, groups = {} }) => {
      const end = start + hit.length;
      const datum = dateOf(groups, today);
      const word = geboren.test(`${text.slice(Math.max(0, start - 30), start)} ${text.slice(end, end + 15)}`);
      if (datum === undefined || !(word || zeker(groups))) return [];
      return [{ start, end, exempt: !word && datum >= aYearAgo }];
    }),
  );
}

function dateOf(groups: Groups, today: Datum): string | undefined {
  const { naam, jaar = '' } = groups;
  const maand =
    naam === undefined ? Number(groups['maand']) : 1 + maanden.findIndex((m) => new RegExp(`^${m}$`, 'i').test(naam));
  const dag = Number(groups['dag']);
  if (maand < 1 || maand > 12 || dag < 1 || dag > 31) return undefined;
  return [yearOf(jaar, today), twoDigits(maand), twoDigits(dag)].join('-');
}

/** Two digits stand for a year up to five years ahead, else for one of the last century. */
function yearOf(jaar: string, today: Datum): string {
  if (jaar.length === 4) return jaar;
  return Number(`20${jaar}`) <= Number(today.slice(0, 4)) + 5 ? `20${jaar}` : `19${jaar}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
