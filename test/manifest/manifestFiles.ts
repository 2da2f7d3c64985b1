import { readFileSync } from 'node:fs';

/** What the one who installs the app fills in; `docs/teams.md` explains each. */
const filledIn: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-0000000000a1',
  BOT_ID: '00000000-0000-4000-8000-0000000000b1',
  DEVELOPER_NAME: 'Gemeente Voorbeeldstad',
  WEBSITE_DOMAIN: 'www.voorbeeldstad.example',
};

const placeholder = /\$\{\{(\w+)\}\}/g;
const read = (file: string): string => readFileSync(`manifest/${file}`, 'utf8');

/** Names of the placeholders in the manifest, each once. */
export const placeholders = (): ReadonlySet<string> =>
  new Set([...read('manifest.json').matchAll(placeholder)].map(([, name = '']) => name));

export const placeholderNames = Object.keys(filledIn);

type Command = { readonly title: string; readonly description: string };

/** The parts of the manifest that the tests look at. */
export type Manifest = {
  readonly manifestVersion: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly {
      readonly id: string;
      readonly type: string;
      readonly title: string;
      readonly context: readonly string[];
      readonly fetchTask: boolean;
    }[];
  }[];
  readonly supportsChannelFeatures?: string;
  readonly validDomains: readonly string[];
  readonly webApplicationInfo?: unknown;
  readonly authorization?: unknown;
};

/** The manifest as it is uploaded, with its placeholders filled in. */
export const manifest = (): Manifest =>
  JSON.parse(read('manifest.json').replace(placeholder, (_, name: string) => filledIn[name] ?? '')) as Manifest;

/** One localisation file: texts by the path of what they replace. */
export const localisation = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(read(file)) as Readonly<Record<string, string>>;
