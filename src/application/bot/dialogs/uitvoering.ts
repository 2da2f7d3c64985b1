import { z } from 'zod';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { mandaatIds } from '../turn.ts';
import { bezigForm, bezwaarForm, klaarForm } from '../../../cards/forms/uitvoeringForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { datumWoord } from '../../../cards/text/nl/tijd.ts';
import { uitvoeringGedaan } from '../../../cards/text/nl/uitvoering.ts';
import type { Datum } from '../../../domain/basis/instant.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import type { Facts } from '../../../domain/casusoverleg/facts.ts';
import { toetsen } from '../../../domain/mandaat/uitvoering/state.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import { plusWerkminuten } from '../../../domain/werktijd/werkminuten.ts';

/** The day that is proposed: as long from now as carrying out usually takes. */
const proposed = ({ now, org }: Facts): Datum =>
  datumVan(plusWerkminuten(now, org.klokken.mandaat.uitvoering, org.kantoor), org.kantoor);

/** M11: at it, until a day. */
const bezig = casusDialog({
  verb: 'uitvoering.bezig',
  ids: mandaatIds,
  form: ({ ids, look }, ingevuld) =>
    bezigForm({ ...ids, ingevuld: { ...ingevuld, waarden: { klaarOp: proposed(look), ...ingevuld.waarden } } }),
  values: (check) => z.object({ klaarOp: check.gegevenDatum() }),
  command: ({ caller }, { mandaat }, { klaarOp }) => ({
    type: 'startUitvoering',
    by: caller.person,
    mandaat,
    klaarOp,
  }),
  probe: ({ caller, needs }, { mandaat }) => ({
    type: 'startUitvoering',
    by: caller.person,
    mandaat,
    klaarOp: proposed(needs.casussen.facts()),
  }),
  done: (_look, _ids, { klaarOp }) => uitvoeringGedaan.gestart(datumWoord(klaarOp)),
});

/** M11: done, with the result. */
const klaar = casusDialog({
  verb: 'uitvoering.klaar',
  ids: mandaatIds,
  form: ({ ids }, ingevuld) => klaarForm({ ...ids, ingevuld }),
  values: (check) => z.object({ resultaat: check.text(textLengths.middel) }),
  command: ({ caller }, { mandaat }, { resultaat }) => ({
    type: 'completeUitvoering',
    by: caller.person,
    mandaat,
    resultaat,
  }),
  probe: ({ caller }, { mandaat }) => ({
    type: 'completeUitvoering',
    by: caller.person,
    mandaat,
    resultaat: tekst(''),
  }),
  done: () => uitvoeringGedaan.klaar,
});

/** M11: uitvoeringsbezwaar. */
const bezwaar = casusDialog({
  verb: 'uitvoering.bezwaar',
  ids: mandaatIds,
  form: ({ ids }, ingevuld) => bezwaarForm({ ...ids, ingevuld }),
  values: (check) => z.object({ toets: check.choice(toetsen), reden: check.text(textLengths.lang) }),
  command: ({ caller }, { mandaat }, { toets, reden }) => ({
    type: 'objectToUitvoering',
    by: caller.person,
    mandaat,
    toets,
    reden,
  }),
  probe: ({ caller }, { mandaat }) => ({
    type: 'objectToUitvoering',
    by: caller.person,
    mandaat,
    toets: 'lastig',
    reden: tekst(''),
  }),
  done: () => uitvoeringGedaan.bezwaar,
});

/** What the executing domein reports (M11). */
export const uitvoeringDialogs: readonly OfferedDialog[] = [bezig, klaar, bezwaar];
