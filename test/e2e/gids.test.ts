import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fatimaGoesAway, fileBreaks, gids } from '../scenarios/gids.ts';
import { tell } from '../support/scenario/tell.ts';
import { voorbeeldstadFile } from '../support/voorbeeldstad.ts';

describe('the directory while the bot runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gids-'));
  const file = join(folder, 'gids.yaml');
  const whole = readFileSync(voorbeeldstadFile, 'utf8');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    gids.name,
    async () => {
      writeFileSync(file, whole);
      const away = '    vervanger: ingrid\n    afwezig: [{ van: 2026-11-24, tot: 2026-12-31 }]\n';
      const texts: Readonly<Record<string, string>> = {
        [fileBreaks]: whole.slice(0, 4000),
        [fatimaGoesAway]: whole.replace('    vervanger: ingrid\n', away),
      };
      const outside = (what: string): Promise<void> => {
        writeFileSync(file, texts[what] ?? '');
        return Promise.resolve();
      };
      await tell(gids, { settings: { AAN_TAFEL_CONFIG: file, LOG_LEVEL: 'silent' }, outside });
    },
    60_000,
  );
});
