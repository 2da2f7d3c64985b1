import type { Route } from 'playwright-core';
import { botInBrowser } from '../support/botInBrowser.ts';
import { describeInBrowser } from '../support/browser.ts';
import type { PageClient } from '../support/pageClient.ts';

/** Milliseconds for a start of bot and browser on a slow machine. */
const slow = 120_000;

describeInBrowser('the local page', () => {
  const local = botInBrowser(slow);
  let at: PageClient;

  beforeEach(async () => {
    at = await local.open();
    await at.page.getByRole('button', { name: 'Start casusoverleg' }).last().waitFor();
  });
  afterEach(() => at.page.close());

  test('the theme follows the machine until somebody chooses, and the choice stays', async () => {
    const ground = () => at.page.evaluate<string>('getComputedStyle(document.body).color');
    const light = await ground();
    await at.page.emulateMedia({ colorScheme: 'dark' });
    await at.page.locator('html[data-theme=dark]').waitFor();
    expect(await ground()).not.toBe(light);
    await at.page.getByRole('button', { name: 'Donker thema' }).click();
    expect(await ground()).toBe(light);
    await at.page.reload();
    await at.reads('Start casusoverleg');
    expect(await ground()).toBe(light);
  });

  test.each([320, 768, 1440])(
    'at %i pixels nothing has to be scrolled sideways, in a dialog neither',
    async (width) => {
      await at.page.setViewportSize({ width, height: 640 });
      await at.say('help');
      await at.reads('Zo werkt Aan Tafel');
      expect(await at.scrollsSideways()).toBe(false);
      await at.press('Start casusoverleg');
      const form = await at.form('Start casusoverleg');
      expect(await at.scrollsSideways()).toBe(false);
      await form.press('Verder');
      await form.reads('Vul dit nog in.');
      await at.keep(`formulier-op-${width}`);
      await form.close();
    },
  );

  test('the keyboard alone chooses a persona, opens a dialog and leaves it where one was', async () => {
    const { keyboard } = at.page;
    const focused = () => at.page.evaluate<string>('document.activeElement.textContent');
    await at.page.locator('[aria-pressed=true]', { hasText: 'Noor de Wit' }).focus();
    await keyboard.press('ArrowRight');
    expect(await focused()).toContain('Jeroen Blom');
    await keyboard.press('Enter');
    await at.page.locator('[aria-pressed=true]', { hasText: 'Jeroen Blom' }).waitFor();
    await at.page.getByRole('main').getByRole('button', { name: 'Start casusoverleg' }).last().focus();
    await keyboard.press('Enter');
    const form = await at.form('Start casusoverleg');
    await form.reads('Twee korte stappen.');
    await keyboard.press('Escape');
    await at.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await focused()).toBe('Start casusoverleg');
  });

  test('who speaks while reading back sees their word and its answer', async () => {
    await at.page.setViewportSize({ width: 1440, height: 500 });
    for (let times = 0; times < 3; times += 1) {
      await at.say('help');
      await at.page
        .getByRole('article', { name: /van Noor/ })
        .nth(times)
        .waitFor();
    }
    const region = `document.querySelector('main [role=region]')`;
    await at.page.evaluate(`${region}.scrollTop = 0`);
    await at.say('mandaten');
    await at.reads('Er wacht niets op je. Fijn.');
    const fromEnd = await at.page.evaluate<number>(
      `${region}.scrollHeight - ${region}.scrollTop - ${region}.clientHeight`,
    );
    expect(fromEnd).toBeLessThan(80);
  });

  test('what is typed and sent while another word is on its way goes after it', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((go) => (letGo = go));
    const hold = async (route: Route): Promise<void> => {
      await held;
      await route.continue();
    };
    await at.page.route('**/sim/send', hold, { times: 1 });
    const mine = at.page.getByRole('article', { name: /van Noor/ });
    const before = await mine.count();
    await at.say('help');
    await at.say('mijn casussen');
    letGo();
    await mine.nth(before + 1).waitFor();
    await at.page.locator('textarea:placeholder-shown').waitFor();
    expect(await mine.nth(before + 1).innerText()).toContain('mijn casussen');
    expect(await mine.count()).toBe(before + 2);
  });

  test(
    'a restart of the bot under an open page is said, loses no word, and is over by itself',
    async () => {
      const box = at.page.getByRole('textbox', { name: 'Typ een bericht aan Aan Tafel' });
      await box.fill('mandaten');
      const offline = at.page.getByText('Geen verbinding. We proberen het steeds opnieuw.');
      await Promise.all([offline.waitFor(), local.bot().killAndRestart()]);
      await offline.waitFor({ state: 'hidden' });
      expect(await box.inputValue()).toBe('mandaten');
      await at.press('Versturen');
      await at.reads('Er wacht niets op je. Fijn.');
    },
    slow,
  );
});
