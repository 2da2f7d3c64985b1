import { preparedCard } from '../../../src/simulator/page/cards/preparedCard.ts';

const input = (more: object) => ({ type: 'Input.Text', id: 'reden', label: 'Waarom?', ...more });
const cardWith = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });

test('typed values come back in inputs of the same id, however deep they lie', () => {
  const shown = { type: 'Action.ShowCard', title: 'Afwijzen', card: cardWith(input({ value: 'van de bot' })) };
  const card = { ...cardWith({ type: 'Container', items: [input({})] }), actions: [shown] };
  expect(preparedCard(card, { reden: 'getypt' }, 'Vul in')).toEqual({
    ...cardWith({ type: 'Container', items: [input({ value: 'getypt' })] }),
    actions: [{ ...shown, card: cardWith(input({ value: 'getypt' })) }],
  });
});

test('an input that was emptied stays empty', () => {
  expect(preparedCard(cardWith(input({ value: 'oud' })), { reden: '' }, '')).toEqual(cardWith(input({ value: '' })));
});

test('a required input without its own error text gets one, and keeps its own otherwise', () => {
  const bare = input({ isRequired: true });
  const own = input({ isRequired: true, errorMessage: 'Schrijf op waarom.' });
  const optional = input({});
  expect(preparedCard(cardWith(bare, own, optional), {}, 'Vul in')).toEqual(
    cardWith({ ...bare, errorMessage: 'Vul in' }, own, optional),
  );
});

test('what a button carries is not a card, whatever it looks like', () => {
  const action = { type: 'Action.Submit', data: input({ isRequired: true }) };
  const card = { ...cardWith(), actions: [action] };
  expect(preparedCard(card, { reden: 'getypt' }, 'Vul in')).toEqual(card);
});
