import type { RenderedCard } from './renderedCard.ts';

/** Where the person was in a card: the input or button with focus, the caret, and the part they had folded open. */
type HandsOn = {
  readonly input: string | undefined;
  readonly button: string | undefined;
  readonly caret: readonly [number, number] | undefined;
  readonly opened: readonly string[];
};

/** Remembers where the hands are before a card is drawn again. */
export function handsOn({ node, card }: RenderedCard): HandsOn {
  const active = document.activeElement;
  const inside = active instanceof HTMLElement && node.contains(active) ? active : undefined;
  const input = card
    .getAllInputs()
    .find((one) => inside !== undefined && one.renderedElement?.contains(inside) === true);
  return {
    input: input?.id,
    button: inside instanceof HTMLButtonElement ? titleOf(inside) : undefined,
    caret: caretOf(inside),
    opened: [...node.querySelectorAll<HTMLElement>('.ac-pushButton.expanded')].map(titleOf),
  };
}

/** Puts the hands back; false when what had focus is not there any more. */
export function putHandsBack({ node, card }: RenderedCard, before: HandsOn): boolean {
  const buttons = [...node.querySelectorAll<HTMLElement>('.ac-pushButton')];
  for (const title of before.opened) buttons.find((button) => titleOf(button) === title)?.click();
  if (before.input === undefined && before.button === undefined) return true;
  const input = card.getAllInputs().find((one) => before.input !== undefined && one.id === before.input);
  input?.focus();
  buttons.find((button) => titleOf(button) === before.button)?.focus();
  const active = document.activeElement;
  if (before.caret !== undefined && isTextField(active)) active.setSelectionRange(...before.caret);
  return node.contains(active);
}

function caretOf(field: Element | undefined): readonly [number, number] | undefined {
  if (!isTextField(field) || field.selectionStart === null || field.selectionEnd === null) return undefined;
  return [field.selectionStart, field.selectionEnd];
}

function isTextField(field: unknown): field is HTMLTextAreaElement | HTMLInputElement {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
}

function titleOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.textContent;
}
