import { ownLooks } from './ownLooks.ts';
import type { Turn } from './turn.ts';
import { mandatenCard } from '../../cards/mandatenCard.ts';
import { standsInFor } from '../../domain/organisatie/personen.ts';
import type { Answer } from '../../ports/bot.ts';
import { nuOf, type Look } from '../views/look.ts';
import { mandaatRegels } from '../views/mandaatRegels.ts';

type Gedaan = { readonly tekst: string; readonly look: Look };

/**
 * `mandaten`: what waits for whoever asks, also for those whom they stand in for now, and where their own requests
 * wait. `gedaan` says what was just done from the list, and to which casusoverleg.
 */
export async function mandatenLijst(turn: Turn, gedaan?: Gedaan): Promise<Answer> {
  const facts = turn.needs.casussen.facts();
  const { person } = turn.caller;
  const looks = await ownLooks(turn, standsInFor(person, facts.now, facts.org), gedaan?.look);
  const regels = looks.flatMap((look) => mandaatRegels(look, person));
  return { kind: 'card', card: mandatenCard(regels, nuOf(facts), gedaan?.tekst), audience: 'actor' };
}
