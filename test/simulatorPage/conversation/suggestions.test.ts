import { outgoing, suggestionsFor, typedCommand } from '../../../src/simulator/page/conversation/suggestions.ts';

const commands = [
  { title: 'start', description: 'Start een casusoverleg' },
  { title: 'status <kenmerk>', description: 'Hoe staat het ervoor' },
  { title: 'help', description: 'Wat ik kan' },
];
const labels = (before: string, channel: boolean) =>
  suggestionsFor(before, channel, commands).options.map((option) => option.label);

test('"/" offers the commands that begin with what follows', () => {
  expect(labels('/', false)).toEqual(['start', 'status <kenmerk>', 'help']);
  expect(labels('/sta', false)).toEqual(['start', 'status <kenmerk>']);
  expect(labels('/zzz', false)).toEqual([]);
});

test('"/" in the middle of a sentence is only a slash', () => {
  expect(labels('W&I/schuldhulp', false)).toEqual([]);
});

test('"@" in a channel offers the bot and replaces what was typed of its name', () => {
  const before = 'Kun jij dit, @aan t';
  expect(suggestionsFor(before, true, commands)).toMatchObject({ from: 13, options: [{ insert: '@Aan Tafel ' }] });
  expect(labels('noor@aan', true)).toEqual([]);
  expect(labels('@Sam', true)).toEqual([]);
});

test('in the own chat nobody needs to be named', () => {
  expect(labels('@', false)).toEqual([]);
});

test('a command in a channel brings the mention without which the bot hears nothing', () => {
  expect(suggestionsFor('@Aan Tafel /he', true, commands)).toMatchObject({
    from: 0,
    options: [{ insert: '@Aan Tafel help' }],
  });
});

test('a placeholder is left for the person to fill in', () => {
  expect(typedCommand('status <kenmerk>')).toBe('status ');
});

test('a mention goes out as Teams would send it', () => {
  expect(outgoing(' @aan tafel start ')).toBe('<at>Aan Tafel</at> start');
  expect(outgoing('aan tafel, start')).toBe('aan tafel, start');
});
