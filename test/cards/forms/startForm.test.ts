import { startForm } from '../../../src/cards/forms/startForm.ts';
import { startView } from '../support/everyForm.ts';
import { kop } from '../support/nu.ts';
import { buttonsOf, partsOf, partsOfType, textsOf } from '../support/parts.ts';

const step1 = { meerdomeinen: 'ja', soort: 'vastgelopen', gebied: 'havenkwartier', leefgebieden: 'wonen,financiën' };
const step2 = startView(2, {
  waarden: { ...step1, zaaknummer: 'Z-12', bericht: 'https://teams.example/1' },
  fouten: {},
});
const inputs = (view: typeof step2) =>
  partsOf(startForm(view).card).filter(({ type }) => String(type).startsWith('Input.'));

test('what step 1 asked travels with step 2', () => {
  const [button] = partsOfType(startForm(step2).card, 'Action.Submit');
  expect(button?.['data']).toEqual({ verb: 'casus.start', stap: '2', ...step2.ingevuld.waarden });
});

test('the doel comes first, at most 140 characters, with who reads it (C5)', () => {
  expect(inputs(step2)[0]).toMatchObject({ id: 'doel', maxLength: 140 });
  expect(textsOf(startForm(step2).card)[0]).toContain('Iedereen in het kanaal leest het doel.');
});

test('usual domeinen are preselected, the others are not, and a choice made stays (C6)', () => {
  const chosen = { waarden: { ...step1, 'domein:jeugd': 'expertise', 'domein:schuldhulp': 'niet' }, fouten: {} };
  const values = inputs(startView(2, chosen)).map(({ id, value }) => [id, value]);
  expect(values).toContainEqual(['domein:werk & inkomen', 'meedenken']);
  expect(values).toContainEqual(['domein:schuldhulp', 'niet']);
  expect(values).toContainEqual(['domein:jeugd', 'expertise']);
  expect(values).toContainEqual(['domein:wmo', 'niet']);
});

test('usual domeinen left out are named once, after which the same button starts (C6)', () => {
  const { card } = startForm({ ...step2, weggelaten: ['schuldhulp', 'jeugd'] });
  expect(textsOf(card)).toContain('Meestal horen erbij: Schuldhulp, Jeugd.');
  expect(buttonsOf(card)).toEqual(['Start toch']);
  expect(partsOfType(card, 'Action.Submit')[0]?.['data']).toMatchObject({ wegGelaten: 'schuldhulp,jeugd' });
});

test('an open casusoverleg of the same household is named, and starting anyway needs a reason (C4)', () => {
  const view = { ...step2, bestaand: kop.kenmerk };
  expect(textsOf(startForm(view).card)).toContain('Dit huishouden heeft al een open overleg: AT-7KQ3MX.');
  expect(inputs(view)).toContainEqual(expect.objectContaining({ id: 'tochReden', isRequired: true }));
});

test('when one domein is enough, a consult is offered: one question, one domein (C1)', () => {
  const consult = startForm(startView(2, { waarden: { ...step1, meerdomeinen: 'nee' }, fouten: {} }));
  expect(consult.title).toBe('Stel een vraag aan één domein');
  expect(buttonsOf(consult.card)).toEqual(['Stel de vraag']);
});

test('the only gebied is chosen already', () => {
  const view = startView(1, { waarden: {}, fouten: {} });
  const one = { ...view, gebieden: view.gebieden.slice(0, 1) };
  expect(inputs(one)).toContainEqual(expect.objectContaining({ id: 'gebied', value: 'havenkwartier' }));
});

test('from a message only the link is kept, and the form says so', () =>
  expect(textsOf(startForm({ ...startView(1, { waarden: {}, fouten: {} }), uitBericht: true }).card)[0]).toContain(
    'Ik bewaar een link naar het bericht, niet de tekst.',
  ));
