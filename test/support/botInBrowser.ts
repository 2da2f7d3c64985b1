import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startLocalBot, type LocalBot, type Settings } from './localBot.ts';
import { openPage, type PageClient } from './pageClient.ts';
import { wie } from './voorbeeldstad.ts';

/** A bot with its local page, and a browser to look at it. */
export type BotInBrowser = {
  readonly bot: () => LocalBot;
  /** Opens the page as this person, else as the page chooses; `watch` sees it before anything is loaded. */
  readonly open: (who?: string, watch?: (page: Page) => void) => Promise<PageClient>;
};

/**
 * Starts both before all tests of a suite and ends them after; valid inside its tests and hooks only. `slow` is how many
 * milliseconds that may take; `settings` are asked for just before.
 */
export function botInBrowser(slow: number, settings: () => Settings = () => ({})): BotInBrowser {
  let bot: LocalBot;
  let browser: Browser;

  beforeAll(async () => {
    [bot, browser] = await Promise.all([startLocalBot(settings()), openBrowser()]);
  }, slow);

  afterAll(async () => {
    await browser.close();
    await bot.close();
  }, slow);

  return {
    bot: () => bot,
    open: (who, watch) => openPage(browser, who === undefined ? bot.url : `${bot.url}/#as=${wie(who)}`, watch),
  };
}
