import { openApp, type App } from '../support/app.ts';
import { turnsOf } from '../support/turns.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const ofActies = ['Actiemerk', 'Conditiemerk', 'Informeringmerk', 'Actieredenmerk', 'Overdrachtmerk'];

/** A word that occurs nowhere else, for each free text of a whole story. */
const marks = [
  ...['Vraagmerk', 'Waarommerk', 'Prioriteitmerk', 'Redenmerk', 'Geenrolmerk', 'Regiemerk', 'Weigermerk'],
  ...['Beslissingmerk', 'Motiveringmerk', 'Kostenmerk', 'Tegenvraagmerk', 'Antwoordmerk', 'Hogermerk'],
  ...['Voorwaardemerk', 'Werktemerk', 'Werktenietmerk', 'Knelpuntmerk', 'Mandaatredenmerk'],
  ...['Ethiekmerk', 'Regelmerk', ...ofActies],
];
const anyMark = new RegExp(marks.join('|'));
const doel = 'Doelmerk voor iedereen';

/** A story in which every free text is filled in, told through forms and with time passing. */
async function told(): Promise<App> {
  const app = await openApp();
  const { submit, click } = turnsOf(app);
  await app.start({
    ...{ doel: { tekst: doel }, vraag: { tekst: 'Vraagmerk' }, waarom: { tekst: 'Waarommerk' } },
    ...{ inwoner: { hoe: 'nog-niet', reden: { tekst: 'Redenmerk' } }, prioriteitInwoner: { tekst: 'Prioriteitmerk' } },
  });
  app.messenger.unreachable(wie('youssef'));
  app.messenger.members('19:havenkwartier@thread.tacv2', wie('youssef'));
  await app.work.settle();
  const done = async (by: string, verb: string, data: object): Promise<void> => {
    const answer = await submit(by, verb, { ...data });
    if (answer.kind !== 'message') throw new Error(`${verb}: ${JSON.stringify(answer)}`);
    await app.work.settle();
  };
  await click('sam', 'uitnodiging.doemee', { uitnodiging: 'U1' });
  await done('ingrid', 'uitnodiging.geenrol', { uitnodiging: 'U2', toelichting: 'Geenrolmerk' });
  await done('noor', 'regie.aanbieden', { aan: wie('sam'), grond: 'anders', toelichting: 'Regiemerk' });
  await done('sam', 'regie.weiger', { aanbod: 1, reden: 'Weigermerk' });
  const verzoek = {
    ...{ effect: 'Motiveringmerk', ethiek: 'Ethiekmerk', regel: 'Regelmerk' },
    ...{ beslissing: 'Beslissingmerk', kostenNietsDoen: 'Kostenmerk' },
  };
  const besluit = { domein: 'werk-inkomen', soort: 'huurachterstand', bedrag: '900', spoed: 'nee' };
  await done('noor', 'mandaat.vragen', { ...verzoek, ...besluit });
  await done('fatima', 'mandaat.vraag', { mandaat: 'M1', vraag: 'Tegenvraagmerk' });
  await done('noor', 'mandaat.antwoord', { mandaat: 'M1', antwoord: 'Antwoordmerk' });
  const actie = { wat: 'Actiemerk', conditie: 'Conditiemerk', geinformeerd: 'nog-niet', waaromNiet: 'Informeringmerk' };
  await done('noor', 'actie.nieuw', { ...actie, wie: 'domein:werk-inkomen', klaarOp: '2026-11-25' });
  await done('noor', 'actie.nieuw', { ...actie, wie: `persoon:${wie('noor')}`, klaarOp: '2026-12-11' });
  await done('noor', 'actie.nieuw', { ...actie, wie: 'domein:werk-inkomen', klaarOp: '2026-12-11' });
  await app.until('2026-11-26 12:00');
  await done('pieter', 'mandaat.hoger', { mandaat: 'M1', reden: 'Hogermerk' });
  await app.until('2026-12-08 12:00');
  await done('sam', 'actie.vervalt', { actie: 'A1', reden: 'Actieredenmerk' });
  const voorwaarden = { voorwaarden: 'Voorwaardemerk' };
  await done('marijke', 'mandaat.voorwaarden', { mandaat: 'M1', ...voorwaarden });
  await done('noor', 'mandaat.vragen', { ...verzoek, ...besluit, soort: 'woonvoorrang', domein: 'woningcorporatie' });
  const sluiten = {
    opbrengst: 'rust',
    werkte: 'Werktemerk',
    werkteNiet: 'Werktenietmerk',
    mandaatReden: 'Mandaatredenmerk',
    ...{ 'naar:A2': 'Overdrachtmerk', actieReden: 'Actieredenmerk' },
  };
  await done('noor', 'casus.sluit', { ...sluiten, knelpuntVenster: 'beleid', knelpuntZin: 'Knelpuntmerk' });
  await app.until('2026-12-14 12:00');
  return app;
}
let app: App;
beforeAll(async () => {
  app = await told();
});

