import fc from 'fast-check';
import { parse } from 'yaml';
import type { Edit } from '../../../../src/adapters/directory/import/edit.ts';
import { editYaml } from '../../../../src/adapters/directory/import/editYaml.ts';
import { differences, gids } from './csv.ts';

const set = (path: string, value: unknown): Edit => ({ path: path.split('.'), value });

const small = `# van de gemeente
mensen:
  noor:
    naam: Noor # met een woord erbij
    werkdagen:
      - ma
      - di

  sam: { naam: Sam }
# einde van de mensen
ladder: { teamleider: noor } # wie beslist
leeg:
niets: {}
`;

test.each<[string, Edit[], string, string]>([
  ['a value', [set('mensen.noor.naam', 'Noor: de Wit')], 'naam: Noor #', 'naam: "Noor: de Wit" #'],
  ['a field more', [set('mensen.noor.telefoon', '010')], '      - di\n', '      - di\n    telefoon: "010"\n'],
  [
    'two fields more keep their order',
    [set('mensen.noor.a', 1), set('mensen.noor.b', 2)],
    '- di\n',
    '- di\n    a: 1\n    b: 2\n',
  ],
  [
    'somebody more, before the comment behind them',
    [set('mensen.kim', { naam: 'Kim', werkdagen: ['ma', 'di'] })],
    'sam: { naam: Sam }\n',
    'sam: { naam: Sam }\n  kim:\n    naam: Kim\n    werkdagen: [ma, di]\n',
  ],
  ['in braces', [set('ladder.directeur', 'sam')], '{ teamleider: noor }', '{ teamleider: noor, directeur: sam }'],
  [
    'a name with a comma in braces',
    [set('mensen.sam.naam', 'Bakker, Sam')],
    '{ naam: Sam }',
    '{ naam: "Bakker, Sam" }',
  ],
  ['empty braces', [set('niets.a', 'b'), set('niets.c', 'd')], 'niets: {}', 'niets: { a: b, c: d }'],
  ['a group that was not filled yet', [set('leeg.noor.uur', '09:00')], 'leeg:\n', 'leeg: { noor: { uur: 09:00 } }\n'],
  ['a group that was not there', [set('erbij.a.b', 'c')], 'niets: {}\n', 'niets: {}\nerbij:\n  a: { b: c }\n'],
  ['away with a field', [set('mensen.noor.naam', undefined)], '    naam: Noor # met een woord erbij\n', ''],
  ['away with somebody', [set('mensen.sam', undefined)], '  sam: { naam: Sam }\n', ''],
])('%s: only that changes', (_, edits, passage, becomes) => {
  expect(small).toContain(passage);
  expect(editYaml(small, edits)).toBe(small.replace(passage, becomes));
});

test('Windows line ends stay', () => {
  const windows = small.replaceAll('\n', '\r\n');
  expect(editYaml(windows, [set('mensen.kim.naam', 'Kim')])).toBe(
    windows.replace('{ naam: Sam }\r\n', '{ naam: Sam }\r\n  kim:\r\n    naam: Kim\r\n'),
  );
});

test('where it can not be done in place, the file is written anew and keeps its comments', () => {
  const anchored = 'mensen: &m # wie\n  noor: { naam: Noor }\nook: *m\n';
  const after = editYaml(anchored, [set('mensen.noor', undefined)]);
  expect(parse(after)).toEqual({ mensen: {}, ook: {} });
  expect(after).toContain('# wie');
  const list = editYaml(small, [set('mensen.noor.werkdagen', ['wo'])]);
  expect(parse(list)).toMatchObject({ mensen: { noor: { werkdagen: ['wo'] } } });
});

test('whatever is changed in the directory of Voorbeeldstad, that is what it says, and no other line is touched', () => {
  const text = gids();
  const people = Object.keys((parse(text) as { mensen: object }).mensen);
  const word = fc
    .stringMatching(/^[\p{L}\d#&:,[\]{}'"!%@ -]{1,20}$/u)
    .filter((one) => one === one.trim() && one !== '');
  const edit = fc.oneof(
    fc.record({
      path: fc.tuple(
        fc.constant('mensen'),
        fc.constantFrom(...people),
        fc.constantFrom('naam', 'telefoon', 'vervanger'),
      ),
      value: word,
    }),
    fc.record({
      path: fc.tuple(fc.constant('mensen'), fc.constantFrom('kim', 'lee')),
      value: fc.record({ naam: word, functie: word }),
    }),
    fc.record({
      path: fc.tuple(
        fc.constant('domeinen'),
        fc.constantFrom('wmo', 'uwv'),
        fc.constant('ladder'),
        fc.constantFrom('teamleider', 'directeur'),
      ),
      value: word,
    }),
    fc.record({
      path: fc.tuple(
        fc.constant('domeinen'),
        fc.constant('jeugd'),
        fc.constant('contactpersonen'),
        fc.constant('gebieden'),
        fc.constantFrom('havenkwartier', 'molenbuurt'),
      ),
      value: word,
    }),
    fc.record({
      path: fc.constant(['managers', 'sam']),
      value: fc.record({ gebieden: fc.constant('alle'), uur: fc.constant('09:00') }),
    }),
  );
  const edits = fc.uniqueArray(edit, { maxLength: 6, selector: ({ path }) => path.join('.') });
  fc.assert(
    fc.property(edits, (several) => {
      const after = editYaml(text, several);
      const read = parse(after) as Record<string, unknown>;
      for (const { path, value } of several)
        expect(path.reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], read)).toEqual(value);
      expect(differences(text, after).gone.length).toBeLessThanOrEqual(several.length);
    }),
    { numRuns: 25 },
  );
});
