import { openApp } from '../../support/app.ts';
import { adviesAsked, joined } from '../../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const toets = { effect: 'Effectdeel hier.', ethiek: 'Ethiekdeel hier.', regel: 'Regeldeel hier.' };
const verzoek = { ...toets, beslissing: 'Mag het?', domein: 'werk-inkomen', soort: 'huurachterstand', bedrag: '900' };

async function asked(more: object = {}) {
  const app = await openApp({ at: '2026-11-24 09:10' });
  await app.start();
  await app.work.settle();
  await app.when(joined({ by: 'sam' }));
  const turns = turnsOf(app);
  expect((await turns.submit('sam', 'mandaat.vragen', { ...verzoek, ...more })).kind).toBe('message');
  await app.work.settle();
  const sentTo = (key: string): string =>
    JSON.stringify(app.messenger.posts.filter(({ to }) => to.kind === 'person' && to.person === wie(key)));
  return { app, turns, sentTo };
}

test('each level up the ladder reads the whole motivering, without anybody explaining again (M7)', async () => {
  const { app, sentTo } = await asked();
  await app.until('2026-12-04 12:00');
  for (const level of ['fatima', 'pieter', 'marijke'])
    for (const part of Object.values(toets)) expect(sentTo(level)).toContain(part);
});

test('another organisation reads it too, and so does whoever advises (M2, M14)', async () => {
  const toExtern = await asked({ domein: 'woningcorporatie', soort: 'woonvoorrang' });
  for (const part of Object.values(toets)) expect(toExtern.sentTo('joyce')).toContain(part);
  const { app, sentTo } = await asked();
  await app.when(adviesAsked({ by: 'fatima', aan: ['ingrid'] }));
  await app.work.settle();
  for (const part of Object.values(toets)) expect(sentTo('ingrid')).toContain(part);
});

test('whoever takes part finds it under Lees, and the channel sees none of it (C10)', async () => {
  const { app, turns } = await asked();
  const read = wordsOf(await turns.open('noor', 'casus.lees'));
  const inThread = JSON.stringify(app.messenger.posts.filter(({ to }) => to.kind !== 'person'));
  for (const part of Object.values(toets)) {
    expect(read).toContain(part);
    expect(inThread).not.toContain(part);
  }
});
