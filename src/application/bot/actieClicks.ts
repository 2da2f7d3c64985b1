import { commandClick, refusal, showClick, toActor, type Click } from './click.ts';
import { ownLooks } from './ownLooks.ts';
import { actieIds, isLeftOut, turnedAway, type Found, type Turn } from './turn.ts';
import { actieCard } from '../../cards/actieCard.ts';
import { actiesCard } from '../../cards/actiesCard.ts';
import type { ActieId } from '../../domain/basis/ids.ts';
import { mayEnd } from '../../domain/actie/eigenaar.ts';
import type { FinishActie } from '../../domain/actie/commands.ts';
import { sitsAtTable } from '../../domain/casusoverleg/rechten.ts';
import { standsInFor } from '../../domain/organisatie/personen.ts';
import type { Answer } from '../../ports/bot.ts';
import { actieRegels, actieView } from '../views/actieView.ts';
import { nuOf, type Look } from '../views/look.ts';

type Ids = { readonly actie: ActieId };

const finish = ({ caller }: Turn, { actie }: Ids): FinishActie => ({ type: 'finishActie', by: caller.person, actie });

function cardOf({ casus, look }: Found, { actie: id }: Ids, { caller }: Turn): Answer {
  const actie = casus.acties.get(id);
  return actie === undefined
    ? { kind: 'nothing' }
    : toActor(actieCard(actieView(look, actie, caller.person), 'nieuw', nuOf(look)));
}

/** The card of one actie, for who sits at the table or does it (C10). */
async function show(found: Found, ids: Ids, turn: Turn): Promise<Answer> {
  const { casus, look } = found;
  const { person } = turn.caller;
  const actie = casus.acties.get(ids.actie);
  if (actie === undefined) return refusal(turnedAway(look, 'actie-unknown'));
  if (isLeftOut(turn, look)) return refusal(turnedAway(look, 'not-in-directory'));
  if (!sitsAtTable(casus, person, look) && !mayEnd(casus, actie, person, look))
    return refusal(turnedAway(look, 'not-participant'));
  await turn.needs.readLog.opened(person, casus.kenmerk, `actie ${ids.actie}`);
  return cardOf(found, ids, turn);
}

/**
 * `acties`: what this person took upon them, also for whom they stand in for now, and what others do under their
 * regie. `written` is what this turn changed in one of them.
 */
export async function showActies(turn: Turn, written?: Look): Promise<Answer> {
  const { now, org } = turn.needs.casussen.facts();
  const { person } = turn.caller;
  const looks = await ownLooks(turn, standsInFor(person, now, org), written);
  return toActor(actiesCard(looks.flatMap((look) => actieRegels(look, person))));
}

/** Buttons about acties (C9); from the list, the list comes back. */
export const actieClicks: readonly Click[] = [
  commandClick('actie.klaar', actieIds, finish, cardOf),
  commandClick('acties.klaar', actieIds, finish, ({ look }, _ids, turn) => showActies(turn, look)),
  showClick('actie.toon', actieIds, show),
];
