import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bicepParser,
  bodyOf,
  literalOf,
  named,
  propertiesOf,
  readInfra,
  textOf,
  walk,
  type BicepFile,
} from './support/bicep.ts';
import { unknownIn, unusedIn } from './support/symbols.ts';

/** What may be made, and with which version of Azure's management: those that are known to work together. */
const allowed = new Set([
  'Microsoft.Authorization/roleAssignments@2022-04-01',
  'Microsoft.BotService/botServices/channels@2022-09-15',
  'Microsoft.BotService/botServices@2022-09-15',
  'Microsoft.Consumption/budgets@2023-11-01',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15',
  'Microsoft.DocumentDB/databaseAccounts@2024-05-15',
  'Microsoft.Insights/actionGroups@2023-01-01',
  'Microsoft.Insights/components@2020-02-02',
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview',
  'Microsoft.Insights/metricAlerts@2018-03-01',
  'Microsoft.Insights/scheduledQueryRules@2022-06-15',
  'Microsoft.KeyVault/vaults@2023-07-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31',
  'Microsoft.Network/networkSecurityGroups@2024-01-01',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01',
  'Microsoft.Network/privateDnsZones@2020-06-01',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-01-01',
  'Microsoft.Network/privateEndpoints@2024-01-01',
  'Microsoft.Network/virtualNetworks@2024-01-01',
  'Microsoft.OperationalInsights/workspaces/tables@2023-09-01',
  'Microsoft.OperationalInsights/workspaces@2023-09-01',
  'Microsoft.Resources/resourceGroups@2024-03-01',
  'Microsoft.Web/serverfarms@2024-04-01',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01',
  'Microsoft.Web/sites/config@2024-04-01',
  'Microsoft.Web/sites@2024-04-01',
]);

/** These take no tags, or take those of their parent. */
const untagged =
  /roleAssignments|sqlRoleAssignments|diagnosticSettings|budgets|\/tables|sqlDatabases|privateDnsZoneGroups|basicPublishing|sites\/config|channels/i;

let files: readonly BicepFile[];
let main: BicepFile;
beforeAll(async () => {
  files = await readInfra();
  main = files.find(({ name }) => name === 'main')!;
});
const everyFile = (look: (file: BicepFile) => readonly string[]): readonly string[] =>
  files.flatMap((file) => look(file).map((found) => `${file.path}: ${found}`));

/** The module files by the path that main names them with. */
const fileOf = (path: string): BicepFile | undefined => files.find((file) => file.path === join('infra', path));

