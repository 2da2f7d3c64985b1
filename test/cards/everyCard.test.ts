import { complaints } from './support/complaints.ts';
import { everyCard } from './support/everyCard.ts';
import { everyForm } from './support/everyForm.ts';
import { bytesOf, partsOf, partsOfType } from './support/parts.ts';

const forms = everyForm({ waarden: {}, fouten: {} });
const all = [
  ...Object.entries(everyCard),
  ...Object.entries(forms).map(([name, { card }]) => [`formulier ${name}`, card] as const),
];

/** Known to Teams, not to the renderer library; each of them must carry a fallback. */
const teamsOnly = ['Chart.HorizontalBar'];

describe.each(all)('%s', (_, card) => {
  test('is accepted by the official renderer library', () => {
    const allowed = teamsOnly.map((type) => `Unknown element type "${type}". Fallback will be used if present.`);
    expect(complaints(card).filter((message) => !allowed.includes(message))).toEqual([]);
    for (const part of partsOf(card)) {
      if (teamsOnly.includes(String(part['type']))) expect(part['fallback']).toMatchObject({ type: 'FactSet' });
    }
  });

  test('says in Dutch what it is where it can not be shown or seen', () => {
    expect(card).toMatchObject({ version: '1.5', lang: 'nl', fallbackText: expect.any(String) as string });
    expect(card['speak']).toEqual(expect.stringMatching(/\S/));
    expect(card['speak']).not.toMatch(/[<>&]/);
  });

  test('fits in a Teams message', () => expect(bytesOf(card)).toBeLessThan(28_000));

  test('uses theme colours only, and none that is unreadable on white', () => {
    const colours = partsOf(card).flatMap(({ color, backgroundImage, backgroundColor }) =>
      [color, backgroundImage, backgroundColor].filter((colour) => colour !== undefined),
    );
    const theme = ['default', 'good', 'accent', 'attention'];
    expect(colours.filter((colour) => typeof colour !== 'string' || !theme.includes(colour))).toEqual([]);
  });

  test('has at most one clear button', () => {
    const actions = partsOfType(card, 'Action.Execute', 'Action.Submit');
    expect(actions.filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
  });

  test('sends ids and a verb, never state', () => {
    const subjects = ['kenmerk', 'uitnodiging', 'mandaat', 'actie', 'aanbod', 'advies', 'persoon', 'periode'];
    const after = ['bemiddeling', 'keuze'];
    const allowed = ['msteams', 'verb', 'key', 'kies', ...subjects, ...after];
    // What the first step of the start form asked goes along in the second, because there is nowhere else to keep it.
    const travelling = ['stap', 'wegGelaten', 'meerdomeinen'];
    for (const { data } of partsOfType(card, 'Action.Execute', 'Action.Submit')) {
      expect(Object.keys(data as object).filter((key) => ![...allowed, ...travelling].includes(key))).toEqual([]);
    }
  });

  test('labels every input', () => {
    for (const input of partsOf(card).filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(input['label']).toEqual(expect.stringMatching(/\S/));
    }
  });
});

test.each(Object.entries(everyCard))('%s acts at one tap also for old clients', (_, card) => {
  for (const action of partsOfType(card, 'Action.Execute')) {
    expect(action['fallback']).toMatchObject({ type: 'Action.Submit', data: action['data'] });
    expect(action['data']).toMatchObject({ verb: action['verb'] });
  }
});

test.each(Object.entries(forms))('the dialog %s knows Action.Submit only', (_, { card }) => {
  expect(partsOf(card).filter(({ type }) => /^Action\.(?!Submit)/.test(String(type)))).toEqual([]);
  expect(partsOfType(card, 'Action.Submit').filter(({ data }) => 'msteams' in (data as object))).toEqual([]);
});
