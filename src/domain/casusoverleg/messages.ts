import type { Bericht, Berichtsoort, Onderwerp } from './bericht.ts';
import { to, type Draft } from './draft.ts';
import type { CasusEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { presentRegiehouder, regiehouder, tableOf } from './rechten.ts';
import type { Casusoverleg } from './state.ts';
import { whoPhones } from './whoPhones.ts';
import { actieMessages } from '../actie/messages.ts';
import { mandaatMessages } from '../mandaat/messages.ts';
import { askedNow } from '../uitnodiging/step.ts';

/**
 * The answer to an offer goes to whoever made it and to the holder until now, except to who gave it (R2), or who has
 * just been told to phone because the offer could not be delivered (U5).
 */
function regieAnswered(
  before: Casusoverleg | undefined,
  event: CasusEvent & { readonly nummer: number },
  facts: Facts,
): readonly Draft[] {
  const aanbod = before?.regie.aanbod;
  if (before === undefined || aanbod === undefined) return [];
  const over = { aanbod: event.nummer };
  const phones = before.onbereikbaar.get(aanbod.aan) === event.at ? whoPhones(before, over, facts) : undefined;
  const told = new Set([aanbod.door, regiehouder(before)]);
  return [...told]
    .filter((one) => one !== event.by && one !== phones)
    .flatMap((one) => to('regie-antwoord', one, over));
}

/** Nobody answered (U4). Whoever has just been told to phone the last one asked knows it already (U5). */
function unanswered(
  casus: Casusoverleg,
  { uitnodiging, at }: Extract<CasusEvent, { type: 'UitnodigingUnanswered' }>,
  facts: Facts,
): readonly Draft[] {
  const over = { uitnodiging };
  const one = casus.uitnodigingen.get(uitnodiging);
  const last = one && askedNow(one)?.wie;
  const phones = last !== undefined && casus.onbereikbaar.get(last) === at ? whoPhones(casus, over, facts) : undefined;
  const told = presentRegiehouder(casus, facts);
  return told === phones ? [] : to('uitnodiging-geen-reactie', told, over);
}

/** What it is about, and which message could not be sent. */
const missed = ({ person: aan, over, soort }: Extract<CasusEvent, { type: 'PersonUnreachable' }>): Onderwerp =>
  soort === undefined ? over : { ...over, inPlaatsVan: { soort, aan } };

/** Please phone. A regiehouder who will be asked to record the answer of another organisation is told only that (M2). */
function phone(
  casus: Casusoverleg,
  event: Extract<CasusEvent, { type: 'PersonUnreachable' }>,
  facts: Facts,
): readonly Draft[] {
  const { person, over } = event;
  const told = whoPhones(casus, over, facts);
  const mandaat = over.mandaat && casus.mandaten.get(over.mandaat);
  const extern = mandaat?.status === 'bij-extern' ? mandaat.extern : undefined;
  const records = extern?.contact === person && !extern.onbereikbaar && told === presentRegiehouder(casus, facts);
  return records ? [] : to('onbereikbaar-bellen', told, missed(event));
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
      return unanswered(after, event, facts);
    case 'DomeinDeclined': {
      const told = presentRegiehouder(after, facts);
      return told === event.by ? [] : to('uitnodiging-geen-rol', told, { uitnodiging: event.uitnodiging });
    }
    case 'RegieOffered':
      return to('regie-aanbod', event.to, { aanbod: event.nummer });
    case 'RegieOfferReminded':
      return to('regie-herinnering', event.to, { aanbod: event.nummer });
    case 'RegieAccepted':
    case 'RegieDeclined':
    case 'RegieOfferExpired':
      return regieAnswered(before, event, facts);
    case 'PersonUnreachable':
      return event.inTeam ? to('onbereikbaar', 'thread', missed(event)) : phone(after, event, facts);
    case 'ConsultAnswered':
      return to('consult-antwoord', after.starter, {});
    case 'CasusoverlegClosed':
    case 'CasusoverlegVervallen':
      return [...tableOf(after)].filter((one) => one !== event.by).flatMap((one) => to('gesloten', one, {}));
    case 'ThreadRefused':
      return [...new Set([after.starter, ...facts.org.beheerders])].flatMap((one) => to('thread-geweigerd', one, {}));
    case 'ActieAgreed':
    case 'ActieReminded':
    case 'ActieEscalatedToRegiehouder':
    case 'ActieDone':
    case 'ActieDropped':
    case 'ActieHandedOver':
      return actieMessages(event);
    case 'ThreadOpened':
    case 'DoelEndorsed':
    case 'DomeinJoined':
    case 'RegieOfferWithdrawn':
    case 'HoldPlaced':
    case 'HoldLifted':
    case 'TextsDeleted':
    case 'RemovalBegun':
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
