import { openCosmos, type CosmosStores } from '../../../src/adapters/cosmos/openCosmos.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { granted, joined, requested } from '../../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { emulator, freshDatabase } from './emulator.ts';

const running = emulator();
let stores: CosmosStores;
beforeEach(async () => {
  stores = await openCosmos(running.settings(freshDatabase()));
});
afterEach(() => stores.close());

test('a click on akkoord is one read and one write to Cosmos DB, with the card that it answers', async () => {
  const app = await openApp({ stores });
  await app.start();
  await app.when(requested({ by: 'noor' }));
  running.requests();
  const answer = await turnsOf(app).click('fatima', 'mandaat.akkoord', { mandaat: 'M1' });
  expect(wordsOf(answer)).toMatch(/akkoord/i);
  expect(running.requests()).toEqual([
    expect.stringMatching(new RegExp(`^GET .*/colls/casus/docs/${kenmerk}$`)),
    expect.stringMatching(new RegExp(`^PUT .*/colls/casus/docs/${kenmerk}$`)),
  ]);
});

test('the whole application works on it: ticks, sends, lists and digests', async () => {
  const app = await openApp({ stores });
  await app.start();
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }));
  await app.until('2026-11-25 16:30');
  expect(app.messenger.arrivedAt(wie('fatima')).length).toBeGreaterThan(1);
  const { document } = await app.stored();
  expect(document.timeline.map(({ event }) => event['type'])).toContain('MandaatReminded');
  expect(wordsOf(await turnsOf(app).say('noor', 'mijn casussen'))).toContain(kenmerk);
  await app.when(granted({ by: 'fatima' }));
  await app.until('2026-12-01 10:00');
  expect((await app.stored()).document.outbox.filter(({ state }) => state === 'failed')).toEqual([]);
});
