import { element } from './element.ts';

/** A push button that never submits a form. `label` is what a screen reader says when the content is only a drawing. */
export function button(
  look: { readonly class: string; readonly label?: string; readonly content: readonly (Node | string)[] },
  press: (pressed: HTMLButtonElement) => void,
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: look.class, 'aria-label': look.label, title: look.label },
    look.content,
  );
  made.addEventListener('click', () => press(made));
  return made;
}
