import { onceAtATime } from '../dom/busy.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { notice } from '../dom/notice.ts';
import { client } from '../net/client.ts';
import { draftPlace, spotIn } from '../state/surroundings.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { suggestionList } from './suggestionList.ts';
import { outgoing, suggestionsFor, typedCommand } from './suggestions.ts';

export type Composer = { readonly node: HTMLElement; readonly hasDraft: boolean; focus(): void };

/**
 * Where a message is typed: Enter sends, Shift+Enter is a new line, "/" offers commands and in a channel "@" the bot.
 * What is typed is kept as a draft until it has been sent. `thread` is the root id when it is a reply.
 */
export function composer(around: Surroundings, label: string, thread?: string): Composer {
  const channel = around.conversation.kind === 'channel';
  const place = draftPlace(around, `compose:${thread ?? ''}`);
  const draft = around.drafts.read(place)['text'] ?? '';
  const field = element('textarea', { rows: 1, placeholder: label, 'aria-label': label, class: 'composer-field' });
  field.value = draft;
  const answers = element('div');
  const offers = suggestionList(field, (option, from) => put(option.insert, from));
  const send = button({ class: 'bare composer-send', label: text.composer.send, content: [icon('send')] }, () =>
    submit(),
  );
  const tools = [...(channel ? [mentionButton()] : []), send];
  const quick = commandRow();
  const box = element('div', { class: 'composer-box' }, [field, ...tools]);
  const node = element('div', { class: 'composer' }, [answers, quick, offers.node, box]);

  function mentionButton(): HTMLElement {
    return button({ class: 'bare', label: text.composer.mention, content: [icon('at')] }, () => {
      put(`@${text.bot} `, field.selectionStart);
    });
  }

  /** Commands to choose from while nothing is typed, in one's own chat. */
  function commandRow(): HTMLElement {
    const choices = channel ? [] : around.commands;
    return element(
      'div',
      { class: 'commands', role: 'group', 'aria-label': text.composer.commands },
      choices.map((command) => {
        const choice = button({ class: 'chip', content: [command.title] }, () => put(typedCommand(command.title), 0));
        choice.title = command.description;
        return choice;
      }),
    );
  }

  function put(words: string, from: number): void {
    field.setRangeText(words, from, field.selectionStart, 'end');
    field.focus();
    typed();
  }

  function typed(): void {
    around.drafts.write(place, 'text', field.value);
    offers.show(suggestionsFor(field.value.slice(0, field.selectionStart), channel, around.commands));
    fit();
  }

  function fit(): void {
    quick.hidden = field.value !== '' || quick.childElementCount === 0;
    send.classList.toggle('ready', field.value.trim() !== '');
  }

  /** What is being sent, and whether somebody pressed again with something else: then that goes after it. */
  let onItsWay: string | undefined;
  let pressedAgain = false;

  function submit(): void {
    const words = outgoing(field.value);
    pressedAgain = onItsWay !== undefined && field.value !== onItsWay;
    if (words === '' || onItsWay !== undefined) return;
    onItsWay = field.value;
    void onceAtATime(box, send, () => deliver(words, field.value)).finally(() => {
      onItsWay = undefined;
      if (pressedAgain) submit();
    });
  }

  async function deliver(words: string, sent: string): Promise<void> {
    answers.replaceChildren();
    const outcome = await client.send({ ...spotIn(around, { thread }), text: words });
    if (outcome.kind === 'error') {
      pressedAgain = false;
      answers.append(notice(outcome.text, 'problem', submit));
      return;
    }
    // What was typed on meanwhile stays.
    field.value = field.value.startsWith(sent) ? field.value.slice(sent.length) : field.value;
    typed();
    around.refresh();
  }

  field.addEventListener('input', typed);
  field.addEventListener('blur', () => offers.show({ from: 0, options: [] }));
  field.addEventListener('keydown', (event) => {
    if (offers.key(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  fit();
  return { node, hasDraft: draft !== '', focus: () => field.focus() };
}
