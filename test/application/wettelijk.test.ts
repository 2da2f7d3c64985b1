import { textsOf } from '../cards/support/parts.ts';
import { openApp, type App } from '../support/app.ts';
import { datum } from '../support/kantoor.ts';
import { requested } from '../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { wie } from '../support/voorbeeldstad.ts';

async function asked(wettelijk: string): Promise<App> {
  const app = await openApp();
  await app.start({ aan: [] });
  await app.when(requested({ by: 'noor', wettelijk: datum(wettelijk) }));
  await app.work.settle();
  return app;
}

const arrived = (app: App, who: string): string =>
  textsOf(app.messenger.arrivedAt(wie(who)).at(-1)?.card)
    .join(' | ')
    .replaceAll('\u00a0', ' ');
const inThread = (app: App): string =>
  textsOf(app.messenger.posts.findLast(({ to }) => to.kind === 'thread')?.message.card)
    .join(' | ')
    .replaceAll('\u00a0', ' ');

const teLaat = 'De stappen samen duren langer dan de wettelijke termijn !';

test('beslisser and thread see the term, and that the steps take longer (law 12, C10)', async () => {
  const app = await asked('2026-12-03');
  for (const seen of [arrived(app, 'fatima'), inThread(app)]) {
    expect(seen).toContain(teLaat);
    expect(seen).toContain('Wettelijke termijn | donderdag 3 december');
  }
});

test('a term on a Saturday is told as the Monday that the law makes of it (law 12)', async () => {
  const app = await asked('2026-12-05');
  expect(arrived(app, 'fatima')).toContain('5 december valt op zaterdag, dus maandag 7 december');
  expect(arrived(app, 'fatima')).not.toContain(teLaat);
});

test('the asker reads it in the answer (law 12)', async () => {
  const app = await openApp();
  await app.start({ aan: [] });
  const done = await turnsOf(app).submit('noor', 'mandaat.vragen', {
    ...{ beslissing: 'Mag dit?', domein: 'werk-inkomen', soort: 'huurachterstand', wettelijk: '2026-11-28' },
    ...{ effect: 'Anders volgt ontruiming.', ethiek: 'Ja.', regel: 'De beleidsregel.', spoed: 'nee' },
  });
  expect(wordsOf(done)).toContain('Wettelijke termijn: 28 november valt op zaterdag, dus maandag 30 november.');
  expect(wordsOf(done)).toContain('Let op: de stappen samen duren langer dan de wettelijke termijn.');
});

test('a werkdag before the term ends the aanvrager hears what they can do, in office hours (law 12)', async () => {
  const app = await asked('2026-11-25');
  await app.until('2026-11-24 08:30');
  expect(arrived(app, 'noor')).toMatch(
    /Wettelijke termijn: woensdag 25 november \| Het gaat om Huurachterstand.*Tot het einde van de termijn volgt er geen stap meer.*Bel Fatima el Idrissi/,
  );
});
