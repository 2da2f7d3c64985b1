import type { AskVraag, EscalateMandaat, GrantMandaat, RejectMandaat } from './commands.ts';
import type { MandaatEvent } from './events.ts';
import { seatOf, zetelAfter, type Zetel } from './ladder.ts';
import { bevoegdAt, entryNow, executingDomein } from './register.ts';
import type { Mandaat, Uitkomst } from './state.ts';
import { askUitvoering } from './uitvoering/decide.ts';
import { isWaiting, type WaitingMandaat } from './waiting.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import type { Registerregel } from '../organisatie/organisatie.ts';
import { persoon } from '../organisatie/personen.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** The request if it still waits; otherwise why it does not: the second of two clicks sees the outcome (M8). */
export function waitingOrRefusal(casus: OpenCasus, id: MandaatId): WaitingMandaat | Refusal {
  const mandaat: Mandaat | undefined = casus.mandaten.get(id);
  if (mandaat === undefined) return 'mandaat-unknown';
  if (isWaiting(mandaat)) return mandaat;
  return mandaat.status === 'besloten' ? 'mandaat-decided' : 'mandaat-ended';
}

type Seated = { readonly mandaat: WaitingMandaat; readonly zetel: Zetel; readonly regel: Registerregel };

/** Who may decide is looked up at the moment of the click from register and ladder, never from the card (M8). */
function seated(casus: OpenCasus, id: MandaatId, by: PersonId, facts: Facts): Seated | Refusal {
  const mandaat = waitingOrRefusal(casus, id);
  if (typeof mandaat === 'string') return mandaat;
  if (mandaat.status === 'bij-extern') return 'extern-decides-itself';
  if (by === mandaat.aanvrager) return 'aanvrager-decides-not';
  const zetel = seatOf(mandaat, by, facts);
  if (zetel === undefined) return 'not-beslisser';
  const regel = entryNow(mandaat, facts);
  if (regel === undefined) return 'mandaat-entry-ended';
  return bevoegdAt(regel, zetel.trede) ? { mandaat, zetel, regel } : 'not-beslisser';
}

/** What is decided and, after akkoord, who carries it out (M10, M11). */
function decided(
  casus: OpenCasus,
  { mandaat, zetel, regel }: Seated,
  outcome: {
    readonly uitkomst: Uitkomst;
    readonly motivering: Tekst | undefined;
    readonly voorwaarden: Tekst | undefined;
  },
  facts: Facts,
): Decided {
  const { org } = facts;
  const besluit: MandaatEvent = {
    type: 'MandaatDecided',
    mandaat: mandaat.id,
    ...outcome,
    functie: persoon(org, zetel.vervangt ?? zetel.beslisser)?.functie ?? '',
    vervangt: zetel.vervangt,
    register: regel.id,
    bron: undefined,
  };
  if (outcome.uitkomst === 'afgewezen') return accept(besluit);
  return accept(
    besluit,
    ...askUitvoering(casus, mandaat.id, executingDomein({ register: regel.id, verzoek: mandaat.verzoek }, org), facts),
  );
}

/** Akkoord, or akkoord onder voorwaarden: both rest on the motivering of the request (M3, M10). An open vraag does not stand in the way of a decision. */
export function grantMandaat(casus: OpenCasus, command: GrantMandaat, facts: Facts): Decided {
  const found = seated(casus, command.mandaat, command.by, facts);
  if (typeof found === 'string') return refuse(found);
  const { voorwaarden } = command;
  const { motivering } = found.mandaat.verzoek;
  return decided(
    casus,
    found,
    { uitkomst: voorwaarden === undefined ? 'akkoord' : 'onder-voorwaarden', motivering, voorwaarden },
    facts,
  );
}

/** Afwijzen, always with the reason (M3). */
export function rejectMandaat(casus: OpenCasus, command: RejectMandaat, facts: Facts): Decided {
  const found = seated(casus, command.mandaat, command.by, facts);
  if (typeof found === 'string') return refuse(found);
  return decided(
    casus,
    found,
    { uitkomst: 'afgewezen', motivering: command.motivering, voorwaarden: undefined },
    facts,
  );
}

/** A level that was escalated past may still decide (M7), but the clock and the ladder are the present level's. */
export function atPresentLevel(casus: OpenCasus, id: MandaatId, by: PersonId, facts: Facts): Seated | Refusal {
  const found = seated(casus, id, by, facts);
  if (typeof found === 'string') return found;
  const present = 'niveau' in found.mandaat ? found.mandaat.niveau : undefined;
  return present?.trede === found.zetel.trede ? found : 'not-beslisser';
}

/** Hoger beleggen: to the next rung at once, with a reason, without waiting for the clock (M3). */
export function escalateMandaat(casus: OpenCasus, { by, mandaat, reden }: EscalateMandaat, facts: Facts): Decided {
  const found = atPresentLevel(casus, mandaat, by, facts);
  if (typeof found === 'string') return refuse(found);
  if (found.mandaat.status === 'bij-aanvrager') return refuse('vraag-open');
  const next = zetelAfter(found.mandaat, found.zetel.trede, facts);
  if (next === undefined) return refuse('no-higher-level');
  return accept({ type: 'MandaatAssigned', mandaat, ...next, waarom: 'hoger-belegd', reden });
}

/** A vraag pauses the level clock and starts the aanvrager's; a level can pause so at most twice (M4). */
export function askVraag(casus: OpenCasus, { by, mandaat: id, vraag }: AskVraag, facts: Facts): Decided {
  const found = atPresentLevel(casus, id, by, facts);
  if (typeof found === 'string') return refuse(found);
  const { mandaat } = found;
  if (mandaat.status === 'bij-aanvrager') return refuse('vraag-open');
  // Once nobody is left to go to, no clock runs that a vraag could pause.
  if (mandaat.status !== 'bij-beslisser') return refuse('too-many-vragen');
  if (mandaat.niveau.vragen >= facts.org.klokken.mandaat.vragenPerNiveau) return refuse('too-many-vragen');
  return accept({ type: 'VraagAsked', mandaat: id, vraag });
}
