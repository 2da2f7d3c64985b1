import { unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageFaults } from '../../src/appPackage/packageFaults.ts';
import { packageSettings } from '../support/packageSettings.ts';

const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Readonly<Record<string, string>>;
};
const name = `aan-tafel-${version}.zip`;
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'package-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs what `npm run package` runs, with these settings and no others, in this folder of the program. */
function run(settings: Readonly<Record<string, string>>, cwd = '.') {
  const words = scripts['package']?.split(' ').slice(1) ?? [];
  const program = resolve(words.pop() ?? '');
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    const asked = [...words, program, '--to', folder];
    const child = execFile(process.execPath, asked, { env: { ...settings }, cwd }, (_, out, err) =>
      done({ code: child.exitCode, out, err }),
    );
  });
}

/** What the table at the end of a zip says of each file, read without the library that made it. */
function* entriesOf(zip: Buffer) {
  for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 1)) {
    const length = zip.readUInt16LE(at + 28);
    yield { file: zip.toString('utf8', at + 46, at + 46 + length), time: zip.readUInt32LE(at + 12) };
  }
}

test('the command writes a package that Teams takes: four files, no folder, every setting filled in', async () => {
  const settings = { ...packageSettings, AAN_TAFEL_DEVELOPER_NAME: 'Gemeente "Voorbeeldstad"' };
  const { code, out } = await run(settings);
  expect([code, out]).toEqual([0, expect.stringContaining(name)]);

  const files = unzipSync(readFileSync(join(folder, name)));
  expect(Object.keys(files)).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(packageFaults(files)).toEqual([]);
  expect(JSON.parse(Buffer.from(files['manifest.json']!).toString('utf8'))).toMatchObject({
    version,
    id: packageSettings.AAN_TAFEL_TEAMS_APP_ID,
    bots: [{ botId: packageSettings.MicrosoftAppId }],
    developer: { name: 'Gemeente "Voorbeeldstad"', privacyUrl: 'https://www.voorbeeldstad.example/privacy' },
  });
});

test('the same settings give the same bytes, also in another time zone', async () => {
  await run({ ...packageSettings, TZ: 'Europe/Amsterdam' });
  const first = readFileSync(join(folder, name));
  await run({ ...packageSettings, TZ: 'Pacific/Auckland' });
  expect(readFileSync(join(folder, name)).equals(first)).toBe(true);
  const entries = [...entriesOf(first)];
  expect(entries).toHaveLength(4);
  expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
});

test('without settings nothing is written, and each one that is missing is named', async () => {
  const { code, out, err } = await run({ MicrosoftAppId: 'bot' });
  expect([code, out]).toEqual([1, '']);
  for (const setting of Object.keys(packageSettings)) expect(err).toContain(`- ${setting}`);
  expect(readdirSync(folder)).toEqual([]);
});

test('with every setting in order nothing is written either while Teams would not take it, and each fault is named', async () => {
  const program = mkdtempSync(join(tmpdir(), 'program-'));
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'));
  cpSync('manifest', join(program, 'manifest'), { recursive: true });
  cpSync('manifest/outline.png', join(program, 'manifest', 'color.png'));
  writeFileSync(join(program, 'package.json'), JSON.stringify({ version: '1.2' }));
  const { code, out, err } = await run(packageSettings, program);
  rmSync(program, { recursive: true });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('1.2');
  expect(err).toContain('32 bij 32 beeldpunten');
  expect(readdirSync(folder)).toEqual([]);
});
