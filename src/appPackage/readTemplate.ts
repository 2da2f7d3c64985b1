import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageSettings } from '../config.ts';
import type { PackageFiles } from './packageFaults.ts';
import { fillIn } from './placeholders.ts';

const folder = 'manifest';

/** The files of `manifest/` with their placeholders filled in; `version` is that of the program. */
export function readTemplate(settings: PackageSettings, version: string): PackageFiles {
  const values = { ...settings, VERSION: version };
  return Object.fromEntries(
    readdirSync(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      if (!file.endsWith('.json')) return [file, bytes];
      const filled = fillIn(JSON.parse(bytes.toString('utf8')), values);
      return [file, Buffer.from(`${JSON.stringify(filled, undefined, 2)}\n`)];
    }),
  );
}
