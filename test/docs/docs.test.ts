import { globSync, readFileSync } from 'node:fs';
import { hulpText } from '../../src/cards/text/nl/hulp.ts';
import { settingNames } from '../../src/config.ts';
import { openApp } from '../support/app.ts';
import { wie } from '../support/voorbeeldstad.ts';
import { documentKinds } from '../../src/ports/documents.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const all = (text: string, words: RegExp): readonly string[] =>
  [...text.matchAll(words)].map(([, found = '']) => found.replace(/\s+/g, ' '));

const productText = globSync(['src/cards/text/nl/*.ts', 'src/simulator/page/text.ts']).map(read).join('\n');

/** Buttons are bold where the text tells what to press; headings and whole sentences in bold end in a full stop. */
const buttonsIn = (text: string): readonly string[] =>
  all(text, /(?:[Dd]ruk\w*|[Pp]ress|[Kk]nop|[Kk]iest?|^\|) (?:\w+ ){0,6}?\*\*([^*]+)\*\*/gm);

test('the settings in the README are those that the process reads', () => {
  const table = read('README.md').split('| setting')[1]?.split('\n\n')[0] ?? '';
  expect([...all(table, /^\| `(\w+)`/gm)].sort()).toEqual([...settingNames].sort());
});

const guides = [...globSync('docs/**/*.md'), ...globSync('*.md'), ...globSync('infra/*.md')];

test.each(guides)('every command that %s names exists', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = all(read(file), /npm run (?:-s )?([a-z][\w:-]*)/g);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('docs/installatie.md points to files that are there, and to headings in them', () => {
  const anchor = (title: string): string =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s-]/gu, '')
      .replaceAll(/\s/g, '-');
  const links = all(read('docs/installatie.md'), /\]\(([^)]+)\)/g);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) {
    const [file = '', heading] = link.split('#');
    const titles = all(read(`docs/${file}`), /^#+ (.+)$/gm).map(anchor);
    if (heading !== undefined) expect(titles).toContain(heading);
  }
});

test.each(['README.md', 'docs/installatie.md', ...globSync('docs/handleiding/*-*.md')])(
  '%s names buttons as they are',
  (file) => {
    const unknown = buttonsIn(read(file)).filter((name) => !productText.includes(`'${name}'`));
    expect(unknown).toEqual([]);
  },
);

test('the texts that are looked through hold the buttons of the tour', () => {
  const tour = buttonsIn(read('README.md'));
  expect(tour).toEqual(expect.arrayContaining(['Mandaat vragen', 'Doe mee', 'Vraag mandaat', 'Akkoord', 'Rond af']));
});

test('docs/storage.md lists every kind of document', () => {
  const table = all(read('docs/storage.md'), /^\| `(\w+)`/gm);
  expect([...table].sort()).toEqual([...documentKinds].sort());
});

test('docs/directory.md explains every key of the file', () => {
  type Part = Readonly<{ properties?: Readonly<Record<string, Part>>; additionalProperties?: Part | boolean }>;
  const keysOf = ({ properties = {}, additionalProperties }: Part): readonly string[] => [
    ...Object.entries(properties).flatMap(([key, part]) => [key, ...keysOf(part)]),
    ...(typeof additionalProperties === 'object' ? keysOf(additionalProperties) : []),
  ];
  const keys = keysOf(JSON.parse(read('config/aan-tafel.schema.json')) as Part);
  expect(keys).toEqual(expect.arrayContaining(['conceptDagen', 'uitvoering', 'plafond']));
  const explained = read('docs/directory.md');
  expect(keys.filter((key) => !new RegExp(`[.\`]${key}[.\`[]`, 'u').test(explained))).toEqual([]);
});

test.each(guides)('every setting that %s names exists', (file) => {
  const named = all(read(file), /\b((?:AAN_TAFEL|APPLICATIONINSIGHTS)_[A-Z_]*[A-Z]|MicrosoftApp[A-Z]\w+)\b/g);
  expect(named.filter((name) => !settingNames.includes(name))).toEqual([]);
});

test('the file of the gemeente has one name for whoever installs, and one where it lies in Azure', () => {
  const named = [...guides, 'src/cards/text/nl/importeren.ts', 'src/adapters/directory/text/checkFileTexts.ts'].flatMap(
    (file) => all(read(file), /([\w./-]*gemeente\.yaml)/g),
  );
  expect(new Set(named)).toEqual(new Set(['config/gemeente.yaml', '/home/data/gemeente.yaml']));
});

test('what docs/installatie.md tells to type, the bot understands', async () => {
  const typed = all(read('docs/installatie.md'), /[Tt]yp[^`\n]{0,40}`([^`]+)`/g);
  expect(typed).toEqual(expect.arrayContaining(['help', 'bereikbaar?', 'mandaatregister', 'digest']));
  const { bot } = await openApp();
  const bram = { person: wie('bram'), naam: 'Bram Willems', guest: false };
  for (const words of typed)
    expect(JSON.stringify(await bot.say(bram, { kind: 'personal' }, words))).not.toContain(hulpText.nietBegrepen);
});

test('the steps for Azure in infra/README.md and docs/installatie.md use outputs that the template gives', () => {
  const outputs = all(read('infra/main.bicep'), /^output (\w+) /gm);
  const used = all(read('infra/README.md'), /"?\$([A-Z][A-Z_]+)"?/g).filter((name) => name !== 'AZURE_LOCATION');
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !outputs.includes(name))).toEqual([]);
});
