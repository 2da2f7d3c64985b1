import { kenmerk, openApp } from '../../support/app.ts';
import { withRegel } from '../../support/directory.ts';
import { datum } from '../../support/kantoor.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';

async function running(org = voorbeeldstad()) {
  const app = await openApp();
  app.changeOrganisatie(org);
  await app.start();
  await app.work.settle();
  return turnsOf(app);
}

test.each(['mandaatregister', 'Mandaatregister', 'register', 'mandaatregister?'])(
  '"%s" is understood',
  async (typed) => {
    expect(wordsOf(await (await running()).say('noor', typed))).toContain('Mandaatregister');
  },
);

test('an asker reads what they may decide themselves, with ceiling, article and last day (M2)', async () => {
  const org = withRegel('sh-schuldhulp-starten', { plafond: 500, tot: datum('2026-12-31') });
  const own = wordsOf(await (await running(org)).say('youssef', 'mandaatregister'));
  expect(own).toMatch(
    /Dit beslis je zelf, meteen.*Schuldhulp direct starten.*Schuldhulp · tot €.500 · Wgs art\. 3 en 4b · geldt tot en met donderdag 31 december 2026/,
  );
});

test('without a mandaat of their own they read who decides, by functie (M2)', async () => {
  const own = wordsOf(await (await running()).say('noor', 'mandaatregister'));
  expect(own).toContain('Je hebt zelf geen staand mandaat.');
  expect(own).toMatch(/teamleider Werk & Inkomen tot €.5\.000, daarboven afdelingshoofd Werk & Inkomen tot €.15\.000/);
  expect(own).not.toContain('Fatima');
});

test('a beslisser reads what they decide at their rung, and what may reach them (M7)', async () => {
  const own = wordsOf(await (await running()).say('pieter', 'mandaatregister'));
  expect(own).toContain('Hierover beslis jij als een ander het vraagt');
  expect(own).toMatch(/Komt het een trede hoger, dan beslis je ook over: .*Rijbewijs betalen/);
});

test('in a thread everyone reads who decides, and a mandaat can be asked from there (C10)', async () => {
  const { say } = await running();
  const answer = await say(
    'youssef',
    'mandaatregister',
    inChannel('havenkwartier', '19:havenkwartier@thread.tacv2;messageid=1'),
  );
  expect(answer).toMatchObject({ kind: 'card', audience: 'everyone' });
  const words = wordsOf(answer);
  expect(words).not.toContain('Dit beslis je zelf');
  expect(words).toContain('Schuldhulp direct starten');
  expect(words).toContain(`"verb":"mandaat.vragen","kenmerk":"${kenmerk}"`);
});

test('elsewhere it says from where a mandaat is asked', async () => {
  const { say } = await running();
  for (const place of [undefined, inChannel('havenkwartier')]) {
    const words = wordsOf(await say('noor', 'mandaatregister', place));
    expect(words).toContain('Een mandaat vraag je vanuit een casusoverleg.');
    expect(words).not.toContain('mandaat.vragen');
  }
});

test('an empty register says who can fill it', async () => {
  const words = wordsOf(await (await running({ ...voorbeeldstad(), register: [] })).say('noor', 'mandaatregister'));
  expect(words).toContain('Het mandaatregister is nog leeg.');
  expect(words).toContain('De functioneel beheerder kan het vullen.');
});

test('one tap leads from the list of mandaten to the register', async () => {
  const { say, click } = await running();
  expect(wordsOf(await say('youssef', 'mandaten'))).toContain('register.toon');
  expect(await click('youssef', 'register.toon', {}, inChannel('havenkwartier'))).toMatchObject({ audience: 'actor' });
});
