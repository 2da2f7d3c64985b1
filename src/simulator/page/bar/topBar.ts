import type { PageState } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { newsElsewhere, waitingFor } from '../state/newsElsewhere.ts';
import { text } from '../text.ts';
import { clock } from './clock.ts';
import { personaCast } from './personaCast.ts';
import { themeToggle } from './theme.ts';

export type BarHandlers = {
  become(persona: string): void;
  /** Fetches the state after the clock went ahead. */
  jumped(): Promise<PageState | undefined>;
  toggleWire(): void;
};

export type TopBar = {
  update(state: PageState): void;
  connected(is: boolean): void;
  /** `takeFocus` when the panel that closed had it. */
  wireOpen(is: boolean, takeFocus: boolean): void;
};

/** The slim bar that is not Teams: who am I, what time is it, go ahead, and what went over the wire. */
export function topBar(bar: HTMLElement, handlers: BarHandlers): TopBar {
  const people = personaCast((id) => handlers.become(id));
  const time = clock(() => handlers.jumped());
  const wire = button({ class: 'bar-button', label: text.bar.wire, content: [icon('wire')] }, () =>
    handlers.toggleWire(),
  );
  const news = element('div', { class: 'bar-news' });
  const place = element('span', { class: 'bar-place' });
  const offline = element('p', { class: 'bar-offline', role: 'status', hidden: true }, [text.bar.offline]);
  bar.setAttribute('aria-label', text.bar.label);
  bar.replaceChildren(
    element('h1', { class: 'unseen' }, [text.bar.label]),
    element('div', { class: 'bar-top' }, [
      element('p', { class: 'bar-brand' }, [
        element('strong', {}, [text.bot]),
        element('span', {}, [text.bar.badge]),
        place,
      ]),
      people.me,
      news,
      time.node,
      element('div', { class: 'bar-tools' }, [wire, themeToggle()]),
    ]),
    element('div', { class: 'bar-people' }, [people.cast, people.all]),
    offline,
  );

  let told = '';

  function update(state: PageState): void {
    place.textContent = state.gemeente;
    people.update(state);
    time.update(state);
    const next = newsElsewhere(state);
    const words = next === undefined ? '' : text.bar.news(next.naam, waitingFor(next));
    if (words === told) return;
    told = words;
    news.replaceChildren();
    if (next === undefined) return;
    const look = button({ class: 'news-look', content: [words] }, () => handlers.become(next.id));
    look.title = text.bar.look(next.naam);
    news.append(look);
  }

  return {
    update,
    connected: (is) => (offline.hidden = is),
    wireOpen: (is, takeFocus) => {
      wire.setAttribute('aria-pressed', String(is));
      if (takeFocus) wire.focus();
    },
  };
}
