import fc from 'fast-check';
import { canonicalJson } from '../../src/application/canonicalJson.ts';
import { brokenLinks, seal, unseal } from '../../src/application/timeline.ts';
import type { CasusEvent } from '../../src/domain/casusoverleg/events.ts';
import { countingRandom } from '../support/app.ts';
import { given } from '../support/given.ts';
import * as opdracht from '../support/opdrachten.ts';

const by = 'noor';
const told = given(opdracht.started({ prioriteitInwoner: { tekst: 'Rust.' } }))
  .when(opdracht.declined({ by: 'sam' }), opdracht.regieOffered({ by, to: 'sam', toelichting: { tekst: 'Vast.' } }))
  .when(opdracht.requested({ by }), opdracht.asked({ by: 'fatima' }), opdracht.answered({ by }))
  .when(opdracht.granted({ by: 'fatima', voorwaarden: 'Eenmalig.' }), opdracht.closed({ by }));
const empty = { timeline: [], texts: {} };
const sealed = seal(empty, told.events, countingRandom());
const wanted = told.events.map((event) => JSON.parse(JSON.stringify(event)) as CasusEvent);

test('what was sealed is read back as it happened, but for fields that had no value (C2)', () => {
  expect(unseal(sealed)).toEqual(wanted);
  expect(unseal(JSON.parse(JSON.stringify(sealed)) as typeof sealed)).toEqual(wanted);
});

test('no text stands in the chain itself, only beside it (C2)', () => {
  expect(JSON.stringify(sealed.timeline)).not.toMatch(/Rust|Vast|Eenmalig|huur is|achterstand\?/);
  expect(Object.values(sealed.texts).map(({ text }) => text)).toEqual(expect.arrayContaining(['Rust.', 'Eenmalig.']));
});

test('the same text gets another digest each time, so that nobody can try words against the chain', () => {
  const event = wanted[0];
  const twice = seal(empty, event === undefined ? [] : [event, event], countingRandom());
  const [one, other] = twice.timeline.map((line) => JSON.stringify(line.event));
  expect(one).not.toBe(other);
});

test('texts that were deleted read as null and leave the chain whole (C2, law 15)', () => {
  const bare = { timeline: sealed.timeline, texts: {} };
  expect(brokenLinks(bare)).toEqual([]);
  const [first] = unseal(bare);
  expect(first?.type === 'CasusoverlegStarted' && first.aanleiding.vraag).toEqual({ tekst: null });
});

test('a deleted text stays null when the events are sealed again', () => {
  const bare = { timeline: sealed.timeline, texts: {} };
  const again = seal(empty, unseal(bare), countingRandom());
  expect(unseal(again)).toEqual(unseal(bare));
  expect(again.texts).toEqual({});
});

test('adding to a timeline leaves what stood there untouched', () => {
  const [first, rest] = [wanted.slice(0, 3), wanted.slice(3)];
  const random = countingRandom();
  const before = seal(empty, first, random);
  const after = seal(before, rest, random);
  expect(after.timeline.slice(0, 3)).toEqual(before.timeline);
  expect(brokenLinks(after)).toEqual([]);
});

const lastOf = sealed.timeline.length - 1;
test('every change of an event, its place or its text is found (C2)', () => {
  fc.assert(
    fc.property(fc.nat(lastOf), fc.nat(lastOf), fc.constantFrom('at', 'drop', 'swap'), (index, other, how) => {
      const lines = [...sealed.timeline];
      const line = lines[index];
      const second = lines[other];
      if (line === undefined || second === undefined) throw new Error('out of the timeline');
      if (how === 'at') lines[index] = { ...line, event: { ...line.event, at: 0 } };
      if (how === 'drop') lines.splice(index, 1);
      if (how === 'swap') [lines[index], lines[other]] = [second, line];
      const same = (how === 'swap' && index === other) || (how === 'drop' && index === lastOf);
      expect(brokenLinks({ ...sealed, timeline: lines }).length > 0).toBe(!same);
    }),
  );
  for (const ref of Object.keys(sealed.texts)) {
    const texts = { ...sealed.texts, [ref]: { salt: sealed.texts[ref]?.salt ?? '', text: 'iets anders' } };
    expect(brokenLinks({ ...sealed, texts })).toEqual([Number(ref.split('.')[0])]);
  }
});

test('any event comes back from any text, whatever is in it', () => {
  const anyEvent = fc.record({
    type: fc.constantFrom('ConsultAnswered', 'DomeinDeclined', 'VraagAsked'),
    at: fc.nat(),
    by: fc.string(),
    antwoord: fc.record({ tekst: fc.string({ unit: 'grapheme' }) }),
    lijst: fc.array(fc.oneof(fc.nat(), fc.string(), fc.record({ tekst: fc.string() }), fc.constant(null))),
  });
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const kept = seal(empty, events as never, countingRandom());
      expect(unseal(kept)).toEqual(events);
      expect(brokenLinks(kept)).toEqual([]);
    }),
  );
});

test('canonical JSON does not depend on the order of keys, but does on the order of a list', () => {
  expect(canonicalJson({ b: [2, { d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
