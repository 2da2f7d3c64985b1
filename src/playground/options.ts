import { parseArgs } from 'node:util';

export type PlaygroundOptions = {
  /** Key of a person in the directory, or part of a name. */
  readonly as: string;
  /** Where the Playground's page is served. */
  readonly port: number;
};

/** What was typed behind `npm run playground --` makes no sense; the message says what does. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions';
}

const usage = 'usage: npm run playground -- [--as noor] [--port 56150]';

/** Reads the command line. Throws BadOptions. */
export function readOptions(args: readonly string[]): PlaygroundOptions {
  const { as, port } = valuesIn(args);
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new BadOptions(`--port is a number from 1 to 65535, not ${port}\n${usage}`);
  return { as, port: number };
}

function valuesIn(args: readonly string[]): { readonly as: string; readonly port: string } {
  const options = { as: { type: 'string', default: 'noor' }, port: { type: 'string', default: '56150' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BadOptions(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}
