import type { Onderwerp } from './bericht.ts';
import type { SystemCommand } from './commands.ts';
import type { Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import { presentRegiehouder } from './rechten.ts';
import type { OpenCasus } from './state.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import { zetelInstead } from '../mandaat/ladder.ts';
import { isSpoed } from '../mandaat/level.ts';
import { seat } from '../mandaat/request.ts';
import type { DecidedMandaat, Mandaat } from '../mandaat/state.ts';
import { isUnderway, uitvoerderNow } from '../mandaat/uitvoering/state.ts';
import { assign } from '../mandaat/uitvoering/step.ts';
import { uitvoerderInstead } from '../mandaat/uitvoering/who.ts';
import { directeurInstead } from '../mandaat/verschil/directeur.ts';
import { askedNow, handOn } from '../uitnodiging/step.ts';

type Unreachable = Extract<SystemCommand, { type: 'unreachable' }>;

/** The regiehouder answers a vraag instead, unless they were asked already or are the one who can't be reached. */
function forVraag(casus: OpenCasus, mandaat: Mandaat, person: PersonId, facts: Facts): readonly Gebeurtenis[] {
  const vraag = 'vraag' in mandaat ? mandaat.vraag : undefined;
  if (vraag === undefined || vraag.regiehouder || person !== mandaat.aanvrager) return [];
  if (presentRegiehouder(casus, facts) === person) return [];
  return [{ type: 'VraagToRegiehouder', mandaat: mandaat.id }];
}

/** Another organisation answers on a card that this contact can't be sent: from now on the regiehouder may (M2). */
function forExtern(mandaat: Mandaat, person: PersonId): readonly Gebeurtenis[] {
  if (mandaat.status !== 'bij-extern' || mandaat.extern.contact !== person || mandaat.extern.onbereikbaar) return [];
  return [{ type: 'MandaatExternUnreachable', mandaat: mandaat.id }];
}

/** Who carries it out can't be reached: the next one is asked at once (M11, U5). */
function forUitvoering(
  casus: OpenCasus,
  mandaat: DecidedMandaat,
  person: PersonId,
  facts: Facts,
): readonly Gebeurtenis[] {
  const { uitvoering, id } = mandaat;
  if (!isUnderway(uitvoering) || uitvoerderNow(uitvoering)?.wie !== person) return [];
  const next = uitvoerderInstead(casus, uitvoering, isSpoed(mandaat), facts);
  return next === undefined ? [] : [assign(id, next, 'onbereikbaar')];
}

/** Being asked as bemiddelaar is personal, so whoever asked may ask somebody else at once (M12, U5). */
function forBemiddeling(
  { id, bemiddelingen }: DecidedMandaat,
  over: Onderwerp,
  person: PersonId,
): readonly Gebeurtenis[] {
  const one = bemiddelingen.find(({ nr }) => nr === over.bemiddeling);
  if (one?.status !== 'gevraagd' || one.wie !== person) return [];
  return [{ type: 'BemiddelaarUnanswered', mandaat: id, nr: one.nr, waarom: 'onbereikbaar' }];
}

/** The vervanger of a directeur who can't be reached is asked at once (M13, U5). */
function forKeuze(
  casus: OpenCasus,
  mandaat: DecidedMandaat,
  { keuze: nr, person }: { readonly keuze: number | undefined; readonly person: PersonId },
  facts: Facts,
): readonly Gebeurtenis[] {
  const keuze = mandaat.keuzes.find((one) => one.nr === nr);
  if (keuze?.status !== 'open' || keuze.directeur !== person) return [];
  const seat = directeurInstead(mandaat, keuze, (wie) => casus.onbereikbaar.has(wie), facts);
  return seat === undefined ? [] : [{ type: 'KeuzeAssigned', mandaat: mandaat.id, nr: keuze.nr, ...seat }];
}

function forDecided(
  casus: OpenCasus,
  mandaat: DecidedMandaat,
  { person, over }: Unreachable,
  facts: Facts,
): readonly Gebeurtenis[] {
  if (over.bemiddeling !== undefined) return forBemiddeling(mandaat, over, person);
  if (over.keuze !== undefined) return forKeuze(casus, mandaat, { keuze: over.keuze, person }, facts);
  return forUitvoering(casus, mandaat, person, facts);
}

function forMandaat(casus: OpenCasus, id: MandaatId, command: Unreachable, facts: Facts): readonly Gebeurtenis[] {
  const { person } = command;
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return [];
  if (mandaat.status === 'besloten') return forDecided(casus, mandaat, command, facts);
  if (mandaat.status !== 'bij-beslisser')
    return [...forVraag(casus, mandaat, person, facts), ...forExtern(mandaat, person)];
  if (mandaat.niveau.beslisser !== person) return [];
  return [seat(id, zetelInstead(mandaat, mandaat.niveau.trede, facts), 'onbereikbaar')];
}

/**
 * Somebody can't be reached 1:1 (U5). In the team, a real mention in the thread takes the place of the message and the
 * clock goes on; otherwise the next one is asked at once. Whoever asked is told to phone.
 */
export function personUnreachable(casus: OpenCasus, command: Unreachable, facts: Facts): readonly Gebeurtenis[] {
  const { person, inTeam, over, soort } = command;
  const said: Gebeurtenis = { type: 'PersonUnreachable', person, inTeam, over, soort };
  const mandaat = over.mandaat && casus.mandaten.get(over.mandaat);
  if (inTeam) return [said, ...(mandaat === undefined ? [] : forExtern(mandaat, person))];
  if (mandaat !== undefined) return [said, ...forMandaat(casus, mandaat.id, command, facts)];
  if (over.actie !== undefined) return [said];
  const { aanbod } = casus.regie;
  if (aanbod !== undefined && aanbod.nummer === over.aanbod && aanbod.aan === person)
    return [said, { type: 'RegieOfferExpired', nummer: aanbod.nummer, waarom: 'onbereikbaar' }];
  const uitnodiging = over.uitnodiging && casus.uitnodigingen.get(over.uitnodiging);
  if (uitnodiging?.status !== 'gevraagd' || askedNow(uitnodiging)?.wie !== person) return [said];
  return [said, ...handOn(uitnodiging, casus.aanleiding.gebied, 'onbereikbaar', facts)];
}
