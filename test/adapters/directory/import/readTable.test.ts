import { readTable } from '../../../../src/adapters/directory/import/readTable.ts';

/** Header and rows, or what is wrong. */
const cells = (bytes: Uint8Array) => {
  const read = readTable(bytes);
  return read.ok ? [read.table.header, ...read.table.rows.map((row) => row.cells)] : read.faults;
};

const people = 'id;naam\r\n1;Zoë "Zo" Çelik\r\n'.replace('Zoë "Zo" Çelik', '"Zoë ""Zo"" Çelik"');
const told = [
  ['id', 'naam'],
  ['1', 'Zoë "Zo" Çelik'],
];

test.each([
  ['UTF-8', Buffer.from(people)],
  ['UTF-8 with its mark, as Excel writes it', Buffer.from(`\ufeff${people}`)],
  ['Windows-1252, as an older Excel writes it', Buffer.from(people, 'latin1')],
  ['UTF-16 with tabs, as "Unicode text"', Buffer.from(`\ufeff${people.replaceAll(';', '\t')}`, 'utf16le')],
  ['commas, as Microsoft exports', Buffer.from(people.replaceAll(';', ','))],
  ['line feeds only', Buffer.from(people.replaceAll('\r', ''))],
  ['a first line that names the separator', Buffer.from(`sep=;\r\n${people}`)],
])('%s', (_, bytes) => expect(cells(bytes)).toEqual(told));

test('rows are counted as Excel counts them, over empty rows and line breaks in a cell', () => {
  const read = readTable(Buffer.from('id;naam\r\n\r\n1;"Noor\nde Wit"\r\n;;\r\n2;Sam\r\n'));
  expect(read).toMatchObject({ ok: true, table: { rows: [{ nr: 3 }, { nr: 5, cells: ['2', 'Sam'] }] } });
});

test('a separator in a quoted header does not mislead', () => {
  expect(cells(Buffer.from('id;"naam, voluit, met titel";functie\r\n1;Noor;x\r\n'))).toEqual([
    ['id', 'naam, voluit, met titel', 'functie'],
    ['1', 'Noor', 'x'],
  ]);
});
