import type { AnswerConsult, CancelCasusoverleg, CloseCasusoverleg, EndorseDoel } from './commands.ts';
import type { Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import { domeinenOf, hasRegie } from './rechten.ts';
import type { Refusal } from './refusal.ts';
import type { OpenCasus } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { Tekst } from '../basis/tekst.ts';
import { dropOpenActies, settleActies } from '../actie/decide.ts';
import { isWaiting } from '../mandaat/waiting.ts';
import { actsFor } from '../organisatie/personen.ts';
import { mayAnswer } from '../uitnodiging/decide.ts';

type Decided = Decision<Gebeurtenis, Refusal>;

/** A domein at the table endorses the doel, once (C5). */
export function endorseDoel(casus: OpenCasus, { by }: EndorseDoel): Decided {
  const own = domeinenOf(casus, by);
  if (own.length === 0) return refuse('no-domein-at-table');
  const left = own.filter((domein) => !casus.doelOnderschreven.includes(domein));
  if (left.length === 0) return refuse('doel-already-endorsed');
  return accept(...left.map((domein) => ({ type: 'DoelEndorsed', domein }) as const));
}

/** The answer closes a consult (C1). */
export function answerConsult(
  casus: OpenCasus,
  { by, uitnodiging: id, antwoord }: AnswerConsult,
  facts: Facts,
): Decided {
  const uitnodiging = casus.uitnodigingen.get(id);
  if (uitnodiging === undefined || casus.aanleiding.kind !== 'consult') return refuse('invitation-unknown');
  if (!mayAnswer(uitnodiging, by, facts)) return refuse('invitation-not-yours');
  return accept({ type: 'DomeinJoined', uitnodiging: id, deelnemer: by }, { type: 'ConsultAnswered', antwoord });
}

/** Requests that still wait, ended with the reason with which the whole is ended (C8, M9). */
const endWaiting = (casus: OpenCasus, reden: Tekst): readonly Gebeurtenis[] =>
  [...casus.mandaten.values()]
    .filter(isWaiting)
    .map(({ id }) => ({ type: 'MandaatWithdrawn', mandaat: id, reden }) as const);

/** A waiting request ends with a reason, or it blocks closing (C8). */
function settleMandaten(casus: OpenCasus, reden: Tekst | undefined): Decided {
  if (reden !== undefined) return accept(...endWaiting(casus, reden));
  return [...casus.mandaten.values()].some(isWaiting) ? refuse('mandaat-waits') : accept();
}

/**
 * Closes: what it brought, what worked. What is open must be settled first, each kind by its own rule, and a no-show of
 * the inwoner asks what else is going on (C8).
 */
export function closeCasusoverleg(casus: OpenCasus, command: CloseCasusoverleg, facts: Facts): Decided {
  if (!hasRegie(casus, command.by, facts)) return refuse('not-regiehouder');
  if (command.nietVerschenen && command.afsluiting.nietVerschenen === undefined) return refuse('no-show-needs-more');
  const settled = [settleMandaten(casus, command.mandaatReden), settleActies(casus, command.acties)];
  const blocked = settled.find(({ ok }) => !ok);
  if (blocked !== undefined) return blocked;
  const ends = settled.flatMap((part) => (part.ok ? part.events : []));
  return accept(...ends, { type: 'CasusoverlegClosed', afsluiting: command.afsluiting });
}

/** Started by mistake or double (C2). */
export function cancelCasusoverleg(casus: OpenCasus, { by, reden }: CancelCasusoverleg, facts: Facts): Decided {
  const may = actsFor(by, casus.starter, facts.now, facts.org) || hasRegie(casus, by, facts);
  if (!may) return refuse('not-starter-or-regiehouder');
  return accept(...endWaiting(casus, reden), ...dropOpenActies(casus, reden), { type: 'CasusoverlegVervallen', reden });
}
