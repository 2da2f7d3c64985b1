import { parseArgs } from 'node:util';

/** The folder that was typed behind `npm run package --`, `dist` unless told otherwise; undefined when it makes no sense. */
export function readTarget(words: readonly string[]): string | undefined {
  try {
    const { to } = parseArgs({ args: [...words], options: { to: { type: 'string', default: 'dist' } } }).values;
    return to === '' ? undefined : to;
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) return undefined;
    throw error;
  }
}
