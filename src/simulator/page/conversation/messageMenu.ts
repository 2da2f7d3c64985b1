import type { Message } from '../../api.ts';
import { showDialog } from '../dialog/dialogWindow.ts';
import { onceAtATime } from '../dom/busy.ts';
import { button } from '../dom/button.ts';
import { icon } from '../dom/icon.ts';
import { notice } from '../dom/notice.ts';
import { popupMenu } from '../dom/popupMenu.ts';
import { client } from '../net/client.ts';
import { draftPlace, spotIn } from '../state/surroundings.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';

const command = 'startCasusoverleg';

/** The "…" of a message, with the message action that starts a casusoverleg from it. Words that come back go to `answers`. */
export function messageMenu(
  message: Message,
  thread: string | undefined,
  answers: HTMLElement,
  around: Surroundings,
): HTMLElement {
  const opener = button(
    { class: 'bare message-more', label: text.message.more(message.from.naam), content: [icon('more')] },
    () => popupMenu(opener, text.message.more(message.from.naam), [{ label: text.message.start, choose: start }]),
  );
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');

  function start(): void {
    void onceAtATime(opener, opener, open);
  }

  async function open(): Promise<void> {
    answers.replaceChildren();
    const spot = spotIn(around, { thread, message: message.id });
    const outcome = await client.extension({ ...spot, command });
    if (outcome.kind === 'message') answers.append(notice(outcome.text, 'info'));
    if (outcome.kind === 'error') answers.append(notice(outcome.text, 'problem', start));
    if (outcome.kind === 'dialog') {
      showDialog(outcome, { spot, around, extension: command, place: draftPlace(around, `extension:${message.id}`) });
    }
  }

  return opener;
}
