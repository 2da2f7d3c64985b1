import { readOptions } from '../../src/beheer/options.ts';

test.each([
  [['bewaren'], { opdracht: 'bewaren', dryRun: false, ja: false }],
  [['bewaren', '--dry-run', '--door', 'Bram'], { opdracht: 'bewaren', dryRun: true, door: 'Bram' }],
  [['vasthouden', 'AT-7KQ3MX', '--grond', 'klacht'], { opdracht: 'vasthouden', kenmerk: 'AT-7KQ3MX', grond: 'klacht' }],
  [['inzage', '--kenmerk', 'AT-7KQ3MX', '--naar', 'map'], { opdracht: 'inzage', kenmerk: 'AT-7KQ3MX', naar: 'map' }],
  [['vergeten', '--zaak', 'Z-1', '--ja'], { opdracht: 'vergeten', zaak: 'Z-1', ja: true }],
  [['keten'], { opdracht: 'keten', kenmerk: undefined }],
])('%j is understood', (args, asked) => {
  expect(readOptions(args)).toMatchObject(asked);
});

test.each([
  ['nothing at all', []],
  ['an unknown command', ['verwijder']],
  ['an unknown option', ['bewaren', '--nu']],
  ['a hold without a ground', ['vasthouden', 'AT-7KQ3MX']],
  ['a hold of nothing', ['vasthouden', '--grond', 'klacht']],
  ['forgetting nothing in particular', ['vergeten']],
  ['two things at once', ['vergeten', 'AT-7KQ3MX', '--persoon', 'Sam']],
  ['a kenmerk twice', ['inzage', 'AT-7KQ3MX', '--kenmerk', 'AT-22ABCD']],
  ['a kenmerk where there is none', ['bewaren', 'AT-7KQ3MX']],
  ['a folder where nothing is written', ['leeslog', 'AT-7KQ3MX', '--naar', 'map']],
  ['more than one kenmerk', ['keten', 'AT-7KQ3MX', 'AT-22ABCD']],
])('%s is not understood', (_what, args) => {
  expect(readOptions(args)).toBeUndefined();
});
