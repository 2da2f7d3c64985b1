import { z } from 'zod/v4';
import { invisible } from '../invisible.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import { weekdagen } from '../../../domain/werktijd/kantoor.ts';

/** The key under which something is named elsewhere in the file. */
export const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: shapeTexts.key });

/** One line that people read. */
export const label = z
  .string()
  .min(1)
  .max(120)
  .regex(new RegExp(`^[^\\s${invisible}](?:[^${invisible}]*[^\\s${invisible}])?$`, 'u'), { error: shapeTexts.noLines });

/** Entra object id, in either case. */
export const guid = z.string().regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, {
  error: shapeTexts.guid,
});

/** First and last year of which the holidays are known. */
export const years = { first: 2020, last: 2050 } as const;

/** A day that exists, within `years`; the pattern is what editors check, the calendar is checked here. */
export const date = z
  .string()
  .regex(/^20[2-5]\d-[01]\d-[0-3]\d$/, { error: shapeTexts.date, abort: true })
  .refine(isRealDate, { error: shapeTexts.date });

/** Local wall clock. */
export const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: shapeTexts.time });

/** Office time, as people say it; `werkminutenFrom` turns it into minutes. */
export const duration = z
  .string()
  .regex(/^[1-9]\d{0,3} (?:werkdag|werkdagen|uur|minuut|minuten)$/, { error: shapeTexts.duration });

/** The same, and also none at all: at once. */
export const durationOrNone = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,3}) (?:werkdag|werkdagen|uur|minuut|minuten)$/, { error: shapeTexts.duration });

/** A list of at least `minimum` items in which nothing stands twice. */
export const listOf = <Item extends z.ZodType>(item: Item, minimum = 0) =>
  z
    .array(item)
    .min(minimum)
    .refine((items) => new Set(items.map((each) => JSON.stringify(each))).size === items.length, {
      error: shapeTexts.twice,
    })
    .meta({ uniqueItems: true });

/** Named entries, at least one; that one is there is checked beside the other parts, so that all faults come at once. */
export const filledRecord = <Value extends z.ZodType>(value: Value) => z.record(key, value).meta({ minProperties: 1 });

export const weekdays = listOf(z.enum(weekdagen), 1);

function isRealDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  const year = Number(text.slice(0, 4));
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && year >= years.first && year <= years.last;
}
