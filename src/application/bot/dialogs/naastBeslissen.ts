import { z } from 'zod';
import { personenOf } from '../choices.ts';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { adviesIds, mandaatIds } from '../turn.ts';
import {
  adviesGevenForm,
  adviesVragenForm,
  doorgevenForm,
  terugForm,
} from '../../../cards/forms/naastBeslissenForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import type { PersonId } from '../../../domain/basis/ids.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import { takesPartIn } from '../../../domain/casusoverleg/rechten.ts';
import { mostAdvies } from '../../../domain/mandaat/advies.ts';
import { colleaguesOf } from '../../../domain/mandaat/ladder.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import { naamOf } from '../../views/look.ts';
import { beslissingOf } from '../../views/mandaatStand.ts';

/** M3: to a colleague with the same functie. */
const doorgeven = casusDialog({
  verb: 'mandaat.doorgeven',
  ids: mandaatIds,
  form({ look, casus, ids }, ingevuld) {
    const mandaat = casus.mandaten.get(ids.mandaat);
    const same = new Set(mandaat === undefined ? [] : colleaguesOf(mandaat, look));
    return doorgevenForm({ ...ids, ingevuld, collegas: personenOf(look.org, ({ id }) => same.has(id)) });
  },
  values: (check, { org }) => z.object({ collega: check.choice<PersonId>(org.personen.keys()) }),
  command: ({ caller }, { mandaat }, { collega }) => ({
    type: 'passOnMandaat',
    by: caller.person,
    mandaat,
    to: collega,
  }),
  probe: ({ caller }, { mandaat }) => ({ type: 'passOnMandaat', by: caller.person, mandaat, to: '' as PersonId }),
  passable: ['person-unknown'],
  opens({ casus, look, ids }) {
    const mandaat = casus.mandaten.get(ids.mandaat);
    return mandaat === undefined || colleaguesOf(mandaat, look).length === 0 ? 'colleague-not-same-functie' : undefined;
  },
  done: (look, _ids, { collega }) => gedaanText.doorgegeven(naamOf(look, collega)),
});

/** M3: "ik kom hierop terug op …". */
const terug = casusDialog({
  verb: 'mandaat.terug',
  ids: mandaatIds,
  form: ({ ids }, ingevuld) => terugForm({ ...ids, ingevuld }),
  values: (check) => z.object({ dag: check.gegevenDatum() }),
  command: ({ caller }, { mandaat }, { dag }) => ({ type: 'postponeMandaat', by: caller.person, mandaat, tot: dag }),
  probe: ({ caller, needs }, { mandaat }) => {
    const { now, org } = needs.casussen.facts();
    return { type: 'postponeMandaat', by: caller.person, mandaat, tot: datumVan(now, org.kantoor) };
  },
  done: () => gedaanText.terug,
});

/** M14: onderlinge toetsing. */
const adviesVragen = casusDialog({
  verb: 'mandaat.advies',
  ids: mandaatIds,
  form: ({ look, casus, ids, turn }, ingevuld) =>
    adviesVragenForm({
      ...ids,
      ingevuld,
      collegas: personenOf(
        look.org,
        ({ id }) => id !== turn.caller.person && id !== casus.mandaten.get(ids.mandaat)?.aanvrager,
        look.org.personen.get(turn.caller.person)?.domein,
      ),
    }),
  values: (check, { org }) => z.object({ collegas: check.choices<PersonId>(org.personen.keys(), { required: true }) }),
  command: ({ caller }, { mandaat }, { collegas }) => ({
    type: 'askAdvies',
    by: caller.person,
    mandaat,
    aan: collegas,
  }),
  probe: ({ caller }, { mandaat }) => ({ type: 'askAdvies', by: caller.person, mandaat, aan: [] }),
  passable: ['person-unknown'],
  opens: ({ casus, ids }) =>
    (casus.mandaten.get(ids.mandaat)?.adviezen.length ?? 0) < mostAdvies ? undefined : 'advies-too-many',
  done: () => gedaanText.adviesGevraagd,
});

/** M14: the advice of a colleague. */
const adviesGeven = casusDialog({
  verb: 'advies.geven',
  ids: adviesIds,
  form({ casus, look, ids, turn }, ingevuld) {
    const mandaat = casus.mandaten.get(ids.mandaat);
    // Only who takes part in this request reads again what it asks, also when the form comes back (C10).
    const reads = mandaat !== undefined && takesPartIn(casus, mandaat, turn.caller.person, look);
    return adviesGevenForm({ ...ids, ingevuld, beslissing: reads ? beslissingOf(mandaat) : '' });
  },
  values: (check) => z.object({ tekst: check.text(textLengths.lang) }),
  command: ({ caller }, { mandaat, advies: nr }, values) => ({
    type: 'giveAdvies',
    by: caller.person,
    mandaat,
    nr,
    advies: values.tekst,
  }),
  probe: ({ caller }, { mandaat, advies: nr }) => ({
    type: 'giveAdvies',
    by: caller.person,
    mandaat,
    nr,
    advies: tekst(''),
  }),
  done: () => gedaanText.adviesGegeven,
});

/** What a beslisser can do beside deciding, and what colleagues answer (M3, M14). */
export const besideDialogs: readonly OfferedDialog[] = [doorgeven, terug, adviesVragen, adviesGeven];
