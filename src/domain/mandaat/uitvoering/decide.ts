import { isUnderway, type OpenUitvoering, type Uitvoering } from './state.ts';
import { firstUitvoerder, mayReport } from './who.ts';
import { assign } from './step.ts';
import { accept, refuse, type Decision } from '../../basis/decision.ts';
import type { DomeinId, MandaatId, PersonId } from '../../basis/ids.ts';
import type { Tekst } from '../../basis/tekst.ts';
import { notAhead } from '../../casusoverleg/dayAhead.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import type { Refusal } from '../../casusoverleg/refusal.ts';
import type { OpenCasus } from '../../casusoverleg/state.ts';
import type { CompleteUitvoering, ObjectToUitvoering, ReceiveUitvoering, StartUitvoering } from '../commands.ts';
import type { MandaatEvent } from '../events.ts';
import type { DecidedMandaat } from '../state.ts';
import { isDisputed } from '../verschil/isDisputed.ts';
import { lapseAsked, lapseKeuzes } from '../verschil/lapse.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** After akkoord, or a directeur's choice, the executing domein is asked at once (M11, M13). */
export const askUitvoering = (
  casus: OpenCasus,
  mandaat: MandaatId,
  domein: DomeinId,
  facts: Facts,
): readonly MandaatEvent[] => [
  { type: 'UitvoeringAsked', mandaat, domein },
  assign(mandaat, firstUitvoerder(casus, domein, facts), 'gevraagd'),
];

type Reported = { readonly mandaat: DecidedMandaat; readonly uitvoering: Uitvoering };

function reported(casus: OpenCasus, id: MandaatId, by: PersonId, facts: Facts): Reported | Refusal {
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return 'mandaat-unknown';
  if (mandaat.status !== 'besloten' || mandaat.uitvoering === undefined) return 'uitvoering-none';
  const { uitvoering } = mandaat;
  return mayReport(casus, uitvoering, by, facts) ? { mandaat, uitvoering } : 'not-uitvoerder';
}

function underway(casus: OpenCasus, id: MandaatId, by: PersonId, facts: Facts): OpenUitvoering | Refusal {
  const found = reported(casus, id, by, facts);
  if (typeof found === 'string') return found;
  return isUnderway(found.uitvoering) ? found.uitvoering : 'uitvoering-ended';
}

/** "Ontvangen": the clock begins anew for the next stage (M11). */
export function receiveUitvoering(casus: OpenCasus, { by, mandaat }: ReceiveUitvoering, facts: Facts): Decided {
  const uitvoering = underway(casus, mandaat, by, facts);
  if (typeof uitvoering === 'string') return refuse(uitvoering);
  if (uitvoering.status !== 'gevraagd') return refuse('uitvoering-received');
  return accept({ type: 'UitvoeringReceived', mandaat });
}

/**
 * "In uitvoering", until a day that all can see; also for who takes an objection back. Then parties no longer differ,
 * and nobody has to choose. Against what a directeur chose there is no taking back (M13).
 */
export function startUitvoering(
  casus: OpenCasus,
  { by, mandaat: id, klaarOp }: StartUitvoering,
  facts: Facts,
): Decided {
  const found = reported(casus, id, by, facts);
  if (typeof found === 'string') return refuse(found);
  const { mandaat, uitvoering } = found;
  const objected = uitvoering.status === 'bezwaar';
  if (!isUnderway(uitvoering) && !objected) return refuse('uitvoering-ended');
  if (objected && !isDisputed(mandaat)) return refuse('keuze-made');
  const wrongDay = notAhead(klaarOp, facts);
  if (wrongDay !== undefined) return refuse(wrongDay);
  const settled = objected ? [...lapseAsked(mandaat), ...lapseKeuzes(mandaat)] : [];
  return accept({ type: 'UitvoeringStarted', mandaat: id, klaarOp }, ...settled);
}

/** "Uitgevoerd", with the result; nobody has to have said before that they were at it. */
export function completeUitvoering(
  casus: OpenCasus,
  { by, mandaat, resultaat }: CompleteUitvoering,
  facts: Facts,
): Decided {
  const uitvoering = underway(casus, mandaat, by, facts);
  return typeof uitvoering === 'string' ? refuse(uitvoering) : accept({ type: 'UitvoeringDone', mandaat, resultaat });
}

/** Uitvoeringsbezwaar: why it is hard or impossible to carry out (M11). */
export function objectToUitvoering(
  casus: OpenCasus,
  { by, mandaat, toets, reden }: ObjectToUitvoering,
  facts: Facts,
): Decided {
  const uitvoering = underway(casus, mandaat, by, facts);
  return typeof uitvoering === 'string'
    ? refuse(uitvoering)
    : accept({ type: 'UitvoeringObjected', mandaat, toets, reden });
}

/** Executions that are not finished, ended with the reason with which the whole is ended (C8). */
export const endUitvoeringen = ({ mandaten }: OpenCasus, reden: Tekst): readonly MandaatEvent[] =>
  [...mandaten.values()]
    .filter((one) => one.status === 'besloten' && isUnderway(one.uitvoering))
    .map(({ id }) => ({ type: 'UitvoeringEnded', mandaat: id, reden }) as const);
