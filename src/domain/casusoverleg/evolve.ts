import type { CasusEvent } from './events.ts';
import type { AfgerondeCasus, Casusoverleg, OpenCasus } from './state.ts';
import type { PersonId } from '../basis/ids.ts';
import { evolveActies } from '../actie/evolve.ts';
import { evolveBewaring, nietVastgehouden } from '../bewaren/evolve.ts';
import { evolveMandaten } from '../mandaat/evolve.ts';
import { evolveRegie } from '../regie/evolve.ts';
import { evolveUitnodigingen } from '../uitnodiging/evolve.ts';

type Started = Extract<CasusEvent, { type: 'CasusoverlegStarted' }>;

function started(event: Started): OpenCasus {
  const starter = event.by as PersonId;
  const provisional = {
    houder: starter,
    namens: event.namens,
    grond: undefined,
    eigenRegie: false,
    van: event.at,
    tot: undefined,
  };
  return {
    status: 'open',
    kenmerk: event.kenmerk,
    aanleiding: event.aanleiding,
    starter,
    starterDomein: event.namens,
    // Who had a domein stood in the directory; of anybody else 0.1.0 does not tell, and is believed.
    starterBuitenGids: event.buitenGids ?? event.namens === undefined,
    gestart: event.at,
    nietAanTafel: event.nietAanTafel,
    thread: undefined,
    threadGeweigerd: false,
    uitnodigingen: new Map(),
    regie: { historie: [provisional], aanbod: undefined, aanbiedingen: 0 },
    mandaten: new Map(),
    acties: new Map(),
    doelOnderschreven: [],
    onbereikbaar: new Map(),
    bewaring: nietVastgehouden,
    aantal: 1,
  };
}

/** What is open at closing lapses: invitations without an answer and the regie offer (C8). */
function lapse(casus: Casusoverleg): Casusoverleg {
  const uitnodigingen = new Map(casus.uitnodigingen);
  for (const [id, one] of uitnodigingen)
    if (one.status === 'gevraagd' || one.status === 'geen-reactie')
      uitnodigingen.set(id, { ...one, status: 'vervallen' });
  return { ...casus, uitnodigingen, regie: { ...casus.regie, aanbod: undefined } };
}

function closed(
  casus: Casusoverleg,
  how: Pick<AfgerondeCasus, 'afsluiting' | 'antwoord'>,
  event: CasusEvent,
): AfgerondeCasus {
  return { ...lapse(casus), status: 'afgerond', gesloten: event.at, door: event.by as PersonId, ...how };
}

function apply(casus: Casusoverleg, event: Exclude<CasusEvent, Started>): Casusoverleg {
  switch (event.type) {
    case 'ThreadOpened':
      return { ...casus, thread: { conversatie: event.conversatie, activiteit: event.activiteit } };
    case 'ThreadRefused':
      return { ...casus, threadGeweigerd: true };
    case 'DoelEndorsed':
      return { ...casus, doelOnderschreven: [...casus.doelOnderschreven, event.domein] };
    case 'PersonUnreachable':
      return { ...casus, onbereikbaar: new Map(casus.onbereikbaar).set(event.person, event.at) };
    case 'ConsultAnswered':
      return closed(casus, { afsluiting: undefined, antwoord: event.antwoord }, event);
    case 'CasusoverlegClosed':
      return closed(casus, { afsluiting: event.afsluiting, antwoord: undefined }, event);
    case 'CasusoverlegVervallen': {
      const { reden, at, by } = event;
      return { ...lapse(casus), status: 'vervallen', gesloten: at, door: by as PersonId, reden };
    }
    case 'DomeinInvited':
    case 'UitnodigingReminded':
    case 'UitnodigingEscalated':
    case 'UitnodigingPassedOn':
    case 'UitnodigingUnanswered':
    case 'DomeinJoined':
    case 'DomeinDeclined':
      return { ...casus, uitnodigingen: evolveUitnodigingen(casus.uitnodigingen, event) };
    case 'RegieOffered':
    case 'RegieOfferReminded':
    case 'RegieAccepted':
    case 'RegieDeclined':
    case 'RegieOfferWithdrawn':
    case 'RegieOfferExpired':
      return { ...casus, regie: evolveRegie(casus.regie, event) };
    case 'ActieAgreed':
    case 'ActieReminded':
    case 'ActieEscalatedToRegiehouder':
    case 'ActieDone':
    case 'ActieDropped':
    case 'ActieHandedOver':
      return { ...casus, acties: evolveActies(casus.acties, event) };
    case 'HoldPlaced':
    case 'HoldLifted':
    case 'TextsDeleted':
    case 'RemovalBegun':
      return { ...casus, bewaring: evolveBewaring(casus.bewaring, event) };
    default:
      return { ...casus, mandaten: evolveMandaten(casus.mandaten, event) };
  }
}

/** Who does something is reachable again (U5). */
function heard(casus: Casusoverleg, by: CasusEvent['by']): Casusoverleg {
  if (!casus.onbereikbaar.has(by as PersonId)) return casus;
  const onbereikbaar = new Map(casus.onbereikbaar);
  onbereikbaar.delete(by as PersonId);
  return { ...casus, onbereikbaar };
}

/** The state after one more event. Events come from `decide` in order, the first one being the start. */
export function evolve(casus: Casusoverleg | undefined, event: CasusEvent): Casusoverleg {
  if (event.type === 'CasusoverlegStarted') return started(event);
  if (casus === undefined) throw new RangeError(`a timeline begins with CasusoverlegStarted, not ${event.type}`);
  return { ...apply(heard(casus, event.by), event), aantal: casus.aantal + 1 };
}

/** The state that a whole timeline comes to; undefined for an empty one. */
export const replay = (events: readonly CasusEvent[]): Casusoverleg | undefined =>
  events.reduce<Casusoverleg | undefined>(evolve, undefined);
