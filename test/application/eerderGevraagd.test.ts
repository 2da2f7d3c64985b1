import { openApp, type App } from '../support/app.ts';
import { textsOf } from '../cards/support/parts.ts';
import { away, withPersoon } from '../support/directory.ts';
import * as opdracht from '../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const { granted, mandaatPassedOn, requested } = opdracht;

/** What each card about the mandaat shows this person now: its first line and its second, without the kenmerk. */
async function cardsOf(app: App, who: string): Promise<readonly string[]> {
  const { outbox } = (await app.stored()).document;
  return outbox
    .filter(({ aan, soort, ref }) => aan === wie(who) && soort.startsWith('mandaat') && ref !== undefined)
    .map(({ soort, ref }) => `${soort}: ${textsOf(ref && app.messenger.shows(ref)?.card)[0] ?? ''}`);
}

async function waiting(org = voorbeeldstad()): Promise<App> {
  const app = await openApp();
  app.changeOrganisatie(org);
  await app.start({ aan: [] });
  await app.when(requested({ by: 'noor' }));
  await app.work.settle();
  return app;
}

async function decides(app: App, by: string): Promise<void> {
  await app.when(granted({ by }));
  await app.work.settle();
}

const outcome = 'Akkoord ● · Huurachterstand eenmalig betalen';

test('who was escalated past sees on every card where it lies, and then the outcome (M7, M8)', async () => {
  const app = await waiting();
  await app.until('2026-11-26 09:10');
  const passed = 'Dit ligt nu bij het afdelingshoofd Werk & Inkomen. Jij mag nog beslissen.';
  expect(await cardsOf(app, 'fatima')).toEqual([
    `mandaat: ${passed}`,
    `mandaat-herinnering: ${passed}`,
    `mandaat-herinnering: ${passed}`,
    `mandaat-waarschuwing: ${passed}`,
  ]);
  await decides(app, 'pieter');
  const kinds = ['mandaat', 'mandaat-herinnering', 'mandaat-herinnering', 'mandaat-waarschuwing'];
  expect(await cardsOf(app, 'fatima')).toEqual(kinds.map((kind) => `${kind}: ${outcome}`));
  expect(await cardsOf(app, 'pieter')).toEqual([`mandaat: ${outcome}`]);
});

test('whoever was passed opens the whole card and still decides (M7)', async () => {
  const app = await waiting();
  await app.until('2026-11-26 09:10');
  const { click } = turnsOf(app);
  const whole = wordsOf(await click('fatima', 'mandaten.toon', { mandaat: 'M1' }));
  expect(whole).toMatch(/Anders volgt ontruiming[^]*Akkoord/);
  expect(wordsOf(await click('fatima', 'mandaat.akkoord', { mandaat: 'M1' }))).toMatch(/Door jou als teamleider/);
  await app.work.settle();
  expect(await cardsOf(app, 'pieter')).toEqual([`mandaat: ${outcome}`]);
});

test('who is away sees that the vervanger has it, may still decide, and sees the outcome (M5, M7)', async () => {
  const app = await waiting();
  app.changeOrganisatie(away('fatima', '2026-11-24', '2026-12-04'));
  await app.casussen.execute((await app.stored()).casus.kenmerk, { type: 'tick' });
  await app.until('2026-11-24 10:00');
  expect(await cardsOf(app, 'fatima')).toEqual(['mandaat: Dit ligt nu bij Ingrid Visser. Jij mag nog beslissen.']);
  const card = wordsOf(await turnsOf(app).click('fatima', 'mandaten.toon', { mandaat: 'M1' }));
  expect(card).not.toContain('als vervanger van');
  await decides(app, 'ingrid');
  expect(await cardsOf(app, 'fatima')).toEqual([`mandaat: ${outcome}`]);
});

test('who passed it on sees with whom it lies, and the outcome (M3)', async () => {
  const app = await waiting(withPersoon('esra', { functie: 'teamleider Werk & Inkomen' }));
  await app.when(mandaatPassedOn({ by: 'fatima', to: 'esra' }));
  await app.work.settle();
  expect(await cardsOf(app, 'fatima')).toEqual(['mandaat: Dit ligt nu bij Esra Yilmaz. Jij mag nog beslissen.']);
  await decides(app, 'esra');
  expect(await cardsOf(app, 'fatima')).toEqual([`mandaat: ${outcome}`]);
});

test('who could not be reached any more sees on the card from before where it lies, and the outcome (U5, M8)', async () => {
  const app = await waiting();
  app.messenger.unreachable(wie('fatima'));
  await app.until('2026-11-24 10:00');
  expect(await cardsOf(app, 'fatima')).toEqual(['mandaat: Dit ligt nu bij Ingrid Visser. Jij mag nog beslissen.']);
  await decides(app, 'ingrid');
  expect(await cardsOf(app, 'fatima')).toEqual([`mandaat: ${outcome}`]);
});

test('the last one asked keeps the whole card when nobody is left above them (M7)', async () => {
  const ladder = { teamleider: wie('fatima') };
  const org = voorbeeldstad();
  const domeinen = new Map(org.domeinen);
  const domein = [...domeinen.values()].find(({ id }) => (id as string) === 'werk-inkomen')!;
  const app = await waiting({ ...org, domeinen: domeinen.set(domein.id, { ...domein, ladder }) });
  await app.until('2026-11-26 10:00');
  expect((await app.stored()).casus.mandaten.values().next().value).toMatchObject({ status: 'geen-beslisser' });
  expect(wordsOf(await turnsOf(app).click('fatima', 'mandaten.toon', { mandaat: 'M1' }))).toMatch(
    /Jouw besluit is nodig/,
  );
});

test('the one message in the thread tells every stage, and is never sent twice (M6)', async () => {
  const app = await waiting();
  const stands = () => app.messenger.posts.filter(({ message }) => message.summary.startsWith('Stand van een mandaat'));
  const line = async (): Promise<string> => {
    const entry = (await app.stored()).document.outbox.find(({ soort }) => soort === 'mandaat-stand');
    return textsOf(entry?.ref && app.messenger.shows(entry.ref)?.card).join(' | ');
  };
  expect(await line()).toContain('Wacht ◐ bij de teamleider Werk & Inkomen');
  await app.until('2026-11-26 09:10');
  expect(await line()).toContain('Wacht ◐ bij het afdelingshoofd Werk & Inkomen');
  expect(await line()).toMatch(/3 dagen: 3 werkdagen bij de beslisser, 46,5 uur buiten kantoortijd/);
  await decides(app, 'pieter');
  expect(await line()).toMatch(/Akkoord ● \| Door \| het afdelingshoofd/);
  expect(stands()).toHaveLength(1);
});

test('a message in the thread that Teams has lost gets a successor there (C7, M6)', async () => {
  const app = await waiting();
  const entry = async () => (await app.stored()).document.outbox.find(({ soort }) => soort === 'mandaat-stand');
  const lost = (await entry())?.ref;
  if (lost === undefined) throw new Error('the stand was not sent');
  app.messenger.removed(lost);
  await app.until('2026-11-26 09:10');
  const now = (await entry())?.ref;
  expect(now?.activiteit).not.toBe(lost.activiteit);
  expect(now?.conversatie).toBe(lost.conversatie);
});
