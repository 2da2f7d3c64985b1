import { removeCasussen } from '../../src/beheer/removeCasussen.ts';
import type { Tools } from '../../src/beheer/tools.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import { held } from '../support/bewaarOpdrachten.ts';
import { kenmerk, openApp } from '../support/app.ts';
import { closed, started } from '../support/opdrachten.ts';
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

test('what was held since it was looked at stays, keeps no other, and a script sees it (law 14)', async () => {
  const app = await openApp();
  const other = 'AT-22ABCD' as Kenmerk;
  await app.start();
  await app.when(closed({ by: 'noor' }), held());
  await app.casussen.start({ ...started(), kenmerk: other });
  await app.casussen.execute(other, closed({ by: 'noor' }));
  const said: string[] = [];
  const logged: unknown[] = [];
  const tools = {
    ...app,
    org: app.directory.current(),
    write: (line: string) => void said.push(line),
    pause: () => app.wait(1000),
    logBeheer: (line: unknown) => Promise.resolve(void logged.push(line)),
  } as unknown as Tools;
  expect(await removeCasussen([kenmerk, other], { by: wie('bram'), waarom: 'verzoek' }, tools)).toBe(1);
  expect(said[0]).toBe(`${kenmerk}: Dit casusoverleg wordt vastgehouden. Laat het eerst los.`);
  expect(said).toContain('Klaar: 1 casusoverleg verwijderd. De anonieme cijfers blijven.');
  expect([await app.store.load(other), (await app.stored()).casus.bewaring.verwijdering]).toEqual([
    undefined,
    undefined,
  ]);
  expect(logged).toEqual([{ door: wie('bram'), wat: 'verwijderen', kenmerk: other }]);
});
