import { globSync, readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const all = (text: string, words: RegExp): readonly string[] =>
  [...text.matchAll(words)].map(([, found = '']) => found.replace(/\s+/g, ' '));

const productText = globSync(['src/cards/text/nl/*.ts', 'src/simulator/page/text.ts']).map(read).join('\n');

/** Buttons are bold where the text tells what to press; headings and whole sentences in bold end in a full stop. */
const buttonsIn = (text: string): readonly string[] =>
  all(text, /(?:[Dd]ruk\w*|[Pp]ress|[Kk]nop|[Kk]iest?|^\|) (?:\w+ ){0,6}?\*\*([^*]+)\*\*/gm);

test('the settings in the README are those that the process reads', () => {
  const settings = all(read('src/config.ts'), /^ {2}(\w+): z\./gm);
  const table = read('README.md').split('| setting')[1]?.split('\n\n')[0] ?? '';
  expect(settings).toContain('AAN_TAFEL_DATA');
  expect([...all(table, /^\| `(\w+)`/gm)].sort()).toEqual([...settings].sort());
});

test.each(['README.md', ...globSync('docs/handleiding/*-*.md')])('%s names buttons as they are', (file) => {
  const unknown = buttonsIn(read(file)).filter((name) => !productText.includes(`'${name}'`));
  expect(unknown).toEqual([]);
});

test('the texts that are looked through hold the buttons of the tour', () => {
  const tour = buttonsIn(read('README.md'));
  expect(tour).toEqual(expect.arrayContaining(['Mandaat vragen', 'Doe mee', 'Vraag mandaat', 'Akkoord', 'Rond af']));
});
