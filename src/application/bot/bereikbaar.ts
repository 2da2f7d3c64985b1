import { message, refusal, toActor, type Click } from './click.ts';
import type { Turn, TurnedAway } from './turn.ts';
import { bereikCard } from '../../cards/bereikCard.ts';
import { bereikText } from '../../cards/text/nl/bereik.ts';
import { persoon } from '../../domain/organisatie/personen.ts';
import type { Answer } from '../../ports/bot.ts';
import { bereikView } from '../views/bereikView.ts';
import { nuOf } from '../views/look.ts';

/** Keeps the directory of the gemeente (A: configure). */
export const isBeheerder = ({ needs, caller }: Turn): boolean =>
  needs.casussen.facts().org.beheerders.includes(caller.person);

async function overview({ needs }: Turn): Promise<Answer> {
  const facts = needs.casussen.facts();
  // Before who is looked up, so that what Teams said meanwhile is never told as done and left out.
  const navraag = needs.bereik.navraag();
  const found = await needs.bereik.niemand();
  return toActor(bereikCard(bereikView(facts.org, found, navraag), nuOf(facts)));
}

/** Names and functies of colleagues are for who keeps the directory; anybody else hears who that is. */
function notForYou({ needs }: Turn): TurnedAway {
  const { org } = needs.casussen.facts();
  const keepers = org.beheerders.map((id) => persoon(org, id)?.naam).filter((naam) => naam !== undefined);
  return { text: bereikText.alleenBeheerder(keepers.join(' of ')), why: 'not-beheerder' };
}

/** `bereikbaar?`: who can't be reached 1:1, for a beheerder (U5). */
export const bereikbaar = async (turn: Turn): Promise<Answer> =>
  isBeheerder(turn) ? overview(turn) : message(notForYou(turn));

/** The same card again, and asking Teams; who may is looked up at the click. */
export const bereikClicks: readonly Click[] = [
  {
    verb: 'bereik.toon',
    run: async (turn) => (isBeheerder(turn) ? overview(turn) : refusal(notForYou(turn))),
  },
  {
    verb: 'bereik.vraagna',
    async run(turn) {
      if (!isBeheerder(turn)) return refusal(notForYou(turn));
      turn.needs.bereik.vraagNa();
      return overview(turn);
    },
  },
];
