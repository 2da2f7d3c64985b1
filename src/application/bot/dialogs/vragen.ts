import type { z } from 'zod';
import { waardenOf, withFaults, type Waarden } from '../check.ts';
import { keuzesOf } from '../choices.ts';
import { message } from '../click.ts';
import { carriedOut, entranceOf, shown, type At, type OfferedDialog } from '../dialog.ts';
import { casusIds, isInvolved, refused, turnedAway } from '../turn.ts';
import { mandaatVragenForm } from '../../../cards/forms/mandaatVragenForm.ts';
import type { MandaatVragenView, Vraagstap } from '../../../cards/forms/mandaatVragenView.ts';
import { mandaatVragenText as text } from '../../../cards/text/nl/mandaatVragen.ts';
import { domeinenAtTable } from '../../../domain/casusoverleg/domeinen.ts';
import { sitsAtTable } from '../../../domain/casusoverleg/rechten.ts';
import type { Refusal } from '../../../domain/casusoverleg/refusal.ts';
import type { RequestMandaat } from '../../../domain/mandaat/commands.ts';
import { entriesBegun } from '../../../domain/mandaat/register.ts';
import { routeFor } from '../../../domain/mandaat/routeFor.ts';
import type { Verzoek } from '../../../domain/mandaat/state.ts';
import type { DialogAnswer } from '../../../ports/bot.ts';
import type { DraftKey } from '../../drafts.ts';
import { bestemmingZin, gevraagdZin } from '../../views/bestemming.ts';
import { domeinNaam, type Look } from '../../views/look.ts';
import { eerderGevraagd } from '../../views/waarHetLigt.ts';
import { overzichtOf } from './vragenOverzicht.ts';
import { fieldsIn, kept, step1Shape, stepOfFault, verzoekShape } from './vragenShape.ts';

type Here = At<z.output<typeof casusIds>>;
/** A step as somebody has it before them. */
type Page = Pick<MandaatVragenView, 'stap' | 'ingevuld' | 'overzicht'>;

const entrance = entranceOf<z.output<typeof casusIds>>({
  verb: 'mandaat.vragen',
  ids: casusIds,
  probe: () => undefined,
  opens({ casus, turn, look }) {
    if (!sitsAtTable(casus, turn.caller.person, look)) return 'not-participant';
    return casus.aanleiding.kind === 'consult' ? 'consult-is-light' : undefined;
  },
});

const draftOf = ({ turn, ids }: Here): DraftKey => ({
  kenmerk: ids.kenmerk,
  person: turn.caller.person,
  verb: 'mandaat.vragen',
});
const requestOf = ({ turn }: Here, verzoek: Verzoek): RequestMandaat => ({
  type: 'requestMandaat',
  by: turn.caller.person,
  verzoek,
});
const step = (stap: 1 | 2, waarden: Waarden, melding?: string): Page => ({
  stap,
  ingevuld: { waarden, fouten: {}, ...(melding === undefined ? {} : { melding }) },
  overzicht: undefined,
});
const faulty = (look: Look, waarden: Waarden, error: z.ZodError): Page => ({
  stap: stepOfFault(look, error),
  ingevuld: withFaults(waarden, error),
  overzicht: undefined,
});

/** The step on which a refusal can be put right: the amount stands on the second, what is asked of whom on the first. */
function stepOfRefusal({ turn, look }: Here, verzoek: Verzoek, why: Refusal | 'unknown-casusoverleg'): 1 | 2 {
  if (why === 'mandaat-already-asked' || why === 'domein-unknown') return 1;
  if (why !== 'mandaat-no-entry') return 2;
  const route = routeFor(verzoek, turn.caller.person, look);
  return route.naar === 'niemand' && route.gepasseerd?.reden === 'boven-plafond' ? 2 : 1;
}

/** Who may decide instead, or who keeps the register (M2); where the same request lies already (M1). */
function ownWords(look: Look, why: Refusal, { verzoek, by }: RequestMandaat): string | undefined {
  if (why === 'mandaat-already-asked') return eerderGevraagd(look, verzoek, by);
  return why === 'mandaat-no-entry' ? bestemmingZin(look, verzoek, by) : undefined;
}

function show({ look, ids, casus }: Here, { ingevuld, ...page }: Page, hervat = false): DialogAnswer {
  const entries = entriesBegun(look);
  return shown(
    mandaatVragenForm({
      ...page,
      kenmerk: ids.kenmerk,
      ingevuld: { ...ingevuld, waarden: kept(ingevuld.waarden) },
      hervat,
      // Others would only end in a refusal; of what has ended the refusal says since when (M2, law 9).
      domeinen: keuzesOf([...look.org.domeinen.values()].filter(({ id }) => entries.some((one) => one.domein === id))),
      soorten: look.org.soortenBesluit.filter(({ id }) => entries.some((one) => one.soort === id)),
      kader: look.org.kader,
      nijpend: look.org.nijpend,
      aanTafel: domeinenAtTable(casus).map((id) => ({ id, naam: domeinNaam(look, id) })),
    }),
  );
}

