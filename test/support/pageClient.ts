import type { Browser, Locator, Page } from 'playwright-core';
import { type PageForm, pageForm } from './pageClientForm.ts';

/** The local page as somebody uses it: by what they see, press and type. Whatever is not there in time is an error. */
export type PageClient = {
  readonly page: Page;
  /** Chooses who is looking, in the bar. */
  become(naam: string): Promise<void>;
  /** Opens the chat with the bot, or a channel. */
  open(conversation: string): Promise<void>;
  /** Presses the newest button of that name in the open conversation. */
  press(button: string): Promise<void>;
  /** The dialog that is open, once it is there. */
  form(title: string): Promise<PageForm>;
  say(words: string): Promise<void>;
  /** These words stand, or are going to stand, in the open conversation. */
  reads(...words: readonly string[]): Promise<void>;
  /** No button of that name is left there. */
  lacks(button: string): Promise<void>;
  /** Moves the clock, and waits until everything due was done. */
  later(jump: 'Uur verder' | 'Werkdag verder' | 'Week verder'): Promise<void>;
  /** Whether anything stands beyond the right edge, for which one would have to scroll. */
  scrollsSideways(): Promise<boolean>;
  /** Keeps what is on the screen now, for people. */
  keep(name: string): Promise<void>;
  /** Keeps it on a wide, light and on a narrow, dark screen; answers whether the narrow one scrolls sideways. */
  keepNarrowToo(name: string): Promise<boolean>;
};

/** Opens the page of the local Teams at `url` in a browser of its own; `watch` sees it before anything is loaded. */
export async function openPage(
  browser: Browser,
  url: string,
  watch: (page: Page) => void = () => undefined,
): Promise<PageClient> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  page.setDefaultTimeout(15_000);
  watch(page);
  await page.goto(url);
  const conversation = page.getByRole('main');
  const list = page.getByRole('navigation', { name: 'Gesprekken' });
  const clock = page.getByRole('group', { name: 'De klok', exact: true });
  const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).last();

  const scrollsSideways = () =>
    page.evaluate<boolean>(
      `[...document.querySelectorAll('html, .panes, main, main [role=region], dialog, .dialog-body')]
        .some((node) => node.scrollWidth > node.clientWidth + 1)`,
    );
  async function keep(name: string): Promise<void> {
    await page.screenshot({ path: `screenshots/pagina-${name}.png` });
  }

  return {
    page,
    async become(naam) {
      const chip = page
        .getByRole('toolbar', { name: 'Wie ben je' })
        .getByRole('button', { name: new RegExp(`^${naam}`) });
      await chip.click();
      await page.locator('[aria-pressed=true]', { hasText: naam }).waitFor();
    },
    async open(name) {
      await list.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await conversation.getByRole('region', { name: `Berichten in ${name}` }).waitFor();
    },
    press: (name) => button(conversation, name).click(),
    async form(title) {
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.waitFor();
      return pageForm(dialog);
    },
    async say(words) {
      await conversation.getByRole('textbox', { name: 'Typ een bericht aan Aan Tafel' }).fill(words);
      await button(conversation, 'Versturen').click();
    },
    async reads(...words) {
      for (const some of words) await conversation.getByText(some).last().waitFor();
    },
    lacks: (name) => button(conversation, name).waitFor({ state: 'hidden' }),
    async later(jump) {
      await button(clock, jump).click();
      await clock.and(page.locator(':not([aria-busy])')).waitFor({ timeout: 60_000 });
    },
    scrollsSideways,
    keep,
    async keepNarrowToo(name) {
      const newest = conversation.getByRole('article').last();
      await newest.scrollIntoViewIfNeeded();
      await keep(name);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      await newest.scrollIntoViewIfNeeded();
      const sideways = await scrollsSideways();
      await keep(`${name}-op-320`);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
      return sideways;
    },
  };
}
