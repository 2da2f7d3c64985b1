import { parseArgs } from 'node:util';
import type { ImportOptions } from '../adapters/directory/import/importFile.ts';

const options = {
  into: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  opruimen: { type: 'boolean', default: false },
  store: { type: 'boolean', default: false },
} as const;

type Asked = Omit<ImportOptions, 'into'> & {
  /** Left out, it is the file that the bot itself reads. */
  readonly into: string | undefined;
  /** Also looks in the store of the bot, by its settings, for whom it can't reach. */
  readonly store: boolean;
};

/** What was typed behind `npm run directory:import --`; undefined when it makes no sense. */
export function readOptions(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [csv, ...more] = positionals;
    if (csv === undefined || more.length > 0) return undefined;
    return { csv, into: values.into, dryRun: values['dry-run'], clean: values.opruimen, store: values.store };
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) return undefined;
    throw error;
  }
}
