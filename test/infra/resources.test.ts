import { readFileSync } from 'node:fs';
import { containers } from '../../src/adapters/cosmos/containers.ts';
import { settingNames } from '../../src/config.ts';
import { bodyOf, literalOf, named, propertiesOf, readInfra, type BicepFile, type Literal } from './support/bicep.ts';

let files: readonly BicepFile[];
beforeAll(async () => void (files = await readInfra()));

const file = (name: string): BicepFile => files.find((one) => one.name === name)!;

/** The value of a variable. */
const variable = (name: string, of: string): Literal =>
  literalOf(named(file(of).variables.find((one) => one.name === name)!.node)[1]!);

/** What stands in a resource, by its symbol. */
const resource = (name: string, of: string): Readonly<Record<string, Literal>> =>
  literalOf(bodyOf(file(of).resources.find((one) => one.name === name)!.node)!) as Readonly<Record<string, Literal>>;

describe('Cosmos DB', () => {
  test('has exactly the containers, partitions and indexes of the adapter', () => {
    type Container = { readonly id: string; readonly partitionKey: string; readonly indexed: readonly string[] };
    const made = variable('containers', 'cosmos') as unknown as readonly Container[];
    expect(made).toEqual(
      Object.values(containers).map(({ id, partitionKey, indexingPolicy }) => ({
        id,
        partitionKey: partitionKey.paths[0],
        indexed: indexingPolicy.includedPaths?.map(({ path }) => path),
      })),
    );
    const { properties } = resource('container', 'cosmos') as { properties: { resource: Record<string, unknown> } };
    for (const { defaultTtl, indexingPolicy } of Object.values(containers)) {
      expect(properties.resource).toMatchObject({
        defaultTtl,
        indexingPolicy: {
          indexingMode: indexingPolicy.indexingMode,
          automatic: indexingPolicy.automatic,
          excludedPaths: indexingPolicy.excludedPaths,
        },
      });
    }
  });

  test('lets nobody in with a key, and can be restored to a moment', () => {
    expect(resource('account', 'cosmos')['properties']).toMatchObject({
      disableLocalAuth: true,
      disableKeyBasedMetadataWriteAccess: true,
      minimalTlsVersion: 'Tls12',
      backupPolicy: { type: 'Continuous' },
      consistencyPolicy: { defaultConsistencyLevel: 'Session' },
    });
  });

  test('gives the identity the role on data, which can not change or delete the account', () => {
    expect(variable('dataContributor', 'cosmos')).toBe('00000000-0000-0000-0000-000000000002');
    expect(resource('role', 'cosmos')['properties']).toEqual({
      principalId: { expression: 'principalId' },
      roleDefinitionId: { expression: "'${account.id}/sqlRoleDefinitions/${dataContributor}'" },
      scope: { expression: 'account.id' },
    });
  });
});

