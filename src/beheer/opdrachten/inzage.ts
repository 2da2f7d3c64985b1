import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beheerderUnlessDry, kenmerkenOf, nameOf } from '../about.ts';
import { Cannot } from '../cannot.ts';
import { findPerson } from '../findPerson.ts';
import { casusLines } from '../inzageLines.ts';
import type { Asked } from '../options.ts';
import { persoonLines } from '../persoonLines.ts';
import type { Tools } from '../tools.ts';
import type { Run } from './opdracht.ts';
import { inzageCasus } from '../../application/bewaren/inzageCasus.ts';
import { beheerOver, inzagePersoon, isNowhere, type PersoonInzage } from '../../application/bewaren/inzagePersoon.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';

/** The two files of one export; fails before anything is looked up when they can't be made. */
function filesFor(name: string, { naar = '.' }: Asked): readonly [string, string] {
  if (!existsSync(naar) || !statSync(naar).isDirectory()) throw new Cannot(beheerText.geenMap(naar));
  const files = [join(naar, `inzage-${name}.json`), join(naar, `inzage-${name}.txt`)] as const;
  const there = files.find((file) => existsSync(file));
  if (there !== undefined) throw new Cannot(beheerText.bestaatAl(there));
  return files;
}

/** Maps are lists of what they hold; a moment is written as people and programs both read it. */
const asJson = (value: unknown): string =>
  `${JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part.values()] : part), 2)}\n`;

/** Only whoever runs this may read them, and nothing is overwritten. */
function writeFiles([json, text]: readonly [string, string], value: unknown, lines: readonly string[]): void {
  const own = { mode: 0o600, flag: 'wx' } as const;
  writeFileSync(json, asJson(value), own);
  writeFileSync(text, `${lines.join('\n')}\n`, own);
}

async function ofCasus(kenmerk: Kenmerk, asked: Asked, door: PersonId | undefined, tools: Tools): Promise<void> {
  const files = filesFor(kenmerk, asked);
  if (asked.dryRun || door === undefined) {
    tools.write(beheerText.zou(beheerText.inzageZou(files)));
    return;
  }
  // Written down first: who sees it must be in it, and in the log also when the disk is full.
  await tools.readLog.opened(door, kenmerk, 'inzage');
  await tools.logBeheer({ door, wat: 'inzage', kenmerk });
  const found = await inzageCasus(kenmerk, tools);
  if (found === undefined) throw new Cannot(beheerText.onbekend(kenmerk));
  writeFiles(files, found, await casusLines(found, tools));
  tools.write(beheerText.inzageKlaar(files));
}

/** What there is. Throws Cannot when that is nothing: an id may be mistyped, and an empty export would say otherwise. */
async function lookFor(person: PersonId, tools: Tools): Promise<PersoonInzage> {
  const onProgress = (seen: number): void => {
    if (seen % 500 === 0) tools.write(beheerText.bekeken(seen));
  };
  const found = await inzagePersoon(person, { ...tools, onProgress });
  if (isNowhere(found)) throw new Cannot(beheerText.nietsOver(person));
  return found;
}

async function ofPersoon(typed: string, asked: Asked, door: PersonId | undefined, tools: Tools): Promise<void> {
  const person = findPerson(typed, tools.org);
  const files = filesFor(person, asked);
  if (asked.dryRun || door === undefined) {
    if (!tools.org.personen.has(person)) await lookFor(person, tools);
    tools.write(beheerText.zou(beheerText.inzageZou(files)));
    return;
  }
  const held = await lookFor(person, tools);
  // Before anybody sees it: who had it made must be in it, and in the log also when the disk is full.
  await tools.logBeheer({ door, wat: 'inzage', person });
  const found = { ...held, beheer: await beheerOver(person, tools.documents) };
  writeFiles(files, found, await persoonLines(found, await nameOf(person, tools), tools));
  tools.write(beheerText.inzageKlaar(files));
}

/** Exports everything that is held about a household or a colleague, for whoever asks for it (AVG 15, law 15). */
export const inzage: Run = async (asked, tools) => {
  const door = beheerderUnlessDry(asked, tools);
  if (asked.persoon !== undefined) await ofPersoon(asked.persoon, asked, door, tools);
  for (const kenmerk of await kenmerkenOf(asked, tools)) await ofCasus(kenmerk, asked, door, tools);
  return 0;
};
