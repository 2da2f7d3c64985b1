import { dialogs, offeredDialogs } from '../../../src/application/bot/dialogs/index.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { openApp } from '../../support/app.ts';
import { countedStores } from '../../support/countedStores.ts';
import { cancelled } from '../../support/opdrachten.ts';
import { formIn, turnsOf, wordsOf } from '../../support/turns.ts';
import { dialogen } from './dialogen.ts';

async function before(verb: string, stores = openSqlite(':memory:')) {
  const dialoog = dialogen[verb];
  if (dialoog === undefined) throw new Error(`${verb} has no example`);
  const app = await openApp({ stores });
  if (dialoog.org !== undefined) app.changeOrganisatie(dialoog.org);
  await app.start(dialoog.consult === true ? { kind: 'consult', aan: ['wmo'] } : {});
  await app.when(...(dialoog.after ?? []));
  return { dialoog, ...app, ...turnsOf(app), revision: async () => (await app.stored()).revision };
}

const verbs = Object.keys(dialogen);
const unknown = {
  kenmerk: 'AT-22ABCD',
  uitnodiging: 'U1',
  mandaat: 'M1',
  aanbod: 1,
  advies: 1,
  bemiddeling: 1,
  keuze: 1,
  actie: 'A1',
};

test('every form about a casusoverleg has its example here', () => {
  expect(offeredDialogs.map(({ verb }) => verb).sort()).toEqual([...verbs].sort());
  expect(dialogs.map(({ verb }) => verb).sort()).toEqual(
    [...verbs, 'casus.start', 'casus.lees', 'afwezig.melden', 'afwezig.collega'].sort(),
  );
});

test.each(verbs)('%s opens for who may, and tells in Dutch who else it is for (A)', async (verb) => {
  const { dialoog, open } = await before(verb);
  expect((await open(dialoog.may, verb, dialoog.ids)).kind).toBe('dialog');
  const refused = await open(dialoog.not, verb, dialoog.ids);
  expect([refused.kind, wordsOf(refused)]).toEqual(['message', expect.stringMatching(dialoog.why)]);
});

test.each(verbs)('%s does what it says, once, for who may', async (verb) => {
  const { dialoog, submit, ...app } = await before(verb);
  const { length } = (await app.stored()).document.timeline;
  const done = await submit(dialoog.may, verb, { ...dialoog.ids, ...dialoog.fields });
  expect([done.kind, wordsOf(done)]).toEqual(['message', expect.stringMatching(dialoog.done)]);
  expect((await app.stored()).document.timeline.length).toBeGreaterThan(length);
});

// What is begun and not sent is looked up when it is sent, and all of it when the casusoverleg closes.
const draftTrips: Readonly<Record<string, { readonly reads?: number; readonly searches?: number }>> = {
  'mandaat.vragen': { reads: 2 },
  'casus.sluit': { searches: 1 },
  'casus.vervallen': { searches: 1 },
  'consult.antwoord': { searches: 1 },
};

test.each(verbs)('%s is sent in with one read and one write, but for drafts', async (verb) => {
  const { stores, trips } = countedStores(openSqlite(':memory:'));
  const { dialoog, submit } = await before(verb, stores);
  trips();
  await submit(dialoog.may, verb, { ...dialoog.ids, ...dialoog.fields });
  expect(trips()).toEqual({ reads: 1, searches: 0, writes: 1, ...draftTrips[verb] });
});

test.each(verbs)('%s gives nothing away to who may not, filled in or empty (A, C10)', async (verb) => {
  const { dialoog, submit, revision } = await before(verb);
  const untouched = await revision();
  for (const fields of [dialoog.fields, {}]) {
    const outsider = dialoog.may === 'marijke' ? 'milan' : 'marijke';
    const answer = await submit(outsider, verb, { ...dialoog.ids, ...fields });
    expect([answer.kind, wordsOf(answer)]).toEqual(['message', expect.not.stringContaining('vraag"')]);
  }
  expect((await submit(dialoog.not, verb, { ...dialoog.ids, ...dialoog.fields })).kind).not.toBe('closed');
  expect(await revision()).toBe(untouched);
});

const withTexts = verbs.filter((verb) => (dialogen[verb]?.texts.length ?? 0) > 0);

test.each(withTexts)(
  '%s keeps every text when one of them holds a BSN, says so by type, and stores nothing (law 3)',
  async (verb) => {
    const { dialoog, submit, revision } = await before(verb);
    const untouched = await revision();
    for (const field of dialoog.texts) {
      const typed = { ...dialoog.fields, [field]: 'Bel over 999990019 vandaag' };
      const answer = await submit(dialoog.may, verb, { ...dialoog.ids, ...typed });
      const { values } = formIn(answer);
      for (const text of dialoog.texts) expect(values[text] ?? typed[text]).toBe(typed[text]);
      expect(values[field]).toBe('Bel over 999990019 vandaag');
      expect(wordsOf(answer)).toContain('mogelijk een BSN');
    }
    expect(await revision()).toBe(untouched);
  },
);

test.each(withTexts)('%s says what is missing and what is too long, and keeps the rest', async (verb) => {
  const { dialoog, submit, revision } = await before(verb);
  const untouched = await revision();
  for (const [index, field] of dialoog.texts.entries()) {
    const long = 'lang '.repeat(420);
    const tooLong = await submit(dialoog.may, verb, { ...dialoog.ids, ...dialoog.fields, [field]: long });
    expect(wordsOf(tooLong)).toMatch(/Dit is te lang: 209\d tekens/);
    if (index >= dialoog.needed) continue;
    const empty = await submit(dialoog.may, verb, { ...dialoog.ids, ...dialoog.fields, [field]: '  ' });
    expect(wordsOf(empty)).toContain('Vul dit nog in.');
  }
  expect(await revision()).toBe(untouched);
});

// A reference to the besluit may still be added after closing (M10).
test.each(withTexts.filter((verb) => verb !== 'mandaat.referentie'))(
  '%s gives the text back when somebody else was first (M8)',
  async (verb) => {
    const { dialoog, submit, ...app } = await before(verb);
    await app.when(cancelled({ by: 'noor' }));
    const answer = await submit(dialoog.may, verb, { ...dialoog.ids, ...dialoog.fields });
    expect(wordsOf(answer)).toContain('al gesloten');
    const [text = ''] = dialoog.texts;
    expect(formIn(answer).values[text]).toBe(dialoog.fields[text]);
  },
);

test.each([...verbs, 'casus.lees', 'casus.meer'])('%s does not open without a kenmerk that exists', async (verb) => {
  const { open } = await before('casus.sluit');
  expect((await open('noor', verb, { kenmerk: 7 })).kind).toBe('message');
  expect(wordsOf(await open('noor', verb, unknown))).toContain('Dit kenmerk ken ik niet');
});

test.each(verbs)('%s takes in nothing for a kenmerk that does not exist', async (verb) => {
  const { dialoog, submit } = await before('casus.sluit');
  expect((await submit('noor', verb, { ...dialoog.fields, kenmerk: {} })).kind).toBe('message');
  expect(wordsOf(await submit('noor', verb, unknown))).toContain('Dit kenmerk ken ik niet');
});
