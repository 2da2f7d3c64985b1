import { everyCardOf } from './support/everyCard.ts';
import { everyFormOf } from './support/everyForm.ts';
import { plantIn } from './support/hostile.ts';

/** Longer than any card shows, in characters of two units; each begins at another place. */
const long = ['😀'.repeat(1500), `x${'😀'.repeat(1500)}`];
const fields = [
  'toelichting',
  'reden',
  'tekst',
  'vraag',
  'doel',
  'motivering',
  'beslissing',
  'antwoord',
  'effect',
  'wat',
];

const all = long.flatMap((text, nr) => [
  ...Object.entries(everyCardOf(plantIn(text))).map(([name, card]) => [`${name} (${nr})`, card] as const),
  ...Object.entries(
    everyFormOf(
      { waarden: Object.fromEntries(fields.map((id) => [id, text.repeat(4)])), fouten: {}, melding: text },
      plantIn(text),
    ),
  ).map(([name, form]) => [`formulier ${name} (${nr})`, form] as const),
]);

test.each(all)('%s cuts no character in half, so that Teams can read it', (_name, card) =>
  // As JSON, a half character stands as \ud83d, which a strict reader refuses.
  expect(JSON.stringify(card)).not.toMatch(/\\ud[89a-f]/i),
);

test('and texts were really cut', () =>
  expect(all.filter(([, card]) => JSON.stringify(card).includes('😀…')).length).toBeGreaterThan(20));
