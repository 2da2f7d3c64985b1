import { pakketText } from '../cards/text/nl/pakket.ts';
import { iconFaults } from './iconFaults.ts';
import { languageFaults } from './languageFaults.ts';
import { placeholdersIn } from './placeholders.ts';
import { schemaFaults } from './schemaFaults.ts';
import { uploadFaults, type Manifest } from './uploadFaults.ts';

/** The files of a package by their names, as they go into the zip and come out of it. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const decoder = new TextDecoder();

/**
 * All that Teams would hold against a package: Microsoft's schemas, what the upload checks besides them, the languages and
 * the icons. In Dutch, each fault with its file. Used by the command that makes one and by the tests.
 */
export function packageFaults(files: PackageFiles): readonly string[] {
  const json = Object.keys(files).filter((file) => file.endsWith('.json'));
  const parsed = new Map(json.map((file) => [file, parse(files[file])]));
  const broken = json.filter((file) => parsed.get(file) === undefined).map(pakketText.geenJson);
  const open = json.flatMap((file) =>
    placeholdersIn(decoder.decode(files[file])).map((name) => pakketText.nietIngevuld(file, name)),
  );
  const value = parsed.get('manifest.json');
  if (value === undefined)
    return [...broken, ...open, ...('manifest.json' in files ? [] : [pakketText.ontbreekt('manifest.json')])];
  const { manifestVersion } = value as Partial<Manifest>;
  const version = String(manifestVersion);
  const wrong = schemaFaults('manifest.json', value, 'MicrosoftTeams.schema.json', version);
  // The rest reads the manifest by its type, which only holds when the schema does.
  if (wrong.length > 0) return [...broken, ...open, ...wrong];
  const manifest = value as Manifest;
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const named = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages];
  return [
    ...broken,
    ...open,
    ...named.filter((file) => !(file in files)).map(pakketText.ontbreekt),
    ...Object.keys(files)
      .filter((file) => !named.includes(file))
      .map(pakketText.overbodig),
    ...uploadFaults(manifest),
    ...languages.flatMap((file) => {
      const texts = parsed.get(file);
      if (texts === undefined) return [];
      return [
        ...schemaFaults(file, texts, 'MicrosoftTeams.Localization.schema.json', version),
        ...languageFaults(file, texts as Readonly<Record<string, unknown>>, manifest),
      ];
    }),
    ...(['color', 'outline'] as const).flatMap((kind) => {
      const file = manifest.icons[kind];
      const bytes = files[file];
      return bytes === undefined ? [] : iconFaults(kind, file, bytes);
    }),
  ];
}

/** The JSON object in a file; undefined when there is none. */
function parse(bytes: Uint8Array | undefined): object | undefined {
  try {
    const value = JSON.parse(decoder.decode(bytes)) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
