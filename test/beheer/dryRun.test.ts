import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCopyMarker } from '../../src/application/copy/copyMarker.ts';
import { readConfig } from '../../src/config.ts';
import { openBareStores } from '../../src/openStores.ts';
import { documentKinds } from '../../src/ports/documents.ts';
import { emulator } from '../adapters/cosmos/emulator.ts';
import { kenmerk } from '../support/app.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { wie } from '../support/voorbeeldstad.ts';
import { beheerBench, bram, zaaknummer, type BeheerBench } from './bench.ts';

const running = emulator();
let databases = 0;

/** Every command there is, so that it only looks. */
const lookings: readonly (readonly string[])[] = [
  ['keten'],
  ['keten', kenmerk],
  ['bewaren', '--dry-run'],
  ['vasthouden', kenmerk, '--grond', 'klacht', '--dry-run'],
  ['loslaten', kenmerk, '--dry-run', ...bram],
  ['vergeten', kenmerk, '--dry-run'],
  ['vergeten', '--zaak', zaaknummer, '--dry-run'],
  ['vergeten', '--persoon', 'Sam Bakker', '--dry-run', ...bram],
  ['inzage', kenmerk, '--dry-run'],
  ['inzage', '--zaak', zaaknummer, '--dry-run', ...bram],
  ['inzage', '--persoon', 'Sam Bakker', '--dry-run'],
  ['leeslog', kenmerk, '--dry-run'],
  ['leeslog', '--persoon', 'Sam Bakker', '--dry-run', ...bram],
];

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe.each([
  ['SQLite', () => beheerBench()],
  ['Cosmos DB', () => beheerBench(running.settings(`dry-run-${String((databases += 1))}`))],
])('On %s', (_store, make) => {
  let bench: BeheerBench;
  beforeEach(async () => void (bench = await make()));
  afterEach(() => bench.close());

  /** All that is stored with its revisions, and the bytes of what lies in files. */
  async function state() {
    const documents = await Promise.all(
      documentKinds.map(async (kind) => [kind, await collect(bench.stores.documents.list(kind, ''))] as const),
    );
    // What readers of one file tell one another is no part of what it holds.
    const files = readdirSync(bench.folder).filter((name) => !name.endsWith('-shm'));
    return {
      documents,
      casussen: await collect(bench.stores.casussen.all()),
      files: files.toSorted().map((name) => [name, sha256(join(bench.folder, name))]),
      directory: sha256(readConfig({}).directoryFile),
    };
  }

  /** What anybody who comes to work here would put right at once. */
  async function leaveSomethingToPutRight(): Promise<void> {
    const { documents } = bench.stores;
    const past = { van: '2026-01-05', tot: '2026-01-09', door: wie('sam'), op: 1 };
    await documents.create('absence', wie('sam'), { gemeld: [past], berichten: {} });
    const schema = await documents.read('setting', 'schema');
    if (schema !== undefined) await documents.remove('setting', 'schema', schema.revision);
    const clock = await documents.read('setting', 'clock');
    if (clock !== undefined) await documents.remove('setting', 'clock', clock.revision);
    await writeCopyMarker(documents, { state: 'done', source: 'sqlite:/elders', reached: null });
    const expired = { verloopt: 1, nonce: '', tekst: '', zegel: '' };
    await documents.create('draft', `${kenmerk}/${wie('sam')}/mandaat.vragen`, expired);
  }

  test('whoever only looks leaves store and directory as they are, to the byte', async () => {
    await bench.beheer(['vasthouden', kenmerk, '--grond', 'bezwaar', ...bram]);
    await leaveSomethingToPutRight();
    const before = await state();
    for (const args of lookings) {
      const { said } = await bench.beheer(args);
      expect([args, said === '', await state()]).toEqual([args, false, before]);
    }
    // The same store is no longer the same once somebody has worked on it.
    await bench.beheer(['leeslog', kenmerk, ...bram]);
    expect(await state()).not.toEqual(before);
  });

  test('a store that a later version wrote, or that holds half a copy, is refused to whoever looks too', async () => {
    const { documents } = bench.stores;
    await writeCopyMarker(documents, { state: 'busy', source: 'sqlite:/elders', reached: null });
    const half = await bench.beheer(['keten']);
    expect([half.code, half.said]).toEqual([1, expect.stringContaining('a copy that was not finished')]);
    await writeCopyMarker(documents, { state: 'done', source: 'sqlite:/elders', reached: null });
    const schema = await documents.read('setting', 'schema');
    const later = { versions: { casus: 99 }, indexed: 0 };
    if (schema !== undefined) await documents.replace('setting', 'schema', later, schema.revision);
    const newer = await bench.beheer(['bewaren', '--dry-run']);
    expect([newer.code, newer.said]).toEqual([1, expect.stringContaining('a later version of Aan Tafel')]);
  });
});

test('a database or file that is not there is not made by looking', async () => {
  const { endpoint, key } = running.settings('nergens');
  const setting = { kind: 'cosmos', endpoint, key, database: 'nergens-gemaakt' } as const;
  await expect(openBareStores(setting, '', true)).rejects.toThrow('Cosmos DB has no container casus');
  await expect(openBareStores(setting, '', true)).rejects.toThrow('Cosmos DB has no container casus');
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-geen-'));
  const file = join(folder, 'aan-tafel.sqlite');
  await expect(openBareStores({ kind: 'sqlite' }, file, true)).rejects.toThrow('does not answer');
  expect(existsSync(file)).toBe(false);
  rmSync(folder, { recursive: true });
});
