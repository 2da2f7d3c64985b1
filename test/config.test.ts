import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigFault, readConfig, settingNames } from '../src/config.ts';

const app = 'b1d0c5a4-57f2-4c8e-a3c9-91f26e0f7d22';
const tenant = '6f1c3c2e-8c5b-4a57-9d3e-2b7f0e4d5a10';
const azure = {
  MicrosoftAppId: app,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'secret',
  AAN_TAFEL_HOUSEHOLD_KEY: 'sixteen characters',
};
const cosmos = { AAN_TAFEL_STORE: 'cosmos', AAN_TAFEL_COSMOS_ENDPOINT: 'https://voorbeeldstad.example/' };
const kept = { kind: 'cosmos', endpoint: 'https://voorbeeldstad.example/', database: 'aan-tafel' };
const faultOf = (environment: Readonly<Record<string, string>>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.message;
    throw error;
  }
  return 'none';
};

test('without any setting it runs locally, on loopback, with the example gemeente', () => {
  expect(readConfig({})).toEqual({
    ...{ mode: 'local', host: '127.0.0.1', port: 3978, simulator: true, forms: 'dialog', logLevel: 'info' },
    ...{ dataFolder: '.data', directoryFile: 'config/voorbeeldstad.yaml', app: undefined, store: { kind: 'sqlite' } },
    telemetry: { kind: 'off' },
    ...{ lanes: 1, clockStart: undefined, householdKey: undefined, allowedTenants: [], allowedServiceHosts: [] },
  });
});

test('an empty setting is one that was left out', () => {
  expect(readConfig(Object.fromEntries(settingNames.map((name) => [name, ''])))).toEqual(readConfig({}));
});

