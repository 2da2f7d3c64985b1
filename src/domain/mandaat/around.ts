import { waitingOrRefusal } from './answer.ts';
import type { AnswerExtern, AnswerVraag, AskVraag, DropMandaat, ReferToBesluit, WithdrawMandaat } from './commands.ts';
import type { MandaatEvent } from './events.ts';
import type { Mandaat } from './state.ts';
import type { WaitingMandaat } from './waiting.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { hasRegie, takesPartIn } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { Casusoverleg, OpenCasus } from '../casusoverleg/state.ts';
import { vervangers } from '../organisatie/aanwezigheid.ts';
import { actsFor, answersFor, persoon } from '../organisatie/personen.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** A: aanvrager and regiehouder answer a vraag and withdraw; each through their vervanger while absent. */
export const isAskingSide = (casus: Casusoverleg, mandaat: Mandaat, by: PersonId, facts: Facts): boolean =>
  actsFor(by, mandaat.aanvrager, facts.now, facts.org) || hasRegie(casus, by, facts);

function ofAskingSide(casus: OpenCasus, id: MandaatId, by: PersonId, facts: Facts): WaitingMandaat | Refusal {
  const mandaat = waitingOrRefusal(casus, id);
  if (typeof mandaat === 'string') return mandaat;
  return isAskingSide(casus, mandaat, by, facts) ? mandaat : 'not-aanvrager';
}

/** The answer lets the level clock go on where it stood (M4). */
export function answerVraag(casus: OpenCasus, command: AnswerVraag, facts: Facts): Decided {
  const mandaat = ofAskingSide(casus, command.mandaat, command.by, facts);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (!('vraag' in mandaat) || mandaat.vraag === undefined) return refuse('no-vraag');
  return accept({ type: 'VraagAnswered', mandaat: mandaat.id, antwoord: command.antwoord });
}

/** Taken back, with a reason (M9). */
export function withdrawMandaat(casus: OpenCasus, command: WithdrawMandaat, facts: Facts): Decided {
  const mandaat = ofAskingSide(casus, command.mandaat, command.by, facts);
  if (typeof mandaat === 'string') return refuse(mandaat);
  return accept({ type: 'MandaatWithdrawn', mandaat: mandaat.id, reden: command.reden });
}

/** Draagvlak was found: nobody needs to decide any more (M9, story 7). */
export function dropMandaat(casus: OpenCasus, command: DropMandaat, facts: Facts): Decided {
  const mandaat = ofAskingSide(casus, command.mandaat, command.by, facts);
  if (typeof mandaat === 'string') return refuse(mandaat);
  return accept({ type: 'MandaatNotNeeded', mandaat: mandaat.id, reden: command.reden });
}

/** Speaks for the other organisation: its contactpersoon, their vervanger, or its teamleider (M2, A). */
function speaksForExtern(casus: OpenCasus, mandaat: Mandaat, by: PersonId, { org }: Facts): boolean {
  const asked = mandaat.status === 'bij-extern' ? mandaat.extern.contact : undefined;
  return (
    answersFor(by, mandaat.verzoek.domein, casus.aanleiding.gebied, org) ||
    (asked !== undefined && (asked === by || vervangers(asked, org.personen).includes(by)))
  );
}

/**
 * Another organisation answers for itself: toezegging or not. While it can't be reached in Teams, the regiehouder
 * records what was said, with its source (M2). No button overrides it (law 11), and no aanvrager answers it (M8).
 */
export function answerExtern(casus: OpenCasus, command: AnswerExtern, facts: Facts): Decided {
  const mandaat = waitingOrRefusal(casus, command.mandaat);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (mandaat.status !== 'bij-extern') return refuse('not-extern');
  const speaks = speaksForExtern(casus, mandaat, command.by, facts);
  const own = speaks && command.by !== mandaat.aanvrager;
  const recorded = mandaat.extern.onbereikbaar && hasRegie(casus, command.by, facts);
  if (!own && !recorded) return refuse(speaks ? 'aanvrager-decides-not' : 'extern-decides-itself');
  if (!own && command.bron === undefined) return refuse('source-needed');
  return accept({
    type: 'MandaatDecided',
    mandaat: mandaat.id,
    uitkomst: command.uitkomst,
    functie: persoon(facts.org, own ? command.by : mandaat.extern.contact)?.functie ?? '',
    vervangt: undefined,
    register: mandaat.register,
    motivering: command.toelichting,
    voorwaarden: undefined,
    bron: own ? undefined : command.bron,
  });
}

/** A vraag from the other organisation (M2); asked to the aanvrager like any other, and not by them. */
export function askVraagExtern(casus: OpenCasus, { by, mandaat: id, vraag }: AskVraag, facts: Facts): Decided {
  const mandaat = waitingOrRefusal(casus, id);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (mandaat.status !== 'bij-extern') return refuse('not-extern');
  if (!speaksForExtern(casus, mandaat, by, facts)) return refuse('extern-decides-itself');
  if (by === mandaat.aanvrager) return refuse('aanvrager-decides-not');
  if (mandaat.vraag !== undefined) return refuse('vraag-open');
  return accept({ type: 'VraagAsked', mandaat: id, vraag });
}

/** The formal besluit is made in the zaaksysteem; its reference can be added afterwards (M10, law 10). */
export function referToBesluit(
  casus: OpenCasus,
  { by, mandaat: id, referentie }: ReferToBesluit,
  facts: Facts,
): Decided {
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return refuse('mandaat-unknown');
  if (mandaat.status !== 'besloten') return refuse('mandaat-not-decided');
  const mayRefer = takesPartIn(casus, mandaat, by, facts) || mandaat.besluit.door === by;
  return mayRefer ? accept({ type: 'BesluitReferenced', mandaat: id, referentie }) : refuse('not-participant');
}
