import { pakketText } from '../cards/text/nl/pakket.ts';
import type { Manifest } from './uploadFaults.ts';

type Texts = Readonly<Record<string, unknown>>;

/** Paths of all that a person reads in the manifest, as a language file names them: `bots[0].commandLists[0]…`. */
function readablePaths({ bots = [], composeExtensions = [] }: Manifest): readonly string[] {
  const commands = [
    ...bots.flatMap(({ commandLists = [] }, bot) =>
      commandLists.flatMap((list, at) =>
        list.commands.map((command, nth) => ({ path: `bots[${bot}].commandLists[${at}].commands[${nth}]`, command })),
      ),
    ),
    ...composeExtensions.flatMap((extension, at) =>
      (extension.commands ?? []).map((command, nth) => ({
        path: `composeExtensions[${at}].commands[${nth}]`,
        command,
      })),
    ),
  ];
  return [
    ...['name.short', 'name.full', 'description.short', 'description.full'],
    ...commands.flatMap(({ path, command }) => [
      `${path}.title`,
      ...(command.description === undefined ? [] : [`${path}.description`]),
    ]),
  ];
}

/** Texts that a language file leaves in another language, and texts for what is not there. */
export function languageFaults(file: string, texts: Texts, manifest: Manifest): readonly string[] {
  const paths = readablePaths(manifest);
  return [
    ...paths
      .filter((path) => typeof texts[path] !== 'string' || texts[path].trim() === '')
      .map((path) => pakketText.nietVertaald(file, path)),
    ...Object.keys(texts)
      .filter((path) => path !== '$schema' && !paths.includes(path))
      .map((path) => pakketText.vertaaltNiets(file, path)),
  ];
}
