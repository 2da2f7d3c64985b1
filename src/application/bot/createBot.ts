import { z } from 'zod';
import { clicks } from './clicks.ts';
import { say } from './commands.ts';
import { casusMeer } from './dialogs/meer.ts';
import { dialogs } from './dialogs/index.ts';
import { guestsOff } from './guestsOff.ts';
import { message, refusal } from './click.ts';
import type { Dialog } from './dialog.ts';
import { find, isLeftOut, kenmerkShape, turnedAway, type BotNeeds, type Turn } from './turn.ts';
import { verbTable } from './verbTable.ts';
import { welcomeCard } from '../../cards/welcomeCard.ts';
import type { Bot, Input } from '../../ports/bot.ts';
import type { Digests } from '../digest.ts';
import type { People } from '../people.ts';
import { renderFor } from '../render/render.ts';

const viewShape = z.object({ kenmerk: kenmerkShape, key: z.string().max(200) });

/**
 * Everything that can be said to the bot, as tables of verbs (throws DuplicateVerb). Who may do what is decided
 * behind them, from the store and the directory; what comes from a card is only ever an id (M8).
 */
export function createBot(needs: BotNeeds, digests: Digests, people: People): Bot {
  const byDialog = verbTable<Dialog>([...dialogs, casusMeer]);
  const byClick = verbTable(clicks);
  verbTable([...byDialog.values(), ...byClick.values()]);

  /** U5: the card that could not be sent 1:1, for the one person whom it was meant for. */
  async function ownCard(turn: Turn, input: Input): ReturnType<Bot['view']> {
    const read = viewShape.safeParse(input.data);
    const found = read.success ? await find(turn, read.data.kenmerk) : undefined;
    if (!read.success || found === undefined || isLeftOut(turn, found.look)) return { kind: 'nothing' };
    const card = renderFor(found, read.data.key, turn.caller.person);
    return card === undefined ? { kind: 'nothing' } : { kind: 'card', card, audience: 'actor' };
  }

  const bot: Bot = {
    say: (caller, place, text) => say({ needs, caller, place }, text, digests),
    async click(caller, place, input) {
      const turn = { needs, caller, place };
      if (input.verb === 'bericht.toon') {
        const answer = await ownCard(turn, input);
        if (answer.kind === 'nothing') return refusal(turnedAway(undefined, 'card-not-yours'));
        // Who asks for it reads it, which an automatic refresh does not tell (law 14).
        const { kenmerk } = viewShape.parse(input.data);
        await needs.readLog.opened(caller.person, kenmerk, 'bericht');
        return answer;
      }
      const click = byClick.get(input.verb);
      return click === undefined ? refusal(turnedAway(undefined, 'unknown-verb')) : click.run(turn, input.data);
    },
    async view(caller, place, input) {
      return input.verb === 'bericht.toon' ? ownCard({ needs, caller, place }, input) : { kind: 'nothing' };
    },
    async open(caller, place, input) {
      const dialog = byDialog.get(input.verb);
      return dialog === undefined
        ? message(turnedAway(undefined, 'unknown-verb'))
        : dialog.open({ needs, caller, place }, input.data);
    },
    async submit(caller, place, input) {
      const dialog = byDialog.get(input.verb);
      return dialog === undefined
        ? message(turnedAway(undefined, 'unknown-verb'))
        : dialog.submit({ needs, caller, place }, input.data);
    },
    async startFromMessage(caller, place, link) {
      const start = byDialog.get('casus.start');
      const data = link === undefined ? {} : { bericht: link };
      return start === undefined
        ? message(turnedAway(undefined, 'unknown-verb'))
        : start.open({ needs, caller, place }, data);
    },
    async welcome(caller) {
      const { now } = needs.casussen.facts();
      // The app was put there: whatever Teams refused before, from now on it takes messages (U5).
      await people.noteReach(caller.person, true, now);
      const first = await people.claimWelcome(caller.person, now);
      return first ? { kind: 'card', card: welcomeCard(), audience: 'actor' } : { kind: 'nothing' };
    },
  };
  return guestsOff(bot, (person) => needs.casussen.facts().org.personen.has(person));
}
