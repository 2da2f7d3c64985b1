import type { Outcome, Spot } from '../../api.ts';
import { showDialog } from '../dialog/dialogWindow.ts';
import { announce } from '../dom/announce.ts';
import { onceAtATime } from '../dom/busy.ts';
import { element } from '../dom/element.ts';
import { notice } from '../dom/notice.ts';
import type { Part } from '../dom/reconcile.ts';
import { client } from '../net/client.ts';
import { draftPlace } from '../state/surroundings.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { handsOn, putHandsBack } from './handsOn.ts';
import type { CardJson } from './preparedCard.ts';
import type { Press } from './press.ts';
import { renderCard } from './renderedCard.ts';

/**
 * One card in a message. It is drawn again only when its JSON changed, and then keeps what was typed, focus and what
 * was folded open. Answers that are words appear under it.
 */
export function cardSlot(first: CardJson, spot: Spot, index: number, around: Surroundings): Part<CardJson> {
  const place = draftPlace(around, `card:${spot.message ?? ''}:${index}`);
  const answers = element('div', { class: 'card-answers' });
  let shown = JSON.stringify(first);
  let rendered = draw(first);
  const node = element('div', { class: isWide(first) ? 'card-slot wide' : 'card-slot' }, [rendered.node, answers]);

  function draw(json: CardJson) {
    return renderCard(json, around.drafts.read(place), {
      press: (press, pressed) => void onceAtATime(node, pressed, () => answer(press)),
      typed: (input, value) => around.drafts.write(place, input, value),
    });
  }

  function update(json: CardJson): void {
    const next = JSON.stringify(json);
    if (next === shown) return;
    shown = next;
    const before = handsOn(rendered);
    const drawn = draw(json);
    rendered.node.replaceWith(drawn.node);
    rendered = drawn;
    node.classList.toggle('wide', isWide(json));
    if (!putHandsBack(rendered, before)) node.closest<HTMLElement>('[data-message]')?.focus({ preventScroll: true });
  }

  async function answer(press: Press): Promise<void> {
    answers.replaceChildren();
    if (press.kind === 'link') {
      window.open(press.url, '_blank', 'noopener');
      return;
    }
    const outcome = await ask(press, spot);
    if (outcome.kind === 'nothing' || outcome.kind === 'card') around.drafts.forget(place);
    if (outcome.kind === 'card') {
      update(outcome.card);
      announce(text.conversation.changed);
    }
    if (outcome.kind === 'message') answers.append(notice(outcome.text, 'info'));
    if (outcome.kind === 'error') {
      const again = () => void onceAtATime(node, undefined, () => answer(press));
      answers.append(notice(outcome.text, 'problem', again));
    }
    if (outcome.kind === 'dialog')
      showDialog(outcome, { spot, around, place: `${place}:${JSON.stringify(press.data)}` });
    else around.refresh();
  }

  return { node, update };
}

function ask(press: Exclude<Press, { kind: 'link' }>, spot: Spot): Promise<Outcome> {
  const request = { ...spot, data: press.data, inputs: press.inputs };
  switch (press.kind) {
    case 'execute':
      return client.execute({ ...request, verb: press.verb });
    case 'submit':
      return client.submit(request);
    case 'dialog':
      return client.openDialog(request);
  }
}

/** `msteams.width: Full` asks for the whole width of the pane. */
function isWide(card: CardJson): boolean {
  const msteams = card['msteams'];
  return typeof msteams === 'object' && msteams !== null && 'width' in msteams && msteams.width === 'Full';
}
