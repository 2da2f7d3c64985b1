import { setTimeout as pause } from 'node:timers/promises';
import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import { onScreen, type OnScreen } from '../cardOnScreen.ts';
import type { Reply } from '../connector/teamsCaller.ts';
import type { Dice } from '../fuzz/dice.ts';

/** What somebody got to see: a text, or a page of a dialog. */
export type Answer = { readonly text: string; readonly page?: OnScreen };

type Card = Readonly<Record<string, unknown>>;
type Task = { readonly type: string; readonly value: string | { readonly card: { readonly content: Card } } };

/** The answer in a reply; undefined when there was none, or one that says to try again. */
function answerIn({ status, body }: Reply): Answer | undefined {
  if (status !== 200) return undefined;
  const { statusCode, type, value, task } = (body ?? {}) as {
    readonly statusCode?: number;
    readonly type?: string;
    readonly value?: unknown;
    readonly task?: Task;
  };
  if (statusCode !== undefined && statusCode >= 500) return undefined;
  if (task !== undefined && typeof task.value === 'object') {
    const page = onScreen(task.value.card.content);
    return { text: page.lines.join(' | '), page };
  }
  const said = task?.value ?? value;
  const text = type?.includes('card.adaptive')
    ? onScreen(said as Card).lines.join(' | ')
    : typeof said === 'string'
      ? said
      : '';
  return text === teamsTekst.mislukt || text === teamsTekst.bezig ? undefined : { text };
}

/**
 * Presses as an impatient person on a bad line: again and again until there is an answer, and now and then twice at
 * once, as clients do. Answers with all that was said, in the end.
 */
export async function persistent(
  press: () => Promise<Reply>,
  dice: Dice,
  patience = 60_000,
): Promise<readonly Answer[]> {
  const end = performance.now() + patience;
  const once = (): Promise<Answer | undefined> => press().then(answerIn, () => undefined);
  for (;;) {
    const times = dice.chance(0.3) ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: times }, once));
    const given = answers.filter((one) => one !== undefined);
    if (given.length > 0) return given;
    if (performance.now() > end) throw new Error('nobody got an answer for a minute');
    await pause(100);
  }
}
