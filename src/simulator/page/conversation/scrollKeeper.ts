import { button } from '../dom/button.ts';
import { icon } from '../dom/icon.ts';
import { text } from '../text.ts';

export type ScrollKeeper = {
  /** "Nieuw bericht": shown while something came in below what is being read. */
  readonly pill: HTMLElement;
  /**
   * Runs a change of the content: who was reading at the end, or has just spoken there, is there afterwards; who was
   * reading back stays where they were.
   */
  keep(news: News, change: () => void): void;
};

/** What is new: the whole conversation, a word of one's own, or one of others. */
type News = { readonly first: boolean; readonly spoke: boolean; readonly incoming: boolean };

/** CSS pixels from the end within which a person counts as reading along. */
const nearEnd = 80;

/** Keeps the scroll position of a list of messages sensible while it grows. */
export function scrollKeeper(scroller: HTMLElement): ScrollKeeper {
  const pill = button({ class: 'to-newest', content: [text.conversation.toNewest, icon('down')] }, toEnd);
  pill.hidden = true;

  function atEnd(): boolean {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  }

  function toEnd(): void {
    scroller.scrollTop = scroller.scrollHeight;
    pill.hidden = true;
  }

  function keep({ first, spoke, incoming }: News, change: () => void): void {
    const along = spoke || atEnd();
    change();
    const news = scroller.querySelector<HTMLElement>('.fresh');
    if (first && news !== null) {
      // A little above it, so that the "new" line and the message before show where it belongs.
      scroller.scrollTop += news.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 96;
    } else if (first || along) toEnd();
    else if (incoming) pill.hidden = false;
  }

  scroller.addEventListener('scroll', () => {
    if (atEnd()) pill.hidden = true;
  });
  return { pill, keep };
}
