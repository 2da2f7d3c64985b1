import { unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Runs what `npm run package` runs, with these settings and no others. */
function run(settings: Readonly<Record<string, string>>, to = folder) {
  const [, ...words] = scripts['package']?.split(' ') ?? [];
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [...words, '--to', to], { env: { ...settings } }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
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
