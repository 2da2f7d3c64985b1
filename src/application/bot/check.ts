import { z } from 'zod';
import { keuringText } from '../../cards/text/nl/keuring.ts';
import type { Ingevuld } from '../../cards/views.ts';
import { readable } from '../../domain/basis/readable.ts';
import { tekst, type Tekst } from '../../domain/basis/tekst.ts';
import type { Datum } from '../../domain/basis/instant.ts';
import { scanTekst } from '../../domain/privacy/scanTekst.ts';

/** What people typed in a form, by field id. */
export type Waarden = Readonly<Record<string, string>>;

/**
 * The fields of a form. Free text is measured and scanned before anything is stored (law 3); `today` is what a date
 * of birth is told from.
 */
export function checks(today: Datum) {
  const scanned = (max: number) =>
    z.string().superRefine((typed, context) => {
      const length = typed.trim().length;
      if (length > max) context.addIssue({ code: 'custom', message: keuringText.teLang(max, length) });
      const found = scanTekst(typed.slice(0, 20_000), { today });
      if (found.length > 0) context.addIssue({ code: 'custom', message: keuringText.gevonden(found) });
    });
  const given = z
    .string({ required_error: keuringText.invullen })
    .refine((typed) => !isBlank(typed), keuringText.invullen);
  return {
    /** Free text that must be there. */
    text: (max: number) => given.pipe(scanned(max)).transform((typed): Tekst => tekst(typed.trim())),
    /** Free text that may be left out. */
    maybeText: (max: number) =>
      scanned(max)
        .optional()
        .transform((typed): Tekst | undefined =>
          typed === undefined || typed.trim() === '' ? undefined : tekst(typed.trim()),
        ),
    /** One of a list. */
    choice: <Id extends string>(among: Iterable<Id>) => {
      const known = new Set<string>(among);
      return z
        .string({ required_error: keuringText.kiezen })
        .refine((chosen) => chosen !== '', keuringText.kiezen)
        .refine((chosen) => chosen === '' || known.has(chosen), keuringText.onbekend)
        .transform((chosen) => chosen as Id);
    },
    /** One of a list, or nothing. */
    maybeChoice: <Id extends string>(among: Iterable<Id>) => {
      const known = new Set<string>(among);
      return z
        .string()
        .optional()
        .refine((chosen) => chosen === undefined || chosen === '' || known.has(chosen), keuringText.onbekend)
        .transform((chosen) => (chosen === undefined || chosen === '' ? undefined : (chosen as Id)));
    },
    /** Some of a list, as Adaptive Cards send them: separated by commas. */
    choices: <Id extends string>(among: Iterable<Id>, { required }: { readonly required: boolean }) => {
      const known = new Set<string>(among);
      return z
        .string()
        .optional()
        .transform((chosen) => [...new Set((chosen ?? '').split(',').filter((one) => one !== ''))] as Id[])
        .refine((chosen) => !required || chosen.length > 0, keuringText.kiezen)
        .refine((chosen) => chosen.every((one) => known.has(one)), keuringText.onbekend);
    },
    /** A switch, by the values that `fieldsOf` gives it. */
    toggle: () =>
      z
        .string()
        .optional()
        .transform((on) => on === 'ja'),
    /** Whole euros, or nothing. */
    bedrag: () =>
      z
        .string()
        .optional()
        .refine((typed) => typed === undefined || /^\s*(\d{1,7}([.,]0{1,2})?)?\s*$/.test(typed), keuringText.bedrag)
        .transform((typed) =>
          typed === undefined || typed.trim() === '' ? undefined : Math.round(Number(typed.trim().replace(',', '.'))),
        ),
    /** A calendar day that must be given. */
    gegevenDatum: () => given.refine(isDatum, keuringText.datum).transform((typed) => typed as Datum),
    /** A calendar day, or nothing. */
    datum: () =>
      z
        .string()
        .optional()
        .refine((typed) => typed === undefined || typed === '' || isDatum(typed), keuringText.datum)
        .transform((typed) => (typed === undefined || typed === '' ? undefined : (typed as Datum))),
    /** A reference to a case system: its own alphabet, and no BSN in it (law 3). */
    referentie: (max: number) => reference(given, max, today),
    maybeReferentie: (max: number) =>
      z
        .string()
        .optional()
        .transform((typed) => (typed ?? '').trim())
        .pipe(
          z
            .literal('')
            .transform(() => undefined)
            .or(reference(z.string(), max, today)),
        ),
  };
}
/** Nothing that anybody could read: white space, and signs without a width. */
const isBlank = (typed: string): boolean => typed.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '') === '';

export type Checks = ReturnType<typeof checks>;

function isDatum(typed: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}

const reference = (shape: z.ZodType<string>, max: number, today: Datum) =>
  shape
    .transform((typed) => typed.trim())
    .superRefine((typed, context) => {
      if (typed.length > max) context.addIssue({ code: 'custom', message: keuringText.teLang(max, typed.length) });
      // Signs alone name nothing, and would all be the same household (C4).
      if (!/^[\p{L}\p{N} ./_-]*[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(typed))
        context.addIssue({ code: 'custom', message: keuringText.referentie });
      const found = scanTekst(typed, { today });
      if (found.length > 0) context.addIssue({ code: 'custom', message: keuringText.gevonden(found) });
    });

/** The form again, with everything that was typed and the first fault beside each field. */
export function withFaults(waarden: Waarden, error: z.ZodError): Ingevuld {
  const fouten: Record<string, string> = {};
  for (const { path, message } of error.issues) fouten[String(path[0] ?? '')] ??= message;
  return { waarden, fouten, melding: keuringText.nietGeplaatst };
}

/**
 * Everything of a submission that is text or a number, by field id; whatever else was sent is left behind. From here on, in
 * checks, drafts, events and the form that comes back, it is text that can be read.
 */
export function waardenOf(data: Readonly<Record<string, unknown>>): Waarden {
  const kept: [string, string][] = [];
  for (const [id, value] of Object.entries(data))
    if (id === readable(id) && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
      kept.push([id, readable(String(value))]);
  return Object.fromEntries(kept);
}
