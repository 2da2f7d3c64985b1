import { find, type Turn } from './turn.ts';
import { registerCard } from '../../cards/registerCard.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { Answer } from '../../ports/bot.ts';
import { registerView } from '../views/registerView.ts';

/** What whoever asks may decide themselves, and who decides the rest (M2). */
export const ownRegister = (turn: Turn): Answer => ({
  kind: 'card',
  card: registerCard(registerView(turn.needs.casussen.facts(), turn.caller.person, undefined)),
  audience: 'actor',
});

/** The casusoverleg of the thread in which it is asked, when a mandaat can be asked there. */
async function askedFrom(turn: Turn, thread: string | undefined): Promise<Kenmerk | undefined> {
  const kenmerk = thread === undefined ? undefined : await turn.needs.store.byThread(thread);
  const found = kenmerk === undefined ? undefined : await find(turn, kenmerk);
  const asks = found?.casus.status === 'open' && found.casus.aanleiding.kind !== 'consult';
  return asks ? kenmerk : undefined;
}

/** `mandaatregister`: in a channel what everyone may read there, functies and nobody's own powers. */
export async function mandaatregister(turn: Turn): Promise<Answer> {
  const { needs, place } = turn;
  if (place.kind === 'personal') return ownRegister(turn);
  const vanuit = await askedFrom(turn, place.thread);
  return {
    kind: 'card',
    card: registerCard(registerView(needs.casussen.facts(), undefined, vanuit)),
    audience: 'everyone',
  };
}
