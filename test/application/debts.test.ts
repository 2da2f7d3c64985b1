import { createCasussen } from '../../src/application/casussen.ts';
import { createDelivery } from '../../src/application/deliver.ts';
import { createRender } from '../../src/application/render/render.ts';
import type { CasusStore } from '../../src/ports/casusStore.ts';
import { kenmerk, openApp } from '../support/app.ts';
import { started } from '../support/opdrachten.ts';

test('what can’t be written down for another reason rests half a minute, says so each time, and holds up nobody', async () => {
  const app = await openApp();
  const numbers = ['AT-22ABCD', 'AT-33ABCD', 'AT-44ABCD'] as (typeof kenmerk)[];
  for (const one of [kenmerk, ...numbers]) await app.casussen.start({ ...started(), kenmerk: one });
  let tries = 0;
  // Claiming it is the first write; what was sent then can't be written.
  const replace: CasusStore['replace'] = (document, revision) => {
    if (document.kenmerk === kenmerk && (tries += 1) > 1) return Promise.reject(new RangeError('too large'));
    return app.store.replace(document, revision);
  };
  const store = { ...app.store, replace };
  const casussen = createCasussen({ ...app, store, onOutbox: () => undefined });
  const delivery = createDelivery({ ...app, store, casussen, render: createRender(app.people) });
  await delivery.deliverAll();
  for (let second = 0; second < 29; second += 1) {
    app.realClock.advance(1000);
    await delivery.deliverAll();
  }
  const failed = () => app.log.lines.filter(({ message }) => message === 'bezorging mislukt').length;
  expect([tries - 1, failed()]).toEqual([1, 1]);
  app.realClock.advance(1000);
  await delivery.deliverAll();
  await delivery.deliverAll();
  expect([tries - 1, failed()]).toEqual([2, 2]);
  expect(app.messenger.posts).toHaveLength(1 + 3 * numbers.length);
});
