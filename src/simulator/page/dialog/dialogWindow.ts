import type { Outcome, Spot } from '../../api.ts';
import type { Press } from '../cards/press.ts';
import { renderCard } from '../cards/renderedCard.ts';
import type { RenderedCard } from '../cards/renderedCard.ts';
import { onceAtATime } from '../dom/busy.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { notice } from '../dom/notice.ts';
import { client } from '../net/client.ts';
import type { OpenDialog, Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { dialogWidth } from './dialogWidth.ts';

export type DialogOrigin = {
  readonly spot: Spot;
  readonly around: Surroundings;
  /** Where drafts of this dialog are kept; closing it loses nothing typed. */
  readonly place: string;
  /** Command of the message action that opened it. */
  readonly extension?: string;
};

/** Shows a dialog until it is answered or closed; focus then returns to where it came from. */
export function showDialog(first: OpenDialog, origin: DialogOrigin): void {
  const { around } = origin;
  const title = element('h2', { id: 'dialog-title', tabindex: -1 });
  const body = element('div', { class: 'dialog-body' });
  const answers = element('div', { class: 'dialog-answers' });
  const node = element('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, [
    element('header', {}, [
      title,
      button({ class: 'bare', label: text.dialog.close, content: [icon('close')] }, () => node.close()),
    ]),
    body,
    answers,
  ]);
  const places = new Set<string>();
  let rendered: RenderedCard | undefined;

  function show(dialog: OpenDialog): void {
    // A next step with other questions starts clean; the same step again, with faults marked, keeps what was typed.
    const place = `${origin.place}:${dialog.title}`;
    places.add(place);
    const isAnswer = rendered !== undefined;
    rendered = renderCard(dialog.card, around.drafts.read(place), {
      press: (press, pressed) => void onceAtATime(node, pressed, () => answer(press)),
      typed: (input, value) => around.drafts.write(place, input, value),
    });
    title.textContent = dialog.title;
    node.className = `dialog dialog-${dialogWidth(dialog.width)}`;
    body.replaceChildren(rendered.node);
    body.scrollTop = 0;
    // What a refused form lacks is said on top, so one reads on from there.
    if (isAnswer) title.focus();
    else focusFirst();
  }

  function focusFirst(): void {
    rendered?.card.getAllInputs()[0]?.focus();
    if (!body.contains(document.activeElement)) title.focus();
  }

  function end(): void {
    for (const place of places) around.drafts.forget(place);
    around.refresh();
  }

  async function answer(press: Press): Promise<void> {
    answers.replaceChildren();
    if (press.kind === 'link') {
      window.open(press.url, '_blank', 'noopener');
      return;
    }
    const extension = origin.extension === undefined ? {} : { extension: origin.extension };
    settle(await client.submitDialog({ ...origin.spot, data: press.data, inputs: press.inputs, ...extension }), press);
  }

  function settle(outcome: Outcome, press: Press): void {
    switch (outcome.kind) {
      case 'dialog':
        show(outcome);
        return;
      case 'error':
        answers.append(notice(outcome.text, 'problem', () => void onceAtATime(node, undefined, () => answer(press))));
        return;
      case 'message':
        end();
        conclude(outcome.text);
        return;
      case 'card':
      case 'nothing':
        end();
        node.close();
    }
  }

  function conclude(words: string): void {
    const close = button({ class: 'primary', content: [text.dialog.close] }, () => node.close());
    body.replaceChildren(element('p', { class: 'dialog-message', role: 'status' }, [words]), close);
    close.focus();
  }

  node.addEventListener('close', () => node.remove());
  document.body.append(node);
  node.showModal();
  show(first);
}
