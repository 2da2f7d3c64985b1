import { evolveAdviezen } from './advies.ts';
import type { MandaatEvent } from './events.ts';
import { isMove } from './isMove.ts';
import type { UitvoeringEvent } from './uitvoering/events.ts';
import type { VerschilEvent } from './verschil/events.ts';
import type { Besluit, Mandaat, Mandaatbasis, Niveau, Vraag, Wachtdeel, Wachtstuk } from './state.ts';
import { evolveUitvoering } from './uitvoering/evolve.ts';
import { evolveBemiddelingen, evolveKeuzes } from './verschil/evolve.ts';
import type { Instant } from '../basis/instant.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import type { Herkomst } from '../casusoverleg/events.ts';

type Mandaten = ReadonlyMap<MandaatId, Mandaat>;
type DecidedEvent = (UitvoeringEvent | VerschilEvent) & Herkomst;
type Happened<T extends MandaatEvent['type']> = Extract<MandaatEvent, { type: T }> & Herkomst;

/** The request without what belonged to the status it leaves, so that no state carries the remains of another. */
function basis({
  id,
  verzoek,
  aanvrager,
  namens,
  register,
  omweg,
  gevraagd,
  bezocht,
  wacht,
  beantwoord,
  laatstePing,
  adviezen,
  laatsteDuwtje,
  termijnGemeld,
}: Mandaat): Mandaatbasis {
  const clocks = { laatstePing, laatsteDuwtje, termijnGemeld };
  const asked = { id, verzoek, aanvrager, namens, register, omweg, gevraagd };
  return { ...asked, bezocht, wacht, beantwoord, adviezen, ...clocks };
}

/** Ends the running piece of waiting time and, while the request still waits, begins the next one (M4). */
function pass(wacht: readonly Wachtstuk[], at: Instant, to: Wachtdeel | undefined): readonly Wachtstuk[] {
  const running = wacht.at(-1);
  if (running !== undefined && running.tot === undefined && running.bij === to) return wacht;
  const ended = wacht.map((stuk) => (stuk.tot === undefined ? { ...stuk, tot: at } : stuk));
  return to === undefined ? ended : [...ended, { bij: to, van: at, tot: undefined }];
}

function requested(event: Happened<'MandaatRequested'>): Mandaat {
  return {
    id: event.mandaat,
    verzoek: event.verzoek,
    aanvrager: event.by as PersonId,
    namens: event.namens,
    register: event.register,
    omweg: event.omweg,
    gevraagd: event.at,
    bezocht: [],
    wacht: [{ bij: 'beslisser', van: event.at, tot: undefined }],
    beantwoord: [],
    laatstePing: undefined,
    adviezen: [],
    laatsteDuwtje: undefined,
    termijnGemeld: [],
    status: 'geen-beslisser',
    niveau: undefined,
    sinds: event.at,
  };
}

function assigned(mandaat: Mandaat, event: Happened<'MandaatAssigned'>): Mandaat {
  const previous = 'niveau' in mandaat ? mandaat.niveau : undefined;
  const sameLevel = previous?.trede === event.trede;
  const niveau: Niveau = {
    trede: event.trede,
    beslisser: event.beslisser,
    vervangt: event.vervangt,
    sinds: sameLevel ? previous.sinds : event.at,
    beslisserSinds: event.at,
    herinnerd: 0,
    gepord: 0,
    teMelden: isMove(event.waarom),
    waarschuwing: undefined,
    vragen: sameLevel ? previous.vragen : 0,
    // Whoever takes over has not said anything yet.
    terug: undefined,
  };
  const bezocht = [...mandaat.bezocht, { wie: event.beslisser, trede: event.trede, op: event.at }];
  const wacht = pass(mandaat.wacht, event.at, 'beslisser');
  return { ...basis(mandaat), bezocht, wacht, status: 'bij-beslisser', niveau };
}

