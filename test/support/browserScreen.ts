import type { Browser, Locator, Page } from 'playwright-core';
import { type Arrived, type Frames, listenToFrames } from './browserFrames.ts';
import type { Where } from './teamsClient.ts';
import { until } from './until.ts';

/** The Playground's page of one person. */
export type Screen = {
  readonly page: Page;
  readonly frames: Frames;
  /** The messages of the bot that belong there, in the order of the screen. */
  messages(where: Where): readonly Arrived[];
  /** Goes there, and hands each message with a card the place where it is drawn. */
  drawn(where: Where): Promise<ReadonlyMap<string, Locator>>;
  /** Nobody does two things at once: each waits for what was begun before. */
  alone<T>(work: () => Promise<T>): Promise<T>;
};

const isChat = ({ conversation }: Arrived): boolean => !conversation.startsWith('19:');

/** The root message of the thread that a message belongs to. */
export const rootOf = ({ id, conversation }: Arrived): string => conversation.split(';messageid=')[1] ?? id;

/** Opens a page of somebody who is new to the bot, and waits until the bot has greeted them. */
export async function openScreen(browser: Browser, url: string): Promise<Screen> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1600 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const frames = listenToFrames(page);
  // The page does not tell which conversation it shows; nobody goes elsewhere but we.
  let shown = 'Personal Chat';
  await page.goto(url);
  const cards = page.locator('.ac-adaptiveCard');
  await cards.getByRole('button').first().waitFor();
  // The greeting may be there before anything could be heard; the chat then shows one card more than was heard of.
  const unheard = (await cards.count()) - frames.arrived().length;

  function messages(where: Where): readonly Arrived[] {
    const there = frames.arrived().filter((one) => isChat(one) === (where === 'chat'));
    return where === 'chat' ? there : there.toSorted((one, other) => rootOf(one).localeCompare(rootOf(other)));
  }

  async function goTo(where: Where): Promise<void> {
    const name = where === 'chat' ? 'Personal Chat' : where.channel;
    if (name === shown) return;
    await page.getByRole('treeitem', { name: new RegExp(name) }).click();
    shown = name;
  }

  let busy: Promise<unknown> = Promise.resolve();

  return {
    page,
    frames,
    alone(work) {
      const mine = busy.then(work);
      busy = mine.catch(() => undefined);
      return mine;
    },
    messages,
    async drawn(where) {
      await goTo(where);
      const first = where === 'chat' ? unheard : 0;
      const { withCard, count } = await until(
        async () => ({
          withCard: messages(where).filter(({ card }) => card !== undefined),
          count: await cards.count(),
        }),
        (now) => now.count === first + now.withCard.length,
      );
      if (count !== first + withCard.length) {
        const shown = (await cards.allInnerTexts()).join(' ‖ ');
        throw new Error(`${first + withCard.length} cards have arrived, ${count} are shown: ${shown}`);
      }
      return new Map(withCard.map(({ id }, place) => [id, cards.nth(first + place)]));
    },
  };
}