describe('every Bicep file', () => {
  test('has no syntax error', () => {
    const broken = everyFile(({ root }) =>
      [...walk(root)].filter((one) => one.isError || one.isMissing).map(({ text }) => text),
    );
    expect(files.length).toBeGreaterThan(8);
    expect(broken).toEqual([]);
    expect(files.every(({ root }) => !root.hasError)).toBe(true);
  });

  test('uses no name that nobody declares, and declares none that nobody uses', () => {
    expect(everyFile(unknownIn)).toEqual([]);
    expect(everyFile(unusedIn)).toEqual([]);
  });

  test('declares each name once', () => {
    const twice = everyFile(({ params, variables, modules, resources }) => {
      const names = [...params, ...variables, ...modules, ...resources].map(({ name }) => name);
      return names.filter((name, at) => names.indexOf(name) !== at);
    });
    expect(twice).toEqual([]);
  });

  test('explains every parameter and every output', () => {
    const mute = everyFile(({ params, outputs }) =>
      [...params, ...outputs].filter(({ decorators }) => !decorators.has('description')).map(({ name }) => name),
    );
    expect(mute).toEqual([]);
  });

  test('keeps a secure parameter out of its outputs, and asks no key or connection string of a resource', () => {
    const told = everyFile(({ params, outputs }) => {
      const secret = params.filter(({ decorators }) => decorators.has('secure')).map(({ name }) => name);
      return outputs.filter(({ node }) => secret.some((name) => node.text.includes(name))).map(({ name }) => name);
    });
    expect(told).toEqual([]);
    expect(
      everyFile(
        ({ text }) => text.match(/\blist(?:Keys|Secrets|ConnectionStrings|ChannelWithKeys)\b|\.list\w*\(/g) ?? [],
      ),
    ).toEqual([]);
  });

  test('makes only resources of the kinds and versions that are allowed, each of which is used', () => {
    const made = files.flatMap(({ resources }) => resources.map(({ type }) => type));
    expect([...new Set(made)].sort()).toEqual([...allowed].sort());
  });

  test('gives every resource that takes them its tags, by which azd finds them', () => {
    const bare = everyFile(({ resources }) =>
      resources
        .filter(({ type, node }) => !untagged.test(type) && !/^ {2,4}tags: /m.test(node.text))
        .map(({ name }) => name),
    );
    expect(bare).toEqual([]);
  });
});

/** What may stand in a resource or module itself; all that is particular to its kind stands in its properties. */
const ofResource = [
  'dependsOn',
  'identity',
  'kind',
  'location',
  'name',
  'parent',
  'properties',
  'scope',
  'sku',
  'tags',
];
const ofModule = ['dependsOn', 'name', 'params', 'scope'];

test('a resource and a module say no more at their top than Azure knows', () => {
  const odd = everyFile(({ resources, modules }) => [
    ...resources.flatMap(({ node }) =>
      Object.keys(propertiesOf(bodyOf(node))).filter((key) => !ofResource.includes(key)),
    ),
    ...modules.flatMap(({ body }) => Object.keys(body).filter((key) => !ofModule.includes(key))),
  ]);
  expect(odd).toEqual([]);
  for (const { resources } of files)
    for (const { node } of resources) expect(Object.keys(propertiesOf(bodyOf(node)))).toContain('name');
});

test('what a loop reads of each thing in a list, each thing has', () => {
  const missing = everyFile(({ root, variables }) =>
    [...walk(root)].flatMap((node) => {
      if (node.type !== 'for_statement') return [];
      const [variable, list] = named(node);
      const declared = variables.find(({ name }) => name === list?.text);
      const things = declared ? literalOf(named(declared.node)[1]!) : [];
      if (!Array.isArray(things)) return [];
      const read = new Set(
        [...node.text.matchAll(new RegExp(`\\b${variable?.text}\\.(\\w+)`, 'g'))].map(([, key = '']) => key),
      );
      return [...read].filter((key) => things.some((thing) => !Object.hasOwn(Object(thing) as object, key)));
    }),
  );
  expect(missing).toEqual([]);
  expect(files.filter(({ text }) => /for rule in rules|for one in containers/.test(text))).toHaveLength(2);
});

describe('the modules', () => {
  test('are all there, and all used', () => {
    const named = main.modules.map(({ path }) => path);
    expect(named.filter((path) => !existsSync(join('infra', path)))).toEqual([]);
    expect([...new Set(named.map((path) => join('infra', path)))].sort()).toEqual(
      globSync('infra/modules/*.bicep').sort(),
    );
  });

  test('are given every parameter that they require, and none that they do not know', () => {
    for (const { name, path, body } of main.modules) {
      const { params } = fileOf(path)!;
      const given = Object.keys(propertiesOf(body['params']));
      const required = params.filter((one) => one.required).map((one) => one.name);
      expect([name, required.filter((one) => !given.includes(one))]).toEqual([name, []]);
      expect([name, given.filter((one) => !params.some((param) => param.name === one))]).toEqual([name, []]);
    }
  });

  test('are made in the resource group', () => {
    for (const { body } of main.modules) expect(body['scope']?.text).toBe('group');
    for (const { name, scope } of files) expect(scope).toBe(name === 'main' ? 'subscription' : 'resourceGroup');
  });

  test('have the outputs that are asked of them, and no other', () => {
    const asked = [...walk(main.root)].flatMap((node) => {
      const [, module, output] =
        /^(\w+)!?\.outputs\.(\w+)$/.exec(node.type === 'member_expression' ? node.text : '') ?? [];
      return module && output ? [`${module}.${output}`] : [];
    });
    const had = main.modules.flatMap(({ name, path }) =>
      fileOf(path)!.outputs.map((output) => `${name}.${output.name}`),
    );
    expect([...new Set(asked)].sort()).toEqual(had.sort());
  });

  test('that are made on a condition are only used under it', () => {
    const optional = main.modules
      .filter(({ node }) => named(node).at(-1)?.type === 'if_statement')
      .map(({ name }) => name);
    expect(optional).toEqual(['network', 'cosmosEndpoint', 'keyVaultEndpoint']);
    for (const { name, node } of main.modules) {
      if (!node.text.includes('network!')) continue;
      const guarded = optional.includes(name) || node.text.includes('privateNetwork ? network!');
      expect([name, guarded]).toEqual([name, true]);
    }
  });
});

describe('the checks themselves', () => {
  const withMain = async (change: (text: string) => string): Promise<BicepFile> => {
    const parse = await bicepParser();
    const root = parse(change(main.text));
    return { ...main, root };
  };

  test('see a bracket that is missing', async () => {
    expect((await withMain((text) => text.replace('tags: tags\n}', 'tags: tags\n'))).root.hasError).toBe(true);
  });

  test('see a name and a function that do not exist', async () => {
    const changed = await withMain((text) =>
      text.replace('amount: budgetAmount', 'amount: budgetAmuont').replace('toLower(', 'lower('),
    );
    expect(unknownIn(changed)).toEqual(['lower()', 'budgetAmuont']);
  });

  test('see a parameter that nobody uses', async () => {
    expect(unusedIn(await withMain((text) => text.replace('sku: botSku', "sku: 'F0'")))).toEqual(['botSku']);
  });
});

test('no key, password or token stands anywhere in infra or azure.yaml', () => {
  const secret =
    /(?:AccountKey|SharedAccessKey|client_?secret|password)\s*[=:]\s*['"]?[\w+/=-]{6,}|[A-Za-z0-9+/]{86}==/i;
  const all = ['azure.yaml', ...globSync('infra/**/*.{bicep,json,mjs,md}')];
  expect(all.length).toBeGreaterThan(12);
  expect(all.filter((file) => secret.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(secret.test("AccountKey='abcdefgh'")).toBe(true);
});

test('regions are those of the European Union (law 16)', () => {
  const text = main.text.slice(main.text.indexOf('Where everything runs'), main.text.indexOf('param location'));
  const regions = [...text.matchAll(/^ {2}'(\w+)'$/gm)].map(([, region]) => region);
  expect(regions).toEqual(expect.arrayContaining(['westeurope', 'swedencentral']));
  expect(
    regions.filter((region) => /us$|uk|asia|australia|canada|brazil|norway|switzerland/.test(region ?? '')),
  ).toEqual([]);
});

test('the bot is registered in westeurope, without a password, with Teams as its only channel', () => {
  const bot = files.find(({ name }) => name === 'bot')!;
  expect(textOf(named(bot.variables.find(({ name }) => name === 'location')!.node)[1])).toBe('westeurope');
  const [registration, ...channels] = bot.resources.filter(({ type }) => type.includes('BotService'));
  const properties = propertiesOf(propertiesOf(named(registration!.node).at(-1))['properties']);
  expect(literalOf(properties['msaAppType']!)).toBe('UserAssignedMSI');
  expect(literalOf(properties['disableLocalAuth']!)).toBe(true);
  expect(channels.map(({ node }) => literalOf(propertiesOf(named(node).at(-1))['name']!))).toEqual(['MsTeamsChannel']);
});
