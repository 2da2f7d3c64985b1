import { element } from './element.ts';

export type MenuItem = {
  readonly label: string;
  /** Drawn instead of the label; the label stays the accessible name. */
  readonly content?: Node;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  choose(): void;
};

/** Opens a menu under its button: arrows, Home and End move, Enter chooses, Esc or a click elsewhere closes. */
export function popupMenu(opener: HTMLElement, label: string, items: readonly MenuItem[]): void {
  const menu = element('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label });
  menu.append(...items.map((item) => menuEntry(item, () => menu.hidePopover())));
  menu.addEventListener('keydown', (event) => moveFocus(menu, event));
  menu.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    opener.setAttribute('aria-expanded', 'false');
    const focusWasInside = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (focusWasInside && opener.isConnected) opener.focus();
  });
  // A modal dialog makes everything outside it inert, so its menus live inside.
  (opener.closest('dialog') ?? document.body).append(menu);
  menu.showPopover();
  opener.setAttribute('aria-expanded', 'true');
  place(menu, opener.getBoundingClientRect());
  const checked = menu.querySelector<HTMLElement>('[aria-checked=true]');
  (checked ?? menu.querySelector<HTMLElement>('button'))?.focus();
}

function menuEntry(item: MenuItem, close: () => void): HTMLElement {
  const entry = element(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': item.checked === undefined ? undefined : String(item.checked),
      'aria-label': item.content === undefined ? undefined : item.label,
      'aria-disabled': item.disabled === true ? 'true' : undefined,
      tabindex: -1,
    },
    [item.content ?? item.label],
  );
  entry.addEventListener('click', () => {
    if (item.disabled === true) return;
    close();
    item.choose();
  });
  return entry;
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const entries = [...menu.querySelectorAll<HTMLElement>('.menu-item')];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (next === undefined || entries.length === 0) return;
  event.preventDefault();
  entries[next % entries.length]?.focus();
}

/** Below the opener where it fits, else above; never outside the window. */
function place(menu: HTMLElement, opener: DOMRect): void {
  const size = menu.getBoundingClientRect();
  const below = opener.bottom + 4;
  const top = below + size.height > window.innerHeight ? Math.max(8, opener.top - size.height - 4) : below;
  const left = Math.max(8, Math.min(opener.left, window.innerWidth - size.width - 8));
  menu.style.top = `${top}px`;
  menu.style.left = `${left}px`;
}
