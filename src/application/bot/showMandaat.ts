import { refusal, toActor } from './click.ts';
import { isLeftOut, turnedAway, type Found, type Turn } from './turn.ts';
import { bemiddelaarCard } from '../../cards/bemiddelaarCard.ts';
import type { Card } from '../../cards/card.ts';
import { keuzeCard } from '../../cards/keuzeCard.ts';
import { mandaatCard } from '../../cards/mandaatCard.ts';
import { uitkomstCard } from '../../cards/uitkomstCard.ts';
import { uitvoeringCard } from '../../cards/uitvoeringCard.ts';
import { uitvoeringUitkomstCard } from '../../cards/uitvoeringUitkomstCard.ts';
import type { MandaatId, PersonId } from '../../domain/basis/ids.ts';
import { takesPartIn } from '../../domain/casusoverleg/rechten.ts';
import { isAskingSide } from '../../domain/mandaat/around.ts';
import { seatOf } from '../../domain/mandaat/ladder.ts';
import { isUnsettled } from '../../domain/mandaat/isUnsettled.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { mayReport } from '../../domain/mandaat/uitvoering/who.ts';
import { directeurSeat } from '../../domain/mandaat/verschil/directeur.ts';
import { isOpenBemiddeling } from '../../domain/mandaat/verschil/state.ts';
import { isWaiting } from '../../domain/mandaat/waiting.ts';
import type { Answer } from '../../ports/bot.ts';
import { nuOf, type Look } from '../views/look.ts';
import { mandaatView, uitkomstView } from '../views/mandaatView.ts';
import { uitvoeringUitkomstView, uitvoeringView } from '../views/uitvoeringView.ts';
import { bemiddelaarView, keuzeView } from '../views/verschilView.ts';

/** The card of what is asked of this person now about a decided request, or else of what was (M11-M13). */
function cardOfTask(look: Look, mandaat: DecidedMandaat, person: PersonId): Card | undefined {
  const nu = nuOf(look);
  const { keuzes, bemiddelingen, uitvoering } = mandaat;
  const keuze = (nr: number | undefined): Card | undefined => {
    const view = nr === undefined ? undefined : keuzeView(look, mandaat, nr, person, 'nieuw');
    return view && keuzeCard(view, nu);
  };
  const bemiddeling = (nr: number | undefined): Card | undefined => {
    const view = nr === undefined ? undefined : bemiddelaarView(look, mandaat, nr, false);
    return view && bemiddelaarCard(view, nu);
  };
  const asked = uitvoering?.gevraagd.some(({ wie }) => wie === person);
  const reports = isUnsettled(mandaat) && uitvoering !== undefined && mayReport(look.casus, uitvoering, person, look);
  const executing = asked || reports ? uitvoeringView(look, mandaat, person, 'nieuw') : undefined;
  const chooses = keuzes.find((one) => one.status === 'open' && directeurSeat(mandaat, one, person, look));
  return (
    keuze(chooses?.nr) ??
    bemiddeling(bemiddelingen.find((one) => one.wie === person && isOpenBemiddeling(one))?.nr) ??
    (executing && uitvoeringCard(executing, nu)) ??
    keuze(keuzes.findLast((one) => one.directeur === person)?.nr) ??
    bemiddeling(bemiddelingen.findLast((one) => one.wie === person)?.nr)
  );
}

/** For the asking side: what became of it, or else what was decided. */
function cardOfOutcome(look: Look, mandaat: DecidedMandaat, person: PersonId): Card {
  const outcome = uitvoeringUitkomstView(look, mandaat, person);
  return outcome === undefined
    ? uitkomstCard(uitkomstView(look, mandaat, person), nuOf(look))
    : uitvoeringUitkomstCard(outcome, nuOf(look));
}

function cardFor({ casus, look }: Found, id: MandaatId, person: PersonId): Card | undefined {
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return undefined;
  const decided = mandaat.status === 'besloten' ? mandaat : undefined;
  const task = decided && cardOfTask(look, decided, person);
  if (task !== undefined) return task;
  if (decided !== undefined && isAskingSide(casus, decided, person, look)) return cardOfOutcome(look, decided, person);
  const asked = decided?.besluit.door === person || mandaat.bezocht.some(({ wie }) => wie === person);
  const mayDecide = isWaiting(mandaat) && seatOf(mandaat, person, look) !== undefined;
  if (!asked && !mayDecide && !takesPartIn(casus, mandaat, person, look)) return undefined;
  return mandaatCard(mandaatView(look, mandaat, person, 'opgevraagd'), nuOf(look));
}

/**
 * The card of one mandaat as this person has to do with it: who decides or was asked to, carries it out, brings
 * parties together, chooses, asked it or takes part in it (A). Who opened it is logged (law 14).
 */
export async function showMandaat(
  found: Found,
  { mandaat }: { readonly mandaat: MandaatId },
  turn: Turn,
): Promise<Answer> {
  const { casus, look } = found;
  const { person } = turn.caller;
  if (!casus.mandaten.has(mandaat)) return refusal(turnedAway(look, 'mandaat-unknown'));
  if (isLeftOut(turn, look)) return refusal(turnedAway(look, 'not-in-directory'));
  const card = cardFor(found, mandaat, person);
  if (card === undefined) return refusal(turnedAway(look, 'not-participant'));
  await turn.needs.readLog.opened(person, casus.kenmerk, `mandaat ${mandaat}`);
  return toActor(card);
}
