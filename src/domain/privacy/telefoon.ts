import { plekken } from './plek.ts';
import type { Plek } from './plek.ts';

// Between two digits. No digit is in it and its length is bounded, so that there is nothing to backtrack over.
const between = '[ ./()-]{0,3}';
// "06-12-2026 10:00" begins like a mobile number and is the sixth of December.
const noDate = String.raw`(?!0[1-9]([-/.])\d{1,2}\1(?:19|20)\d{2}(?!\d))`;
// Not in the middle of a number, a time or an amount.
const start = String.raw`(?<!\d[:.,]?)`;

const mobiel = `${start}${noDate}0${between}6(?:${between}\\d){8}(?!\\d)`;
/** An area code has three or four digits, so that a date such as 05-12-2026 is none. */
const vast = `${start}0[1-9]\\d(?:${between}\\d){7}(?!\\d)`;
/** At most fifteen digits (E.164). */
const internationaal = `(?:\\+|${start}00)[ (]?[1-9](?:${between}\\d){7,14}(?!\\d)`;

const telefoonnummer = new RegExp(`${internationaal}|${mobiel}|${vast}`, 'g');

/** Phone numbers: Dutch mobile and landline, and any with a country code. Short numbers such as 112 are nobody's. */
export const findTelefoon = (text: string): readonly Plek[] => plekken(text, telefoonnummer);
