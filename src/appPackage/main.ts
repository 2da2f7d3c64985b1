import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pakketText } from '../cards/text/nl/pakket.ts';
import { readPackageSettings } from '../config.ts';
import { packageFaults } from './packageFaults.ts';
import { readTemplate } from './readTemplate.ts';
import { settingFaults } from './settingFaults.ts';
import { zipPackage } from './zipPackage.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'dist' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const settings = readPackageSettings();
const files = readTemplate(settings, version);
const wrongSettings = settingFaults(settings);
// A wrong setting makes the manifest wrong too; saying it twice helps nobody.
const faults = wrongSettings.length > 0 ? wrongSettings : packageFaults(files);

if (faults.length > 0) {
  process.stderr.write(`${[pakketText.fouten(faults.length), ...faults.map(pakketText.regel)].join('\n')}\n`);
  process.exitCode = 1;
} else {
  const file = join(values.to, `aan-tafel-${version}.zip`);
  mkdirSync(values.to, { recursive: true });
  writeFileSync(file, zipPackage(files));
  process.stdout.write(`${pakketText.klaar(file, version)}\n`);
}
