import type { Plek } from './plek.ts';

type Group = { readonly start: number; readonly end: number; readonly digits: string; readonly gap: string };

/** Digits, with what people write between the groups of a BSN; a line break begins something new. */
const digitGroups = /(?<digits>\d+)(?<gap>(?: - |[ .-])(?=\d))?/g;

/** Nine digits in a row or in groups with one kind of separator, or eight in a row, that pass the 11-proef. */
export function findBsn(text: string): readonly Plek[] {
  const groups = Array.from(text.matchAll(digitGroups), ({ index: start, groups: parts }): Group => {
    const digits = parts?.['digits'] ?? '';
    return { start, end: start + digits.length, digits, gap: parts?.['gap'] ?? '' };
  });
  return groups.flatMap((first, at) => bsnFrom(first, groups, at) ?? []);
}

function bsnFrom(first: Group, groups: readonly Group[], at: number): Plek | undefined {
  let digits = '';
  for (let next = at; ; next += 1) {
    const group = groups[next];
    if (group === undefined || digits.length + group.digits.length > 9) return undefined;
    digits += group.digits;
    const complete = digits.length === 9 || (digits.length === 8 && next === at);
    if (complete && passesElfproef(digits.padStart(9, '0'))) return { start: first.start, end: group.end };
    if (group.gap === '' || group.gap !== first.gap) return undefined;
  }
}

/** Weights 9 to 2 and −1; about one in eleven other numbers passes as well, so a hit is only possibly a BSN. */
function passesElfproef(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (digits.charCodeAt(at) - 48) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0 && digits !== '000000000';
}
