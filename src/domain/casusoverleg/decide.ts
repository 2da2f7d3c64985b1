import type { Command, PersonCommand, StartCasusoverleg, SystemCommand } from './commands.ts';
import type { Actor, CasusEvent, Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import { answerConsult, cancelCasusoverleg, closeCasusoverleg, endorseDoel } from './levensloop.ts';
import { onBehalfOf } from './onBehalfOf.ts';
import { isLetIn } from './rechten.ts';
import type { Refusal } from './refusal.ts';
import { startCasusoverleg } from './start.ts';
import type { Casusoverleg, OpenCasus } from './state.ts';
import { tick } from './tick.ts';
import { personUnreachable } from './unreachable.ts';
import { agreeActie, dropActie, finishActie } from '../actie/decide.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { BewarenCommand } from '../bewaren/commands.ts';
import { decideBewaren, isBewaren } from '../bewaren/decide.ts';
import type { PersonId } from '../basis/ids.ts';
import { escalateMandaat, grantMandaat, askVraag, rejectMandaat } from '../mandaat/answer.ts';
import {
  answerExtern,
  answerVraag,
  askVraagExtern,
  dropMandaat,
  referToBesluit,
  withdrawMandaat,
} from '../mandaat/around.ts';
import { askAdvies, giveAdvies } from '../mandaat/advies.ts';
import { nudgeBeslisser, passOnMandaat, postponeMandaat } from '../mandaat/besideDeciding.ts';
import { requestMandaat } from '../mandaat/request.ts';
import type { DecidedMandaat } from '../mandaat/state.ts';
import { isUnderway } from '../mandaat/uitvoering/state.ts';
import {
  completeUitvoering,
  objectToUitvoering,
  receiveUitvoering,
  startUitvoering,
} from '../mandaat/uitvoering/decide.ts';
import {
  acceptBemiddeling,
  askBemiddelaar,
  declineBemiddeling,
  endBemiddeling,
} from '../mandaat/verschil/bemiddelen.ts';
import { askKeuze, makeKeuze } from '../mandaat/verschil/kiezen.ts';
import { acceptRegie, declineRegie, offerRegie, withdrawRegieOffer } from '../regie/decide.ts';
import { declineInvitation, inviteDomein, joinTable, passOnInvitation } from '../uitnodiging/decide.ts';

function byPerson(
  casus: OpenCasus,
  command: Exclude<PersonCommand, BewarenCommand>,
  facts: Facts,
): Decision<Gebeurtenis, Refusal> {
  switch (command.type) {
    case 'endorseDoel':
      return endorseDoel(casus, command);
    case 'answerConsult':
      return answerConsult(casus, command, facts);
    case 'closeCasusoverleg':
      return closeCasusoverleg(casus, command, facts);
    case 'cancelCasusoverleg':
      return cancelCasusoverleg(casus, command, facts);
    case 'inviteDomein':
      return inviteDomein(casus, command, facts);
    case 'joinTable':
      return joinTable(casus, command, facts);
    case 'declineInvitation':
      return declineInvitation(casus, command, facts);
    case 'passOnInvitation':
      return passOnInvitation(casus, command, facts);
    case 'offerRegie':
      return offerRegie(casus, command, facts);
    case 'acceptRegie':
      return acceptRegie(casus, command);
    case 'declineRegie':
      return declineRegie(casus, command);
    case 'withdrawRegieOffer':
      return withdrawRegieOffer(casus, command, facts);
    case 'requestMandaat':
      return requestMandaat(casus, command, facts);
    case 'grantMandaat':
      return grantMandaat(casus, command, facts);
    case 'rejectMandaat':
      return rejectMandaat(casus, command, facts);
    case 'escalateMandaat':
      return escalateMandaat(casus, command, facts);
    case 'askVraag':
      return casus.mandaten.get(command.mandaat)?.status === 'bij-extern'
        ? askVraagExtern(casus, command, facts)
        : askVraag(casus, command, facts);
    case 'answerVraag':
      return answerVraag(casus, command, facts);
    case 'withdrawMandaat':
      return withdrawMandaat(casus, command, facts);
    case 'dropMandaat':
      return dropMandaat(casus, command, facts);
    case 'answerExtern':
      return answerExtern(casus, command, facts);
    case 'referToBesluit':
      return referToBesluit(casus, command, facts);
    case 'passOnMandaat':
      return passOnMandaat(casus, command, facts);
    case 'postponeMandaat':
      return postponeMandaat(casus, command, facts);
    case 'askAdvies':
      return askAdvies(casus, command, facts);
    case 'giveAdvies':
      return giveAdvies(casus, command, facts);
    case 'nudgeBeslisser':
      return nudgeBeslisser(casus, command, facts);
    case 'agreeActie':
      return agreeActie(casus, command, facts);
    case 'finishActie':
      return finishActie(casus, command, facts);
    case 'dropActie':
      return dropActie(casus, command, facts);
    case 'receiveUitvoering':
      return receiveUitvoering(casus, command, facts);
    case 'startUitvoering':
      return startUitvoering(casus, command, facts);
    case 'completeUitvoering':
      return completeUitvoering(casus, command, facts);
    case 'objectToUitvoering':
      return objectToUitvoering(casus, command, facts);
    case 'askBemiddelaar':
      return askBemiddelaar(casus, command, facts);
    case 'acceptBemiddeling':
      return acceptBemiddeling(casus, command);
    case 'declineBemiddeling':
      return declineBemiddeling(casus, command);
    case 'endBemiddeling':
      return endBemiddeling(casus, command);
    case 'askKeuze':
      return askKeuze(casus, command, facts);
    case 'makeKeuze':
      return makeKeuze(casus, command, facts);
  }
}

/** The warning to whoever carries it out arrived (M11). */
const executionWarned = ({ id, uitvoering }: DecidedMandaat): readonly Gebeurtenis[] =>
  isUnderway(uitvoering) && uitvoering.waarschuwing !== undefined && uitvoering.waarschuwing.bezorgd === undefined
    ? [{ type: 'UitvoeringWarningDelivered', mandaat: id }]
    : [];

/** The system never refuses: what no longer matters comes to nothing (M16). */
function bySystem(casus: Casusoverleg, command: SystemCommand, facts: Facts): readonly Gebeurtenis[] {
  // What Teams reports of messages that are being taken away is of no use to anybody (law 15).
  if (casus.bewaring.verwijdering !== undefined) return [];
  switch (command.type) {
    case 'tick':
      return tick(casus, facts);
    case 'threadRefused':
      return casus.thread === undefined && !casus.threadGeweigerd ? [{ type: 'ThreadRefused' }] : [];
    case 'threadOpened':
      if (casus.thread?.activiteit === command.activiteit) return [];
      return [{ type: 'ThreadOpened', conversatie: command.conversatie, activiteit: command.activiteit }];
    case 'warningDelivered': {
      const mandaat = casus.mandaten.get(command.mandaat);
      if (mandaat?.status === 'besloten') return executionWarned(mandaat);
      // Also while a vraag is open: the warning may have been on its way when the vraag was asked.
      const warned = mandaat && 'niveau' in mandaat && mandaat.niveau?.waarschuwing;
      return warned && warned.bezorgd === undefined
        ? [{ type: 'MandaatWarningDelivered', mandaat: command.mandaat }]
        : [];
    }
    case 'unreachable':
      return casus.status === 'open' ? personUnreachable(casus, command, facts) : [];
  }
}

/** When, who, and on whose behalf (C2). */
const stamp = (events: readonly Gebeurtenis[], by: Actor, { now }: Facts, voor?: PersonId): readonly CasusEvent[] =>
  events.map((event) => ({ ...event, at: now, by, ...(voor === undefined ? {} : { voor }) }));

const isSystem = (command: Command): command is SystemCommand => !('by' in command);

/** Decides the start; there is nothing yet to decide on. */
export function decideStart(command: StartCasusoverleg, facts: Facts): Decision<CasusEvent, Refusal> {
  const decision = startCasusoverleg(command, facts);
  return decision.ok ? accept(...stamp(decision.events, command.by, facts)) : decision;
}

/** Only whoever is let in; once it is closed only the besluit can still be named (M10). */
function whileOpen(
  casus: Casusoverleg,
  command: Exclude<PersonCommand, BewarenCommand>,
  facts: Facts,
): Decision<Gebeurtenis, Refusal> {
  if (!isLetIn(casus, command.by, facts)) return refuse('not-in-directory');
  if (casus.status !== 'open' && command.type !== 'referToBesluit') return refuse('casusoverleg-closed');
  return byPerson(casus as OpenCasus, command, facts);
}

/** What a command comes to: events to append, or why not. Pure: time and directory are in `facts`. */
export function decide(casus: Casusoverleg, command: Command, facts: Facts): Decision<CasusEvent, Refusal> {
  if (isSystem(command))
    return accept(...stamp(bySystem(casus, command, facts), command.type === 'tick' ? 'klok' : 'bezorging', facts));
  if (casus.bewaring.verwijdering !== undefined) return refuse('being-removed');
  const decision = isBewaren(command) ? decideBewaren(casus, command, facts) : whileOpen(casus, command, facts);
  if (!decision.ok) return decision;
  return accept(...stamp(decision.events, command.by, facts, onBehalfOf(casus, command, facts)));
}
