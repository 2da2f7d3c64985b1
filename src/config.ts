import type { z } from 'zod';
import { instant, type Instant } from './domain/basis/instant.ts';
import { guid, settingsShape, type Settings } from './settingsShape.ts';

/** Every setting there is; `env.sample` names them all. */
export const settingNames: readonly string[] = Object.keys(settingsShape.shape);

/** What `npm run package` puts into the manifest of the Teams app; the manifest names them so. */
export const packageSettingNames = [
  'AAN_TAFEL_TEAMS_APP_ID',
  'MicrosoftAppId',
  'AAN_TAFEL_DEVELOPER_NAME',
  'AAN_TAFEL_WEBSITE_DOMAIN',
] as const satisfies readonly (keyof Settings)[];

export type PackageSettings = Readonly<Record<(typeof packageSettingNames)[number], string>>;

/** Settings that are wrong, or under which the process must not run; each fault names its setting. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

export type StoreSetting =
  | { readonly kind: 'sqlite' }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly database: string;
      /** Left out, the process signs in as itself. */
      readonly key?: string;
      /** Client id of the user-assigned managed identity to sign in as. */
      readonly identity?: string;
    };

/** Whom figures and traces are told, and every how many milliseconds. */
export type TelemetryConfig =
  | { readonly kind: 'off' }
  | { readonly kind: 'otlp'; readonly endpoint: string; readonly everyMs: number }
  | { readonly kind: 'azure'; readonly connectionString: string; readonly everyMs: number };

export type Config = {
  readonly mode: 'local' | 'azure';
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Where everything is kept: a file in the data folder, or a Cosmos DB that several processes share. */
  readonly store: StoreSetting;
  readonly directoryFile: string;
  readonly simulator: boolean;
  /** Where forms open; `chat` is for a Teams that has no dialogs, such as Microsoft's Playground. */
  readonly forms: 'dialog' | 'chat';
  /** Where the local clock begins in a new data folder; now when left out. */
  readonly clockStart: Instant | undefined;
  /** Secret for hashing zaaknummers and encrypting drafts; in local mode it is made and kept in the data folder. */
  readonly householdKey: string | undefined;
  readonly telemetry: TelemetryConfig;
  readonly logLevel: string;
  /** How many casusoverleggen are delivered side by side. */
  readonly lanes: number;
  readonly allowedTenants: readonly string[];
  readonly allowedServiceHosts: readonly string[];
  readonly app:
    | {
        readonly id: string;
        readonly type: 'UserAssignedMSI' | 'SingleTenant';
        readonly password?: string;
        readonly tenantId: string;
      }
    | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Names a setting and what is wrong with it, never what it holds: that may be a secret in the wrong place. */
const faultOf = (issue: z.ZodIssue): string =>
  `${issue.path.join('.')}: ${issue.code === 'invalid_enum_value' ? `choose from ${issue.options.join(', ')}` : issue.message}`;

/**
 * Side by side delivery in a real tenant, where an answer takes a few hundred milliseconds. On this machine one lane is
 * quick enough, and holds the promise to the letter: at a kill only one message is in doubt.
 */
const azureLanes = 12;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Https, or http that does not leave this computer. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
}

/** The Cosmos DB of the settings. Throws ConfigFault for an address to which neither key nor token may be sent. */
function cosmosOf(env: Settings): StoreSetting {
  const endpoint = env.AAN_TAFEL_COSMOS_ENDPOINT;
  if (endpoint === undefined) throw new ConfigFault('AAN_TAFEL_COSMOS_ENDPOINT: needed for Cosmos DB');
  if (!isSafe(endpoint))
    throw new ConfigFault('AAN_TAFEL_COSMOS_ENDPOINT: https, or http on this computer for an emulator');
  const key = env.AAN_TAFEL_COSMOS_KEY;
  return {
    kind: 'cosmos',
    endpoint,
    database: env.AAN_TAFEL_COSMOS_DATABASE,
    ...(key === undefined ? {} : { key }),
    // The identity under which the bot speaks to Teams is also the one with a role on the data.
    ...(env.MicrosoftAppType === 'UserAssignedMSI' && env.MicrosoftAppId !== ''
      ? { identity: env.MicrosoftAppId }
      : {}),
  };
}

/** Throws ConfigFault for a place that is not named, or to which nothing may be told. */
function telemetryOf(env: Settings): TelemetryConfig {
  const everyMs = env.OTEL_METRIC_EXPORT_INTERVAL;
  switch (env.AAN_TAFEL_TELEMETRY) {
    case 'off':
      return { kind: 'off' };
    case 'otlp': {
      const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
      if (endpoint === undefined)
        throw new ConfigFault('OTEL_EXPORTER_OTLP_ENDPOINT: needed with AAN_TAFEL_TELEMETRY=otlp');
      if (!isSafe(endpoint)) throw new ConfigFault('OTEL_EXPORTER_OTLP_ENDPOINT: https, or http on this computer');
      return { kind: 'otlp', endpoint, everyMs };
    }
    case 'azure':
      return { kind: 'azure', connectionString: connectionStringOf(env), everyMs };
  }
}

