import { readPress } from '../../../src/simulator/page/cards/press.ts';

const inputs = { reden: 'Omdat' };

test('Action.Execute brings its verb, its data as the bot wrote them, and the inputs beside them', () => {
  const action = { type: 'Action.Execute', verb: 'mandaat.akkoord', data: { mandaat: 'm1' } };
  expect(readPress(action, inputs)).toEqual({
    kind: 'execute',
    verb: 'mandaat.akkoord',
    data: { mandaat: 'm1' },
    inputs,
  });
});

test('Action.Submit is a message with a value, unless its data ask for a dialog', () => {
  const dialog = { what: 'mandaat', msteams: { type: 'task/fetch' } };
  expect(readPress({ type: 'Action.Submit', data: { what: 'mandaat' } }, {})?.kind).toBe('submit');
  expect(readPress({ type: 'Action.Submit', data: { msteams: { type: 'messageBack' } } }, {})?.kind).toBe('submit');
  expect(readPress({ type: 'Action.Submit' }, {})?.kind).toBe('submit');
  expect(readPress({ type: 'Action.Submit', data: dialog }, {})).toEqual({ kind: 'dialog', data: dialog, inputs: {} });
});

test('only web addresses are opened', () => {
  const open = (url: string) => readPress({ type: 'Action.OpenUrl', url }, {});
  expect(open('https://voorbeeldstad.example/')).toEqual({ kind: 'link', url: 'https://voorbeeldstad.example/' });
  expect(open('javascript:alert(1)')).toBeUndefined();
  expect(open('data:text/html,x')).toBeUndefined();
  expect(open('handleiding')).toBeUndefined();
});
