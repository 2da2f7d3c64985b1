import { quietConsole } from '../src/quietConsole.ts';

test('what a library writes to the console is not printed; that it wrote is told once per channel', () => {
  const { console } = globalThis;
  const printed: unknown[] = [];
  const before = { ...console };
  console.error = (...words: unknown[]) => void printed.push(words);
  const told: string[] = [];
  const giveBack = quietConsole((channel) => told.push(channel));
  console.error('Bearer geheim');
  console.error('mevrouw Jansen');
  console.log('{"activity":{}}');
  console.trace('wachtwoord');
  giveBack();
  console.error('weer te zien');
  Object.assign(console, before);
  expect(told).toEqual(['error', 'log', 'trace']);
  expect(printed).toEqual([['weer te zien']]);
});
