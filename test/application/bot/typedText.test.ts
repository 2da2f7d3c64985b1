import fc from 'fast-check';
import type { Answer, DialogAnswer } from '../../../src/ports/bot.ts';
import { openApp } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { formIn, turnsOf, wordsOf } from '../../support/turns.ts';
import { dialogen } from './dialogen.ts';
import { consult, opened, question } from './starting.ts';

/** What no keyboard gives, in the middle of what one does. */
const signs = fc.constantFrom(
  '\u0000',
  '\u0008',
  '\u001b',
  '\u007f',
  '\u0085',
  '\r',
  '\t',
  '\ud800',
  '\udfff',
  '😀',
  'é',
);
const hostile = fc
  .array(fc.oneof(signs, fc.constantFrom('Doen', ' ', '.', '\n')), { minLength: 1, maxLength: 30 })
  .map((parts) => `Doen${parts.join('')}`);

/** Every text and every name of a field in it, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of value instanceof Map ? value : Object.entries(value)) {
    yield String(key);
    yield* textsIn(one);
  }
}

/** Nothing that a strict reader of JSON refuses, a database cuts off, or a reader can't see. */
function expectReadable(...values: readonly unknown[]): void {
  for (const text of textsIn(values)) {
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  }
}

async function before(verb: string) {
  const dialoog = dialogen[verb]!;
  const app = await openApp();
  if (dialoog.org !== undefined) app.changeOrganisatie(dialoog.org);
  await app.start(dialoog.consult === true ? { kind: 'consult', aan: ['wmo'] } : {});
  await app.when(...(dialoog.after ?? []));
  return { dialoog, app, ...turnsOf(app) };
}

const withTexts = Object.keys(dialogen).filter((verb) => (dialogen[verb]?.texts.length ?? 0) > 0);

describe.each(withTexts)('%s', (verb) => {
  test('keeps, sends and gives back text that can be read, whatever was typed', async () => {
    const typed = fc.record(Object.fromEntries(dialogen[verb]!.texts.map((field) => [field, hostile])));
    await fc.assert(
      fc.asyncProperty(typed, fc.boolean(), async (texts, withNumber) => {
        const { dialoog, app, submit } = await before(verb);
        const spoiled = withNumber ? { [dialoog.texts[0]!]: `${texts[dialoog.texts[0]!]} 999990019` } : {};
        const answer: Answer | DialogAnswer = await submit(dialoog.may, verb, {
          ...dialoog.ids,
          ...dialoog.fields,
          ...texts,
          ...spoiled,
          'veld\ud800': 'van niemand',
        });
        await app.work.settle();
        const stored = await app.stored();
        expectReadable(answer, stored.document, app.messenger.posts, await collect(app.store.open()));
        if (withNumber) expect(answer.kind).toBe('dialog');
      }),
      { numRuns: 4 },
    );
  });

  test('finds a BSN that control characters or half characters cut to pieces, and gives it back whole (law 3)', async () => {
    const { dialoog, submit } = await before(verb);
    const field = dialoog.texts[0]!;
    const answer = await submit(dialoog.may, verb, {
      ...dialoog.ids,
      ...dialoog.fields,
      [field]: 'Bel over 999\u0000990\u001b019\u0007 vandaag',
    });
    expect(wordsOf(answer)).toContain('mogelijk een BSN');
    expect(formIn(answer).values[field] ?? 'Bel over 999990019 vandaag').toBe('Bel over 999990019 vandaag');
  });
});

test('the start form keeps text that can be read, and control characters alone are nothing', async () => {
  const { app, fill } = await opened();
  const nothing = await fill(consult, { ...question, vraag: '\u0000\u0001\u001f' });
  expect(wordsOf(nothing)).toContain('Vul dit nog in.');
  const done = await fill(consult, { ...question, vraag: 'Kan dat\ud83d\u0000?', doel: 'Scoot\u0007mobiel' });
  await app.work.settle();
  const [kenmerk] = await collect(app.store.open());
  const { document } = (await app.casussen.load(kenmerk!))!;
  expectReadable(nothing, done, document, app.messenger.posts);
  expect(JSON.stringify(document)).toContain('Kan dat\ufffd?');
  expect(JSON.stringify(document)).toContain('Scootmobiel');
});
