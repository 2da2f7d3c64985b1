import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVisit } from '../../src/application/instances/visit.ts';
import { writeCopyMarker } from '../../src/application/copy/copyMarker.ts';
import { runCopy } from '../../src/copy/runCopy.ts';
import { kenmerk } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { beheerBench, bram, type BeheerBench } from './bench.ts';

let bench: BeheerBench;
let target: string;
beforeEach(async () => {
  bench = await beheerBench();
  target = mkdtempSync(join(tmpdir(), 'aan-tafel-doel-'));
});
afterEach(() => {
  bench.close();
  rmSync(target, { recursive: true });
});

const visits = async () => (await collect(bench.stores.documents.list('instance', ''))).map(({ id }) => id);

/** `npm run store:copy` of what the beheerder works on. */
async function copied() {
  const lines: string[] = [];
  const code = await runCopy(['--from', `sqlite:${bench.folder}`, '--to', `sqlite:${target}`], (line) =>
    lines.push(line),
  );
  return { code, said: lines.join('\n') };
}

test('while a beheerder changes what is kept it is not copied, and afterwards it is', async () => {
  let meanwhile: Awaited<ReturnType<typeof copied>> | undefined;
  const copyOnce = async () => void (meanwhile ??= await copied());
  const { code } = await bench.beheer(['vergeten', kenmerk, '--ja', ...bram], { meanwhile: copyOnce });
  expect(code).toBe(3);
  expect(meanwhile).toEqual({ code: 1, said: expect.stringContaining('De bron is nog in gebruik') as string });
  expect(await visits()).toEqual([]);
  expect(await copied()).toEqual({ code: 0, said: expect.stringContaining('gelijk aan de bron') as string });
  expect(await visits()).toEqual([]);
});

test('while it is copied a beheerder changes nothing, and may look', async () => {
  const { documents, realClock } = bench.app;
  const visit = createVisit({ documents, realClock }, 'copy', 'loopt');
  await visit.begin();
  const { code, said } = await bench.beheer(['vasthouden', kenmerk, '--grond', 'bezwaar', ...bram]);
  expect([code, said]).toEqual([1, expect.stringContaining('De opslag wordt nu gekopieerd.')]);
  expect((await bench.app.stored()).events.map(({ type }) => type)).not.toContain('HoldPlaced');
  expect((await bench.beheer(['keten'])).code).toBe(0);
  expect((await bench.beheer(['bewaren', '--dry-run'])).code).toBe(0);
  expect(await visits()).toEqual(['copy/loopt']);
  await visit.end();
  expect((await bench.beheer(['vasthouden', kenmerk, '--grond', 'bezwaar', ...bram])).code).toBe(0);
});

test('on half a copy nothing is done, and it is said in a sentence', async () => {
  await writeCopyMarker(bench.stores.documents, { state: 'busy', source: 'sqlite:elders', reached: null });
  const { code, said } = await bench.beheer(['vergeten', kenmerk, '--ja', ...bram]);
  expect([code, said]).toEqual([1, expect.stringContaining('a copy that was not finished')]);
});

test('whoever can’t begin after all leaves nothing behind that keeps a copy waiting', async () => {
  const { documents } = bench.stores;
  await documents.create('absence', 'stuk', { gemeld: 'niets' });
  await expect(bench.beheer(['vergeten', kenmerk, '--ja', ...bram])).rejects.toThrow();
  expect(await visits()).toEqual([]);
});
