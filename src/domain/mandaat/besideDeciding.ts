import { atPresentLevel, waitingOrRefusal } from './answer.ts';
import type { NudgeBeslisser, PassOnMandaat, PostponeMandaat } from './commands.ts';
import type { MandaatEvent } from './events.ts';
import { mostReminders, nextReminder } from './step.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import { notAhead } from '../casusoverleg/dayAhead.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { takesPartIn } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import { worksAt } from '../organisatie/aanwezigheid.ts';
import { persoon } from '../organisatie/personen.ts';
import { isKantoortijd } from '../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** Doorgeven: only to somebody with the same functie as the holder of this rung; the clock goes on (M3, M4). */
export function passOnMandaat(casus: OpenCasus, { by, mandaat: id, to }: PassOnMandaat, facts: Facts): Decided {
  const found = atPresentLevel(casus, id, by, facts);
  if (typeof found === 'string') return refuse(found);
  const { mandaat, zetel } = found;
  if (mandaat.status !== 'bij-beslisser') return refuse('vraag-open');
  const colleague = persoon(facts.org, to);
  if (colleague === undefined) return refuse('person-unknown');
  if (to === by) return refuse('person-is-self');
  if (to === mandaat.aanvrager) return refuse('aanvrager-decides-not');
  if (mandaat.bezocht.some(({ wie }) => wie === to)) return refuse('colleague-asked-before');
  const functie = persoon(facts.org, zetel.vervangt ?? zetel.beslisser)?.functie;
  if (colleague.functie !== functie) return refuse('colleague-not-same-functie');
  return accept({
    type: 'MandaatAssigned',
    mandaat: id,
    trede: zetel.trede,
    beslisser: to,
    vervangt: undefined,
    waarom: 'doorgegeven',
    reden: undefined,
  });
}

/** "Ik kom hierop terug op …": once a level, visible to all; it silences reminders and delays nothing (M3). */
export function postponeMandaat(casus: OpenCasus, { by, mandaat: id, tot }: PostponeMandaat, facts: Facts): Decided {
  const found = atPresentLevel(casus, id, by, facts);
  if (typeof found === 'string') return refuse(found);
  const { mandaat } = found;
  if (mandaat.status !== 'bij-beslisser') return refuse('vraag-open');
  if (mandaat.niveau.terug !== undefined) return refuse('postponed-before');
  const wrongDay = notAhead(tot, facts);
  if (wrongDay !== undefined) return refuse(wrongDay);
  return accept({ type: 'MandaatPostponed', mandaat: id, tot });
}

/**
 * A participant reminds the beslisser by hand: in office hours on a day they work, once in four of them over all participants together
 * (M15). It counts as a reminder, so that nobody gets more than two and a warning at one level (M6).
 */
export function nudgeBeslisser(casus: OpenCasus, { by, mandaat: id }: NudgeBeslisser, facts: Facts): Decided {
  const mandaat = waitingOrRefusal(casus, id);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (!takesPartIn(casus, mandaat, by, facts)) return refuse('not-participant');
  if (mandaat.status === 'bij-extern') return refuse('extern-decides-itself');
  if (mandaat.status === 'bij-aanvrager') return refuse('vraag-open');
  if (mandaat.status === 'geen-beslisser') return refuse('nobody-to-remind');
  const { beslisser: to, gepord } = mandaat.niveau;
  if (to === by) return refuse('person-is-self');
  const { kantoor, klokken } = facts.org;
  if (!isKantoortijd(facts.now, kantoor)) return refuse('office-closed');
  const known = persoon(facts.org, to);
  if (known !== undefined && !worksAt(known, facts.now, kantoor)) return refuse('beslisser-off-today');
  if (gepord >= mostReminders) return refuse('reminded-enough');
  const again = plusWerkminuten(mandaat.laatsteDuwtje ?? mandaat.gevraagd, klokken.mandaat.duwtje, kantoor);
  if (facts.now < again) return refuse('nudged-recently');
  return accept({ type: 'MandaatNudged', mandaat: id, to, nr: nextReminder(mandaat, facts) });
}
