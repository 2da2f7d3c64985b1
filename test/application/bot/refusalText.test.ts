import type { Answer } from '../../../src/ports/bot.ts';
import { kenmerk, openApp, type App } from '../../support/app.ts';
import { requested } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const akkoord = (app: App, key: string): Promise<Answer> =>
  app.bot.click(
    { person: wie(key), naam: key, guest: false },
    { kind: 'personal' },
    { verb: 'mandaat.akkoord', data: { kenmerk, mandaat: 'M1' } },
  );

test('who may not decide hears with whom it lies (A, M8)', async () => {
  const app = await openApp();
  await app.start({ aan: [] });
  await app.when(requested({ by: 'noor' }));
  const text = 'Hierover beslis jij niet. Het ligt bij de teamleider Werk & Inkomen.';
  expect(await akkoord(app, 'ingrid')).toEqual({ kind: 'refusal', text });
});

test('when nobody is left to decide, the refusal says who looks for somebody (M7, M8)', async () => {
  const app = await openApp();
  await app.start({ by: 'marijke', aan: [] });
  await app.when(requested({ by: 'marijke', soort: 'woonurgentie', domein: 'wonen' }));
  const own = 'Je vroeg dit zelf. Daarom beslist iemand anders. De beheerder zoekt wie.';
  expect(await akkoord(app, 'marijke')).toEqual({ kind: 'refusal', text: own });
  const other = 'Hierover beslis jij niet. De beheerder zoekt wie wel mag beslissen.';
  expect(await akkoord(app, 'anouk')).toEqual({ kind: 'refusal', text: other });
});
