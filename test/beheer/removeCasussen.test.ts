import { removeCasussen } from '../../src/beheer/removeCasussen.ts';
import type { Tools } from '../../src/beheer/tools.ts';
import { kenmerk, openApp } from '../support/app.ts';
import { closed } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';

test('who had it removed is in the log also when that was interrupted as soon as it had begun (law 14)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(closed({ by: 'noor' }));
  const logged: unknown[] = [];
  const tools = {
    casussen: {
      ...app.casussen,
      async execute(...asked: Parameters<typeof app.casussen.execute>) {
        await app.casussen.execute(...asked);
        throw new Error('killed');
      },
    },
    logBeheer: (line: unknown) => Promise.resolve(void logged.push(line)),
  } as unknown as Tools;
  await expect(removeCasussen([kenmerk], { by: wie('bram'), waarom: 'verzoek' }, tools)).rejects.toThrow('killed');
  expect((await app.stored()).casus.bewaring.verwijdering).toBeDefined();
  expect(logged).toEqual([{ door: wie('bram'), wat: 'verwijderen', kenmerk }]);
});
