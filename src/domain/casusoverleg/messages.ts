import type { Bericht, Berichtsoort, Onderwerp } from './bericht.ts';
import type { CasusEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { regiehouder, tableOf } from './rechten.ts';
import type { Casusoverleg } from './state.ts';
import type { PersonId } from '../basis/ids.ts';
import { mandaatMessages } from '../mandaat/messages.ts';

/** A message before it has its key. */
export type Draft = { readonly soort: Berichtsoort; readonly aan: PersonId | 'thread'; readonly over: Onderwerp };

export const to = (soort: Berichtsoort, aan: PersonId | 'thread' | undefined, over: Onderwerp): readonly Draft[] =>
  aan === undefined ? [] : [{ soort, aan, over }];

/** The answer to an offer goes to whoever made it and to the holder until now, except to who gave it (R2). */
function regieAnswered(
  before: Casusoverleg | undefined,
  event: CasusEvent & { readonly nummer: number },
): readonly Draft[] {
  const aanbod = before?.regie.aanbod;
  if (before === undefined || aanbod === undefined) return [];
  const told = new Set([aanbod.door, regiehouder(before)]);
  return [...told]
    .filter((one) => one !== event.by)
    .flatMap((one) => to('regie-antwoord', one, { aanbod: event.nummer }));
}

function whoAsked(casus: Casusoverleg, over: Onderwerp): PersonId | undefined {
  if (over.mandaat !== undefined) return casus.mandaten.get(over.mandaat)?.aanvrager;
  if (over.uitnodiging !== undefined) return casus.uitnodigingen.get(over.uitnodiging)?.gevraagdDoor;
  return regiehouder(casus);
}

function drafts(
  before: Casusoverleg | undefined,
  after: Casusoverleg,
  event: CasusEvent,
  facts: Facts,
): readonly Draft[] {
  const asking: Berichtsoort = after.aanleiding.kind === 'consult' ? 'consult' : 'uitnodiging';
  switch (event.type) {
    case 'CasusoverlegStarted':
      return to('thread', 'thread', {});
    case 'DomeinInvited':
    case 'UitnodigingEscalated':
    case 'UitnodigingPassedOn':
      return to(asking, event.to, { uitnodiging: event.uitnodiging });
    case 'UitnodigingReminded':
      return to('uitnodiging-herinnering', event.to, { uitnodiging: event.uitnodiging });
    case 'UitnodigingUnanswered':
      return to('uitnodiging-geen-reactie', regiehouder(after), { uitnodiging: event.uitnodiging });
    case 'DomeinDeclined':
      return to('uitnodiging-geen-rol', regiehouder(after), { uitnodiging: event.uitnodiging });
    case 'RegieOffered':
      return to('regie-aanbod', event.to, { aanbod: event.nummer });
    case 'RegieOfferReminded':
      return to('regie-herinnering', event.to, { aanbod: event.nummer });
    case 'RegieAccepted':
    case 'RegieDeclined':
    case 'RegieOfferExpired':
      return regieAnswered(before, event);
    case 'PersonUnreachable':
      return event.inTeam
        ? to('onbereikbaar', 'thread', event.over)
        : to('onbereikbaar-bellen', whoAsked(after, event.over), event.over);
    case 'ConsultAnswered':
      return to('consult-antwoord', after.starter, {});
    case 'CasusoverlegClosed':
    case 'CasusoverlegVervallen':
      return [...tableOf(after)].filter((one) => one !== event.by).flatMap((one) => to('gesloten', one, {}));
    case 'ThreadOpened':
    case 'DoelEndorsed':
    case 'DomeinJoined':
    case 'RegieOfferWithdrawn':
      return [];
    default:
      return mandaatMessages(after, event, facts);
  }
}

/**
 * What one event has the bot send, each message under its own business key: the number of the event, what it is and
 * for whom. The card itself is made at sending, so nothing here holds text.
 */
export function messages(
  before: Casusoverleg | undefined,
  after: Casusoverleg,
  event: CasusEvent,
  facts: Facts,
): readonly Bericht[] {
  return drafts(before, after, event, facts).map((draft) => ({
    ...draft,
    key: `${after.aantal}:${draft.soort}:${draft.aan}`,
    event: after.aantal,
  }));
}
