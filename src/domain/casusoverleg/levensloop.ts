import type { AnswerConsult, CancelCasusoverleg, CloseCasusoverleg, EndorseDoel } from './commands.ts';
import type { Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import { domeinenOf, hasRegie } from './rechten.ts';
import type { Refusal } from './refusal.ts';
import type { Casusoverleg, OpenCasus } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { Tekst } from '../basis/tekst.ts';
import { dropOpenActies, settleActies } from '../actie/decide.ts';
import { endUitvoeringen } from '../mandaat/uitvoering/decide.ts';
import { isUnderway } from '../mandaat/uitvoering/state.ts';
import { lapseVerschillen } from '../mandaat/verschil/lapse.ts';
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

/** Requests that still wait and executions that are not finished, ended with the reason with which the whole is ended (C8, M9). */
const endUnfinished = (casus: OpenCasus, reden: Tekst): readonly Gebeurtenis[] => [
  ...[...casus.mandaten.values()]
    .filter(isWaiting)
    .map(({ id }) => ({ type: 'MandaatWithdrawn', mandaat: id, reden }) as const),
  ...endUitvoeringen(casus, reden),
];

/** What keeps a casusoverleg from closing until it is ended with a reason: a request or an execution (C8). */
function unfinished({ mandaten }: Pick<Casusoverleg, 'mandaten'>): Refusal | undefined {
  const all = [...mandaten.values()];
  if (all.some(isWaiting)) return 'mandaat-waits';
  return all.some((one) => one.status === 'besloten' && isUnderway(one.uitvoering)) ? 'uitvoering-underway' : undefined;
}

/** A waiting request and an execution end with a reason, or they block closing (C8). */
function settleMandaten(casus: OpenCasus, reden: Tekst | undefined): Decided {
  if (reden !== undefined) return accept(...endUnfinished(casus, reden));
  const waits = unfinished(casus);
  return waits === undefined ? accept() : refuse(waits);
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
  return accept(...ends, ...lapseVerschillen(casus), { type: 'CasusoverlegClosed', afsluiting: command.afsluiting });
}

/** Started by mistake or double (C2). */
export function cancelCasusoverleg(casus: OpenCasus, { by, reden }: CancelCasusoverleg, facts: Facts): Decided {
  const may = actsFor(by, casus.starter, facts.now, facts.org) || hasRegie(casus, by, facts);
  if (!may) return refuse('not-starter-or-regiehouder');
  return accept(...endUnfinished(casus, reden), ...dropOpenActies(casus, reden), ...lapseVerschillen(casus), {
    type: 'CasusoverlegVervallen',
    reden,
  });
}
