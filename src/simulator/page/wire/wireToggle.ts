import type { PageState } from '../../api.ts';
import { client } from '../net/client.ts';
import { pagePart } from '../pagePart.ts';
import { wirePanel } from './wirePanel.ts';

export type WireToggle = {
  toggle(): void;
  /** Fetches the lines again while the panel is open. */
  refresh(): Promise<void>;
};

/** The right pane, closed at first; `shown` hears of every opening and closing, and whether focus was inside. */
export function wireToggle(
  state: () => PageState | undefined,
  shown: (is: boolean, hadFocus: boolean) => void,
): WireToggle {
  const pane = pagePart('wire');
  const panel = wirePanel(pane, () => show(false));

  function show(is: boolean): void {
    const hadFocus = pane.contains(document.activeElement);
    pane.hidden = !is;
    shown(is, hadFocus);
    void refresh();
  }

  async function refresh(): Promise<void> {
    const present = state();
    if (pane.hidden !== false || present === undefined) return;
    const answer = await client.wire(present.me.id);
    if (answer.ok) panel.update(answer.value, present.now);
  }

  return { toggle: () => show(pane.hidden !== false), refresh };
}