describe('the App Service', () => {
  /** Settings that Azure does not need, and why. */
  const left: Readonly<Record<string, string>> = {
    PORT: 'App Service gives it',
    AAN_TAFEL_DATA: 'with Cosmos DB nothing is kept on disk',
    AAN_TAFEL_COSMOS_KEY: 'no keys',
    AAN_TAFEL_SIMULATOR: 'local mode only',
    AAN_TAFEL_CLOCK: 'local mode only',
    AAN_TAFEL_FORMS: 'Teams has dialogs',
    MicrosoftAppPassword: 'a managed identity has none',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'telemetry goes to Azure Monitor',
    OTEL_METRIC_EXPORT_INTERVAL: 'once a minute is what the alerts count on',
    AAN_TAFEL_TEAMS_APP_ID: 'for npm run package',
    AAN_TAFEL_DEVELOPER_NAME: 'for npm run package',
    AAN_TAFEL_WEBSITE_DOMAIN: 'for npm run package',
  };
  const given = (): Readonly<Record<string, Literal>> => {
    const module = file('main').modules.find(({ name }) => name === 'app')!;
    const settings = propertiesOf(module.body['params'])['settings']!;
    return literalOf(settings) as Readonly<Record<string, Literal>>;
  };

  test('is given every setting of the bot, but for those that it does without', () => {
    expect([...Object.keys(given()), ...Object.keys(left)].sort()).toEqual([...settingNames].sort());
  });

  test('runs in azure mode on Cosmos DB under its identity, and gets the household key from the vault', () => {
    expect(given()).toMatchObject({
      AAN_TAFEL_MODE: 'azure',
      AAN_TAFEL_STORE: 'cosmos',
      MicrosoftAppType: 'UserAssignedMSI',
      AAN_TAFEL_HOUSEHOLD_KEY: { expression: expect.stringMatching(/^'@Microsoft\.KeyVault\(SecretUri=/) as string },
    });
  });

  test('runs Node 24 on at least two instances, over https only, without passwords to publish with', () => {
    expect(resource('site', 'app')['properties']).toMatchObject({
      httpsOnly: true,
      siteConfig: {
        linuxFxVersion: 'NODE|24-lts',
        alwaysOn: true,
        healthCheckPath: '/healthz',
        minTlsVersion: '1.2',
        scmMinTlsVersion: '1.2',
        ftpsState: 'Disabled',
      },
    });
    expect(file('main').text).toMatch(/@minValue\(2\)\n@maxValue\(10\)\nparam instanceCount int = 2/);
    for (const policy of ['noPublishingPassword', 'noFtpPassword'])
      expect(resource(policy, 'app')['properties']).toEqual({ allow: false });
  });

  test('starts the bot as `npm start` does', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
    const { siteConfig } = resource('site', 'app')['properties'] as { siteConfig: { appCommandLine: string } };
    expect(siteConfig.appCommandLine).toBe(`exec ${scripts.start}`);
  });

  test('gives the bot longer than ten seconds to stop', () => {
    const { WEBSITES_CONTAINER_STOP_TIME_LIMIT: seconds } = variable('platformSettings', 'app') as Record<
      string,
      string
    >;
    expect(Number(seconds)).toBeGreaterThan(10);
  });
});

describe('the key vault', () => {
  test('can not be emptied by mistake, and is read by role', () => {
    expect(resource('vault', 'keyVault')['properties']).toMatchObject({
      enableRbacAuthorization: true,
      enableSoftDelete: true,
      enablePurgeProtection: true,
    });
  });

  test('lets the identity read secrets and nothing else', () => {
    expect(variable('secretsUser', 'keyVault')).toBe('4633458b-17de-408a-875b-0445a86cd4c4');
    expect(resource('role', 'keyVault')).toMatchObject({
      scope: { expression: 'vault' },
      properties: {
        principalId: { expression: 'principalId' },
        roleDefinitionId: {
          expression: "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)",
        },
      },
    });
  });

  test('is not given its secret by a template, which would put another in its place', () => {
    expect(files.flatMap(({ resources }) => resources).filter(({ type }) => type.includes('vaults/secrets'))).toEqual(
      [],
    );
  });
});

test('nobody gets a role but the identity of the bot, which gets two (law 16)', () => {
  const roles = files.flatMap(({ name, resources }) =>
    resources.filter(({ type }) => /roleAssignments/i.test(type)).map((one) => `${name}.${one.name}`),
  );
  expect(roles).toEqual(['cosmos.role', 'keyVault.role']);
  for (const module of ['cosmos', 'keyVault']) {
    const { body } = file('main').modules.find(({ name }) => name === module)!;
    expect(propertiesOf(body['params'])['principalId']?.text).toBe('identity.outputs.principalId');
  }
});

test('a mail goes out before the budget of a month is spent, and when it will be', () => {
  const { notifications } = resource('budget', 'budget')['properties'] as { notifications: object };
  expect(Object.values(notifications)).toMatchObject([
    { enabled: true, operator: 'GreaterThanOrEqualTo', threshold: 80, thresholdType: 'Actual' },
    { enabled: true, operator: 'GreaterThan', threshold: 100, thresholdType: 'Forecasted' },
  ]);
});

describe('observing', () => {
  test('everything is kept for 30 days, also the tables that have a term of their own', () => {
    expect(variable('retentionInDays', 'monitoring')).toBe(30);
    expect(resource('workspace', 'monitoring')['properties']).toMatchObject({
      retentionInDays: { expression: 'retentionInDays' },
    });
    expect(resource('insights', 'monitoring')['properties']).toMatchObject({
      RetentionInDays: { expression: 'retentionInDays' },
    });
    expect(resource('tables', 'monitoring')['properties']).toMatchObject({
      totalRetentionInDays: { expression: 'retentionInDays' },
    });
  });

  test('whatever keeps or does something sends its diagnostics to the workspace', () => {
    const scopes = files.flatMap(({ name, resources }) =>
      resources
        .filter(({ type }) => type.includes('diagnosticSettings'))
        .map(({ node }) => `${name}.${propertiesOf(named(node).at(-1))['scope']?.text}`),
    );
    expect(scopes.sort()).toEqual([
      'app.plan',
      'app.site',
      'bot.bot',
      'cosmos.account',
      'keyVault.vault',
      'monitoring.workspace',
    ]);
  });

  type Rule = { readonly name: string; readonly query: string; readonly measure: string; readonly threshold: unknown };
  const rules = (): readonly Rule[] => variable('rules', 'alerts') as unknown as readonly Rule[];

  test('an alert goes out for a clock that is 5 minutes behind, for silence, and for messages that fail', () => {
    expect(rules().map(({ name }) => name)).toEqual([
      'tick-too-old',
      'no-tick',
      'deliveries-rejected',
      'deliveries-failed',
    ]);
    expect(rules()[0]).toMatchObject({ threshold: 300, window: 'PT5M', operator: 'GreaterThan' });
    expect(rules()[1]).toMatchObject({ threshold: 1, operator: 'LessThan' });
  });

  test('each query gives the column that is measured', () => {
    for (const { query, measure } of rules()) expect(query).toMatch(new RegExp(`summarize ${measure} = `));
  });

  test('each query asks for a metric, and for outcomes of it, that docs/observing.md names', () => {
    const observing = readFileSync('docs/observing.md', 'utf8');
    for (const { query } of rules()) {
      const [metric, ...outcomes] = [...query.matchAll(/'([a-z.]+)'/g)]
        .map(([, word = '']) => word)
        .filter((word) => word !== 'outcome');
      expect(metric).toMatch(/^aantafel\./);
      for (const word of [metric, ...outcomes]) expect(observing).toContain(`\`${word}\``);
    }
  });

  test('an alert goes out for answers with 5xx and for instances that are not well', () => {
    const metrics = [...file('alerts').text.matchAll(/metricName: '(\w+)'/g)].map(([, metric]) => metric);
    expect(metrics).toEqual(['Http5xx', 'HealthCheckStatus']);
  });

  test('every alert and the budget write to the address of the beheer', () => {
    const { properties } = resource('receivers', 'alerts') as { properties: { emailReceivers: readonly unknown[] } };
    expect(properties.emailReceivers).toMatchObject([{ emailAddress: { expression: 'email' } }]);
    expect(file('alerts').text.match(/actionGroup(?:s: \[\n\s+|Id: )receivers\.id/g)).toHaveLength(3);
    expect(file('budget').text.match(/contactEmails: \[\n\s+email\n/g)).toHaveLength(2);
  });
});

describe('the private network', () => {
  test('closes database and vault to the internet', () => {
    for (const [name, of] of [
      ['account', 'cosmos'],
      ['vault', 'keyVault'],
    ] as const)
      expect(resource(name, of)['properties']).toMatchObject({
        publicNetworkAccess: { expression: "publicAccess ? 'Enabled' : 'Disabled'" },
      });
    for (const module of ['cosmos', 'keyVault']) {
      const { body } = file('main').modules.find(({ name }) => name === module)!;
      expect(propertiesOf(body['params'])['publicAccess']?.text).toBe('!privateNetwork');
    }
  });

  test('has its private ways in place before the bot gets its settings', () => {
    const { body } = file('main').modules.find(({ name }) => name === 'app')!;
    expect(named(body['dependsOn']!).map(({ text }) => text)).toEqual(['cosmosEndpoint', 'keyVaultEndpoint']);
  });
});
