import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from 'playwright-core';
import { botInBrowser } from '../support/botInBrowser.ts';
import { describeInBrowser } from '../support/browser.ts';
import type { PageClient } from '../support/pageClient.ts';

/** Milliseconds for a whole walk on a slow machine. */
const slow = 240_000;

/** What somebody types who wants more than to be read. */
const nasty =
  '<img src=x onerror="window.gehackt=1"> [klik](https://evil.example/a) ![x](https://evil.example/b.png) <at>Eva Visser</at> <https://evil.example/c> **vet** <script>window.gehackt=1</script>';

describeInBrowser('the local page, with a directory and people who write code', () => {
  let at: PageClient;
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-veilig-'));
  const complaints: string[] = [];
  const answers: Response[] = [];

  const local = botInBrowser(slow, () => {
    const config = join(folder, 'gemeente.yaml');
    const names = readFileSync('config/voorbeeldstad.yaml', 'utf8')
      .replace(/^gemeente: .*$/m, `gemeente: '<b>Voorbeeldstad</b> [x](https://evil.example/g)'`)
      .replaceAll(
        /naam: Schuldhulp\b/g,
        `naam: 'Schuldhulp <img src=x onerror=window.gehackt=1> [x](https://evil.example/d)'`,
      );
    writeFileSync(config, names);
    return { AAN_TAFEL_CONFIG: config };
  });

  beforeAll(async () => {
    at = await local.open(undefined, (page) => {
      page.on('console', (line) => {
        if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('response', (response) => answers.push(response));
    });
  }, slow);

  afterAll(() => rmSync(folder, { recursive: true }));

  /** What stands in the page that we did not put there; a mention that somebody typed in their own words is theirs. */
  const planted = () =>
    at.page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('main img, main script, main iframe, main object, main a[href*="evil"], main [onerror], dialog img, dialog script, dialog a[href*="evil"], nav img, nav b')]
        .filter((node) => !node.closest('.avatar')).map((node) => node.outerHTML)
        .concat([...document.querySelectorAll('main .mention')].filter((node) => !node.closest('.plain') && node.textContent.includes('Eva Visser')).map((node) => node.outerHTML))
        .concat(window.gehackt === undefined ? [] : ['window.gehackt'])`,
    );

  test(
    'shows what they write as they wrote it, in messages, forms, cards and names',
    async () => {
      await at.reads('Welkom bij Aan Tafel');
      await at.say(nasty);
      await at.page.getByText('onerror').first().waitFor();
      expect(await planted()).toEqual([]);

      await at.press('Start casusoverleg');
      const form = await at.form('Start casusoverleg');
      await form.tick('Vastgelopen: we komen er niet uit', 'Wonen', 'Financiën');
      await form.choose('Welk gebied?', 'Havenkwartier');
      await form.press('Verder');
      await form.type(
        'Wat is het gezamenlijke doel?',
        '<b>Wonen</b> [klik](https://evil.example/a) <at>Eva Visser</at>',
      );
      await form.type('Wat is de vraag, in een of twee zinnen?', nasty);
      await form.type('Waarom is samenwerken nodig?', nasty);
      await form.tick('De inwoner is gehoord');
      expect(await planted()).toEqual([]);
      await form.send('Start', 'is gestart in Havenkwartier');

      await at.open('Havenkwartier');
      await at.reads('[klik](https://evil.example/a)');
      expect(await planted()).toEqual([]);
      await at.become('Sam Bakker');
      await at.reads('Denk je mee namens Werk & Inkomen?', 'onerror');
      expect(await planted()).toEqual([]);
      await at.press('Doe mee');
      await at.reads('doet mee namens Werk & Inkomen.');
      expect(await planted()).toEqual([]);
    },
    slow,
  );

  test(
    'does so under a policy that nothing it does goes against',
    async () => {
      await at.page.getByRole('button', { name: 'Donker thema' }).click();
      await at.later('Werkdag verder');
      await at.page.reload();
      await at.reads('doet mee namens Werk & Inkomen.');
      expect(complaints).toEqual([]);
    },
    slow,
  );

  test('would be stopped by that policy if some text did become code', async () => {
    const stopped = await at.page.evaluate<readonly string[]>(`new Promise((resolve) => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(event.effectiveDirective);
        if (seen.length === 4) resolve(seen.sort());
      });
      const box = document.createElement('div');
      box.innerHTML = '<img src="https://evil.example/x.png"><p style="color:red" onclick="window.gehackt=1">x</p>';
      document.body.append(box);
      const script = document.createElement('script');
      script.textContent = 'window.gehackt = 1';
      document.body.append(script);
    })`);
    expect(stopped).toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
    expect(await at.page.evaluate('window.gehackt')).toBeUndefined();
  });

  test('and every answer that the browser got says so', () => {
    const own = answers.filter((response) => response.url().startsWith(local.bot().url));
    expect(own.length).toBeGreaterThan(30);
    for (const response of own) {
      expect(response.headers()).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/) as string,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()') as string,
      });
      expect(response.headers()['content-security-policy']).not.toMatch(/unsafe|https?:|\*|data:/);
    }
  });
});
