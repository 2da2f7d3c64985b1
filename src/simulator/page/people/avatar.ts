import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { initials } from './initials.ts';

const colours = 8;

/** Decorative: the name stands beside it. Colour follows the id, so a person keeps it everywhere. */
export function avatar(person: { readonly id: string; readonly naam: string; readonly bot?: boolean }): HTMLElement {
  if (person.bot === true)
    return element('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, [icon('table')]);
  const colour = Array.from(person.id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) % colours;
  return element('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, [initials(person.naam)]);
}
