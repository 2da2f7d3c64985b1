import { ladder, withDomein } from '../../support/directory.ts';
import { openSqlite, type SqliteStores } from '../../../src/adapters/sqlite/openSqlite.ts';
import { kenmerk, openApp, type App } from '../../support/app.ts';
import { cancelled, closed, joined, requested, withdrawn } from '../../support/opdrachten.ts';
import { formIn, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import type { DialogAnswer } from '../../../src/ports/bot.ts';
import { partsOfType, textsOf } from '../../cards/support/parts.ts';

type Fields = Readonly<Record<string, string>>;

const eerst = {
  ...{ effect: 'Het gezin blijft wonen.', ethiek: 'Ja, ook voor anderen.', regel: 'De hardheidsclausule.' },
  ...{ beslissing: 'Mag het?', domein: 'werk-inkomen', soort: 'huurachterstand' },
};
const dan = { kader: '', bedrag: '2180', kostenNietsDoen: 'Ontruiming.', spoed: 'nee', 'steun:schuldhulp': 'steunt' };

const cardOf = (answer: DialogAnswer): unknown => ('card' in answer ? answer.card : undefined);
const stepOf = (answer: DialogAnswer): string | undefined =>
  textsOf(cardOf(answer)).find((text) => /^Stap \d van 3$/.test(text));

/** Somebody with the form in hand, who fills it in and presses as on a screen. */
function formOf(app: App, who = 'noor') {
  const { open, submit } = turnsOf(app);
  let page: DialogAnswer = { kind: 'closed' };
  return {
    page: () => page,
    values: () => formIn(page).values,
    async open(): Promise<DialogAnswer> {
      return (page = await open(who, 'mandaat.vragen'));
    },
    async press(button: string, fields: Fields = {}): Promise<DialogAnswer> {
      const found = partsOfType(cardOf(page), 'Action.Submit').find(({ title }) => title === button);
      if (found === undefined) throw new Error(`no button ${button} on ${wordsOf(page)}`);
      const { verb: _verb, ...data } = found['data'] as Fields;
      return (page = await submit(who, 'mandaat.vragen', { ...data, ...formIn(page).values, ...fields }));
    },
  };
}

async function opened(who = 'noor') {
  const app = await openApp();
  await app.start();
  const form = formOf(app, who);
  await form.open();
  return { app, form, mandaten: async () => [...(await app.stored()).casus.mandaten.values()] };
}

/** A store in which Noor closed the form after its first step. */
async function firstStepKept(): Promise<SqliteStores> {
  const stores = openSqlite(':memory:');
  const app = await openApp({ stores });
  await app.start();
  const form = formOf(app);
  await form.open();
  await form.press('Verder', eerst);
  return stores;
}

describe('asking in steps', () => {
  test('three steps make one request that keeps every part (M1, P4)', async () => {
    const { form, mandaten } = await opened();
    expect(stepOf(await form.press('Verder', eerst))).toBe('Stap 2 van 3');
    expect(stepOf(await form.press('Verder', dan))).toBe('Stap 3 van 3');
    expect(await mandaten()).toEqual([]);
    expect(wordsOf(await form.press('Vraag mandaat'))).toBe('Gevraagd. Het ligt nu bij de teamleider Werk & Inkomen.');
    const [mandaat] = await mandaten();
    expect(mandaat?.verzoek).toMatchObject({
      ...{ soort: 'huurachterstand', bedrag: 2180, kostenNietsDoen: { tekst: 'Ontruiming.' } },
      toets: { effect: { tekst: eerst.effect }, ethiek: { tekst: eerst.ethiek }, regel: { tekst: eerst.regel } },
    });
    expect(mandaat?.verzoek.draagvlak).toContainEqual({ domein: 'schuldhulp', steun: 'steunt' });
    expect(mandaat?.verzoek.motivering.tekst).toBe(
      'Effect voor de inwoner: Het gezin blijft wonen.\nKlopt het, ook voor anderen: Ja, ook voor anderen.\n' +
        'Regel die ruimte geeft: De hardheidsclausule.',
    );
  });

  test('Terug keeps what was typed, in both directions', async () => {
    const { form } = await opened();
    await form.press('Verder', eerst);
    expect(stepOf(await form.press('Terug', dan))).toBe('Stap 1 van 3');
    expect(form.values()).toMatchObject(eerst);
    await form.press('Verder', { effect: 'Het gezin blijft hier wonen.' });
    expect(form.values()).toMatchObject({
      bedrag: '2180',
      kostenNietsDoen: 'Ontruiming.',
      'steun:schuldhulp': 'steunt',
    });
    await form.press('Verder');
    await form.press('Terug');
    expect(stepOf(await form.press('Terug'))).toBe('Stap 1 van 3');
    expect(form.values()).toMatchObject({ ...eerst, effect: 'Het gezin blijft hier wonen.' });
  });

  test('what is wrong in a step is said there, before the next one', async () => {
    const { form } = await opened();
    expect(stepOf(await form.press('Verder', { ...eerst, regel: '' }))).toBe('Stap 1 van 3');
    expect(wordsOf(form.page())).toContain('Vul dit nog in.');
    await form.press('Verder', { regel: 'Bel 999990019.' });
    expect(wordsOf(form.page())).toContain('mogelijk een BSN');
    await form.press('Verder', eerst);
    expect(stepOf(await form.press('Verder', { bedrag: '12,50' }))).toBe('Stap 2 van 3');
    expect(wordsOf(form.page())).toContain('hele euro’s');
  });

  test.each([
    ['an amount above every ceiling', { bedrag: '99000' }, {}, 'Stap 2 van 3', /Wel bevoegd: .*5\.000/],
    ['a domein that never decides this', {}, { domein: 'woningcorporatie' }, 'Stap 1 van 3', /Wel bevoegd/],
  ])('%s is refused at the step where it can be put right (M2)', async (_name, more, change, stap, why) => {
    const { form } = await opened();
    await form.press('Verder', { ...eerst, ...change });
    expect(stepOf(await form.press('Verder', { ...dan, ...more }))).toBe(stap);
    expect(wordsOf(form.page())).toMatch(why);
  });

  test('what waits already is told at the last step, and typed texts stay (M1)', async () => {
    const { app, form, mandaten } = await opened();
    await app.when(requested({ by: 'noor' }));
    await form.press('Verder', eerst);
    expect(stepOf(await form.press('Verder', dan))).toBe('Stap 1 van 3');
    expect(wordsOf(form.page())).toContain('Jij vroeg dit al');
    expect(form.values()).toMatchObject(eerst);
    expect(await mandaten()).toHaveLength(1);
  });

  test.each([
    ['noor', eerst, 'Dit gaat naar de teamleider Werk & Inkomen.'],
    ['noor', { ...eerst, domein: 'woningcorporatie', soort: 'woonvoorrang' }, 'Zij beslissen zelf.'],
    ['youssef', { ...eerst, domein: 'schuldhulp', soort: 'schuldhulp-starten' }, 'Je hebt hiervoor zelf mandaat.'],
  ])('%s sees beforehand where it goes, and that is where it goes (M2)', async (who, fields, words) => {
    const app = await openApp();
    await app.start();
    await app.when(joined({ by: 'youssef', uitnodiging: 'U2' }));
    const form = formOf(app, who);
    await form.open();
    await form.press('Verder', fields);
    await form.press('Verder', { spoed: 'nee' });
    expect(wordsOf(form.page())).toContain(words);
    const said = wordsOf(await form.press('Vraag mandaat'));
    expect(said).toMatch(/ligt nu bij de teamleider|Zij beslissen zelf|Vastgelegd\. Je hebt hiervoor zelf mandaat/);
  });

  test('where nobody is left to decide, that is said before asking too (M7)', async () => {
    const { app, form } = await opened('noor');
    app.changeOrganisatie(withDomein('werk-inkomen', { ladder: ladder({}) }));
    await form.press('Verder', eerst);
    await form.press('Verder', dan);
    expect(wordsOf(form.page())).toContain('Er is nu niemand die kan beslissen.');
  });

  test('the doel that nobody endorsed warns at the last step (C5)', async () => {
    const { form } = await opened();
    await form.press('Verder', eerst);
    await form.press('Verder', dan);
    expect(wordsOf(form.page())).toContain('Niemand heeft het doel nog onderschreven');
  });
});

describe('a draft', () => {
  test('what was typed before closing is there again, at the step where one was', async () => {
    const { form } = await opened();
    await form.press('Verder', eerst);
    expect(stepOf(await form.open())).toBe('Stap 2 van 3');
    expect(wordsOf(form.page())).toContain('Je was hier gebleven.');
    await form.press('Terug');
    expect(form.values()).toMatchObject(eerst);
  });

  test('Bewaar en sluit keeps half a step, unscanned, and nothing stands in the casusoverleg', async () => {
    const { app, form } = await opened();
    const said = wordsOf(await form.press('Bewaar en sluit', { effect: 'Nog vragen: 999990019' }));
    expect(said).toBe('Bewaard voor jou. Kies Mandaat vragen om verder te gaan, binnen 14 dagen.');
    expect(stepOf(await form.open())).toBe('Stap 1 van 3');
    expect(form.values()).toMatchObject({ effect: 'Nog vragen: 999990019' });
    expect(wordsOf(await form.press('Verder', { ...eerst, effect: 'Nog vragen: 999990019' }))).toContain('BSN');
    expect(JSON.stringify((await app.stored()).document)).not.toContain('999990019');
  });

  test('what is refused is kept as well', async () => {
    const { form } = await opened();
    await form.press('Verder', { ...eerst, domein: '' });
    await form.open();
    expect(form.values()).toMatchObject({ effect: eerst.effect, beslissing: eerst.beslissing });
  });

  test('at the last step it is checked anew: what changed meanwhile is told at its own step', async () => {
    const { app, form } = await opened();
    await form.press('Verder', eerst);
    await form.press('Verder', dan);
    expect(stepOf(await form.open())).toBe('Stap 3 van 3');
    await app.when(requested({ by: 'noor' }));
    expect(stepOf(await form.open())).toBe('Stap 1 van 3');
    expect(wordsOf(form.page())).toContain('Jij vroeg dit al');
    await app.when(withdrawn({ by: 'noor' }));
    expect(stepOf(await form.open())).toBe('Stap 3 van 3');
  });

  test('Begin opnieuw throws it away', async () => {
    const { form } = await opened();
    await form.press('Verder', eerst);
    await form.open();
    expect(stepOf(await form.press('Begin opnieuw'))).toBe('Stap 1 van 3');
    expect(form.values()['effect']).toBeUndefined();
    await form.open();
    expect(wordsOf(form.page())).not.toContain('Je was hier gebleven');
  });

  test('nobody else sees it, and each has their own', async () => {
    const { app, form } = await opened();
    await app.when(joined({ by: 'sam' }));
    await form.press('Verder', eerst);
    const sam = formOf(app, 'sam');
    expect(stepOf(await sam.open())).toBe('Stap 1 van 3');
    expect(wordsOf(sam.page())).not.toContain(eerst.effect);
    await sam.press('Bewaar en sluit', { effect: 'Van Sam.' });
    await form.open();
    expect(wordsOf(form.page())).not.toContain('Van Sam.');
  });

  test('whoever takes no part any more does not get it back (A)', async () => {
    const { app } = await opened();
    const own = { kenmerk, person: wie('joyce'), verb: 'mandaat.vragen' };
    await app.drafts.save(own, { stap: 1, waarden: { effect: 'Van Joyce.' } }, 14);
    const answer = await formOf(app, 'joyce').open();
    expect([answer.kind, wordsOf(answer)]).toEqual(['message', expect.stringContaining('alleen wie meedoet')]);
  });

  test('asking ends it; a double click leaves none behind', async () => {
    const { app, form, mandaten } = await opened();
    await form.press('Verder', eerst);
    await form.press('Verder', dan);
    const last = form.page();
    const { submit } = turnsOf(app);
    const { verb: _verb, ...data } = formIn(last).data as Fields;
    await Promise.all([submit('noor', 'mandaat.vragen', data), submit('noor', 'mandaat.vragen', data)]);
    expect(await mandaten()).toHaveLength(1);
    await form.open();
    expect(wordsOf(form.page())).not.toContain('Je was hier gebleven');
  });

  test.each([
    ['afgerond', closed({ by: 'noor' })],
    ['vervallen', cancelled({ by: 'noor' })],
  ])('it is deleted when the casusoverleg is %s', async (_status, command) => {
    const { app, form } = await opened();
    await form.press('Verder', eerst);
    await app.when(command);
    expect(await keptIn(app)).toEqual([]);
    expect(wordsOf(await form.press('Verder', dan))).toContain('al gesloten');
    expect(await keptIn(app)).toEqual([]);
  });

  test('it is there after a restart, and gone after its days, swept by the clock', async () => {
    const stores = await firstStepKept();
    const after = await openApp({ stores });
    expect(stepOf(await formOf(after).open())).toBe('Stap 2 van 3');
    await after.until('2026-12-07 09:00');
    expect(await keptIn(after)).toHaveLength(1);
    await after.until('2026-12-07 10:30');
    expect(await keptIn(after)).toEqual([]);
  });

  test('under another secret there is none, and one begins anew without a fault', async () => {
    const stores = await firstStepKept();
    const rotated = formOf(await openApp({ stores, secret: 'een-ander-geheim-dan-eerst' }));
    expect(stepOf(await rotated.open())).toBe('Stap 1 van 3');
    expect(wordsOf(rotated.page())).not.toContain('Je was hier gebleven');
    expect(stepOf(await rotated.press('Verder', eerst))).toBe('Stap 2 van 3');
  });

  test('of a form that somebody made up only its own fields are kept, and not without end', async () => {
    const { app, form } = await opened();
    const forged = { stap: '1', kies: 'bewaar', effect: 'x'.repeat(50_000), geheim: 'hallo', 'steun:wmo': 'steunt' };
    await turnsOf(app).submit('noor', 'mandaat.vragen', forged);
    const answer = await form.open();
    expect(wordsOf(answer)).not.toContain('hallo');
    expect(wordsOf(answer).length).toBeLessThan(28_000);
  });

  const keptIn = async ({ documents }: App): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const { id } of documents.list('draft', `${kenmerk}/`)) ids.push(id);
    return ids;
  };
});
