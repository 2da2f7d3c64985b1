import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { editorSchema } from '../../src/adapters/directory/editorSchema.ts';
import { voorbeeldstadFile } from '../support/voorbeeldstad.ts';

const schemaFile = 'config/aan-tafel.schema.json';
const yaml = readFileSync(voorbeeldstadFile, 'utf8');
const validate = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);
const parsed = () => parse(yaml) as Record<string, Record<string, unknown>>;

test('the schema for editors is in step with the shape (else: npm run directory:schema)', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(editorSchema())));
});

test('the example names the schema, so that an editor helps while somebody types', () => {
  expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=./aan-tafel.schema.json');
});

test('the example fits the schema', () => {
  validate(parsed());
  expect(validate.errors ?? []).toEqual([]);
});

test('kantoor and klokken may be left out, because they have the defaults of the domain', () => {
  const { kantoor: _kantoor, klokken: _klokken, ...rest } = parsed();
  expect(validate(rest)).toBe(true);
});

test('an editor marks an unknown key, a wrong word and a missing value', () => {
  const wrong = parsed();
  wrong['mensen']!['noor'] = { naam: 'Noor de Wit', functi: 'wijkteamconsulent', werkdagen: ['donderdag'] };
  validate(wrong);
  expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
    '/mensen/noor required',
    '/mensen/noor required',
    '/mensen/noor additionalProperties',
    '/mensen/noor/werkdagen/0 enum',
  ]);
});

test('every value that a beheerder fills in is explained', () => {
  expect(unexplained(editorSchema() as Schema, '')).toEqual([]);
});

type Schema = { description?: string; properties?: Record<string, Schema>; additionalProperties?: Schema | false };

/** Paths of the properties without a description. */
function unexplained({ properties = {}, additionalProperties }: Schema, at: string): string[] {
  const below = additionalProperties ? unexplained(additionalProperties, `${at}/*`) : [];
  return Object.entries(properties).reduce((found, [name, schema]) => {
    const missing = schema.description === undefined ? [`${at}/${name}`] : [];
    return [...found, ...missing, ...unexplained(schema, `${at}/${name}`)];
  }, below);
}
