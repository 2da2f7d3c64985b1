import { z } from 'zod';

export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const like = 'such as 6f1c3c2e-8c5b-4a57-9d3e-2b7f0e4d5a10';

/** The longest that a timer of Node waits, in milliseconds; beyond it, it would fire at once and for ever. */
const longestTimer = 2 ** 31 - 1;

/** A whole number in digits, with what a file from Windows leaves around it: what JavaScript would also read as one (nothing, 0x50, 1e3) is a slip of somebody. */
const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,10}$/, `a whole number from ${least} to ${most}, in digits`)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** The id of an app or a tenant in Entra, or nothing. */
const id = () =>
  z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || guid.test(text), `not a GUID, ${like}`);

/** Several of something, separated by commas. */
const list = (one: RegExp, fault: string) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine((parts) => parts.every((part) => one.test(part)), fault);

/** Everything that can be set, as `env.sample` names it; an empty setting is one that was left out. */
export const settingsShape = z.object({
  PORT: whole(0, 65_535).default('3978'),
  AAN_TAFEL_DATA: z.string().min(1).default('.data'),
  AAN_TAFEL_STORE: z.enum(['sqlite', 'cosmos']).default('sqlite'),
  AAN_TAFEL_COSMOS_ENDPOINT: z.string().url().optional(),
  // What the service itself allows in the name of a database.
  AAN_TAFEL_COSMOS_DATABASE: z
    .string()
    .regex(/^[^/\\#?]{1,255}$/, 'not a name that Cosmos DB allows')
    .default('aan-tafel'),
  AAN_TAFEL_COSMOS_KEY: z.string().base64().optional(),
  AAN_TAFEL_CONFIG: z.string().min(1).default('config/voorbeeldstad.yaml'),
  AAN_TAFEL_MODE: z.enum(['local', 'azure']).optional(),
  AAN_TAFEL_SIMULATOR: z.enum(['on', 'off']).default('on'),
  AAN_TAFEL_FORMS: z.enum(['dialog', 'chat']).default('dialog'),
  AAN_TAFEL_CLOCK: z.string().datetime({ offset: true }).optional(),
  AAN_TAFEL_HOUSEHOLD_KEY: z.string().min(16).optional(),
  AAN_TAFEL_ALLOWED_TENANTS: list(guid, `GUIDs separated by commas, ${like}`),
  // As they are compared with: an address or a wildcard would never match, and nobody would hear why.
  AAN_TAFEL_ALLOWED_SERVICE_HOSTS: list(/^[a-z\d.-]+$/i, 'names of hosts, separated by commas, without https:// or *'),
  AAN_TAFEL_TELEMETRY: z.enum(['off', 'otlp', 'azure']).default('off'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().url().optional(),
  OTEL_METRIC_EXPORT_INTERVAL: whole(100, longestTimer).default('60000'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MicrosoftAppId: id(),
  MicrosoftAppType: z.enum(['UserAssignedMSI', 'SingleTenant']).default('SingleTenant'),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppTenantId: id(),
  AAN_TAFEL_TEAMS_APP_ID: z.string().default(''),
  AAN_TAFEL_DEVELOPER_NAME: z.string().default(''),
  AAN_TAFEL_WEBSITE_DOMAIN: z.string().default(''),
});

/** The settings, each with a right value. */
export type Settings = z.infer<typeof settingsShape>;
