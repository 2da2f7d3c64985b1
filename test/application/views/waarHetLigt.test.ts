import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import { openApp } from '../../support/app.ts';
import { asked, granted, joined, rejected, requested, withdrawn } from '../../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../../support/turns.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';

const again = {
  ...{ beslissing: 'Kan dit?', effect: 'Dan stopt de deurwaarder.', domein: 'werk-inkomen', soort: 'huurachterstand' },
  ...{ ethiek: 'Ja.', regel: 'De beleidsregel.', bedrag: '900', spoed: 'nee' },
};

/** What somebody reads who asks again, after these have happened: at the last look, before anything is sent. */
async function readsAgain(
  who: string,
  before: readonly Command[],
  { org = voorbeeldstad(), change = {} }: { readonly org?: Organisatie; readonly change?: object } = {},
): Promise<string> {
  const app = await openApp();
  app.changeOrganisatie(org);
  await app.start();
  for (const command of [joined({ by: 'sam' }), ...before]) await app.when(command);
  return wordsOf(await turnsOf(app).submit(who, 'mandaat.vragen', { ...again, ...change, stap: '2' }));
}

const noorAsks = requested({ by: 'noor' });

test.each([
  ['who asked first, and where it lies', 'sam', [noorAsks], 'Noor de Wit vroeg dit al op 23 november 09:10.'],
  ['the functie, not a name', 'sam', [noorAsks], 'Het ligt bij de teamleider Werk & Inkomen.'],
  ['that it was oneself', 'noor', [noorAsks], 'Jij vroeg dit al op'],
  ['that a vraag is open', 'sam', [noorAsks, asked({ by: 'fatima' })], 'Er is een vraag gesteld.'],
])('of what waits, whoever asks again hears %s (M1)', async (_, who, before, words) =>
  expect(await readsAgain(who, before)).toContain(words),
);

test('of another organisation it says that it lies there (M2)', async () => {
  const change = { domein: 'uwv', soort: 'rijbewijs' };
  expect(await readsAgain('sam', [requested({ by: 'noor', ...change })], { change })).toContain('Het ligt bij UWV.');
});

test('where nobody is left to decide it says who knows (M7)', async () => {
  const org = voorbeeldstad();
  const domeinen = new Map([...org.domeinen].map(([id, domein]) => [id, { ...domein, ladder: {} }]));
  expect(await readsAgain('sam', [noorAsks], { org: { ...org, domeinen } })).toContain(
    'Er is nu niemand die kan beslissen. De beheerder weet het.',
  );
});

const newRequest = 'Verstuur je dit toch, dan is het een nieuw verzoek.';

test.each([
  ['akkoord', granted({ by: 'fatima' }), 'de teamleider Werk & Inkomen gaf op 23 november 09:10 akkoord'],
  ['an afwijzing', rejected({ by: 'fatima' }), 'de teamleider Werk & Inkomen wees het op 23 november 09:10 af'],
])('after %s it says what was decided, and that asking is a new request (M1, M10)', async (_, decided, words) => {
  const shown = await readsAgain('sam', [noorAsks, decided]);
  expect(shown).toContain(`Hierover is al besloten: ${words}. ${newRequest}`);
  expect(shown).toContain('Vraag mandaat');
});

test.each([
  ['nobody asked', []],
  ['it was withdrawn', [noorAsks, withdrawn({ by: 'noor' })]],
])('where %s it says nothing of before (M9)', async (_, before) =>
  expect(await readsAgain('sam', before)).not.toMatch(/vroeg dit al|al besloten/),
);
