import { mandaatVragenForm } from '../../../src/cards/forms/mandaatVragenForm.ts';
import type { MandaatVragenView } from '../../../src/cards/forms/mandaatVragenView.ts';
import { textLengths } from '../../../src/cards/forms/textLengths.ts';
import { vragenView } from '../support/everyForm.ts';
import { mandaatView } from '../support/gevraagd.ts';
import { longest } from '../support/nu.ts';
import { buttonsOf, bytesOf, partsOf, partsOfType, textsOf } from '../support/parts.ts';

const steps = [1, 2, 3] as const;
const cardOf = (
  stap: 1 | 2 | 3,
  waarden: Readonly<Record<string, string>> = {},
  more: Partial<MandaatVragenView> = {},
) => mandaatVragenForm({ ...vragenView(stap, { waarden, fouten: {} }), ...more }).card;
const inputsOf = (card: unknown) => partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
const dataOf = (card: unknown) =>
  Object.fromEntries(partsOfType(card, 'Action.Submit').map(({ title, data }) => [String(title), data]));

/** Everything that the three steps can hold, each text as long as it may be. */
const everything = (text: (length: number) => string) => {
  const { kort, middel } = textLengths;
  return {
    ...{ effect: text(middel), ethiek: text(middel), regel: text(middel), beslissing: text(kort) },
    ...{ domein: 'werk & inkomen', soort: 'huurachterstand eenmalig betalen', kader: 'eenmalig', bedrag: '2180' },
    ...{ kostenNietsDoen: text(middel), wettelijk: '2026-12-03', spoed: 'ontruiming', 'steun:jeugd': 'steunt' },
  };
};

test('first the effect, then whether it is right, then the rule; then what is asked (P4)', () =>
  expect(inputsOf(cardOf(1)).map(({ id }) => id)).toEqual([
    ...['effect', 'ethiek', 'regel'],
    ...['beslissing', 'domein', 'soort'],
  ]));

test('then draagvlak of each domein, kader, costs, statutory date and spoed (M1)', () => {
  const ids = inputsOf(cardOf(2)).map(({ id }) => id);
  expect(ids).toHaveLength(8 + 5);
  expect(ids).toContain('steun:schuldhulp');
  expect(ids.slice(-5)).toEqual(['kader', 'bedrag', 'kostenNietsDoen', 'wettelijk', 'spoed']);
});

test('at last nothing is typed any more: everything is read as others will read it, and where it goes (M2)', () => {
  const card = cardOf(3);
  expect(inputsOf(card)).toEqual([]);
  const shown = JSON.stringify(card).replaceAll('\u00a0', ' ');
  for (const part of ['Effect', 'Klopt het', 'Regel', 'Draagvlak', '3 van 4 punten', '€ 2.180', 'spoed: ontruiming'])
    expect(shown).toContain(part);
  expect(textsOf(card)).toContain('Dit gaat naar de teamleider Werk & Inkomen.');
  expect(textsOf(card)).toContain('Zo staat het in het mandaatregister: Participatiewet art. 35.');
});

test('a doel that nobody endorsed is a warning at the end and no block (C5)', () => {
  const warning = 'Niemand heeft het doel nog onderschreven. Vragen kan wel.';
  expect(textsOf(cardOf(3))).toContain(warning);
  expect(buttonsOf(cardOf(3))).toContain('Vraag mandaat');
  const verzoek = { ...mandaatView, doelOnderschreven: true };
  expect(
    textsOf(cardOf(3, {}, { overzicht: { verzoek, gaatNaar: '', eerder: undefined, grond: undefined } })),
  ).not.toContain(warning);
});

test.each([
  [1, ['Verder', 'Bewaar en sluit']],
  [2, ['Verder', 'Terug', 'Bewaar en sluit']],
  [3, ['Vraag mandaat', 'Terug', 'Bewaar en sluit']],
] as const)('step %i goes on by one clear button, back and out by quiet ones', (stap, buttons) => {
  expect(buttonsOf(cardOf(stap))).toEqual(buttons);
  const clear = partsOfType(cardOf(stap), 'Action.Submit').filter(({ style }) => style === 'positive');
  expect(clear.map(({ title }) => title)).toEqual(buttons.slice(0, 1));
});

test('a draft that was found says so, and can be thrown away', () => {
  const card = cardOf(2, {}, { hervat: true });
  expect(textsOf(card)).toContain('Je was hier gebleven.');
  expect(dataOf(card)['Begin opnieuw']).toEqual({ verb: 'mandaat.vragen', kenmerk: 'AT-7KQ3MX', kies: 'opnieuw' });
});

test.each(steps)('what the other steps hold goes along in every button of step %i', (stap) => {
  const waarden = everything((length) => `tekst van ${length}`);
  const card = cardOf(stap, waarden);
  const own = inputsOf(card).map(({ id }) => String(id));
  const others = Object.fromEntries(Object.entries(waarden).filter(([id]) => !own.includes(id)));
  for (const data of Object.values(dataOf(card))) expect(data).toMatchObject(others);
  for (const { id, value } of inputsOf(card))
    if (String(id) in waarden) expect(value).toBe(waarden[String(id) as keyof typeof waarden]);
});

test.each(steps)('step %i lets one keep a half filled in form: the card itself requires nothing', (stap) =>
  expect(inputsOf(cardOf(stap)).filter(({ isRequired }) => isRequired === true)).toEqual([]),
);

test.each(steps)('step %i fits with the longest texts in all of them', (stap) => {
  const verzoek = {
    ...{ ...mandaatView, beslissing: longest(textLengths.kort), kostenNietsDoen: longest(textLengths.middel) },
    toets: { effect: longest(600), ethiek: longest(600), regel: longest(600) },
  };
  const overzicht =
    stap === 3 ? { verzoek, gaatNaar: longest(140), eerder: longest(140), grond: longest(140) } : undefined;
  const card = cardOf(stap, everything(longest), { overzicht, hervat: true });
  expect(bytesOf(card)).toBeLessThan(28_000);
});
