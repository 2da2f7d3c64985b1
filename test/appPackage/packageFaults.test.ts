import { deflateSync } from 'node:zlib';
import { packageFaults, type PackageFiles } from '../../src/appPackage/packageFaults.ts';
import { readTemplate } from '../../src/appPackage/readTemplate.ts';
import type { Manifest } from '../../src/appPackage/uploadFaults.ts';
import { packageSettings } from '../support/packageSettings.ts';

const good = readTemplate(packageSettings, '1.2.3');
const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const parsed = (file: string) => JSON.parse(Buffer.from(good[file]!).toString('utf8')) as Record<string, unknown>;

/** The package after a change to its manifest. */
function changed(change: (manifest: Manifest & Record<string, unknown>) => void): PackageFiles {
  const manifest = parsed('manifest.json') as Manifest & Record<string, unknown>;
  change(manifest);
  return { ...good, 'manifest.json': encode(manifest) };
}

/** The package with an English text that is another, or that is left out. */
const english = (path: string, text?: string): PackageFiles => ({
  ...good,
  'en.json': encode({ ...parsed('en.json'), [path]: text }),
});

/** A PNG of one colour. */
function png(side: number, colour: readonly [number, number, number, number]): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', header)]);
}

test('the package as it is has no fault', () => expect(packageFaults(good)).toEqual([]));

test.each<readonly [string, PackageFiles, string]>([
  ['an unknown key', changed((app) => (app['colour'] = 'green')), "'colour' (schema van Microsoft)"],
  ['a name that is too long', changed((app) => (app.name.short = 'a'.repeat(31))), '/name/short'],
  ['a description that is too long', changed((app) => (app.description.short = 'a'.repeat(81))), '/description/short'],
  [
    'more than twelve commands in a list',
    changed(
      (app) =>
        (app.bots![0]!.commandLists![0]!.commands = Array.from({ length: 13 }, (_, at) => ({
          title: `${at}`,
        })) as never),
    ),
    '/bots/0/commandLists/0/commands',
  ],
  [
    'a title of a message command that is too long',
    changed((app) => (app.composeExtensions![0]!.commands![0]!.title = 'a'.repeat(33))),
    '/composeExtensions/0/commands/0/title',
  ],
  ['a bot id that is no GUID', changed((app) => (app.bots![0]!.botId = 'x')), '/bots/0/botId'],
  [
    'too many domains',
    changed((app) => (app.validDomains = Array.from({ length: 17 }, (_, at) => `${at}.example`))),
    '/validDomains',
  ],
  ['a manifest version without schema', changed((app) => (app.manifestVersion = '9.9' as never)), 'van versie 9.9'],
])('the schema finds %s', (_, files, fault) => {
  expect(packageFaults(files).join('\n')).toContain(fault);
});

test.each<readonly [string, PackageFiles, string]>([
  ['a team without tier1', changed((app) => delete app.supportsChannelFeatures), 'hoort tier1'],
  ['an id from an example', changed((app) => (app.id = '00000000-0000-0000-0000-000000000000')), 'uit een voorbeeld'],
  [
    'a bot id from an example',
    changed((app) => (app.bots![0]!.botId = app.composeExtensions![0]!.botId = '00000000-0000-4000-8000-0000000000a1')),
    'uit een voorbeeld',
  ],
  ['two bots', changed((app) => (app.bots![0]!.botId = packageSettings.AAN_TAFEL_TEAMS_APP_ID)), 'niet dezelfde'],
  ['a version of two parts', changed((app) => (app.version = '1.2')), 'niet van de vorm'],
  ['a page without https', changed((app) => (app.developer.privacyUrl = 'http://www.voorbeeldstad.example')), 'https'],
  [
    'a domain with a scheme',
    changed((app) => (app.validDomains = ['https://www.voorbeeldstad.example'])),
    'validDomains',
  ],
  ['a domain of everybody', changed((app) => (app.validDomains = ['*.nl'])), '*.nl is geen domein van jezelf'],
  ['a list for a place where the bot is not', changed((app) => (app.bots![0]!.scopes = ['team'])), 'bereik personal'],
  [
    'two lists for one place',
    changed((app) =>
      app.bots![0]!.commandLists!.push({ scopes: ['team'], commands: [{ title: 'x', description: 'x' }] }),
    ),
    'bereik team staat in twee lijsten',
  ],
  [
    'a command twice',
    changed(({ bots }) => bots![0]!.commandLists![0]!.commands.push(bots![0]!.commandLists![0]!.commands[0]!)),
    'start staat er twee keer',
  ],
  [
    'rights in a team without an app to give them to',
    changed(
      (app) =>
        (app.authorization = {
          permissions: { resourceSpecific: [{ name: 'TeamMember.Read.Group', type: 'Application' }] },
        } as never),
    ),
    'webApplicationInfo',
  ],
  [
    'a language twice',
    changed((app) => app.localizationInfo!.additionalLanguages!.push({ languageTag: 'nl', file: 'en.json' })),
    'de taal nl staat er twee keer',
  ],
  ['a placeholder in the manifest', changed((app) => (app.name.full = '${{NAAM}}')), '${{NAAM}} is niet ingevuld'],
  ['a placeholder in a language', english('name.full', '${{NAME}}'), 'en.json: ${{NAME}} is niet ingevuld'],
  ['a text that is not translated', english('bots[0].commandLists[0].commands[0].title'), 'is niet vertaald'],
  ['a translation of nothing', english('bots[0].commandLists[0].commands[11].title', 'x'), 'niet in het manifest'],
  ['a translation that is too long', english('name.short', 'a'.repeat(31)), 'en.json /name.short'],
  ['a manifest that is no JSON', { ...good, 'manifest.json': Buffer.from('{') }, 'manifest.json is geen JSON'],
  ['a language that is no JSON', { ...good, 'en.json': Buffer.from('{') }, 'en.json is geen JSON'],
  ['a file too many', { ...good, 'notes.txt': Buffer.from('') }, 'notes.txt hoort niet in het pakket'],
])('the rules of the upload find %s', (_, files, fault) => {
  expect(packageFaults(files).join('\n')).toContain(fault);
});

test.each(['manifest.json', 'en.json', 'color.png', 'outline.png'])('a package without %s is not whole', (file) => {
  const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== file));
  expect(packageFaults(rest)).toEqual([`${file} ontbreekt in het pakket.`]);
});

test.each<readonly [string, PackageFiles, string]>([
  ['another size', { ...good, 'color.png': png(96, [0, 0, 0, 255]) }, '96 bij 96 beeldpunten'],
  ['an outline in a colour', { ...good, 'outline.png': png(32, [255, 0, 0, 128]) }, '1024 beeldpunten zijn niet wit'],
  ['an outline without a transparent part', { ...good, 'outline.png': png(32, [255, 255, 255, 255]) }, 'doorzichtige'],
  ['an outline with nothing in it', { ...good, 'outline.png': png(32, [255, 255, 255, 0]) }, 'helemaal doorzichtig'],
  ['another kind of picture', { ...good, 'color.png': Buffer.from('<svg/>') }, 'no PNG signature'],
  ['half a picture', { ...good, 'color.png': good['color.png']!.subarray(0, 400) }, 'is geen bruikbare PNG'],
])('the icons may not have %s', (_, files, fault) => {
  expect(packageFaults(files).join('\n')).toContain(fault);
});

test('several faults are told at once', () => {
  const files = {
    ...changed((app) => (app.version = '1')),
    'notes.txt': Buffer.from(''),
    'color.png': Buffer.from(''),
  };
  expect(packageFaults(files)).toHaveLength(3);
});
