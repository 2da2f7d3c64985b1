import type { ClockRequest, PageState } from '../../api.ts';
import { announce } from '../dom/announce.ts';
import { onceAtATime } from '../dom/busy.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { notice } from '../dom/notice.ts';
import { client } from '../net/client.ts';
import { text } from '../text.ts';

const jumps: readonly ClockRequest['jump'][] = ['uur', 'werkdag', 'week'];

export type Clock = { readonly node: HTMLElement; update(state: PageState): void };

/** What time it is in the domain, whether the office is open, and buttons that go ahead through everything due. */
export function clock(jumped: () => Promise<PageState | undefined>): Clock {
  const now = element('span', { class: 'clock-now' });
  const office = element('span', { class: 'clock-office' });
  const buttons = jumps.map((jump) => {
    const content = [
      element('span', { class: 'long' }, [text.bar.jump[jump]]),
      element('span', { class: 'short', 'aria-hidden': 'true' }, [text.bar.jumpShort[jump]]),
    ];
    const made = button({ class: 'bar-button jump', label: text.bar.jump[jump], content }, (pressed) => {
      void onceAtATime(node, pressed, () => go(jump));
    });
    return made;
  });
  const answers = element('div', { class: 'clock-answers' });
  const node = element('div', { class: 'clock', role: 'group', 'aria-label': text.bar.clock }, [
    element('p', { class: 'clock-words' }, [now, office]),
    element('div', { class: 'jumps', role: 'group', 'aria-label': text.bar.jumps }, buttons),
    answers,
  ]);

  async function go(jump: ClockRequest['jump']): Promise<void> {
    answers.replaceChildren();
    announce(text.bar.jumping);
    const outcome = await client.jump({ jump });
    if (outcome.kind === 'error') {
      answers.append(notice(outcome.text, 'problem', () => void onceAtATime(node, undefined, () => go(jump))));
      return;
    }
    const state = await jumped();
    if (state !== undefined) announce(text.bar.jumped(state.nowText));
  }

  function update(state: PageState): void {
    now.textContent = state.nowText;
    office.textContent = state.kantoorOpen ? text.bar.open : text.bar.closed;
    office.classList.toggle('open', state.kantoorOpen);
  }

  return { node, update };
}
