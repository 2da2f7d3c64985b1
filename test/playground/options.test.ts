import { readOptions } from '../../src/playground/options.ts';

test('Noor is met at the usual port when nothing is asked', () => {
  expect(readOptions([])).toEqual({ as: 'noor', port: 56_150 });
});

test('a person and a port can be chosen', () => {
  expect(readOptions(['--as', 'sam', '--port', '56151'])).toEqual({ as: 'sam', port: 56_151 });
});

test.each([[['--port', 'soon']], [['--port', '70000']], [['--port', '0']], [['--who', 'sam']], [['sam']]])(
  '%j is refused with how it is used',
  (args) => {
    expect(() => readOptions(args)).toThrow(/usage: npm run playground/);
  },
);