test('the thread sees the doel and no other free text, in messages and in every update (C10, law 1)', () => {
  const posted = app.messenger.posts.filter(({ to }) => to.kind !== 'person').map(({ message }) => message);
  const inThread = app.messenger.updates
    .filter(({ ref }) => ref.conversatie.startsWith('19:'))
    .map((one) => one.message);
  expect(posted.length).toBeGreaterThan(4);
  expect(inThread.length).toBeGreaterThan(8);
  for (const message of [...posted, ...inThread]) expect(JSON.stringify(message)).not.toMatch(anyMark);
  expect(JSON.stringify(posted[0])).toContain(doel);
});

test('everything that was written did reach somebody 1:1 or can be read, so that the marks above mean something', async () => {
  const personal = JSON.stringify(app.messenger.posts.filter(({ to }) => to.kind === 'person'));
  const read = JSON.stringify(await turnsOf(app).open('noor', 'casus.lees'));
  const shown = marks.filter((mark) => personal.includes(mark) || read.includes(mark));
  expect(shown).toEqual(
    expect.arrayContaining(['Vraagmerk', 'Motiveringmerk', 'Tegenvraagmerk', 'Voorwaardemerk', ...ofActies]),
  );
});

test('no notification says more than kind and kenmerk, nor does a card’s text for old clients (C10, law 4)', () => {
  const names = [...voorbeeldstad().personen.values()].map(({ naam }) => naam);
  for (const { message } of app.messenger.posts) {
    const outside = `${message.summary} ${String(message.card?.['fallbackText'])}`;
    expect(outside).not.toMatch(anyMark);
    expect(outside).not.toContain(doel);
    expect(names.filter((naam) => outside.includes(naam))).toEqual([]);
  }
});

test('logs hold kenmerken and facts, no names and no text (law 14)', () => {
  const lines = JSON.stringify(app.log.lines);
  expect(app.log.lines.length).toBeGreaterThan(20);
  expect(lines).not.toMatch(anyMark);
  expect(lines).not.toContain(doel);
  for (const { naam, id } of voorbeeldstad().personen.values()) {
    expect(lines).not.toContain(naam);
    expect(lines).not.toContain(id);
  }
});

test('the digest says nothing of any single casusoverleg but its kenmerk (D2)', () => {
  const digests = app.messenger.posts.filter(({ message }) => /week/i.test(message.summary));
  expect(digests.length).toBeGreaterThan(1);
  const cards = JSON.stringify(digests.map(({ message }) => message));
  expect(cards).not.toMatch(anyMark);
  expect(cards).not.toContain(doel);
});

test('at rest the texts stand in one place, from which they can be deleted (C2)', async () => {
  const { document } = await app.stored();
  const { texts, ...rest } = document;
  expect(JSON.stringify(rest)).not.toMatch(anyMark);
  const kept = JSON.stringify(texts);
  expect(marks.filter((mark) => !kept.includes(mark))).toEqual([]);
});
