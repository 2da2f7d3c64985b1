import { disputed } from './bemiddelen.ts';
import { directeurSeat, directeurToAsk } from './directeur.ts';
import { lapseAsked } from './lapse.ts';
import { isParty } from './parties.ts';
import { accept, refuse, type Decision } from '../../basis/decision.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import type { Refusal } from '../../casusoverleg/refusal.ts';
import type { OpenCasus } from '../../casusoverleg/state.ts';
import { persoon } from '../../organisatie/personen.ts';
import type { AskKeuze, MakeKeuze } from '../commands.ts';
import type { MandaatEvent } from '../events.ts';
import { executingDomein } from '../register.ts';
import type { DecidedMandaat } from '../state.ts';
import { askUitvoering } from '../uitvoering/decide.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** Took the role on; being asked for it is not enough (M12). */
const bemiddelt = (mandaat: DecidedMandaat, by: PersonId): boolean =>
  mandaat.bemiddelingen.some((one) => one.wie === by && (one.status === 'aanvaard' || one.status === 'afgesloten'));

/**
 * M13: the options are written out, each with the belang of the parties, and put before the directeur. Nobody chooses
 * for another organisation (law 11).
 */
export function askKeuze(casus: OpenCasus, { by, mandaat: id, opties }: AskKeuze, facts: Facts): Decided {
  const mandaat = disputed(casus, id);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (!isParty(casus, mandaat, by, facts) && !bemiddelt(mandaat, by)) return refuse('not-party');
  if (mandaat.besluit.uitkomst === 'geen-toezegging') return refuse('extern-decides-itself');
  if (mandaat.keuzes.some((one) => one.status === 'open')) return refuse('keuze-open');
  const seat = directeurToAsk(mandaat, facts);
  if (seat === undefined) return refuse('no-directeur');
  if (opties.length < 2 || opties.some(({ belangen }) => belangen.length === 0)) return refuse('too-few-options');
  return accept({ type: 'KeuzeAsked', mandaat: id, nr: mandaat.keuzes.length + 1, opties, ...seat });
}

/** The directeur chooses; who that is, is looked up at this moment (M8). The executing domein hears it at once. */
export function makeKeuze(casus: OpenCasus, command: MakeKeuze, facts: Facts): Decided {
  const { by, mandaat: id, nr, optie, motivering } = command;
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return refuse('mandaat-unknown');
  const keuze = mandaat.status === 'besloten' ? mandaat.keuzes.find((one) => one.nr === nr) : undefined;
  if (mandaat.status !== 'besloten' || keuze === undefined) return refuse('keuze-unknown');
  if (by === mandaat.aanvrager) return refuse('aanvrager-decides-not');
  const seat = directeurSeat(mandaat, keuze, by, facts);
  if (seat === undefined) return refuse('not-directeur');
  if (keuze.status !== 'open') return refuse(keuze.status === 'vervallen' ? 'no-difference' : 'keuze-made');
  const chosen = keuze.opties[optie - 1];
  if (chosen === undefined) return refuse('option-unknown');
  const { vervangt } = seat;
  const functie = persoon(facts.org, vervangt ?? by)?.functie ?? '';
  return accept<MandaatEvent>(
    { type: 'KeuzeMade', mandaat: id, nr, optie, motivering, functie, vervangt },
    ...lapseAsked(mandaat),
    ...(chosen.uitvoeren
      ? askUitvoering(casus, id, executingDomein({ ...mandaat, register: mandaat.besluit.register }, facts.org), facts)
      : []),
  );
}
