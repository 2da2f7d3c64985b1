import type { ValidateFunction } from 'ajv';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { pakketText } from '../cards/text/nl/pakket.ts';

/** The official schemas, which ship in @microsoft/app-manifest; nothing is fetched. */
const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

type Schema = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

// Compiling one takes most of a second.
const compiled = new Map<string, ValidateFunction>();

function validatorOf(path: string): ValidateFunction {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  // Some patterns in it are no regular expression under the u flag.
  const ajv = new draft4.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  compiled.set(path, validate);
  return validate;
}

/** What Microsoft's schema of this manifest version says about a file of the package; all of it, not the first only. */
export function schemaFaults(file: string, value: unknown, schema: Schema, version: string): readonly string[] {
  const path = `${schemas}/v${version}/${schema}`;
  if (!/^\d+\.\d+$/.test(version) || !existsSync(path)) return [pakketText.onbekendeVersie(version)];
  const validate = validatorOf(path);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = (params as Readonly<Record<string, unknown>>)['additionalProperty'];
    const what = [message, typeof extra === 'string' ? `'${extra}'` : undefined].filter(Boolean).join(' ');
    return pakketText.schema(file, instancePath === '' ? '/' : instancePath, what);
  });
}
