import { readFileSync } from 'node:fs';
import { packageFaults } from '../../src/appPackage/packageFaults.ts';
import { placeholdersIn } from '../../src/appPackage/placeholders.ts';
import { readPng } from '../../src/appPackage/readPng.ts';
import { readTemplate } from '../../src/appPackage/readTemplate.ts';
import type { Manifest } from '../../src/appPackage/uploadFaults.ts';
import { packageSettingNames } from '../../src/config.ts';
import { startText } from '../../src/cards/text/nl/start.ts';
import { opdrachten } from '../../src/cards/text/nl/manifestOpdrachten.ts';
import { packageSettings } from '../support/packageSettings.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = readTemplate(packageSettings, version);
const json = (file: string): unknown => JSON.parse(Buffer.from(files[file]!).toString('utf8'));
const app = json('manifest.json') as Manifest;

describe('the app package', () => {
  const [bot] = app.bots ?? [];
  const [extension] = app.composeExtensions ?? [];

  test('is what the official schema and the upload ask for', () => {
    expect(packageFaults(files)).toEqual([]);
  });

  test('leaves open exactly the settings that are explained, and the version', () => {
    const open = placeholdersIn(readFileSync('manifest/manifest.json', 'utf8'));
    expect([...open].sort()).toEqual([...packageSettingNames, 'VERSION'].sort());
    const explained = readFileSync('docs/teams.md', 'utf8');
    for (const name of packageSettingNames) expect(explained).toContain(`\`${name}\``);
  });

  test('carries the version of the program', () => {
    expect(app.version).toBe(version);
  });

  test('is of the newest manifest version that is generally available, in personal chats and teams', () => {
    expect(app.manifestVersion).toBe('1.27');
    expect(bot?.scopes).toEqual(['personal', 'team']);
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
    expect(app.validDomains).toEqual([]);
  });
});

describe('the English texts', () => {
  const [language] = app.localizationInfo?.additionalLanguages ?? [];
  const texts = json(language?.file ?? '') as Readonly<Record<string, string>>;

  test('translate every command, and leave its title alone: it is what the bot listens to', () => {
    expect(app.localizationInfo?.defaultLanguageTag).toBe('nl');
    expect(language?.languageTag).toBe('en');
    opdrachten.forEach(({ title, description }, at) => {
      const path = `bots[0].commandLists[0].commands[${at}]`;
      expect(texts[`${path}.title`]).toBe(title);
      expect(texts[`${path}.description`]).not.toBe(description);
    });
  });
});

describe('the icons', () => {
  test('colour: filled to the edge, and with more than one colour', () => {
    const { pixels } = readPng(readFileSync(`manifest/${app.icons.color}`));
    expect(pixels.every(([, , , alpha = 255]) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(3);
  });

  test('outline: enough is drawn to be seen', () => {
    const { pixels } = readPng(readFileSync(`manifest/${app.icons.outline}`));
    expect(pixels.filter(([, , , alpha = 0]) => alpha > 0).length).toBeGreaterThan(100);
  });
});
