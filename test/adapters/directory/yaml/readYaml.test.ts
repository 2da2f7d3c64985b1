import { faultLine } from '../../../../src/adapters/directory/fault.ts';
import { readYaml } from '../../../../src/adapters/directory/yaml/readYaml.ts';

const faultsOf = (text: string) => readYaml(text).faults.map(faultLine);

test('times, dates and words stay the text that somebody wrote', () => {
  expect(readYaml('uur: 08:30\nvan: 2026-01-01\nondermandaat: nee\n').value).toEqual({
    uur: '08:30',
    van: '2026-01-01',
    ondermandaat: 'nee',
  });
});

test('a double key is a fault by its path, and the rest is still read', () => {
  const yaml = readYaml('mensen:\n  noor: { naam: Noor, naam: Nora }\n  sam: {}\n');
  expect(yaml.faults.map(faultLine)).toEqual([
    'mensen.noor.naam (regel 2:23): deze sleutel staat er twee keer. Haal er een weg.',
  ]);
  expect(yaml.value).toHaveProperty('mensen.sam');
});

test('a double key inside a list is found too', () => {
  expect(faultsOf('lijst:\n  - a: 1\n  - b: 1\n    b: 2\n')).toEqual([
    'lijst[1].b (regel 4:5): deze sleutel staat er twee keer. Haal er een weg.',
  ]);
});

test('half a file is one fault about where it breaks off', () => {
  const yaml = readYaml('gemeente: Voorbeeldstad\nmensen: { noor: { naam: "No');
  expect(yaml.value).toBeUndefined();
  expect(yaml.faults[0]).toMatchObject({ line: 2, path: '' });
});

test.each([
  ['a tab', 'a:\n\tb: 1\n', 'hier staat een tab. Gebruik spaties om in te springen.'],
  ['a second document', 'a: 1\n---\nb: 1\n', 'hier begint een tweede document (---). Er mag er maar één zijn.'],
  ['a tag that means code', 'a: !!js/function x\n', 'deze regel is niet te lezen.'],
  ['an alias to nothing', 'a: *b\n', 'er is nergens een &b om naar te verwijzen.'],
])('%s is refused', (_what, text, fault) => {
  expect(faultsOf(text).join()).toContain(fault);
});

test('an alias may be used, and a fault behind it points at what it stands for', () => {
  const yaml = readYaml('week: &week\n  - ma\n  - dinsdag\nnoor: *week\n');
  expect(yaml.value).toEqual({ week: ['ma', 'dinsdag'], noor: ['ma', 'dinsdag'] });
  expect(yaml.fault(['noor', 1], 'x')).toMatchObject({ path: 'noor[1]', line: 3, column: 5 });
});

test('a file that multiplies itself by aliases is refused before it grows', () => {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (const [above, level] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => pair.split(''))) {
    levels.push(`${level!}: &${level!} [${Array(10).fill(`*${above!}`).join(',')}]`);
  }
  expect(faultsOf(levels.join('\n'))).toEqual([
    'bestand (regel 1:1): er staan te veel verwijzingen met * in dit bestand.',
  ]);
});
