import type { Action, AdaptiveCard } from 'adaptivecards';

import { popupMenu } from '../dom/popupMenu.ts';
import { element } from '../dom/element.ts';
import { text } from '../text.ts';
import { emptyCard } from './library.ts';
import { preparedCard } from './preparedCard.ts';
import type { CardJson } from './preparedCard.ts';
import { isWebAddress, readPress } from './press.ts';
import type { Inputs, Press } from './press.ts';

export type CardHandlers = {
  press(press: Press, pressed: HTMLElement | undefined): void;
  /** An input changed under the person's hands. */
  typed(input: string, value: string): void;
};

export type RenderedCard = { readonly node: HTMLElement; readonly card: AdaptiveCard };

/** Draws a card with the Adaptive Cards library; `typed` values are put back in the inputs of the same id. */
export function renderCard(json: CardJson, typed: Inputs, handlers: CardHandlers): RenderedCard {
  const card = emptyCard();
  card.onExecuteAction = (action) => {
    const press = readPress(action.toJSON() as CardJson, inputsOf(action));
    if (press !== undefined) handlers.press(press, action.renderedElement ?? focusedButton());
  };
  card.onInputValueChanged = (input) => {
    const value: unknown = input.value;
    if (input.id !== undefined) handlers.typed(input.id, typeof value === 'string' ? value : '');
  };
  card.onAnchorClicked = (_block, anchor) => !isWebAddress(anchor.href);
  card.onDisplayOverflowActionMenu = (actions, opener) => {
    if (opener !== undefined) openOverflow(actions, opener);
    return true;
  };
  card.onInlineCardExpanded = (action, isExpanded) => {
    if (isExpanded) action.card.renderedElement?.scrollIntoView({ block: 'nearest' });
  };
  card.parse(preparedCard(json, typed, text.card.required));
  return { card, node: card.render() ?? element('p', { class: 'card-unreadable' }, [text.card.unreadable]) };
}

function openOverflow(actions: readonly Action[], opener: HTMLElement): void {
  const items = actions.map((action) => ({
    label: action.title ?? text.card.button,
    disabled: !action.isEnabled,
    choose: () => action.execute(),
  }));
  popupMenu(opener, text.card.moreHint, items);
}

/** Values as Teams sends them: strings by id, unset inputs left out. */
function inputsOf(action: Action): Inputs {
  const inputs: Record<string, string> = {};
  for (const input of Object.values(action.getReferencedInputs() ?? {})) {
    if (input.id !== undefined && input.isSet()) inputs[input.id] = String(input.value);
  }
  return inputs;
}

/** An action from the "Meer" menu has no button of its own; the menu gave focus back to the one that opened it. */
function focusedButton(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLButtonElement ? document.activeElement : undefined;
}
