import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import { kenmerk } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { away } from '../../support/directory.ts';
import { granted, rejected, requested } from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';
import { startedApp, wordsOf } from '../../support/turns.ts';

const vraag = 'Mag de huurachterstand worden betaald?';
const granting = [requested({ by: 'noor' }), granted({ by: 'fatima' })];
const objecting = [...granting, daarna.objected({ by: 'sam' })];

async function running(...commands: readonly Command[]) {
  const app = await startedApp(...commands);
  const lijst = async (key: string) => wordsOf(await app.say(key, 'mandaten'));
  const toon = async (key: string) => wordsOf(await app.click(key, 'mandaten.toon', { mandaat: 'M1' }));
  const lezingen = async () => (await collect(app.documents.list('readlog', `${kenmerk}/`))).length;
  return { ...app, lijst, toon, lezingen };
}

describe('What is to be carried out', () => {
  test('waits for who is asked, with the next thing to say at each stage (M11)', async () => {
    const app = await running(...granting);
    expect(await app.lijst('sam')).toMatch(/Wacht op jou.*Uitvoeren ◐.*Kun jij dit oppakken\?.*"Ontvangen"/);
    await app.when(daarna.received({ by: 'sam' }));
    expect(await app.lijst('sam')).toMatch(/Uitvoeren ◐.*Wanneer ben je klaar\?.*Ermee bezig …/);
    await app.when(daarna.busy({ by: 'sam' }));
    expect(await app.lijst('sam')).toMatch(/Mee bezig ◐.*Klaar op vrijdag 4 december.*Uitgevoerd …/);
    await app.when(daarna.executed({ by: 'sam' }));
    expect(await app.lijst('sam')).not.toContain(vraag);
  });

  test('waits for the vervanger while who was asked is away, and says for whom (P9)', async () => {
    const app = await running(...granting);
    expect(await app.lijst('tessa')).not.toContain('Wacht op jou');
    app.changeOrganisatie(away('sam', '2026-11-23', '2026-11-23'));
    expect(await app.lijst('tessa')).toMatch(/Wacht op jou.*Als vervanger van Sam Bakker/);
  });

  test('may be reported by the teamleider as well, and does not wait for them (A)', async () => {
    const app = await running(...granting);
    const fatima = await app.lijst('fatima');
    expect(fatima).toMatch(/Er wacht nu niets op jou.*Hierover mag jij ook iets melden.*gevraagd ◐ Werk & Inkomen/);
    expect(await app.toon('fatima')).toContain('uitvoering.ontvangen');
    // It is in `mandaten` alone: a card that would be refused is not offered.
    expect(wordsOf(await app.say('fatima', 'mijn casussen'))).toContain('Je hebt nu geen open casusoverleg.');
  });

  test('is followed by who asked it, until it is done (M11)', async () => {
    const app = await running(...granting);
    expect(await app.lijst('noor')).toMatch(/Door jou gevraagd.*Uitvoering: gevraagd ◐ Werk & Inkomen/);
    await app.when(daarna.busy({ by: 'sam' }));
    expect(await app.lijst('noor')).toMatch(/mee bezig ◐ Werk & Inkomen · klaar op vrijdag 4 december/);
    await app.when(daarna.executed({ by: 'sam' }));
    expect(await app.lijst('noor')).not.toContain(vraag);
  });

  test('after an uitvoeringsbezwaar the list offers who asked a bemiddelaar and the directeur (M12, M13)', async () => {
    const app = await running(...objecting);
    const noor = await app.lijst('noor');
    expect(noor).toMatch(/Door jou gevraagd.*uitvoeringsbezwaar bij Werk & Inkomen !/);
    expect(noor).toMatch(/Bemiddelaar vragen ….*Directeur laten kiezen …/);
    await app.when(daarna.keuzeAsked({ by: 'noor' }), daarna.keuzeMade({ by: 'marijke', optie: 2 }));
    expect(await app.lijst('noor')).not.toContain(vraag);
  });
});

describe('What parties differ about', () => {
  test('waits for the bemiddelaar, asked and at work (M12)', async () => {
    const app = await running(
      requested({ by: 'noor' }),
      rejected({ by: 'fatima' }),
      daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }),
    );
    expect(await app.lijst('anouk')).toMatch(/Wacht op jou.*Bemiddelen ◐.*Antwoord vóór woensdag 09:10/);
    expect(wordsOf(await app.say('anouk', 'mijn casussen'))).toContain('1 vraag');
    expect(await app.lijst('noor')).toMatch(/Door jou gevraagd.*bemiddelaar gevraagd ◐/);
    await app.when(daarna.bemiddelingAccepted({ by: 'anouk' }));
    expect(await app.lijst('anouk')).toMatch(/Bemiddelen ◐.*Leg de uitkomst vast ….*Directeur laten kiezen …/);
    await app.when(daarna.bemiddelingEnded({ by: 'anouk' }));
    expect(await app.lijst('anouk')).not.toContain(vraag);
  });

  test('waits for the directeur who must choose, or for who stands in (M13)', async () => {
    const app = await running(...objecting, daarna.keuzeAsked({ by: 'noor' }));
    const marijke = await app.lijst('marijke');
    expect(marijke).toMatch(/Wacht op jou.*Kiezen ◐.*Kies …/);
    expect(wordsOf(await app.open('marijke', 'keuze.maken', { mandaat: 'M1', keuze: 1 }))).toContain('Welke optie');
    expect(await app.lijst('noor')).toMatch(/de directeur kiest ◐/);
    await app.when(daarna.keuzeMade({ by: 'marijke', optie: 1 }));
    expect(await app.lijst('marijke')).not.toContain('Kiezen ◐');
  });
});

describe('Opening one from the list', () => {
  test('shows who carries out, brings together or chooses their own card, and logs it (A, law 14)', async () => {
    const app = await running(...granting);
    expect(await app.toon('sam')).toContain('uitvoering.bezwaar');
    await app.when(daarna.objected({ by: 'sam' }), daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }));
    expect(await app.toon('anouk')).toContain('Wil jij bemiddelen?');
    await app.when(daarna.keuzeAsked({ by: 'noor' }));
    expect(await app.toon('marijke')).toContain('keuze.maken');
    expect(await app.lezingen()).toBe(3);
  });

  test('shows who asked the decision, and once it is done or objected to what became of it', async () => {
    const app = await running(...granting);
    expect(await app.toon('noor')).toContain('Akkoord ●');
    await app.when(daarna.objected({ by: 'sam' }));
    expect(await app.toon('noor')).toContain('De regeling is gesloten.');
  });

  test('from an old list shows that there is nothing left to do (M16)', async () => {
    const app = await running(...objecting, daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }));
    await app.when(daarna.bemiddelingDeclined({ by: 'anouk' }));
    expect(await app.toon('anouk')).toContain('Je bemiddelt niet');
  });

  test('is refused for everybody else, and not logged (A)', async () => {
    const app = await running(...objecting, daarna.keuzeAsked({ by: 'noor' }));
    for (const key of ['kofi', 'joyce', 'anouk']) expect(await app.toon(key)).toContain('wie meedoet');
    expect(await app.lezingen()).toBe(0);
  });
});
