import type { TeamsManifestV1D27 } from '@microsoft/app-manifest';
import { readFileSync } from 'node:fs';

type Manifest = TeamsManifestV1D27.TeamsManifestV1D27;

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

/** The manifest as it is uploaded, with its placeholders filled in. */
export const manifest = (): Manifest =>
  JSON.parse(read('manifest.json').replace(placeholder, (_, name: string) => filledIn[name] ?? '')) as Manifest;

/** One localisation file: texts by the path of what they replace. */
export const localisation = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(read(file)) as Readonly<Record<string, string>>;
