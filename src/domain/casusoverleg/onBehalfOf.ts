import type { PersonCommand } from './commands.ts';
import type { Facts } from './facts.ts';
import { regiehouder } from './rechten.ts';
import type { Casusoverleg } from './state.ts';
import { ownersOf } from '../actie/eigenaar.ts';
import type { ActieId, MandaatId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { MakeKeuze } from '../mandaat/commands.ts';
import { seatOf } from '../mandaat/ladder.ts';
import { decidedMandaat } from '../mandaat/state.ts';
import { uitvoerderNow } from '../mandaat/uitvoering/state.ts';
import { directeurSeat } from '../mandaat/verschil/directeur.ts';
import { actsFor } from '../organisatie/personen.ts';
import { askedNow } from '../uitnodiging/step.ts';

/** The first of these for whom `by` stands in; nobody when `by` is one of them. */
function standsInFor(by: PersonId, people: readonly PersonId[], { now, org }: Facts): PersonId | undefined {
  return people.includes(by) ? undefined : people.find((one) => actsFor(by, one, now, org));
}

function ofInvitation(casus: Casusoverleg, id: UitnodigingId, by: PersonId): PersonId | undefined {
  const uitnodiging = casus.uitnodigingen.get(id);
  if (uitnodiging === undefined || uitnodiging.gevraagd.some((one) => one.wie === by)) return undefined;
  return askedNow(uitnodiging)?.wie;
}

function ofSeat(casus: Casusoverleg, id: MandaatId, by: PersonId, facts: Facts): PersonId | undefined {
  const mandaat = casus.mandaten.get(id);
  if (mandaat?.status !== 'bij-extern') return mandaat && seatOf(mandaat, by, facts)?.vervangt;
  return ofContact(casus, id, by);
}

/** A regiehouder who records an answer does so in their own name, with its source (M2). */
function ofContact(casus: Casusoverleg, id: MandaatId, by: PersonId): PersonId | undefined {
  const mandaat = casus.mandaten.get(id);
  if (mandaat?.status !== 'bij-extern' || mandaat.extern.contact === by) return undefined;
  return mandaat.extern.contact;
}

/** Who was told that an actie is theirs acts for themselves, also as vervanger: it was asked of them. */
function ofActie(casus: Casusoverleg, id: ActieId, by: PersonId, facts: Facts): PersonId | undefined {
  const actie = casus.acties.get(id);
  if (actie === undefined) return undefined;
  return standsInFor(by, [...ownersOf(casus, actie, facts), ...actie.gevraagd, regiehouder(casus)], facts);
}

/** The vervanger of whoever is asked to carry it out. */
function ofUitvoerder(casus: Casusoverleg, id: MandaatId, by: PersonId, facts: Facts): PersonId | undefined {
  const uitvoering = decidedMandaat(casus, id)?.uitvoering;
  const asked = uitvoering && uitvoerderNow(uitvoering);
  if (asked === undefined) return undefined;
  return asked.wie === by ? asked.vervangt : standsInFor(by, [asked.wie], facts);
}

function ofDirecteur(casus: Casusoverleg, { mandaat: id, nr, by }: MakeKeuze, facts: Facts): PersonId | undefined {
  const mandaat = decidedMandaat(casus, id);
  const keuze = mandaat?.keuzes.find((one) => one.nr === nr);
  return mandaat && keuze ? directeurSeat(mandaat, keuze, by, facts)?.vervangt : undefined;
}

/** For whom this person acts, when it is not for themselves: as vervanger, or as teamleider of who was asked (C2). */
export function onBehalfOf(casus: Casusoverleg, command: PersonCommand, facts: Facts): PersonId | undefined {
  const { by } = command;
  switch (command.type) {
    case 'agreeActie':
    case 'inviteDomein':
    case 'closeCasusoverleg':
    case 'offerRegie':
    case 'withdrawRegieOffer':
      return standsInFor(by, [regiehouder(casus)], facts);
    case 'cancelCasusoverleg':
      return standsInFor(by, [casus.starter, regiehouder(casus)], facts);
    case 'joinTable':
    case 'declineInvitation':
    case 'passOnInvitation':
    case 'answerConsult':
      return ofInvitation(casus, command.uitnodiging, by);
    case 'answerVraag':
    case 'withdrawMandaat':
    case 'dropMandaat': {
      const aanvrager = casus.mandaten.get(command.mandaat)?.aanvrager;
      return standsInFor(by, [...(aanvrager === undefined ? [] : [aanvrager]), regiehouder(casus)], facts);
    }
    case 'grantMandaat':
    case 'rejectMandaat':
    case 'escalateMandaat':
    case 'askVraag':
    case 'passOnMandaat':
    case 'postponeMandaat':
    case 'askAdvies':
      return ofSeat(casus, command.mandaat, by, facts);
    case 'answerExtern':
      return command.bron === undefined ? ofContact(casus, command.mandaat, by) : undefined;
    case 'giveAdvies': {
      const asked = casus.mandaten.get(command.mandaat)?.adviezen.find(({ nr }) => nr === command.nr);
      return asked && standsInFor(by, [asked.van], facts);
    }
    case 'finishActie':
    case 'dropActie':
      return ofActie(casus, command.actie, by, facts);
    case 'receiveUitvoering':
    case 'startUitvoering':
    case 'completeUitvoering':
    case 'objectToUitvoering':
      return ofUitvoerder(casus, command.mandaat, by, facts);
    case 'makeKeuze':
      return ofDirecteur(casus, command, facts);
    case 'askBemiddelaar':
    case 'askKeuze':
    case 'acceptBemiddeling':
    case 'declineBemiddeling':
    case 'endBemiddeling':
    case 'nudgeBeslisser':
    case 'endorseDoel':
    case 'acceptRegie':
    case 'declineRegie':
    case 'requestMandaat':
    case 'referToBesluit':
    case 'placeHold':
    case 'liftHold':
    case 'removeCasusoverleg':
    case 'deleteTexts':
      return undefined;
  }
}
