import { element } from '../dom/element.ts';
import { text } from '../text.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

export type SuggestionList = {
  readonly node: HTMLElement;
  show(suggestions: Suggestions): void;
  /** Handles arrows, Enter, Tab and Esc while open; true when the key was used. */
  key(event: KeyboardEvent): boolean;
};

let numbered = 0;

/**
 * The list under a text field: focus stays in the field, which names the active option to screen readers. A textarea
 * may not be a combobox, so it says so with `aria-activedescendant` alone.
 */
export function suggestionList(
  field: HTMLTextAreaElement,
  choose: (option: Suggestion, from: number) => void,
): SuggestionList {
  const id = `suggestions-${(numbered += 1)}`;
  const node = element('ul', {
    class: 'suggestions',
    role: 'listbox',
    id,
    'aria-label': text.composer.suggestions,
    hidden: true,
  });
  let shown: Suggestions = { from: 0, options: [] };
  let active = 0;
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);

  function draw(): void {
    node.hidden = shown.options.length === 0;
    if (node.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}-${active}`);
    node.replaceChildren(...shown.options.map(drawOption));
    node.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function drawOption(option: Suggestion, index: number): HTMLElement {
    const made = element('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': String(index === active) }, [
      element('span', { class: 'suggestion-label' }, [option.label]),
      element('span', { class: 'suggestion-hint' }, [option.hint]),
    ]);
    // Pressing, not clicking: the field must not lose focus first.
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      choose(option, shown.from);
    });
    return made;
  }

  function show(suggestions: Suggestions): void {
    shown = suggestions;
    active = 0;
    draw();
  }

  function key(event: KeyboardEvent): boolean {
    const option = shown.options[active];
    if (option === undefined) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      active = (active + step + shown.options.length) % shown.options.length;
      draw();
    } else if (event.key === 'Enter' || event.key === 'Tab') choose(option, shown.from);
    else if (event.key === 'Escape') show({ from: 0, options: [] });
    else return false;
    event.preventDefault();
    return true;
  }

  return { node, show, key };
}
