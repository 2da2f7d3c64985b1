import { readFile } from 'node:fs/promises';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { sqliteFile } from '../../adapters/sqlite/sqliteFile.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { withDomein, without } from '../../support/directory.ts';
import { formIn, wordsOf } from '../../support/turns.ts';
import { kenmerken, opened, starting, step1, step2 } from './starting.ts';

const lookUps = async (app: App) =>
  (await collect(app.documents.list('readlog', ''))).map(({ value }) => (value as { found: unknown }).found);

const withZaak = { ...step1, zaaknummer: 'Z-2026/4711' };

test('a household with an open casusoverleg is shown by kenmerk; starting anyway needs a reason (C4)', async () => {
  const { app, fill, send } = await opened();
  await fill(withZaak, step2);
  const [first] = await kenmerken(app);
  const again = await send({ ...withZaak, zaaknummer: 'z2026-4711' }, 'jeroen');
  expect(wordsOf(again)).toContain(first);
  const refused = await send({ ...formIn(again).data, ...step2 }, 'jeroen');
  expect([refused.kind, wordsOf(refused).includes('Vul dit nog in')]).toEqual(['dialog', true]);
  expect(formIn(refused).values).toMatchObject({ doel: 'Wonen behouden' });
  const started = await send({ ...formIn(refused).data, ...step2, tochReden: 'Ander gezin.' }, 'jeroen');
  expect(started.kind).toBe('message');
  expect(await kenmerken(app)).toHaveLength(2);
});

test('a reason to start anyway and a domein left out are asked together, and neither is asked for ever', async () => {
  const { fill, send } = await opened();
  await fill(withZaak, step2);
  const some = { ...step2, 'domein:schuldhulp': 'niet', tochReden: 'Ander gezin.' };
  const warned = await fill(withZaak, some, 'jeroen');
  expect(formIn(warned).values).toMatchObject({ tochReden: 'Ander gezin.' });
  expect((await send({ ...formIn(warned).data, ...some }, 'jeroen')).kind).toBe('message');
});

test('every look-up of a household is logged, found or not (C4, law 14)', async () => {
  const { app, fill, send } = await opened();
  await fill(withZaak, step2);
  expect(await lookUps(app)).toEqual([null]);
  await send(withZaak, 'jeroen');
  expect(new Set(await lookUps(app))).toEqual(new Set([null, (await kenmerken(app))[0]]));
});

test('of two starts for one household at once one wins, and the other is shown it (C4)', async () => {
  const { app, send } = await opened();
  const forms = [formIn(await send(withZaak)).data, formIn(await send(withZaak, 'jeroen')).data];
  const answers = await Promise.all([send({ ...forms[0], ...step2 }), send({ ...forms[1], ...step2 }, 'jeroen')]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['dialog', 'message']);
  const [winner, ...others] = await kenmerken(app);
  expect(others).toEqual([]);
  // Being shown it is a look-up too (law 14).
  expect(await lookUps(app)).toContain(winner);
});

test('who is not in the directory starts without a zaaknummer, and keeps the form (C4, A)', async () => {
  const { app, send, fill } = await opened();
  const ready = { ...formIn(await send(withZaak)).data, ...step2 };
  app.changeOrganisatie(without('noor'));
  const answer = await send(ready);
  expect(wordsOf(answer)).toContain('alleen als je in de gids staat');
  expect(formIn(answer).values).toMatchObject({ vraag: 'Wie betaalt?' });
  expect(wordsOf(await send(withZaak))).toContain('alleen als je in de gids staat');
  expect((await fill(step1, step2)).kind).toBe('message');
});

test('a domein that can’t be asked keeps the form and does not hold the household against oneself', async () => {
  const { app, fill, send } = await opened();
  const contact = { standaard: undefined, perGebied: new Map() };
  app.changeOrganisatie(withDomein('wonen', { contactpersonen: contact, ladder: {} }));
  const refused = await fill(withZaak, { ...step2, 'domein:wonen': 'meedenken' });
  expect(wordsOf(refused)).toContain('geen contactpersoon');
  expect(wordsOf(refused)).not.toContain('tochReden');
  expect((await send({ ...formIn(refused).data, ...step2, 'domein:wonen': 'niet' })).kind).toBe('message');
});

test('the zaaknummer is nowhere at rest (C4)', async () => {
  const { path, remove } = await sqliteFile();
  const app = await openApp({ stores: openSqlite(path) });
  await starting(app).fill(withZaak, step2);
  await app.work.settle();
  app.stores.close();
  const bytes = (await readFile(path)).toString('latin1').replace(/[^a-z0-9]/gi, '');
  expect(bytes).toContain('Wonenbehouden');
  expect(bytes).not.toMatch(/z?20264711/i);
  expect(JSON.stringify(app.log.lines)).not.toContain('4711');
  await remove();
});
