import { z } from 'zod';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { mandaatIds, type Found, type Turn } from '../turn.ts';
import { afwijzenForm, antwoordForm, hogerForm, voorwaardenForm, vraagForm } from '../../../cards/forms/beslisForms.ts';
import type { Form } from '../../../cards/forms/form.ts';
import type { MandaatFormView } from '../../../cards/forms/mandaatForm.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { externForm, intrekkenForm, nietMeerNodigForm, referentieForm } from '../../../cards/forms/vervolgForms.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { metLidwoord } from '../../../cards/text/nl/woorden.ts';
import type { MandaatId } from '../../../domain/basis/ids.ts';
import { tekst, type Tekst } from '../../../domain/basis/tekst.ts';
import type { PersonCommand } from '../../../domain/casusoverleg/commands.ts';
import { isAskingSide } from '../../../domain/mandaat/around.ts';
import { zetelAfter } from '../../../domain/mandaat/ladder.ts';
import type { Look } from '../../views/look.ts';
import { textOf } from '../../views/look.ts';
import { functieAt } from '../../views/functieAt.ts';

type Over = { readonly by: Turn['caller']['person']; readonly mandaat: MandaatId };
type At = Found & { readonly turn: Turn; readonly ids: { readonly mandaat: MandaatId } };

/** Forms with one text that must be there: most of what can be done with a mandaat. */
function oneText(
  verb: string,
  field: string,
  max: number,
  form: (view: MandaatFormView, at: At) => Form,
  command: (over: Over, text: Tekst) => PersonCommand,
  done: (look: Look, id: MandaatId) => string,
): OfferedDialog {
  return casusDialog({
    verb,
    ids: mandaatIds,
    form: (at, ingevuld) => form({ ...at.ids, ingevuld }, at),
    values: (check) => z.object({ [field]: check.text(max) }),
    command: ({ caller }, { mandaat }, values) => command({ by: caller.person, mandaat }, values[field] ?? tekst('')),
    probe: ({ caller }, { mandaat }) => command({ by: caller.person, mandaat }, tekst('')),
    done: (look, { mandaat }) => done(look, mandaat),
  });
}

/** Only who answers it reads the vraag in the form, also when it comes back (C10). */
function openVraag({ casus, look, ids, turn }: At): string {
  const mandaat = casus.mandaten.get(ids.mandaat);
  if (mandaat === undefined || !isAskingSide(casus, mandaat, turn.caller.person, look)) return '';
  const vraag = 'vraag' in mandaat ? mandaat.vraag : undefined;
  return vraag === undefined ? '' : textOf(vraag.vraag);
}

/** Whom hoger beleggen would lead to, in words. */
function above({ casus, look, ids }: At): string | undefined {
  const mandaat = casus.mandaten.get(ids.mandaat);
  if (mandaat === undefined || !('niveau' in mandaat) || mandaat.niveau === undefined) return undefined;
  const next = zetelAfter(mandaat, mandaat.niveau.trede, look);
  return next && functieAt(look, mandaat.verzoek.domein, next.trede);
}

function liesWith(look: Look, id: MandaatId): string {
  const mandaat = look.casus.mandaten.get(id);
  const niveau = mandaat !== undefined && 'niveau' in mandaat ? mandaat.niveau : undefined;
  return mandaat === undefined || niveau === undefined
    ? gedaanText.besloten
    : gedaanText.hoger(metLidwoord(functieAt(look, mandaat.verzoek.domein, niveau.trede)));
}

const { middel, lang } = textLengths;

/** M2: the answer of another organisation; a vraag is a question to the aanvrager. */
const extern = casusDialog({
  verb: 'mandaat.extern',
  ids: mandaatIds,
  form({ casus, ids, turn, look }, ingevuld) {
    const mandaat = casus.mandaten.get(ids.mandaat);
    const speaks =
      mandaat !== undefined && look.org.personen.get(turn.caller.person)?.domein === mandaat.verzoek.domein;
    return externForm({ ...ids, ingevuld, namens: !speaks });
  },
  values: (check, _look, waarden) =>
    z.object({
      uitkomst: check.choice(['toezegging', 'geen-toezegging', 'vraag'] as const),
      toelichting: waarden['uitkomst'] === 'vraag' ? check.text(middel) : check.maybeText(middel),
      bron: check.maybeText(textLengths.kort),
    }),
  command({ caller }, { mandaat }, { uitkomst, toelichting, bron }) {
    const over = { by: caller.person, mandaat };
    if (uitkomst === 'vraag') return { type: 'askVraag', ...over, vraag: toelichting ?? tekst('') };
    return { type: 'answerExtern', ...over, uitkomst, toelichting, bron };
  },
  probe: ({ caller }, { mandaat }) => ({
    type: 'answerExtern',
    by: caller.person,
    mandaat,
    uitkomst: 'toezegging',
    toelichting: undefined,
    bron: undefined,
  }),
  passable: ['source-needed'],
  done: (_look, _ids, { uitkomst }) => (uitkomst === 'vraag' ? gedaanText.vraagGesteld : gedaanText.externVastgelegd),
});

/** M10: where the formal besluit is found in the zaaksysteem. */
const referentie = casusDialog({
  verb: 'mandaat.referentie',
  ids: mandaatIds,
  form: ({ ids }, ingevuld) => referentieForm({ ...ids, ingevuld }),
  values: (check) => z.object({ referentie: check.referentie(textLengths.referentie) }),
  command: ({ caller }, { mandaat }, values) => ({ type: 'referToBesluit', by: caller.person, mandaat, ...values }),
  probe: ({ caller }, { mandaat }) => ({ type: 'referToBesluit', by: caller.person, mandaat, referentie: '' }),
  done: () => gedaanText.referentie,
});

/** Everything that can be done with a mandaat that was asked (M3, M4, M9, M10). */
export const mandaatDialogs: readonly OfferedDialog[] = [
  oneText(
    'mandaat.voorwaarden',
    'voorwaarden',
    middel,
    voorwaardenForm,
    (over, voorwaarden) => ({ type: 'grantMandaat', ...over, voorwaarden }),
    () => gedaanText.besloten,
  ),
  oneText(
    'mandaat.afwijzen',
    'motivering',
    lang,
    afwijzenForm,
    (over, motivering) => ({ type: 'rejectMandaat', ...over, motivering }),
    () => gedaanText.besloten,
  ),
  oneText(
    'mandaat.vraag',
    'vraag',
    middel,
    vraagForm,
    (over, vraag) => ({ type: 'askVraag', ...over, vraag }),
    () => gedaanText.vraagGesteld,
  ),
  oneText(
    'mandaat.antwoord',
    'antwoord',
    lang,
    (view, at) => antwoordForm({ ...view, vraag: openVraag(at) }),
    (over, antwoord) => ({ type: 'answerVraag', ...over, antwoord }),
    () => gedaanText.beantwoord,
  ),
  oneText(
    'mandaat.hoger',
    'reden',
    middel,
    (view, at) => hogerForm({ ...view, naar: above(at) }),
    (over, reden) => ({ type: 'escalateMandaat', ...over, reden }),
    liesWith,
  ),
  oneText(
    'mandaat.intrekken',
    'reden',
    middel,
    intrekkenForm,
    (over, reden) => ({ type: 'withdrawMandaat', ...over, reden }),
    () => gedaanText.ingetrokken,
  ),
  oneText(
    'mandaat.nietmeernodig',
    'reden',
    middel,
    nietMeerNodigForm,
    (over, reden) => ({ type: 'dropMandaat', ...over, reden }),
    () => gedaanText.nietMeerNodig,
  ),
  extern,
  referentie,
];
