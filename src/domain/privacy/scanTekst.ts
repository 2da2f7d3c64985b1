import type { Datum } from '../basis/instant.ts';
import { findBsn } from './bsn.ts';
import { findDatums } from './geboortedatum.ts';
import { findIbans } from './iban.ts';
import { normalise } from './normalise.ts';
import { blank, plekken } from './plek.ts';
import type { Plek } from './plek.ts';
import { findPostcodes } from './postcode.ts';
import { findTelefoon } from './telefoon.ts';

/** What may not be stored or posted, by kind; the text itself never leaves the scan (law 3). */
export type Vondst = 'bsn' | 'iban' | 'telefoon' | 'e-mail' | 'postcode-huisnummer' | 'geboortedatum';

type Finder = (text: string, today: Datum) => readonly Plek[];

const findKenmerken: Finder = (text) =>
  plekken(text, /(?<![A-Z0-9])AT-[2-9A-HJKMNP-Z]{6}(?![A-Z0-9])/gi).map((plek) => ({ ...plek, exempt: true }));

const findEmail: Finder = (text) => plekken(text, /[\p{L}\p{N}_+-] ?@ ?[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]{2}/gu);

/** In the order of law 3: what is found is blanked, so that an IBAN is not read as a BSN as well. */
const finders: readonly (readonly [Vondst | undefined, Finder])[] = [
  ['iban', findIbans],
  [undefined, findKenmerken],
  ['e-mail', findEmail],
  ['telefoon', findTelefoon],
  ['geboortedatum', findDatums],
  ['bsn', findBsn],
  ['postcode-huisnummer', findPostcodes],
];

/**
 * Scans free text before it is stored or posted (law 3). Gives each kind that was found once; empty when the text may
 * be used. `today` tells dates of birth from deadlines. A bsn is only a possible one.
 */
export function scanTekst(text: string, { today }: { readonly today: Datum }): readonly Vondst[] {
  const found: Vondst[] = [];
  let rest = normalise(text);
  for (const [kind, find] of finders) {
    const places = find(rest, today);
    if (kind !== undefined && places.some(({ exempt }) => exempt !== true)) found.push(kind);
    rest = blank(rest, places);
  }
  return found;
}