/** `InstrumentationKey=…;IngestionEndpoint=…`, as Application Insights shows it. */
function connectionStringOf({ APPLICATIONINSIGHTS_CONNECTION_STRING: text }: Settings): string {
  if (text === undefined)
    throw new ConfigFault('APPLICATIONINSIGHTS_CONNECTION_STRING: needed with AAN_TAFEL_TELEMETRY=azure');
  const parts = new Map(
    text.split(';').map((part) => [part.split('=')[0]?.toLowerCase(), part.slice(part.indexOf('=') + 1)]),
  );
  const endpoint = parts.get('ingestionendpoint');
  const sound =
    guid.test(parts.get('instrumentationkey') ?? '') &&
    (endpoint === undefined || (URL.canParse(endpoint) && isSafe(endpoint)));
  if (!sound)
    throw new ConfigFault('APPLICATIONINSIGHTS_CONNECTION_STRING: not one of Application Insights, or not over https');
  return text;
}

/** What is wrong with any setting that holds this, or undefined. */
function unusable(value: string): string | undefined {
  if (value.trim() === '') return 'holds only spaces; fill it in, or leave it empty';
  // App Service hands over the reference itself when it can not read the secret; hashing under that would be for ever.
  return value.startsWith('@Microsoft.KeyVault(') ? 'the key vault that holds it could not be read' : undefined;
}

/** The settings as they are, each with a right value. Throws ConfigFault. */
function readSettings(environment: Environment): Settings {
  const faults: string[] = [];
  const usable: Record<string, string> = {};
  for (const name of settingNames) {
    const value = environment[name] ?? '';
    // An empty setting is one that was left out, as in env.sample.
    if (value === '') continue;
    const fault = unusable(value);
    if (fault === undefined) usable[name] = value;
    else faults.push(`${name}: ${fault}`);
  }
  const read = settingsShape.safeParse(usable);
  if (!read.success) faults.push(...read.error.issues.map(faultOf));
  if (!read.success || faults.length > 0) throw new ConfigFault(faults.join('\n'));
  return read.data;
}

/** The Cosmos DB of the settings, also when the bot keeps everything elsewhere; for copying. Throws ConfigFault. */
export const readCosmosSetting = (environment: Environment = process.env): StoreSetting =>
  cosmosOf(readSettings(environment));

/**
 * Reads the settings, the only place where the environment is read. Without an app id the bot has no authentication:
 * that is allowed in local mode only, which listens on loopback only. Throws ConfigFault.
 */
export function readConfig(environment: Environment = process.env): Config {
  const env = readSettings(environment);
  const mode = env.AAN_TAFEL_MODE ?? (env.MicrosoftAppId === '' ? 'local' : 'azure');
  if (mode === 'azure' && env.MicrosoftAppId === '')
    throw new ConfigFault('MicrosoftAppId: needed outside local mode, or anybody could speak to the bot');
  if (mode === 'azure' && env.MicrosoftAppTenantId === '')
    throw new ConfigFault('MicrosoftAppTenantId: needed outside local mode');
  if (mode === 'azure' && env.MicrosoftAppType === 'SingleTenant' && env.MicrosoftAppPassword === '')
    throw new ConfigFault('MicrosoftAppPassword: needed with SingleTenant, or nothing can be sent');
  if (mode === 'azure' && env.AAN_TAFEL_HOUSEHOLD_KEY === undefined)
    throw new ConfigFault('AAN_TAFEL_HOUSEHOLD_KEY: needed outside local mode, at least 16 characters');
  if (mode === 'local' && env.MicrosoftAppId !== '')
    throw new ConfigFault('AAN_TAFEL_MODE: local mode has no authentication, so it can not go with MicrosoftAppId');
  return {
    mode,
    host: mode === 'local' ? '127.0.0.1' : '0.0.0.0',
    port: env.PORT,
    dataFolder: env.AAN_TAFEL_DATA,
    store: env.AAN_TAFEL_STORE === 'sqlite' ? { kind: 'sqlite' } : cosmosOf(env),
    directoryFile: env.AAN_TAFEL_CONFIG,
    simulator: mode === 'local' && env.AAN_TAFEL_SIMULATOR === 'on',
    forms: env.AAN_TAFEL_FORMS,
    clockStart: env.AAN_TAFEL_CLOCK === undefined ? undefined : instant(env.AAN_TAFEL_CLOCK),
    householdKey: env.AAN_TAFEL_HOUSEHOLD_KEY,
    telemetry: telemetryOf(env),
    logLevel: env.LOG_LEVEL,
    lanes: mode === 'local' ? 1 : azureLanes,
    allowedTenants: env.AAN_TAFEL_ALLOWED_TENANTS,
    allowedServiceHosts: env.AAN_TAFEL_ALLOWED_SERVICE_HOSTS,
    app:
      env.MicrosoftAppId === ''
        ? undefined
        : {
            // As tokens and activities write them; a portal or a script may have given capitals.
            id: env.MicrosoftAppId.toLowerCase(),
            type: env.MicrosoftAppType,
            ...(env.MicrosoftAppPassword === '' ? {} : { password: env.MicrosoftAppPassword }),
            tenantId: env.MicrosoftAppTenantId.toLowerCase(),
          },
  };
}

/** Reads what the manifest of the Teams app needs, as it was typed; what was left out is empty. */
export function readPackageSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): PackageSettings {
  const typed = packageSettingNames.map((name) => [name, (environment[name] ?? '').trim()] as const);
  return Object.fromEntries(typed) as PackageSettings;
}
