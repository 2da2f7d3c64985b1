import { openApp } from '../../support/app.ts';
import { withRegel } from '../../support/directory.ts';
import { datum } from '../../support/kantoor.ts';
import { turnsOf, wordsOf } from '../../support/turns.ts';

const verzoek = {
  ...{ beslissing: 'Mag het?', effect: 'Anders niet.', domein: 'werk-inkomen', soort: 'huurachterstand' },
  ...{ ethiek: 'Ja.', regel: 'De beleidsregel.', bedrag: '2180', spoed: 'nee' },
};
async function asking() {
  const app = await openApp();
  await app.start();
  const { submit } = turnsOf(app);
  const ask = (change: object = {}) => submit('noor', 'mandaat.vragen', { ...verzoek, ...change });
  const mandaten = async () => [...(await app.stored()).casus.mandaten.values()];
  return { ask, mandaten };
}

test('where nobody is bevoegd it says who is, and keeps the request (M2)', async () => {
  const { ask } = await asking();
  const answer = await ask({ bedrag: '99000' });
  expect(answer.kind).toBe('dialog');
  expect(wordsOf(answer)).toMatch(/Boven €.15\.000 heeft bij Werk & Inkomen niemand mandaat/);
  expect(wordsOf(answer)).toMatch(/Wel bevoegd: .*teamleider.*5\.000.*afdelingshoofd.*15\.000/);
  expect(wordsOf(answer)).toContain('Anders niet.');
});

test.each([
  [{ bedrag: '9000' }, 'het afdelingshoofd Werk & Inkomen. Boven €\u00a05.000 beslist het afdelingshoofd.'],
  [{ soort: 'energieschuld', bedrag: '900' }, 'de teamleider Werk & Inkomen.'],
])('the answer says where it went, and why not a shorter way (M2)', async (change, where) => {
  const { ask } = await asking();
  expect(wordsOf(await ask(change))).toBe(`Gevraagd. Het ligt nu bij ${where}`);
});

test('who is bevoegd, or keeps the register, is said where nobody at that domein is (M2)', async () => {
  const { ask } = await asking();
  expect(wordsOf(await ask({ soort: 'rijbewijs', domein: 'wmo' }))).toMatch(
    /Wmo beslist hier niet over\. Wel bevoegd: teamleider Werk & Inkomen tot €.3\.000, UWV/,
  );
  expect(wordsOf(await ask({ soort: 'schuldhulp-starten', domein: 'schuldhulp' }))).toContain(
    'Dit beslist alleen de schuldhulpverlener van Schuldhulp.',
  );
});

test('of a mandaat that ended it is said since when, and who decides now or keeps the register (M2, law 9)', async () => {
  const app = await openApp();
  const ended = { tot: datum('2026-11-22') };
  app.changeOrganisatie(withRegel('wmo-scootmobiel', ended, withRegel('wi-huurachterstand', ended)));
  await app.start();
  const { submit, open } = turnsOf(app);
  expect(wordsOf(await open('noor', 'mandaat.vragen'))).toContain('Scootmobiel');
  const none = await submit('noor', 'mandaat.vragen', { ...verzoek, domein: 'wmo', soort: 'scootmobiel' });
  expect(wordsOf(none)).toContain(
    'Het mandaat van de teamleider Wmo is verlopen op zondag 22 november 2026. Bram Willems houdt het mandaatregister bij.',
  );
  expect(wordsOf(await submit('noor', 'mandaat.vragen', verzoek))).toBe(
    'Gevraagd. Het ligt nu bij het afdelingshoofd Werk & Inkomen. ' +
      'Het mandaat van de teamleider is verlopen op zondag 22 november 2026. Nu beslist het afdelingshoofd.',
  );
});

test('the reason stands on the card of the beslisser and in Lees (M2)', async () => {
  const app = await openApp();
  await app.start();
  const { submit, click, open } = turnsOf(app);
  await submit('noor', 'mandaat.vragen', { ...verzoek, bedrag: '9000' });
  const why = /Boven €.5\.000 beslist het afdelingshoofd\./;
  expect(wordsOf(await click('pieter', 'mandaten.toon', { mandaat: 'M1' }))).toMatch(why);
  expect(wordsOf(await open('noor', 'casus.lees'))).toMatch(why);
});

test('a double click asks once (M1)', async () => {
  const { ask, mandaten } = await asking();
  const both = await Promise.all([ask(), ask()]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['dialog', 'message']);
  expect(both.map(wordsOf).join()).toContain('Jij vroeg dit al op 23 november 09:10.');
  expect(await mandaten()).toHaveLength(1);
});

test('a spoed request tells whom to phone now (M5)', async () => {
  const { ask } = await asking();
  expect(wordsOf(await ask({ spoed: 'ontruiming' }))).toBe(
    'Gevraagd. Het ligt nu bij de teamleider Werk & Inkomen. Spoed: bel Fatima el Idrissi nu, 088 000 00 03.',
  );
});

test('draagvlak is kept of domeinen at the table only, whatever the form sends (M1)', async () => {
  const { ask, mandaten } = await asking();
  await ask({ 'steun:schuldhulp': 'steunt', 'steun:999990019': 'steunt', 'steun:wmo': 'steunt' });
  expect((await mandaten())[0]?.verzoek.draagvlak).toEqual([{ domein: 'schuldhulp', steun: 'steunt' }]);
  expect(wordsOf(await ask({ soort: 'rijbewijs', 'steun:schuldhulp': 'altijd' }))).toContain('bestaat niet meer');
});

test.each([
  ['bedrag', '12,50', 'hele euro’s'],
  ['bedrag', '-5', 'hele euro’s'],
  ['bedrag', 'veel', 'hele euro’s'],
  ['wettelijk', '2026-02-30', 'Kies een datum'],
  ['wettelijk', '2026-13-41', 'Kies een datum'],
  ['wettelijk', 'morgen', 'Kies een datum'],
  ['spoed', 'haast', 'bestaat niet meer'],
  ['domein', 'kadaster', 'bestaat niet meer'],
  ['soort', '', 'Maak nog een keuze'],
  ['kader', 'a,b', 'bestaat niet meer'],
])('%s "%s" is refused beside its field', async (field, typed, why) => {
  const { ask, mandaten } = await asking();
  expect(wordsOf(await ask({ [field]: typed }))).toContain(why);
  expect(await mandaten()).toEqual([]);
});

test.each([
  ['bedrag', '', undefined],
  ['bedrag', ' 900 ', 900],
  ['bedrag', '900,00', 900],
  ['wettelijk', '2026-12-01', '2026-12-01'],
  ['wettelijk', '', undefined],
])('%s "%s" is taken as %s', async (field, typed, kept) => {
  const { ask, mandaten } = await asking();
  await ask({ [field]: typed });
  expect((await mandaten())[0]?.verzoek[field as 'bedrag']).toBe(kept);
});
