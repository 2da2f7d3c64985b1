import type { Browser } from 'playwright-core';
import { akkoord } from '../scenarios/akkoord.ts';
import { describeInBrowser, openBrowser } from '../support/browser.ts';
import { playgroundTeams } from '../support/browserPlayground.ts';
import { type Playgrounds, startPlaygrounds } from '../support/browserPlaygrounds.ts';
import { openScreen, type Screen } from '../support/browserScreen.ts';
import { play } from '../support/scenario/play.ts';

/** Two Playgrounds, a bot and a browser on a machine with two cores, in milliseconds. */
const slow = 120_000;

describeInBrowser("two people side by side in Microsoft's Playground", () => {
  let playgrounds: Playgrounds;
  let browser: Browser;
  const screens = new Map<string, Screen>();

  beforeAll(async () => {
    [playgrounds, browser] = await Promise.all([startPlaygrounds(['noor', 'fatima']), openBrowser()]);
    for (const [who, url] of playgrounds.urls) screens.set(who, await openScreen(browser, url));
  }, slow);

  afterAll(async () => {
    for (const [who, { page }] of screens) await page.screenshot({ path: `screenshots/playground-${who}.png` });
    await browser.close();
    await playgrounds.close();
  }, slow);

  test(
    'one starts and asks, the other agrees, and each sees what is theirs',
    async () => {
      const teams = playgroundTeams(screens);
      await teams.settle();
      await play(akkoord, teams);
    },
    slow,
  );
});