test('ids are compared with what Teams writes, however they were typed', () => {
  const typed = {
    ...azure,
    MicrosoftAppId: ` ${app.toUpperCase()}`,
    MicrosoftAppTenantId: `${tenant.toUpperCase()}\r`,
  };
  expect(readConfig(typed).app).toMatchObject({ id: app, tenantId: tenant });
});

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ PORT: ' 8080\r' }, { port: 8080 }],
  [{ AAN_TAFEL_DATA: '/data' }, { dataFolder: '/data' }],
  [{ AAN_TAFEL_CONFIG: 'gemeente.yaml' }, { directoryFile: 'gemeente.yaml' }],
  [{ AAN_TAFEL_MODE: 'local' }, { mode: 'local' }],
  [{ AAN_TAFEL_SIMULATOR: 'off' }, { simulator: false }],
  [{ AAN_TAFEL_FORMS: 'chat' }, { forms: 'chat' }],
  [{ AAN_TAFEL_CLOCK: '2026-11-23T09:10:00+01:00' }, { clockStart: Date.UTC(2026, 10, 23, 8, 10) }],
  [{ AAN_TAFEL_HOUSEHOLD_KEY: 'sixteen characters' }, { householdKey: 'sixteen characters' }],
  [{ AAN_TAFEL_ALLOWED_TENANTS: `${app}, ${tenant},,` }, { allowedTenants: [app, tenant] }],
  [{ AAN_TAFEL_ALLOWED_SERVICE_HOSTS: 'smba.example' }, { allowedServiceHosts: ['smba.example'] }],
  [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
  [azure, { mode: 'azure', host: '0.0.0.0', simulator: false }],
  [azure, { app: { id: app, type: 'SingleTenant', password: 'secret', tenantId: tenant } }],
  [
    { ...azure, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' },
    { app: { id: app, type: 'UserAssignedMSI', tenantId: tenant } },
  ],
  [cosmos, { store: kept }],
  [
    { ...cosmos, AAN_TAFEL_COSMOS_DATABASE: 'proef', AAN_TAFEL_COSMOS_KEY: 'c2xldXRlbA==' },
    { store: { ...kept, database: 'proef', key: 'c2xldXRlbA==' } },
  ],
  [
    { ...azure, ...cosmos, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' },
    { store: { ...kept, identity: app } },
  ],
  [
    { ...cosmos, AAN_TAFEL_COSMOS_ENDPOINT: 'http://127.0.0.1:8081' },
    { store: { ...kept, endpoint: 'http://127.0.0.1:8081' } },
  ],
])('%j is taken over', (environment, config) => {
  expect(readConfig(environment)).toMatchObject(config);
});

test.each([
  [{ PORT: 'drie' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: ' ' }, 'PORT'],
  [{ PORT: '\t\n' }, 'PORT'],
  [{ PORT: '0x50' }, 'PORT'],
  [{ PORT: '8e1' }, 'PORT'],
  [{ PORT: '80.0' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ PORT: 'true' }, 'PORT'],
  [{ PORT: '\\\\.\\pipe\\bot' }, 'PORT'],
  [{ OTEL_METRIC_EXPORT_INTERVAL: '99' }, 'OTEL_METRIC_EXPORT_INTERVAL'],
  [{ OTEL_METRIC_EXPORT_INTERVAL: '1e4' }, 'OTEL_METRIC_EXPORT_INTERVAL'],
  // Beyond what a timer can wait, it would fire all the time.
  [{ OTEL_METRIC_EXPORT_INTERVAL: '2147483648' }, 'OTEL_METRIC_EXPORT_INTERVAL'],
  [{ OTEL_METRIC_EXPORT_INTERVAL: '99999999999' }, 'OTEL_METRIC_EXPORT_INTERVAL'],
  [{ ...azure, MicrosoftAppId: 'een-app' }, 'MicrosoftAppId'],
  [{ ...azure, MicrosoftAppId: `{${app}}` }, 'MicrosoftAppId'],
  [{ ...azure, MicrosoftAppTenantId: 'common' }, 'MicrosoftAppTenantId'],
  [{ ...azure, MicrosoftAppTenantId: 'voorbeeldstad.onmicrosoft.com' }, 'MicrosoftAppTenantId'],
  [{ ...azure, AAN_TAFEL_ALLOWED_TENANTS: '*' }, 'AAN_TAFEL_ALLOWED_TENANTS'],
  [{ ...azure, AAN_TAFEL_ALLOWED_TENANTS: `${tenant}; ${app}` }, 'AAN_TAFEL_ALLOWED_TENANTS'],
  [{ ...azure, AAN_TAFEL_ALLOWED_TENANTS: `${tenant}, anders` }, 'AAN_TAFEL_ALLOWED_TENANTS'],
  [{ ...azure, AAN_TAFEL_HOUSEHOLD_KEY: ' '.repeat(20) }, 'AAN_TAFEL_HOUSEHOLD_KEY'],
  [{ ...azure, MicrosoftAppPassword: ' ' }, 'MicrosoftAppPassword'],
  [{ ...azure, MicrosoftAppPassword: '@Microsoft.KeyVault(SecretUri=https://kv)' }, 'MicrosoftAppPassword'],
  [{ ...azure, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
  [{ AAN_TAFEL_SIMULATOR: 'ON' }, 'AAN_TAFEL_SIMULATOR'],
  [{ AAN_TAFEL_FORMS: 'off' }, 'AAN_TAFEL_FORMS'],
  [{ AAN_TAFEL_TELEMETRY: 'true' }, 'AAN_TAFEL_TELEMETRY'],
  [{ AAN_TAFEL_STORE: ' ' }, 'AAN_TAFEL_STORE'],
  [{ AAN_TAFEL_CLOCK: '2026-02-30T09:00:00Z' }, 'AAN_TAFEL_CLOCK'],
  [{ AAN_TAFEL_COSMOS_DATABASE: 'aan/tafel' }, 'AAN_TAFEL_COSMOS_DATABASE'],
  [{ AAN_TAFEL_MODE: 'cloud' }, 'AAN_TAFEL_MODE'],
  [{ AAN_TAFEL_CLOCK: 'morgen' }, 'AAN_TAFEL_CLOCK'],
  [{ AAN_TAFEL_HOUSEHOLD_KEY: 'short' }, 'AAN_TAFEL_HOUSEHOLD_KEY'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ AAN_TAFEL_SIMULATOR: 'yes' }, 'AAN_TAFEL_SIMULATOR'],
  [{ AAN_TAFEL_ALLOWED_SERVICE_HOSTS: 'https://smba.example/' }, 'AAN_TAFEL_ALLOWED_SERVICE_HOSTS'],
  [{ AAN_TAFEL_ALLOWED_SERVICE_HOSTS: '*.smba.example' }, 'AAN_TAFEL_ALLOWED_SERVICE_HOSTS'],
  [{ AAN_TAFEL_MODE: 'azure' }, 'MicrosoftAppId'],
  [{ MicrosoftAppId: app }, 'MicrosoftAppTenantId'],
  [{ ...azure, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword'],
  [{ ...azure, AAN_TAFEL_HOUSEHOLD_KEY: '' }, 'AAN_TAFEL_HOUSEHOLD_KEY'],
  [{ ...azure, AAN_TAFEL_HOUSEHOLD_KEY: '@Microsoft.KeyVault(SecretUri=https://kv)' }, 'AAN_TAFEL_HOUSEHOLD_KEY'],
  [{ ...azure, AAN_TAFEL_MODE: 'local' }, 'AAN_TAFEL_MODE'],
  [{ AAN_TAFEL_STORE: 'mongo' }, 'AAN_TAFEL_STORE'],
  [{ AAN_TAFEL_STORE: 'cosmos' }, 'AAN_TAFEL_COSMOS_ENDPOINT'],
  [{ ...cosmos, AAN_TAFEL_COSMOS_ENDPOINT: 'voorbeeldstad' }, 'AAN_TAFEL_COSMOS_ENDPOINT'],
  [{ ...cosmos, AAN_TAFEL_COSMOS_ENDPOINT: 'http://voorbeeldstad.example' }, 'AAN_TAFEL_COSMOS_ENDPOINT'],
  [{ ...cosmos, AAN_TAFEL_COSMOS_KEY: 'geen sleutel' }, 'AAN_TAFEL_COSMOS_KEY'],
])('%j is refused, and the setting is named', (environment, setting) => {
  expect(faultOf(environment)).toMatch(new RegExp(`^${setting}: `));
});

test('all faults are told at once, and no secret with them', () => {
  const fault = faultOf({ PORT: 'drie', LOG_LEVEL: 'loud', AAN_TAFEL_HOUSEHOLD_KEY: 'geheim', AAN_TAFEL_MODE: ' ' });
  expect(fault.split('\n')).toHaveLength(4);
  expect(fault).not.toContain('geheim');
});

test.each(settingNames)('%s with nothing but spaces is refused; nobody leaves a setting out like that', (name) => {
  expect(faultOf({ [name]: ' \t ' })).toBe(`${name}: holds only spaces; fill it in, or leave it empty`);
});

test('an id that is none is not told: it may be a secret in the wrong place', () => {
  const fault = faultOf({
    MicrosoftAppId: 'geheim~een',
    MicrosoftAppTenantId: 'geheim~twee',
    AAN_TAFEL_ALLOWED_TENANTS: 'geheim~drie',
  });
  expect(fault.split('\n')).toHaveLength(3);
  expect(fault).not.toContain('geheim');
});

test('env.sample names every setting, each with its default', () => {
  const sample = parseEnv(readFileSync('env.sample', 'utf8')) as Record<string, string>;
  expect(Object.keys(sample).sort()).toEqual([...settingNames].sort());
  expect(readConfig(sample)).toEqual(readConfig({}));
});
