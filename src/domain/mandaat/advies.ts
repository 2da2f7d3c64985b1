import type { AskAdvies, GiveAdvies } from './commands.ts';
import type { MandaatEvent } from './events.ts';
import { atPresentLevel, waitingOrRefusal } from './answer.ts';
import { nextLevel } from './level.ts';
import type { Advies, Mandaat } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { Instant } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { Herkomst } from '../casusoverleg/events.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import { actsFor } from '../organisatie/personen.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type Decided = Decision<MandaatEvent, Refusal>;
type AdviesEvent = Extract<MandaatEvent, { type: 'AdviesAsked' | 'AdviesGiven' }> & Herkomst;

/** At most two colleagues per request give advice, over all levels together (M3). */
export const mostAdvies = 2;

/** When advice must be in: its own time, but always before the level itself is over (M14). */
function deadline(mandaat: Extract<Mandaat, { status: 'bij-beslisser' }>, facts: Facts): Instant {
  const own = plusWerkminuten(facts.now, facts.org.klokken.mandaat.advies, facts.org.kantoor);
  const level = nextLevel(mandaat, facts)?.at;
  return level !== undefined && level < own ? level : own;
}

/** Onderlinge toetsing: one or two colleagues are asked for advice before the decision (M3, M14). */
export function askAdvies(casus: OpenCasus, { by, mandaat: id, aan }: AskAdvies, facts: Facts): Decided {
  const found = atPresentLevel(casus, id, by, facts);
  if (typeof found === 'string') return refuse(found);
  const { mandaat } = found;
  if (mandaat.status !== 'bij-beslisser') return refuse('vraag-open');
  const asked = [...new Set(aan)];
  if (asked.length === 0 || asked.some((one) => !facts.org.personen.has(one))) return refuse('person-unknown');
  if (asked.includes(by)) return refuse('person-is-self');
  if (asked.includes(mandaat.aanvrager)) return refuse('aanvrager-decides-not');
  if (mandaat.adviezen.some((one) => asked.includes(one.van))) return refuse('colleague-asked-before');
  if (mandaat.adviezen.length + asked.length > mostAdvies) return refuse('advies-too-many');
  const uiterlijk = deadline(mandaat, facts);
  const first = mandaat.adviezen.length + 1;
  return accept(
    ...asked.map(
      (one, index) => ({ type: 'AdviesAsked', mandaat: id, nr: first + index, aan: one, uiterlijk }) as const,
    ),
  );
}

/** Still welcome: the request waits, nothing was said yet, and there is time. */
export const isOpenAdvies = (advies: Advies, now: Instant): boolean =>
  advies.antwoord === undefined && now < advies.uiterlijk;

/** Advice is recorded and binds nobody (M14). */
export function giveAdvies(casus: OpenCasus, { by, mandaat: id, nr, advies }: GiveAdvies, facts: Facts): Decided {
  const mandaat = waitingOrRefusal(casus, id);
  if (typeof mandaat === 'string') return refuse(mandaat);
  const asked = mandaat.adviezen.find((one) => one.nr === nr);
  if (asked === undefined || !actsFor(by, asked.van, facts.now, facts.org)) return refuse('advies-not-asked');
  if (!isOpenAdvies(asked, facts.now)) return refuse('advies-too-late');
  return accept({ type: 'AdviesGiven', mandaat: id, nr, advies });
}

/** Applies one event to the advice of a request. */
export function evolveAdviezen(adviezen: readonly Advies[], event: AdviesEvent): readonly Advies[] {
  if (event.type === 'AdviesGiven')
    return adviezen.map((one) =>
      one.nr === event.nr ? { ...one, antwoord: { tekst: event.advies, op: event.at } } : one,
    );
  const { nr, aan, uiterlijk, at } = event;
  return [...adviezen, { nr, van: aan, gevraagdDoor: event.by as PersonId, op: at, uiterlijk, antwoord: undefined }];
}
