import { untilDecision } from '../scenarios/bezwaar.ts';
import { botInBrowser } from '../support/botInBrowser.ts';
import { describeInBrowser } from '../support/browser.ts';
import type { PageClient } from '../support/pageClient.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { play } from '../support/scenario/play.ts';

/** Milliseconds for a part of the story on a slow machine. */
const slow = 120_000;

const bezwaar = 'De regeling voor energie is dit jaar op.';
const verschil = 'Werk & Inkomen wil geen precedent, het wijkteam wil vandaag licht.';
const motivering = 'Zonder licht is er voor de kinderen geen thuis.';

describeInBrowser(
  'story 10 through the local page: uitvoering objects, a bemiddelaar tries, the directeur chooses',
  () => {
    const local = botInBrowser(slow);
    let at: PageClient;

    /** Whoever looks now, in their own chat. */
    async function asks(naam: string): Promise<void> {
      await at.become(naam);
      await at.open('Aan Tafel');
    }

    beforeAll(async () => {
      const teams = pageTeams(local.bot().url);
      await play({ name: 'how it begins', channel: 'Havenkwartier', scenes: untilDecision }, teams);
      at = await local.open();
    }, slow);

    // Each step stands on the one before, as the day goes.
    test(
      'Fatima says akkoord, and Sam hears why, and can tell how far he is (M11)',
      async () => {
        await asks('Fatima el Idrissi');
        await at.press('Akkoord');
        await at.lacks('Akkoord');
        await asks('Sam Bakker');
        await at.reads('Energieschuld eenmalig betalen: voer dit uit', 'Zonder betaling wordt het huis afgesloten.');
        expect(await at.keepNarrowToo('uitvoering')).toBe(false);
        await at.press('Ontvangen');
        await at.lacks('Ontvangen');
        await at.reads('Wanneer ben je klaar?');
        expect(await at.keepNarrowToo('uitvoering-ontvangen')).toBe(false);
      },
      slow,
    );

    test(
      'Sam objects in one dialog, and who asked reads why and what can be done (M11, M12)',
      async () => {
        await at.press('Het lukt niet …');
        const form = await at.form('Uitvoeringsbezwaar');
        await form.press('Meld het');
        await form.reads('Vul dit nog in.');
        await form.tick('Niet haalbaar');
        await form.type('Waarom lukt het niet, en wat zou wel kunnen?', bezwaar);
        await at.keep('uitvoeringsbezwaar-formulier');
        await form.send('Meld het', 'lezen waarom');
        await at.reads('Uitvoeringsbezwaar · Energieschuld eenmalig betalen !');
        await asks('Noor de Wit');
        await at.reads('Uitvoeringsbezwaar !', bezwaar);
        expect(await at.keepNarrowToo('uitvoeringsbezwaar')).toBe(false);
      },
      slow,
    );

    test(
      'Noor asks a bemiddelaar; a betrokkene is named as one, Anouk is not (M12)',
      async () => {
        await at.press('Bemiddelaar vragen …');
        const form = await at.form('Bemiddelaar vragen');
        await form.choose('Wie?', 'Priya Ramdin, teamleider wijkteams (betrokkene met bemiddelaarsrol)');
        await form.choose('Wie?', 'Anouk Peters, teamleider Wonen');
        await form.tick('Op de inhoud');
        await form.type('Wat vraag je van de bemiddelaar?', 'Zoek een weg voor vandaag.');
        await at.keep('bemiddelaar-vragen');
        await form.send('Vraag', 'Anouk Peters is gevraagd om te bemiddelen.');
        await asks('Anouk Peters');
        await at.reads('Wil jij bemiddelen?', 'Zoek een weg voor vandaag.', bezwaar);
        expect(await at.keepNarrowToo('bemiddelaar')).toBe(false);
        await at.press('Ik doe het');
        await at.reads('Jij bemiddelt');
        await at.press('Leg de uitkomst vast …');
        const uitkomst = await at.form('Uitkomst van de bemiddeling');
        await uitkomst.tick('Nee, er blijft een verschil');
        await uitkomst.type('Wat is afgesproken, of waarin verschillen ze nog?', verschil);
        await uitkomst.send('Leg vast', 'Alle deelnemers krijgen bericht.');
      },
      slow,
    );

    test(
      'Noor writes the options out, and the directeur chooses one with a motivering (M13)',
      async () => {
        await asks('Noor de Wit');
        await at.reads('Er blijft een verschil');
        await at.press('Directeur laten kiezen …');
        const form = await at.form('Directeur laten kiezen');
        await form.type('Wat is optie 1?', 'Betalen uit het noodfonds.');
        await form.type('Belang van Wijkteam bij optie 1', 'Licht in huis.');
        await form.tick('Met optie 1 gaat de uitvoering door');
        await form.type('Wat is optie 2?', 'Wachten tot januari.');
        await form.type('Belang van Werk & Inkomen bij optie 2', 'Geen precedent.');
        expect(await at.keepNarrowToo('keuze-voorleggen')).toBe(false);
        await form.send('Leg voor', 'Voorgelegd aan de directeur');
        await asks('Marijke van Dongen');
        await at.reads('Energieschuld eenmalig betalen: welke kant op?', 'Betalen uit het noodfonds.', verschil);
        expect(await at.keepNarrowToo('keuze')).toBe(false);
        await at.press('Kies …');
        const kiezen = await at.form('Directeurenkeuze');
        await kiezen.tick('Optie 1');
        await kiezen.type('Waarom deze?', motivering);
        await kiezen.send('Leg de keuze vast', 'Alle deelnemers krijgen bericht.');
        await at.reads('Optie 1 gekozen ●');
      },
      slow,
    );

    test(
      'Sam carries it out after all; the thread knows the facts, and the words only who takes part (C10, M11)',
      async () => {
        await asks('Sam Bakker');
        await at.reads('De directeur koos optie 1', motivering);
        await at.press('Uitgevoerd …');
        const form = await at.form('Uitgevoerd');
        await form.type('Wat is er gedaan?', 'Betaald uit het noodfonds.');
        await form.send('Meld uitgevoerd', 'horen het');
        await at.open('Havenkwartier');
        await at.reads('klaar ● Werk & Inkomen', 'uitgevoerd door Werk & Inkomen', 'een keuze gemaakt');
        expect(await at.keepNarrowToo('thread-na-besluit')).toBe(false);
        const thread = await at.page.getByRole('main').innerText();
        for (const words of [bezwaar, verschil, motivering, 'noodfonds']) expect(thread).not.toContain(words);
      },
      slow,
    );
  },
);
