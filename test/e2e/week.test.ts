import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bericht, opdrachten, uitBericht } from '../scenarios/opdrachten.ts';
import { digest, vervallen } from '../scenarios/week.ts';
import { tell } from '../support/scenario/tell.ts';

describe('the week around it, over HTTP', () => {
  test.concurrent.each([digest, vervallen, opdrachten])('$name', (scenario) => tell(scenario), 240_000);

  test(
    uitBericht.name,
    async () => {
      await tell(uitBericht, {
        afterwards({ dataFolder }) {
          const files = readdirSync(dataFolder).filter((name) => name.startsWith('aan-tafel.sqlite'));
          expect(files).not.toEqual([]);
          for (const name of files) expect(readFileSync(join(dataFolder, name)).includes(bericht)).toBe(false);
        },
      });
    },
    60_000,
  );
});
