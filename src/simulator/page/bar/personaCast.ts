import type { PageState, Persona } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { popupMenu } from '../dom/popupMenu.ts';
import { icon } from '../dom/icon.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Part } from '../dom/reconcile.ts';
import { unreadCount } from '../people/unreadCount.ts';
import { avatar } from '../people/avatar.ts';
import { waitingFor } from '../state/newsElsewhere.ts';
import { text } from '../text.ts';

export type PersonaCast = {
  readonly me: HTMLElement;
  readonly cast: HTMLElement;
  readonly all: HTMLElement;
  update(state: PageState): void;
};

/**
 * Who am I: a button with the present persona that opens the whole list, and beside it everybody at one click.
 * The row is one stop for Tab; arrows move inside it.
 */
export function personaCast(become: (id: string) => void): PersonaCast {
  const parts = new Map<string, Part<Persona>>();
  const cast = element('div', { class: 'cast', role: 'toolbar', 'aria-label': text.bar.personas });
  const me = listButton('bar-button me', openList);
  const all = listButton('bar-button cast-all', openList);
  let state: PageState | undefined;

  function openList(opener: HTMLElement): void {
    const personas = state?.personas ?? [];
    const items = personas.map((persona) => ({
      label: text.bar.persona(persona.naam, persona.functie, persona.ongelezen),
      content: personaLines(persona),
      checked: persona.id === state?.me.id,
      choose: () => become(persona.id),
    }));
    popupMenu(opener, text.bar.personas, items);
  }

  function update(next: PageState): void {
    const switched = state?.me.id !== next.me.id;
    state = next;
    me.title = text.bar.whoAmI(next.me.naam);
    me.replaceChildren(personaLines(next.me), icon('chevron'));
    all.replaceChildren(text.bar.everybody(next.personas.length), icon('chevron'));
    reconcile(
      cast,
      parts,
      next.personas,
      (persona) => persona.id,
      (persona) => member(persona),
    );
    for (const chip of cast.querySelectorAll<HTMLElement>('.cast-member')) {
      const isMe = chip.dataset['persona'] === next.me.id;
      chip.setAttribute('aria-pressed', String(isMe));
      chip.tabIndex = isMe ? 0 : -1;
      if (isMe && switched) cast.scrollLeft = chip.offsetLeft - cast.clientWidth / 2;
    }
  }

  function member(first: Persona): Part<Persona> {
    const node = button({ class: 'cast-member', content: [] }, () => become(first.id));
    node.dataset['persona'] = first.id;
    let drawn = '';
    const draw = (persona: Persona) => {
      const now = JSON.stringify(persona);
      if (now === drawn) return;
      drawn = now;
      node.title = text.bar.persona(persona.naam, persona.functie, persona.ongelezen);
      node.replaceChildren(personaLines(persona));
    };
    draw(first);
    return { node, update: draw };
  }

  cast.addEventListener('keydown', (event) => {
    const chips = [...cast.querySelectorAll<HTMLElement>('.cast-member')];
    const at = chips.findIndex((chip) => chip === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + chips.length, Home: 0, End: chips.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    chips[to % chips.length]?.focus();
  });
  return { me, cast, all, update };
}

/** Opens the list of everybody with name, functie and unread count. */
function listButton(look: string, open: (opener: HTMLElement) => void): HTMLElement {
  const made = button({ class: look, content: [] }, open);
  made.setAttribute('aria-haspopup', 'menu');
  made.setAttribute('aria-expanded', 'false');
  return made;
}

function personaLines(persona: Persona): HTMLElement {
  return element('span', { class: 'persona' }, [
    avatar(persona),
    element('span', { class: 'persona-words' }, [
      element('span', { class: 'persona-name' }, [persona.naam]),
      element('span', { class: 'persona-role' }, [persona.functie]),
    ]),
    ...unreadMark(persona),
  ]);
}

/** A number for what asks something of this person; a dot when only a channel moved on. */
function unreadMark(persona: Persona): readonly HTMLElement[] {
  const waiting = waitingFor(persona);
  if (waiting > 0) return unreadCount(waiting);
  return persona.ongelezen === 0
    ? []
    : [element('span', { class: 'unread-dot', role: 'img', 'aria-label': text.list.news })];
}
