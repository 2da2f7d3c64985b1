import { plekken } from './plek.ts';
import type { Plek } from './plek.ts';

// "2025 en 2026", "€ 1200 pm 3 maanden": written small and apart, these are words.
const words = 'af|al|ca|de|en|er|eu|ik|in|is|ja|je|km|kg|me|na|nr|nu|of|om|op|pj|pm|pp|pw|st|te|tm|uw|we|wk|ze|zo';
const postcode = String.raw`(?<!\d)[1-9]\d{3}(?:[A-Za-z]{2}| (?:[A-Z]{2}|(?!(?:${words})(?![a-z]))[a-z]{2}|[A-Z][a-z]))(?![A-Za-z])`;
const nummer = String.raw`\d{1,5}(?!\d)`;
const straat =
  '(?:straat|str\\.|laan|weg|plein|dijk|kade|gracht|hof|singel|pad|steeg|park|dreef|plantsoen|boulevard|markt|wal)';

const naPostcode = new RegExp(String.raw`${postcode}[\s,;:]{0,3}(?:(?:huis)?(?:nr|nummer)\.?[ :]{0,2})?${nummer}`, 'g');
const voorPostcode = new RegExp(String.raw`(?<!\d)${nummer}(?:[ -]?[A-Za-z0-9]{1,4})?[\s,;]{1,3}${postcode}`, 'g');
const metStraat = new RegExp(
  `${straat}\\s${nummer}[^\\d]{0,60}${postcode}|${postcode}[^\\d]{0,60}?${straat}\\s${nummer}`,
  'g',
);

/** A postcode with a house number, in either order, also with a street or town between them. */
export function findPostcodes(text: string): readonly Plek[] {
  return [naPostcode, voorPostcode, metStraat].flatMap((pattern) => plekken(text, pattern));
}
