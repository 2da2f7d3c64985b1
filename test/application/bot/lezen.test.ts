import { openApp } from '../../support/app.ts';
import { asked, declined, granted, joined, requested } from '../../support/opdrachten.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';

const texts = ['Wie betaalt de achterstand?', 'Dit gezin kennen wij niet.', 'Anders volgt ontruiming.'];

async function laid() {
  const app = await openApp();
  await app.start();
  await app.when(declined({ by: 'youssef', uitnodiging: 'U2' }), joined({ by: 'sam' }), requested({ by: 'noor' }));
  const turns = turnsOf(app);
  const reads = async (key: string): Promise<readonly boolean[]> => {
    const words = wordsOf(await turns.open(key, 'casus.lees'));
    return texts.map((text) => words.includes(text));
  };
  return { app, turns, reads };
}

test('who sits at the table reads everything, also who was asked to it and has not answered (C10)', async () => {
  const { reads } = await laid();
  expect(await reads('noor')).toEqual([true, true, true]);
  expect(await reads('sam')).toEqual([true, true, true]);
});

test('a beslisser takes part for their request, and reads that alone (A)', async () => {
  const { app, reads } = await laid();
  expect(await reads('fatima')).toEqual([false, false, true]);
  await app.when(asked({ by: 'fatima' }));
  expect(await reads('fatima')).toEqual([false, false, true]);
});

test('a beslisser asks no mandaten of their own on it (A)', async () => {
  const { app, turns } = await laid();
  expect(wordsOf(await turns.open('fatima', 'mandaat.vragen'))).toContain('alleen wie meedoet');
  await expect(app.when(requested({ by: 'fatima', soort: 'rijbewijs' }))).rejects.toThrow('not-participant');
});

test('who answered "geen rol", decided, or was never asked reads nothing (A)', async () => {
  const { app, reads } = await laid();
  expect(await reads('youssef')).toEqual([false, false, false]);
  expect(await reads('kofi')).toEqual([false, false, false]);
  await app.when(granted({ by: 'fatima' }));
  expect(await reads('fatima')).toEqual([false, false, false]);
});

test('in a channel a refusal names nobody, because others read along (C10)', async () => {
  const { turns } = await laid();
  const answer = wordsOf(await turns.click('kofi', 'casus.toon', {}, inChannel('molenbuurt')));
  expect(answer).toContain('Dit kan ik hier niet laten zien');
  expect(answer).not.toContain('Noor');
});