function decided(mandaat: Mandaat, event: Happened<'MandaatDecided'>): Mandaat {
  const besluit: Besluit = {
    uitkomst: event.uitkomst,
    door: event.by as PersonId,
    functie: event.functie,
    vervangt: event.vervangt,
    register: event.register,
    op: event.at,
    motivering: event.motivering,
    voorwaarden: event.voorwaarden,
    bron: event.bron,
  };
  return {
    ...basis(mandaat),
    wacht: pass(mandaat.wacht, event.at, undefined),
    status: 'besloten',
    besluit,
    referentie: undefined,
    uitvoering: undefined,
    bemiddelingen: [],
    keuzes: [],
  };
}

function asked(mandaat: Mandaat, event: Happened<'VraagAsked'>): Mandaat {
  const vraag: Vraag = {
    door: event.by as PersonId,
    vraag: event.vraag,
    op: event.at,
    herinnerd: false,
    regiehouder: false,
  };
  const wacht = pass(mandaat.wacht, event.at, 'aanvrager');
  if (mandaat.status === 'bij-extern') return { ...mandaat, wacht, vraag };
  if (mandaat.status !== 'bij-beslisser') return mandaat;
  const niveau = { ...mandaat.niveau, vragen: mandaat.niveau.vragen + 1 };
  return { ...mandaat, wacht, status: 'bij-aanvrager', niveau, vraag };
}

function answered(mandaat: Mandaat, event: Happened<'VraagAnswered'>): Mandaat {
  if ((mandaat.status !== 'bij-aanvrager' && mandaat.status !== 'bij-extern') || mandaat.vraag === undefined)
    return mandaat;
  const reply = { vraag: mandaat.vraag, antwoord: event.antwoord, door: event.by as PersonId, op: event.at };
  const rest = { beantwoord: [...mandaat.beantwoord, reply], wacht: pass(mandaat.wacht, event.at, 'beslisser') };
  if (mandaat.status === 'bij-extern') return { ...mandaat, ...rest, vraag: undefined };
  // A warning that had not arrived when the vraag was asked was no longer sent (M16), so it must be given again.
  const { niveau } = mandaat;
  const waarschuwing = niveau.waarschuwing?.bezorgd === undefined ? undefined : niveau.waarschuwing;
  return { ...basis(mandaat), ...rest, status: 'bij-beslisser', niveau: { ...niveau, waarschuwing } };
}

function markVraag(mandaat: Mandaat, change: Partial<Vraag>): Mandaat {
  if ((mandaat.status !== 'bij-aanvrager' && mandaat.status !== 'bij-extern') || mandaat.vraag === undefined)
    return mandaat;
  return { ...mandaat, vraag: { ...mandaat.vraag, ...change } };
}

/** A nudge takes the place of the next reminder, so that a level never brings more than two (M6, M15). */
function reminded(mandaat: Mandaat, nr: number | undefined): Mandaat {
  if (mandaat.status === 'bij-extern' && nr !== undefined)
    return { ...mandaat, extern: { ...mandaat.extern, herinnerd: nr } };
  if (mandaat.status !== 'bij-beslisser') return mandaat;
  const { niveau } = mandaat;
  return { ...mandaat, niveau: { ...niveau, herinnerd: nr ?? niveau.herinnerd, gepord: niveau.gepord + 1 } };
}

function moveTold(mandaat: Mandaat): Mandaat {
  return mandaat.status === 'bij-beslisser' || mandaat.status === 'bij-aanvrager'
    ? { ...mandaat, niveau: { ...mandaat.niveau, teMelden: false } }
    : mandaat;
}

function warned(mandaat: Mandaat, waarschuwing: Niveau['waarschuwing']): Mandaat {
  return mandaat.status === 'bij-beslisser' || mandaat.status === 'bij-aanvrager'
    ? { ...mandaat, niveau: { ...mandaat.niveau, waarschuwing } }
    : mandaat;
}

