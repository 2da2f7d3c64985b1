import { away } from '../../support/directory.ts';
import { asked, granted, regieOffered, requested } from '../../support/opdrachten.ts';
import { inChannel, startedApp, wordsOf } from '../../support/turns.ts';

const offered = (words: string): readonly string[] =>
  [...words.matchAll(/"kies":"([a-z.]+)"/g)].flatMap(([, verb]) => verb ?? []).sort();

test('the menu offers what this person may do now, and nothing that would be refused (A)', async () => {
  const { open, when } = await startedApp();
  const menu = async (key: string) => offered(wordsOf(await open(key, 'casus.meer')));
  expect(await menu('noor')).toEqual(
    [
      'actie.nieuw',
      'casus.sluit',
      'casus.vervallen',
      'doel.onderschrijf',
      'domein.uitnodigen',
      'mandaat.vragen',
      'regie.aanbieden',
    ].sort(),
  );
  expect(await menu('sam')).toEqual([]);
  await when(regieOffered({ by: 'noor', to: 'sam' }), requested({ by: 'noor' }));
  expect(await menu('noor')).toEqual(
    expect.arrayContaining(['regie.intrekken', 'mandaat.intrekken', 'mandaat.nietmeernodig']),
  );
  expect(await menu('noor')).not.toContain('mandaat.antwoord');
  await when(asked({ by: 'fatima' }));
  expect(await menu('noor')).toContain('mandaat.antwoord');
  await when(granted({ by: 'fatima' }));
  expect(await menu('noor')).toEqual(expect.not.arrayContaining(['mandaat.intrekken']));
  expect(await menu('noor')).toContain('mandaat.referentie');
});

test('whatever the menu offers also opens, or is done', async () => {
  const { open, submit, when } = await startedApp();
  await when(regieOffered({ by: 'noor', to: 'sam' }), requested({ by: 'noor' }), asked({ by: 'fatima' }));
  for (const kies of offered(wordsOf(await open('noor', 'casus.meer')))) {
    const answer = await submit('noor', 'casus.meer', { kies, mandaat: 'M1', aanbod: 1 });
    expect([kies, wordsOf(answer)]).toEqual([kies, expect.not.stringMatching(/^(Alleen|Deze knop|Er ging)/)]);
  }
});

test('the vervanger of an absent regiehouder is offered what the regiehouder may (R5)', async () => {
  const app = await startedApp();
  expect(wordsOf(await app.open('jeroen', 'casus.meer'))).toContain('wie meedoet');
  app.changeOrganisatie(away('noor', '2026-11-23', '2026-12-11'));
  expect(offered(wordsOf(await app.open('jeroen', 'casus.meer')))).toContain('casus.sluit');
});

test('a choice that is none, or is not this person’s, is refused', async () => {
  const { submit } = await startedApp();
  for (const kies of ['casus.start', 'iets.anders', { verb: 'casus.sluit' }, undefined])
    expect(wordsOf(await submit('noor', 'casus.meer', { kies }))).toMatch(/ken ik niet meer/);
  expect(wordsOf(await submit('esra', 'casus.meer', { kies: 'casus.sluit' }))).toMatch(/^Alleen de regiehouder/);
  expect(wordsOf(await submit('sam', 'casus.meer', { kies: 'doel.onderschrijf' }))).toMatch(/aan tafel/);
});

test('people in the channel may look at the menu; it offers them nothing they may not do', async () => {
  const { open } = await startedApp();
  const answer = await open('joyce', 'casus.meer', {}, inChannel('havenkwartier', 'thread'));
  expect([answer.kind, offered(wordsOf(answer))]).toEqual(['dialog', []]);
});
