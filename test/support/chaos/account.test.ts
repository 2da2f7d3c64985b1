import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { CasusDocument, OutboxEntry } from '../../../src/ports/casusStore.ts';
import { kenmerk, openApp } from '../app.ts';
import type { Delivered } from '../connector/standing.ts';
import { account } from './account.ts';

/** A casusoverleg whose invitations were sent, and what stands in Teams of it. */
async function sentAll() {
  const app = await openApp({ stores: openSqlite(':memory:') });
  await app.start();
  await app.work.settle();
  const { document, revision } = await app.stored();
  const delivered = document.outbox.flatMap(({ ref }): Delivered[] => {
    if (ref === undefined) return [];
    const request = { method: 'POST', path: '', body: {} };
    return [{ at: 0, how: 'posted', conversation: ref.conversatie, activity: ref.activiteit, body: {}, request }];
  });
  const held = {
    store: app.store,
    documents: app.documents,
    kenmerken: [kenmerk],
    delivered,
    unheard: () => undefined,
  };
  const change = async (with_: Partial<CasusDocument>) => app.store.replace({ ...document, ...with_ }, revision);
  return { document, held, change, first: document.outbox[0]! };
}

const others = (document: CasusDocument): readonly OutboxEntry[] => document.outbox.slice(1);

test('when all arrived once there is nothing to say', async () => {
  const { held } = await sentAll();
  expect(await account(held)).toMatchObject({ casussen: 1, sent: 3, again: {}, faults: [] });
});

test.each([
  [{ state: 'pending' }, 'still waits'],
  [{ stale: true }, 'shows the past'],
  [{ state: 'failed' }, 'was given up'],
  [{ ref: { conversatie: 'elders', activiteit: '1', serviceUrl: '' } }, 'never arrived'],
] as const)('%j is told', async (change, told) => {
  const { held, document, first, change: store } = await sentAll();
  await store({ outbox: [{ ...first, ...change }, ...others(document)] });
  expect((await account(held)).faults.join()).toContain(told);
});

test('a message that came again is told, unless its answer was kept from the bot', async () => {
  const { held } = await sentAll();
  const [one] = held.delivered;
  const delivered = [...held.delivered, { ...one!, activity: 'nog eens' }];
  expect((await account({ ...held, delivered })).faults.join()).toContain('came again');
  const unheard = ({ activity }: Delivered) => (activity === 'nog eens' ? 'lost' : undefined);
  expect(await account({ ...held, delivered, unheard })).toMatchObject({ again: { lost: 1 }, faults: [] });
});

test('a text that is another than was written is told', async () => {
  const { held, document, change } = await sentAll();
  const [[id, text] = []] = Object.entries(document.texts);
  await change({ texts: { ...document.texts, [id!]: { ...text!, text: 'Iets anders.' } } });
  expect((await account(held)).faults.join()).toContain('of the chain is broken');
});