/** What happens after the decision: carrying it out, and settling what parties differ about (M11, M12, M13). */
function afterDecision(mandaat: Mandaat, event: DecidedEvent): Mandaat {
  if (mandaat.status !== 'besloten') return mandaat;
  switch (event.type) {
    case 'BemiddelaarAsked':
    case 'BemiddelaarReminded':
    case 'BemiddelaarAccepted':
    case 'BemiddelaarDeclined':
    case 'BemiddelaarUnanswered':
    case 'BemiddelingEnded':
    case 'BemiddelingLapsed':
      return { ...mandaat, bemiddelingen: evolveBemiddelingen(mandaat.bemiddelingen, event) };
    case 'KeuzeAsked':
    case 'KeuzeAssigned':
    case 'KeuzeReminded':
    case 'KeuzeStillWaiting':
    case 'KeuzeMade':
    case 'KeuzeLapsed':
      return { ...mandaat, keuzes: evolveKeuzes(mandaat.keuzes, event) };
    default:
      return { ...mandaat, uitvoering: evolveUitvoering(mandaat.uitvoering, event) };
  }
}

function change(mandaat: Mandaat, event: Exclude<MandaatEvent, { type: 'MandaatRequested' }> & Herkomst): Mandaat {
  switch (event.type) {
    case 'MandaatAssigned':
      return assigned(mandaat, event);
    case 'MandaatAskedExtern': {
      const extern = { contact: event.contact, herinnerd: 0, onbereikbaar: event.contact === undefined };
      return { ...basis(mandaat), status: 'bij-extern', extern, vraag: undefined };
    }
    case 'MandaatExternUnreachable':
      return mandaat.status === 'bij-extern'
        ? { ...mandaat, extern: { ...mandaat.extern, onbereikbaar: true } }
        : mandaat;
    case 'MandaatWithoutBeslisser': {
      const niveau = 'niveau' in mandaat ? mandaat.niveau : undefined;
      return { ...basis(mandaat), status: 'geen-beslisser', niveau, sinds: event.at };
    }
    case 'MandaatReminded':
      return reminded(mandaat, event.nr);
    case 'MandaatWarned':
      return warned(mandaat, { op: event.at, bezorgd: undefined });
    case 'MandaatWarningDelivered': {
      const op = 'niveau' in mandaat ? mandaat.niveau?.waarschuwing?.op : undefined;
      return op === undefined ? mandaat : warned(mandaat, { op, bezorgd: event.at });
    }
    case 'MandaatStillWaiting':
      return { ...mandaat, laatstePing: event.at };
    case 'MandaatPostponed':
      return mandaat.status === 'bij-beslisser'
        ? { ...mandaat, niveau: { ...mandaat.niveau, terug: event.tot } }
        : mandaat;
    case 'AdviesAsked':
    case 'AdviesGiven':
      return { ...mandaat, adviezen: evolveAdviezen(mandaat.adviezen, event) };
    case 'MandaatNudged':
      return reminded({ ...mandaat, laatsteDuwtje: event.at }, event.nr);
    case 'MandaatTermijnWarned':
      return { ...mandaat, termijnGemeld: [...mandaat.termijnGemeld, event.waarom] };
    case 'MandaatMoveTold':
      return moveTold(mandaat);
    case 'VraagAsked':
      return asked(mandaat, event);
    case 'VraagReminded':
      return markVraag(mandaat, { herinnerd: true });
    case 'VraagToRegiehouder':
      return markVraag(mandaat, { herinnerd: true, regiehouder: true });
    case 'VraagAnswered':
      return answered(mandaat, event);
    case 'MandaatDecided':
      return decided(mandaat, event);
    case 'BesluitReferenced':
      return mandaat.status === 'besloten' ? { ...mandaat, referentie: event.referentie } : mandaat;
    case 'MandaatWithdrawn':
    case 'MandaatNotNeeded': {
      const status = event.type === 'MandaatWithdrawn' ? 'ingetrokken' : 'niet-meer-nodig';
      const wacht = pass(mandaat.wacht, event.at, undefined);
      return { ...basis(mandaat), wacht, status, door: event.by as PersonId, reden: event.reden, op: event.at };
    }
    default:
      return afterDecision(mandaat, event);
  }
}

/** Applies one event to the requests. */
export function evolveMandaten(all: Mandaten, event: MandaatEvent & Herkomst): Mandaten {
  const next = new Map(all);
  if (event.type === 'MandaatRequested') return next.set(event.mandaat, requested(event));
  const mandaat = all.get(event.mandaat);
  return mandaat === undefined ? all : next.set(event.mandaat, change(mandaat, event));
}
