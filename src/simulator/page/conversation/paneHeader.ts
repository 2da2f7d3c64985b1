import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { popupMenu } from '../dom/popupMenu.ts';
import { client } from '../net/client.ts';
import { avatar } from '../people/avatar.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';

/** Name of the conversation, on a narrow screen the way back, and in one's own chat the menu to remove the bot (U5). */
export function paneHeader(around: Surroundings, back: () => void): HTMLElement {
  const { naam, kind, team, id } = around.conversation;
  const mark =
    kind === 'personal'
      ? avatar({ id, naam, bot: true })
      : element('span', { class: 'channel-mark' }, [icon('channel')]);
  return element('header', { class: 'pane-head' }, [
    button({ class: 'bare back', label: text.conversation.back, content: [icon('back')] }, back),
    mark,
    element('div', { class: 'pane-name' }, [
      element('h2', { tabindex: -1, id: 'conversation-title' }, [naam]),
      ...(team === undefined ? [] : [element('p', { class: 'pane-team' }, [team])]),
    ]),
    ...(kind === 'personal' ? [installMenu(around)] : []),
  ]);
}

function installMenu(around: Surroundings): HTMLElement {
  const install = (installed: boolean) =>
    void client.install({ as: around.as, installed }).then(() => around.refresh());
  const opener = button({ class: 'bare', label: text.conversation.options, content: [icon('more')] }, () => {
    popupMenu(opener, text.conversation.options, [
      { label: text.conversation.remove, choose: () => install(false) },
      { label: text.conversation.add, choose: () => install(true) },
    ]);
  });
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  return opener;
}
