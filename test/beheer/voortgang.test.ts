import { kenmerkOf } from '../../bench/support/preparedCasussen.ts';
import { beheerBench, bram, type BeheerBench } from './bench.ts';

let bench: BeheerBench;
beforeAll(async () => {
  bench = await beheerBench();
  const { document } = await bench.app.stored();
  const more = Array.from({ length: 1000 }, (_, nr) => ({ ...document, kenmerk: kenmerkOf(nr) }));
  await Promise.all(more.map((one) => bench.stores.casussen.create(one)));
}, 60_000);
afterAll(() => bench.close());

test.each([
  ['inzage', ['inzage', '--persoon', 'Bram Willems', ...bram], 'bekeken'],
  ['vergeten', ['vergeten', '--persoon', 'Bram Willems', '--dry-run'], 'bekeken'],
  ['keten', ['keten'], 'nagekeken'],
])('%s, which looks through everything, tells how far it is', async (_opdracht, asked, word) => {
  const naar = asked[0] === 'inzage' ? ['--naar', bench.folder] : [];
  const { code, said } = await bench.beheer([...asked, ...naar]);
  expect(code).toBe(0);
  for (const seen of ['500', '1.000']) expect(said).toContain(`${seen} casusoverleggen ${word}.`);
});
