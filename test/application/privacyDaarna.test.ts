import { openApp, type App } from '../support/app.ts';
import { turnsOf } from '../support/turns.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

/** A word that occurs nowhere else, for each free text after a decision. */
const marks = [
  ...['Bezwaarmerk', 'Takenmerk', 'Lievermerk', 'Uitkomstmerk', 'Resultaatmerk', 'Adviesmerk', 'Afwijsmerk'],
  ...['Eersteoptiemerk', 'Tweedeoptiemerk', 'Eerstebelangmerk', 'Tweedebelangmerk', 'Keuzemerk'],
];
const anyMark = new RegExp(marks.join('|'));

/** From akkoord to uitgevoerd by way of a bezwaar, two bemiddelaars and a directeurenkeuze, all through forms. */
async function told(): Promise<App> {
  const app = await openApp();
  const { submit, click } = turnsOf(app);
  await app.start();
  await app.work.settle();
  const done = async (by: string, verb: string, data: object): Promise<void> => {
    const answer = await submit(by, verb, { mandaat: 'M1', ...data });
    if (answer.kind !== 'message') throw new Error(`${verb}: ${JSON.stringify(answer)}`);
    await app.work.settle();
  };
  await click('sam', 'uitnodiging.doemee', { uitnodiging: 'U1' });
  const verzoek = { effect: 'Rust.', ethiek: 'Ja.', regel: 'De beleidsregel.', beslissing: 'Mag dit?', spoed: 'nee' };
  await done('noor', 'mandaat.vragen', { ...verzoek, domein: 'werk-inkomen', soort: 'huurachterstand' });
  await done('fatima', 'mandaat.advies', { collegas: wie('esra') });
  await done('esra', 'advies.geven', { advies: 1, tekst: 'Adviesmerk' });
  await click('fatima', 'mandaat.akkoord', { mandaat: 'M1' });
  await done('noor', 'mandaat.vragen', { ...verzoek, domein: 'werk-inkomen', soort: 'rijbewijs' });
  await done('fatima', 'mandaat.afwijzen', { mandaat: 'M2', motivering: 'Afwijsmerk' });
  await app.until('2026-11-25 10:00');
  await done('sam', 'uitvoering.bezwaar', { toets: 'lastig', reden: 'Bezwaarmerk' });
  const taken = { soort: 'proces', taken: 'Takenmerk' };
  await done('noor', 'bemiddelaar.vragen', { ...taken, wie: wie('anouk') });
  await done('anouk', 'bemiddelaar.weiger', { bemiddeling: 1, reden: 'Lievermerk' });
  await done('noor', 'bemiddelaar.vragen', { ...taken, wie: wie('thijs') });
  await click('thijs', 'bemiddelaar.aanvaard', { mandaat: 'M1', bemiddeling: 2 });
  await done('thijs', 'bemiddelaar.uitkomst', { bemiddeling: 2, overeenstemming: 'nee', uitkomst: 'Uitkomstmerk' });
  await done('thijs', 'keuze.vragen', {
    ...{ optie1: 'Eersteoptiemerk', uitvoeren1: 'ja', 'belang1:werk-inkomen': 'Eerstebelangmerk' },
    ...{ optie2: 'Tweedeoptiemerk', 'belang2:werk-inkomen': 'Tweedebelangmerk' },
  });
  await app.until('2026-12-04 12:00');
  await done('marijke', 'keuze.maken', { keuze: 1, optie: '1', motivering: 'Keuzemerk' });
  await app.until('2026-12-10 12:00');
  await done('sam', 'uitvoering.klaar', { resultaat: 'Resultaatmerk' });
  await app.until('2026-12-14 12:00');
  return app;
}
let app: App;
beforeAll(async () => {
  app = await told();
});

test('the thread sees none of what was written after a decision, in messages and in every update (C10, law 1)', () => {
  const posted = app.messenger.posts.filter(({ to }) => to.kind !== 'person').map(({ message }) => message);
  const updated = app.messenger.updates.filter(({ ref }) => ref.conversatie.startsWith('19:'));
  expect(posted.length).toBeGreaterThan(6);
  for (const message of [...posted, ...updated.map((one) => one.message)])
    expect(JSON.stringify(message)).not.toMatch(anyMark);
});

test('all of it did reach somebody 1:1, so that the marks above mean something', async () => {
  const personal = JSON.stringify(app.messenger.posts.filter(({ to }) => to.kind === 'person'));
  const read = JSON.stringify(await turnsOf(app).open('noor', 'casus.lees'));
  expect(marks.filter((mark) => !personal.includes(mark) && !read.includes(mark))).toEqual([]);
});

test('no notification tells of it, or names anybody; nor do the logs (C10, law 4, law 14)', () => {
  const names = [...voorbeeldstad().personen.values()].map(({ naam }) => naam);
  for (const { message } of app.messenger.posts) {
    const outside = `${message.summary} ${String(message.card?.['fallbackText'])}`;
    expect(outside).not.toMatch(anyMark);
    expect(names.filter((naam) => outside.includes(naam))).toEqual([]);
  }
  const lines = JSON.stringify(app.log.lines);
  expect(lines).not.toMatch(anyMark);
  expect(names.filter((naam) => lines.includes(naam))).toEqual([]);
});

test('at rest it stands in one place, from which it can be deleted, also options and belangen (C2)', async () => {
  const { document } = await app.stored();
  const { texts, ...rest } = document;
  expect(JSON.stringify(rest)).not.toMatch(anyMark);
  expect(marks.filter((mark) => !JSON.stringify(texts).includes(mark))).toEqual([]);
});