const save = (at: Here, stap: Vraagstap, waarden: Waarden): Promise<void> =>
  at.turn.needs.drafts.save(draftOf(at), { stap, waarden: kept(waarden) }, at.look.org.klokken.mandaat.conceptDagen);

/** Shows a step and keeps what stands in it, for whoever closes the dialog there. */
async function keep(at: Here, page: Page): Promise<DialogAnswer> {
  await save(at, page.stap, page.ingevuld.waarden);
  return show(at, page);
}

/** The last step, or the one where something must be put right first. */
function checked(at: Here, waarden: Waarden): Page {
  const read = verzoekShape(at.look).safeParse(waarden);
  if (!read.success) return faulty(at.look, waarden, read.error);
  const request = requestOf(at, read.data);
  const overzicht = overzichtOf(at.look, request);
  if (typeof overzicht !== 'string') return { stap: 3, ingevuld: { waarden, fouten: {} }, overzicht };
  const melding = ownWords(at.look, overzicht, request) ?? refused(at.look, overzicht);
  return step(stepOfRefusal(at, read.data, overzicht), waarden, melding);
}

function afterFirst(at: Here, waarden: Waarden): Page {
  const read = step1Shape(at.look).safeParse(waarden);
  return read.success ? step(2, waarden) : faulty(at.look, waarden, read.error);
}

/** A double click finds its own request: there is nothing left to keep then. */
const isThere = ({ casus }: Look, { soort, domein, beslissing }: Verzoek): boolean =>
  [...casus.mandaten.values()].some(
    ({ verzoek: one }) => one.soort === soort && one.domein === domein && one.beslissing.tekst === beslissing.tekst,
  );

async function ask(at: Here, waarden: Waarden): Promise<DialogAnswer> {
  const read = verzoekShape(at.look).safeParse(waarden);
  if (!read.success) return keep(at, faulty(at.look, waarden, read.error));
  const request = requestOf(at, read.data);
  const done = await carriedOut(at, request, (look, why) => ownWords(look, why, request));
  if (done.ok) {
    await at.turn.needs.drafts.forget(draftOf(at));
    return message(gevraagdZin(done.look, [...done.look.casus.mandaten.values()].at(-1)));
  }
  const page = step(stepOfRefusal(at, read.data, done.refusal), waarden, done.melding);
  const worthKeeping = done.look.casus.status === 'open' && !isThere(done.look, read.data);
  return worthKeeping ? keep(at, page) : show(at, page);
}

const stepIn = ({ stap }: Waarden): Vraagstap => (stap === '1' ? 1 : stap === '2' ? 2 : 3);

/** M1, P4: the request, stated once for every later reader, in three steps and with a draft that outlives the dialog. */
export const mandaatVragen: OfferedDialog = {
  verb: 'mandaat.vragen',
  opensFor: entrance.opensFor,
  async open(turn, data) {
    const at = await entrance.located(turn, data);
    if ('kind' in at) return at;
    const why = entrance.closedBecause(at);
    if (why !== undefined) return message(turnedAway(at.look, why));
    const draft = await turn.needs.drafts.read(draftOf(at));
    if (draft === undefined) return show(at, step(1, {}));
    const waarden = fieldsIn(draft.waarden, at.look);
    return show(at, draft.stap === 3 ? checked(at, waarden) : step(draft.stap === 2 ? 2 : 1, waarden), true);
  },
  async submit(turn, data) {
    const at = await entrance.located(turn, data);
    if ('kind' in at) return at;
    const typed = waardenOf(data);
    const waarden = fieldsIn(typed, at.look);
    const stap = stepIn(typed);
    const why = entrance.closedBecause(at);
    if (why !== undefined) {
      const away = turnedAway(at.look, why);
      // Whoever may not open it does not get the names of the table in it either (C10).
      if (!isInvolved(turn, at)) return message(away);
      return { ...show(at, step(stap === 2 ? 2 : 1, waarden, away.text)), why };
    }
    switch (typed['kies']) {
      case 'opnieuw':
        await turn.needs.drafts.forget(draftOf(at));
        return show(at, step(1, {}));
      case 'bewaar':
        await save(at, stap, waarden);
        return message(text.bewaard(at.look.org.klokken.mandaat.conceptDagen));
      case 'terug':
        return keep(at, step(stap === 3 ? 2 : 1, waarden));
      default:
        if (stap === 3) return ask(at, waarden);
        return keep(at, stap === 1 ? afterFirst(at, waarden) : checked(at, waarden));
    }
  },
};
