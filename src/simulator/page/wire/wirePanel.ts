import type { WireLine } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Part } from '../dom/reconcile.ts';
import { fullWords, timeWords } from '../state/clockWords.ts';
import { text } from '../text.ts';

export type WirePanel = { update(lines: readonly WireLine[], now: string): void };

/** The right pane: which requests went between this Teams and the bot, newest first. */
export function wirePanel(pane: HTMLElement, close: () => void): WirePanel {
  const rows = element('ol', { class: 'wire-lines', tabindex: 0, 'aria-label': text.wire.title });
  const empty = element('p', { class: 'list-empty' }, [text.wire.empty]);
  const parts = new Map<string, Part<WireLine>>();
  pane.setAttribute('aria-label', text.wire.title);
  pane.replaceChildren(
    element('header', { class: 'wire-head' }, [
      element('h2', {}, [text.wire.title]),
      button({ class: 'bare', label: text.wire.close, content: [icon('close')] }, close),
    ]),
    element('p', { class: 'wire-explain' }, [text.wire.explain]),
    empty,
    rows,
  );
  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    update: (lines, now) => {
      empty.hidden = lines.length > 0;
      rows.hidden = lines.length === 0;
      reconcile(
        rows,
        parts,
        lines,
        (line) => String(line.nr),
        (line) => ({ node: drawLine(line, now), update: () => undefined }),
      );
    },
  };
}

function drawLine(line: WireLine, now: string): HTMLElement {
  const good = line.status > 0 && line.status < 400;
  const status = line.status === 0 ? text.wire.noAnswer : String(line.status);
  return element('li', { class: `wire-line ${line.richting}` }, [
    element('span', { class: 'wire-way' }, [
      element('span', { 'aria-hidden': 'true' }, [line.richting === 'naar-bot' ? '→ ' : '← ']),
      text.wire.richting[line.richting],
    ]),
    element('time', { datetime: line.at, title: fullWords(line.at) }, [timeWords(line.at, now)]),
    element('strong', { class: 'wire-what' }, [line.wat]),
    element('span', { class: good ? 'wire-status' : 'wire-status bad' }, [
      `${good ? '' : '! '}${status} · ${text.wire.milliseconds(line.ms)}`,
    ]),
    element('code', {}, [`${line.method} ${line.path}`]),
  ]);
}
