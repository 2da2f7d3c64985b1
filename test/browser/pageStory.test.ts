import { botInBrowser } from '../support/botInBrowser.ts';
import { describeInBrowser } from '../support/browser.ts';
import type { PageClient } from '../support/pageClient.ts';

/** Milliseconds for a whole story on a slow machine. */
const slow = 240_000;

describeInBrowser('story 1 through the local page: the rent is paid in time', () => {
  const local = botInBrowser(slow);
  let at: PageClient;

  beforeAll(async () => {
    at = await local.open();
  }, slow);

  // Each step stands on the one before, as the day goes.
  test(
    'Noor starts, and a form with a mogelijk BSN comes back with everything she typed (law 3)',
    async () => {
      await at.reads('Welkom bij Aan Tafel');
      await at.press('Start casusoverleg');
      const form = await at.form('Start casusoverleg');
      await form.tick('Vastgelopen: we komen er niet uit', 'Wonen', 'Financiën');
      await form.choose('Welk gebied?', 'Havenkwartier');
      await form.press('Verder');
      await form.type('Wat is het gezamenlijke doel?', 'Wonen behouden en schulden regelen vóór de jaarwisseling');
      await form.type('Wat is de vraag, in een of twee zinnen?', 'Hoe helpen we 999990019 vóór de ontruiming?');
      await form.type('Waarom is samenwerken nodig?', 'Huur, inkomen en schulden hangen samen.');
      await form.tick('De inwoner is gehoord');
      await form.press('Start');
      await form.reads('Hier staat mogelijk een BSN.');
      await at.keep('formulier-met-bsn');
      expect(await form.value('Waarom is samenwerken nodig?')).toBe('Huur, inkomen en schulden hangen samen.');

      await form.type('Wat is de vraag, in een of twee zinnen?', 'Hoe voorkomen we de ontruiming op 4 december?');
      await form.send('Start', 'is gestart in Havenkwartier');
    },
    slow,
  );

  test(
    'the page says who has something to do, and three domeinen answer (U1, U3)',
    async () => {
      await at.page.getByRole('button', { name: 'Sam Bakker heeft 1 nieuw bericht' }).click();
      await at.reads('Denk je mee namens Werk & Inkomen?', 'Hoe voorkomen we de ontruiming op 4 december?');
      await at.keep('uitnodiging');
      await at.press('Doe mee');
      await at.reads('Sam Bakker doet mee namens Werk & Inkomen.');
      await at.press('Onderschrijf het doel');
      await at.reads('Doel onderschreven');
      for (const [naam, domein] of [
        ['Youssef Amrani', 'Schuldhulp'],
        ['Joyce Pinas', 'Woningcorporatie'],
      ] as const) {
        await at.become(naam);
        await at.press('Doe mee');
        await at.reads(`${naam} doet mee namens ${domein}.`);
        await at.lacks('Doe mee');
      }
    },
    slow,
  );

  test(
    'Noor offers the regie and keeps it until Sam takes it (R2)',
    async () => {
      await at.become('Noor de Wit');
      await at.open('Havenkwartier');
      await at.reads('Noor de Wit, wijkteamconsulent · voorlopig', 'Joyce Pinas');
      await at.press('Meer');
      await (await at.form('Meer')).press('Regie aanbieden …');
      const form = await at.form('Regie aanbieden');
      await form.choose('Aan wie?', 'Sam Bakker, consulent Werk & Inkomen');
      await form.choose('Waarom past de regie daar?', 'Hier ligt het grootste probleem');
      await form.send('Bied aan', 'Tot die antwoordt verandert er niets.');
      await at.reads('aangeboden aan Sam Bakker');

      await at.become('Sam Bakker');
      await at.reads('Neem jij de regie over?');
      await at.press('Ik neem de regie');
      await at.lacks('Ik neem de regie');
      await at.open('Havenkwartier');
      await at.reads('Sam Bakker, consulent Werk & Inkomen · sinds 24 november');
    },
    slow,
  );

  test(
    'Sam asks a mandaat with spoed, and Fatima reads what is asked, by when and why (M1, M5)',
    async () => {
      await at.press('Mandaat vragen');
      const begun = await at.form('Mandaat vragen');
      await begun.reads('Wat heeft de inwoner nodig?');
      await begun.type(
        'Wat verandert er voor de inwoner?',
        'De corporatie stopt de ontruiming als de huur deze week is betaald.',
      );
      await begun.send('Bewaar en sluit', 'Bewaard voor jou.');

      await at.press('Mandaat vragen');
      const form = await at.form('Mandaat vragen');
      await form.reads('Je was hier gebleven.');
      await form.type('Klopt dit, ook voor anderen?', 'Ja. Bij een plan voor de schulden doen we dit vaker.');
      await form.type('Welke regel geeft ruimte?', 'De beleidsregel bijzondere bijstand, bij dreigende ontruiming.');
      await form.type('Wat mag er besloten worden?', 'Mag de huurachterstand eenmalig worden betaald?');
      await form.choose('Wie moet beslissen?', 'Werk & Inkomen');
      await form.press('Verder');
      await form.reads('Maak nog een keuze.');
      await form.choose('Wat voor besluit is het?', 'Huurachterstand eenmalig betalen');
      await at.keep('mandaat-vragen-1');
      await form.press('Verder');
      await form.reads('Wat weegt mee?');
      await form.choose('Schuldhulp', 'steunt');
      await form.tick('Het past bij het doel van de wet', 'Iets minder ingrijpends kan niet');
      await form.type('Wat kost het, in euro? (mag leeg)', '2180');
      await form.type('Wat gebeurt er als we niets doen? (mag leeg)', 'Ontruiming, geschat op 12.000 euro.');
      await form.choose('Is er spoed?', 'Ontruiming dreigt');
      await at.keep('mandaat-vragen-2');
      await form.press('Verder');
      await form.reads('Dit gaat naar de teamleider Werk & Inkomen.');
      expect(await at.keepNarrowToo('mandaat-vragen-3')).toBe(false);
      await form.send('Vraag mandaat', 'Het ligt nu bij de teamleider Werk & Inkomen.');
      await at.reads('Huurachterstand eenmalig betalen', 'nu bij de teamleider Werk & Inkomen');

      await at.become('Fatima el Idrissi');
      await at.reads('Mag de huurachterstand eenmalig worden betaald?', 'Beslis vóór vanmiddag 13:');
      await at.reads('De corporatie stopt de ontruiming als de huur deze week is betaald.');
      expect(await at.keepNarrowToo('mandaat')).toBe(false);
    },
    slow,
  );

  test(
    'nobody decides, so it goes to the afdelingshoofd and everyone hears where it waits (M6, M7)',
    async () => {
      for (let hours = 0; hours < 4; hours += 1) await at.later('Uur verder');
      await at.reads('Jij mag nog beslissen.');
      await at.open('Havenkwartier');
      await at.reads('nu bij het afdelingshoofd Werk & Inkomen', 'Zodra er een besluit is, lees je het hier.');
      await at.reads('Wacht ◐ bij het afdelingshoofd Werk & Inkomen', 'Herinner de beslisser');
      expect(await at.keepNarrowToo('thread')).toBe(false);
      await at.become('Pieter Hoekstra');
      await at.reads('Mag de huurachterstand eenmalig worden betaald?');
      await at.press('Akkoord');
      await at.reads('Door jou als afdelingshoofd Werk, Inkomen & Schuldhulp');
      await at.lacks('Akkoord');
      await at.become('Fatima el Idrissi');
      await at.open('Aan Tafel');
      await at.lacks('Akkoord');
      await at.become('Sam Bakker');
      await at.reads('Pieter Hoekstra, afdelingshoofd Werk, Inkomen & Schuldhulp');
      await at.open('Aan Tafel');
      await at.press('Uitgevoerd …');
      const form = await at.form('Uitgevoerd');
      await form.type('Wat is er gedaan?', 'De huur is betaald.');
      await form.send('Meld uitgevoerd', 'horen het');
    },
    slow,
  );

  test(
    'Sam closes with what it brought, the thread says so, and Priya sees it in her week (C8, D1)',
    async () => {
      await at.open('Havenkwartier');
      await at.reads('Akkoord op Huurachterstand eenmalig betalen');
      await at.press('Meer');
      await (await at.form('Meer')).press('Casusoverleg afronden …');
      const form = await at.form('Casusoverleg afronden');
      await form.tick('Wonen behouden');
      await form.type('Wat werkte goed?', 'Samen bellen met de verhuurder.');
      await form.send('Rond af', 'Het casusoverleg is afgerond.');
      await at.reads('Afgerond ●');
      await at.lacks('Mandaat vragen');

      await at.become('Priya Ramdin');
      await at.open('Aan Tafel');
      await at.say('digest');
      await at.reads('Week 48 · Havenkwartier', 'Er wacht geen mandaat op een besluit. Fijn.');
      await at.keep('weekoverzicht');
    },
    slow,
  );
});
