import { botInBrowser } from '../support/botInBrowser.ts';
import { describeInBrowser } from '../support/browser.ts';
import { wie } from '../support/voorbeeldstad.ts';

/** Milliseconds for a start of bot and browser on a slow machine. */
const slow = 120_000;

describeInBrowser('bereikbaar? on the page', () => {
  const local = botInBrowser(slow);

  test(
    'a beheerder sees who is out of reach, asks Teams, and sees who removed the app (U5)',
    async () => {
      const sam = await local.open('sam');
      await sam.reads('Welkom bij Aan Tafel');
      await fetch(`${local.bot().url}/sim/install`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ as: wie('sam'), installed: false }),
      });
      await sam.page.close();

      const at = await local.open('bram');
      await at.reads('Welkom bij Aan Tafel');
      await at.say('bereikbaar?');
      await at.reads('Bereikbaar in Teams', 'sprak mij nog nooit');
      expect(await at.keepNarrowToo('bereikbaar')).toBe(false);
      await at.press('Vraag na bij Teams');
      await at.reads('Niemand krijgt bericht.');
      const round = at.page.getByText('Nagevraagd bij Teams: 24 november 09:10');
      for (let times = 0; times < 50 && !(await round.isVisible()); times += 1) {
        await at.press('Vernieuw').catch(() => undefined);
        await at.reads('Bereikbaar in Teams');
      }
      await at.reads(
        '1 van de 22 mensen kan ik niet bereiken in hun eigen chat.',
        'Sam Bakker',
        'Teams gaf geen toegang op 24 november',
      );
      expect(await at.keepNarrowToo('bereikbaar-nagevraagd')).toBe(false);
      await at.page.close();
    },
    slow,
  );
});
