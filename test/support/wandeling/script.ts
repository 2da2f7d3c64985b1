import type { Instant } from '../../../src/domain/basis/instant.ts';
import { local } from '../kantoor.ts';
import { wie } from '../voorbeeldstad.ts';
import { iedereen } from '../wieIs.ts';
import { gevraagd, lopen, type Gedaan } from './lopen.ts';
import type { Wandeling } from './stappen.ts';
import type { Veranderd } from './veranderingen.ts';

/** Plain values as source, with people by their key. */
function source(value: unknown): string {
  return iedereen.reduce(
    (text, key) => text.replaceAll(`"${wie(key)}"`, `wie('${key}')`),
    JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1: '),
  );
}

const onTheClock = (at: Instant): string =>
  new Date(at).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'full', timeStyle: 'short' });

const directory = (changes: readonly Veranderd[]): string => `veranderd(${source(changes)})`;

function line(gedaan: Gedaan): string {
  if ('at' in gedaan) return `  .at(${String(gedaan.at)}) // ${onTheClock(gedaan.at)}`;
  if ('gids' in gedaan) return `  .in(${directory(gedaan.gids)})`;
  return `  .when(${source(gedaan.command)})`;
}

/**
 * A walk as source to paste into a test: a `given(…)` with every command, moment and change of the directory, up to its
 * first so many moments. `veranderd` is in this folder.
 */
export function script(wandeling: Wandeling, moments = Infinity): string {
  const { at, kind, gids } = wandeling;
  const start = source({ aan: gevraagd(wandeling), kind });
  const lines = [`given(started(${start}), { at: '${at}', org: ${directory(gids.map((one) => [one, local(at)]))} })`];
  try {
    for (const { gedaan } of lopen(wandeling)) {
      if (lines.length > moments) break;
      lines.push(line(gedaan));
    }
  } catch (error) {
    lines.push(`  // and then: ${String(error)}`);
  }
  return lines.join('\n');
}
