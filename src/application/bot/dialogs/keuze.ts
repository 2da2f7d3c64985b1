import { z } from 'zod';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { keuzeIds, mandaatIds } from '../turn.ts';
import { keuringText } from '../../../cards/text/nl/keuring.ts';
import { keuzeFormText, verschilGedaan } from '../../../cards/text/nl/verschil.ts';
import { keuzeMakenForm, keuzeVragenForm, mostOpties } from '../../../cards/forms/keuzeForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { metLidwoord } from '../../../cards/text/nl/woorden.ts';
import type { DomeinId, MandaatId } from '../../../domain/basis/ids.ts';
import { tekst, type Tekst } from '../../../domain/basis/tekst.ts';
import { executingDomein } from '../../../domain/mandaat/register.ts';
import { decidedMandaat } from '../../../domain/mandaat/state.ts';
import { takesPartIn } from '../../../domain/casusoverleg/rechten.ts';
import { directeurSeat } from '../../../domain/mandaat/verschil/directeur.ts';
import type { Optie } from '../../../domain/mandaat/verschil/state.ts';
import { domeinNaam, textOf, type Look } from '../../views/look.ts';
import { functieAt } from '../../views/functieAt.ts';

/** The domeinen between which it lies: who asked, who decided, who carries it out. */
function partiesOf(look: Look, id: MandaatId): readonly DomeinId[] {
  const mandaat = decidedMandaat(look.casus, id);
  if (mandaat === undefined) return [];
  const { namens, verzoek, uitvoering } = mandaat;
  const all = [namens, verzoek.domein, uitvoering?.domein ?? executingDomein(mandaat, look.org)];
  return [...new Set(all.filter((one) => one !== undefined))];
}

const numbers = Array.from({ length: mostOpties }, (_, index) => index + 1);

type Written = Tekst | boolean | undefined;
type Field = z.ZodType<Written, z.ZodTypeDef, unknown>;

/** An option is what was written under its number, with the belang of each party that was filled in. */
function optiesOf(values: Readonly<Record<string, Written>>, parties: readonly DomeinId[]) {
  return numbers.flatMap((nr): readonly Optie[] => {
    const wat = values[`optie${nr}`];
    if (typeof wat !== 'object') return [];
    const belangen = parties.flatMap((domein) => {
      const belang = values[`belang${nr}:${domein}`];
      return typeof belang === 'object' ? [{ domein, belang }] : [];
    });
    return [{ wat, uitvoeren: values[`uitvoeren${nr}`] === true, belangen }];
  });
}

/** M13: the options are written out. */
const keuzeVragen = casusDialog({
  verb: 'keuze.vragen',
  ids: mandaatIds,
  form: ({ look, ids }, ingevuld) =>
    keuzeVragenForm({
      ...ids,
      ingevuld,
      partijen: partiesOf(look, ids.mandaat).map((id) => ({ id, naam: domeinNaam(look, id) })),
    }),
  values(check, look, waarden) {
    const parties = partiesOf(look, (waarden['mandaat'] ?? '') as MandaatId);
    const fields = numbers.flatMap((nr): readonly (readonly [string, Field])[] => [
      [`optie${nr}`, nr < mostOpties ? check.text(textLengths.middel) : check.maybeText(textLengths.middel)],
      [`uitvoeren${nr}`, check.toggle()],
      ...parties.map((domein) => [`belang${nr}:${domein}`, check.maybeText(textLengths.kort)] as const),
    ]);
    return z
      .object(Object.fromEntries(fields))
      .superRefine((typed, context) => {
        for (const nr of numbers) {
          const filled = parties.some((domein) => typed[`belang${nr}:${domein}`] !== undefined);
          const written = typed[`optie${nr}`] !== undefined;
          const wrong = (id: string, message: string): void => {
            context.addIssue({ code: 'custom', path: [id], message });
          };
          if (written && !filled) wrong(`belang${nr}:${parties[0] ?? ''}`, keuzeFormText.belangNodig);
          if (filled && !written) wrong(`optie${nr}`, keuzeFormText.optieNodig);
        }
      })
      .transform((typed) => ({ opties: optiesOf(typed, parties) }));
  },
  command: ({ caller }, { mandaat }, values) => ({
    type: 'askKeuze',
    by: caller.person,
    mandaat,
    ...values,
  }),
  probe: ({ caller }, { mandaat }) => ({ type: 'askKeuze', by: caller.person, mandaat, opties: [] }),
  passable: ['too-few-options'],
  done(look, { mandaat: id }) {
    const mandaat = decidedMandaat(look.casus, id);
    const functie = mandaat === undefined ? '' : functieAt(look, mandaat.verzoek.domein, 'directeur');
    return verschilGedaan.voorgelegd(metLidwoord(functie));
  },
});

/** M13: the directeur chooses. */
const keuzeMaken = casusDialog({
  verb: 'keuze.maken',
  ids: keuzeIds,
  form(at, ingevuld) {
    const { casus, look, ids, turn } = at;
    const mandaat = decidedMandaat(casus, ids.mandaat);
    const keuze = mandaat?.keuzes.find(({ nr }) => nr === ids.keuze);
    // Only who may choose, or takes part, reads the options, also when the form comes back (C10).
    const reads =
      mandaat !== undefined &&
      keuze !== undefined &&
      (directeurSeat(mandaat, keuze, turn.caller.person, look) !== undefined ||
        takesPartIn(casus, mandaat, turn.caller.person, look));
    return keuzeMakenForm({ ...ids, ingevuld, opties: reads ? keuze.opties.map(({ wat }) => textOf(wat)) : [] });
  },
  values: (check) =>
    z.object({
      optie: z
        .string({ required_error: keuringText.kiezen })
        .refine((chosen) => numbers.some((nr) => String(nr) === chosen), keuringText.kiezen)
        .transform(Number),
      motivering: check.text(textLengths.lang),
    }),
  command: ({ caller }, { mandaat, keuze: nr }, values) => ({
    type: 'makeKeuze',
    by: caller.person,
    mandaat,
    nr,
    ...values,
  }),
  probe: ({ caller }, { mandaat, keuze: nr }) => ({
    type: 'makeKeuze',
    by: caller.person,
    mandaat,
    nr,
    optie: 1,
    motivering: tekst(''),
  }),
  done: () => verschilGedaan.gekozen,
});

/** Options written out, and the choice of a directeur (M13). */
export const keuzeDialogs: readonly OfferedDialog[] = [keuzeVragen, keuzeMaken];
