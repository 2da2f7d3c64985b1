import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pakketText } from '../cards/text/nl/pakket.ts';
import { readPackageSettings } from '../config.ts';
import { packageFaults } from './packageFaults.ts';
import { readTemplate } from './readTemplate.ts';
import { settingFaults } from './settingFaults.ts';
import { zipPackage } from './zipPackage.ts';

/** Writes the package of this version into a folder, or nothing while something is wrong; `said` is for the beheerder. */
export function makePackage(folder: string): { readonly ok: boolean; readonly said: string } {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const settings = readPackageSettings();
  const files = readTemplate(settings, version);
  const wrongSettings = settingFaults(settings);
  // A wrong setting makes the manifest wrong too; saying it twice helps nobody.
  const faults = wrongSettings.length > 0 ? wrongSettings : packageFaults(files);
  if (faults.length > 0)
    return { ok: false, said: [pakketText.fouten(faults.length), ...faults.map(pakketText.regel)].join('\n') };
  const file = join(folder, `aan-tafel-${version}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, zipPackage(files));
  return { ok: true, said: pakketText.klaar(file, version) };
}
