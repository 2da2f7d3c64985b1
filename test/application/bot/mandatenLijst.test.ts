import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import { openApp } from '../../support/app.ts';
import { away, withPersoon } from '../../support/directory.ts';
import * as opdracht from '../../support/opdrachten.ts';
import { startedApp, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const { requested } = opdracht;
const vraag = 'Mag de huurachterstand worden betaald?';
const opJou = 'Wacht op jou';
const magNog = 'Hierover mag jij ook beslissen';
const doorJou = 'Door jou gevraagd';

async function running(...commands: readonly Command[]) {
  const app = await startedApp(...commands);
  const lijst = async (key: string) => wordsOf(await app.say(key, 'mandaten'));
  return { ...app, lijst };
}

describe('Who sees a request in their list', () => {
  test('is the beslisser, and the aanvrager with where it waits and what comes next', async () => {
    const { lijst } = await running(requested({ by: 'noor' }));
    expect(await lijst('fatima')).toContain(opJou);
    const own = await lijst('noor');
    expect(own).toContain(doorJou);
    expect(own).toMatch(
      /Gevraagd 23 november 09:10 · .* nu bij de teamleider Werk & Inkomen · .* naar het afdelingshoofd/,
    );
    expect(await lijst('pieter')).not.toContain(vraag);
  });

  test('is the vervanger who is there for an absent beslisser, also when nobody asked them (M8, P9)', async () => {
    const app = await running(requested({ by: 'noor' }));
    expect(await app.lijst('ingrid')).not.toContain(vraag);
    // One day away: it stays with Fatima, and Ingrid may decide for her.
    app.changeOrganisatie(away('fatima', '2026-11-23', '2026-11-23'));
    expect(await app.lijst('ingrid')).toMatch(/Wacht op jou.*Als vervanger van Fatima el Idrissi/);
    expect(wordsOf(await app.click('ingrid', 'mandaten.akkoord', { mandaat: 'M1' }))).toContain('Akkoord op');
  });

  test('is also who stands in at the end of a chain, while the first of it was asked (P9)', async () => {
    const app = await openApp();
    app.changeOrganisatie(
      withPersoon('ingrid', { vervanger: wie('anouk') }, away('fatima', '2026-11-23', '2026-11-30')),
    );
    await app.start();
    await app.when(requested({ by: 'noor' }));
    expect(wordsOf(await turnsOf(app).say('anouk', 'mandaten'))).toMatch(
      /Hierover mag jij ook beslissen.*Als vervanger van Fatima/,
    );
  });

  test('is who was escalated past, for they may still decide (M7)', async () => {
    const app = await running(requested({ by: 'noor' }), opdracht.escalated({ by: 'fatima' }));
    expect(await app.lijst('pieter')).toContain(opJou);
    const past = await app.lijst('fatima');
    expect(past).toContain(magNog);
    expect(past).not.toContain(opJou);
  });

  test('is the aanvrager for a vraag, and the regiehouder once they are asked instead (M4)', async () => {
    const app = await running(
      opdracht.joined({ by: 'sam' }),
      requested({ by: 'sam' }),
      opdracht.asked({ by: 'fatima' }),
    );
    expect(await app.lijst('sam')).toMatch(/Wacht op jou.*Beantwoord/);
    expect(await app.lijst('noor')).not.toContain(vraag);
    expect(await app.lijst('fatima')).toContain(magNog);
    await app.until('2026-11-25 09:10');
    expect(await app.lijst('noor')).toMatch(/Wacht op jou.*Beantwoord/);
  });

  test('is a colleague whose advice is asked, until it is given (M14)', async () => {
    const app = await running(requested({ by: 'noor' }), opdracht.adviesAsked({ by: 'fatima', aan: ['esra'] }));
    expect(await app.lijst('esra')).toMatch(/Advies ◐.*Advies graag vóór dinsdag 09:10.*Geef advies/);
    await app.when(opdracht.adviesGiven({ by: 'esra' }));
    expect(await app.lijst('esra')).not.toContain(vraag);
  });

  test('is the contactpersoon of another organisation (M2)', async () => {
    const app = await running(requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' }));
    expect(await app.lijst('joyce')).toMatch(/Wacht op jou.*Geef antwoord/);
    await app.when(opdracht.asked({ by: 'joyce' }));
    expect(await app.lijst('joyce')).not.toContain(vraag);
    expect(await app.lijst('noor')).toMatch(/Wacht op jou.*Beantwoord/);
  });

  test('is who may decide while nobody is left to ask (M7)', async () => {
    const app = await running(
      requested({ by: 'noor' }),
      opdracht.escalated({ by: 'fatima' }),
      opdracht.escalated({ by: 'pieter' }),
    );
    await app.until('2026-12-14 10:00');
    expect(await app.lijst('marijke')).toContain(opJou);
    expect(await app.lijst('pieter')).toContain(magNog);
  });

  test('is nobody once it was refused, withdrawn or no longer needed', async () => {
    for (const end of [
      opdracht.rejected({ by: 'fatima' }),
      opdracht.withdrawn({ by: 'noor' }),
      opdracht.dropped({ by: 'noor' }),
    ]) {
      const app = await running(requested({ by: 'noor' }), end);
      expect([await app.lijst('fatima'), await app.lijst('noor')].join()).not.toContain(vraag);
    }
  });
});

describe('The buttons of a line', () => {
  test('offer only what would be accepted', async () => {
    const app = await running(requested({ by: 'noor' }));
    expect(await app.lijst('noor')).not.toContain('Herinner de beslisser');
    await app.until('2026-11-23 14:00');
    expect(await app.lijst('noor')).toContain('Herinner de beslisser');
    expect(wordsOf(await app.click('noor', 'mandaten.duwtje', { mandaat: 'M1' }))).not.toContain(
      'Herinner de beslisser',
    );
  });

  test('decide, and leave the rest of the list to work on', async () => {
    const app = await running(
      requested({ by: 'noor' }),
      requested({
        by: 'noor',
        soort: 'energieschuld',
        bedrag: 900,
        beslissing: { tekst: 'Mag de energie worden betaald?' },
      }),
    );
    const after = wordsOf(await app.click('fatima', 'mandaten.akkoord', { mandaat: 'M1' }));
    expect(after).toContain('Akkoord op Huurachterstand eenmalig betalen, AT-7KQ3MX.');
    expect(after).toContain('Mag de energie worden betaald?');
    expect(after.split('Hierover mag jij ook iets melden')[0]).not.toContain(vraag);
    const second = await app.click('pieter', 'mandaten.akkoord', { mandaat: 'M1' });
    expect([second.kind, wordsOf(second)]).toEqual(['refusal', expect.stringContaining('Iemand was je voor')]);
  });

  test('bring the list of this moment back', async () => {
    const app = await running(requested({ by: 'noor' }), opdracht.granted({ by: 'fatima' }));
    expect(wordsOf(await app.click('fatima', 'mandaten.lijst'))).toContain('Er wacht nu niets op jou.');
  });
});

test('many mandaten fit in one card, with how many there are beyond it', async () => {
  const app = await running();
  for (const letter of 'BCDEFGHJKLMNPQRSTUVW') {
    const kenmerk = `AT-AAAAB${letter}` as Kenmerk;
    await app.casussen.start({ ...opdracht.started(), kenmerk });
    await app.casussen.execute(kenmerk, requested({ by: 'noor' }));
  }
  const list = await app.lijst('fatima');
  expect(Buffer.byteLength(list)).toBeLessThan(28 * 1024);
  expect(list).toMatch(/en nog 1\d/);
});
