import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { localisation, manifest, placeholderNames, placeholders } from './manifestFiles.ts';
import { readPng } from './png.ts';
import { startText } from '../../src/cards/text/nl/start.ts';
import { opdrachten } from '../../src/cards/text/nl/manifestOpdrachten.ts';

const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/** Complaints of the official schema, which ships in @microsoft/app-manifest; nothing is fetched. */
function complaints(schema: string, value: unknown): readonly string[] {
  // Some patterns in it are no regular expression under the u flag.
  const ajv = new draft4.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const file = `${schemas}/v${manifest().manifestVersion}/${schema}`;
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the manifest', () => {
  const app = manifest();
  const [bot] = app.bots ?? [];
  const [extension] = app.composeExtensions ?? [];

  test('is what the official schema asks for, and so is each translation', () => {
    expect(complaints('MicrosoftTeams.schema.json', app)).toEqual([]);
    for (const { file } of app.localizationInfo?.additionalLanguages ?? [])
      expect(complaints('MicrosoftTeams.Localization.schema.json', localisation(file))).toEqual([]);
  });

  test('is held to the schema: an unknown key and a bot id that is no guid are found', () => {
    const [one] = complaints('MicrosoftTeams.schema.json', { ...app, colour: 'green' });
    expect(one).toContain('additional properties');
    expect(complaints('MicrosoftTeams.schema.json', { ...app, bots: [{ botId: 'x', scopes: [] }] })).not.toEqual([]);
  });

  test('leaves open exactly the settings that are explained', () => {
    expect([...placeholders()].sort()).toEqual([...placeholderNames].sort());
    const explained = readFileSync('docs/teams.md', 'utf8');
    for (const name of placeholderNames) expect(explained).toContain(`\`${name}\``);
  });

  test('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(app.version).toBe(version);
  });

  test('stays within the limits that Teams checks at upload', () => {
    expect(app.name.short.length).toBeLessThanOrEqual(30);
    expect(app.name.full?.length).toBeLessThanOrEqual(100);
    expect(app.description.short.length).toBeLessThanOrEqual(80);
    expect(app.description.full.length).toBeLessThanOrEqual(4000);
    expect(bot?.commandLists?.every(({ commands }) => commands.length <= 12)).toBe(true);
    expect(extension?.commands?.every(({ title }) => title.length <= 32)).toBe(true);
    expect(app.validDomains?.length).toBeLessThanOrEqual(16);
  });

  test('says tier1 because it has the scope team, which the upload checks and the schema does not', () => {
    expect(bot?.scopes).toEqual(['personal', 'team']);
    expect(app.supportsChannelFeatures).toBe('tier1');
  });

  test('lists the commands of the bot in their words and order, in every place where it listens', () => {
    expect(bot?.commandLists?.flatMap(({ scopes }) => scopes).sort()).toEqual([...(bot?.scopes ?? [])].sort());
    for (const { commands } of bot?.commandLists ?? []) expect(commands).toEqual(opdrachten);
  });

  test('offers "Start casusoverleg" on a message, as a dialog of the same bot', () => {
    const [start] = extension?.commands ?? [];
    expect(start).toMatchObject({ id: 'startCasusoverleg', type: 'action', fetchTask: true, title: startText.titel });
    expect(start?.context).toContain('message');
    expect(extension?.botId).toBe(bot?.botId);
  });

  test('asks for no rights to data: the roster is read as a bot (least privilege, law 16)', () => {
    expect(app.webApplicationInfo).toBeUndefined();
    expect(app.authorization).toBeUndefined();
  });
});

describe('the English texts', () => {
  const [language] = manifest().localizationInfo?.additionalLanguages ?? [];
  const texts = localisation(language?.file ?? '');

  test('translate every command, and leave its title alone: it is what the bot listens to', () => {
    expect(manifest().localizationInfo?.defaultLanguageTag).toBe('nl');
    expect(language?.languageTag).toBe('en');
    opdrachten.forEach(({ title, description }, at) => {
      const path = `bots[0].commandLists[0].commands[${at}]`;
      expect(texts[`${path}.title`]).toBe(title);
      expect(texts[`${path}.description`]).toEqual(expect.stringMatching(/./));
      expect(texts[`${path}.description`]).not.toBe(description);
    });
  });

  test('stay within the same limits', () => {
    expect(texts['name.short']!.length).toBeLessThanOrEqual(30);
    expect(texts['description.short']!.length).toBeLessThanOrEqual(80);
    expect(texts['description.full']!.length).toBeLessThanOrEqual(4000);
    expect(texts['composeExtensions[0].commands[0].title']!.length).toBeLessThanOrEqual(32);
  });
});

describe('the icons', () => {
  const { icons } = manifest();

  test('colour: 192 by 192, filled to the edge', () => {
    const { width, height, pixels } = readPng(readFileSync(`manifest/${icons.color}`));
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha = 255]) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(3);
  });

  test('outline: 32 by 32, white on transparent and nothing else', () => {
    const { width, height, pixels } = readPng(readFileSync(`manifest/${icons.outline}`));
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha = 0]) => alpha > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(pixels.length);
    expect(drawn.every(([red = 0, green = 0, blue = 0]) => Math.min(red, green, blue) >= 250)).toBe(true);
  });
});
