import type { Log } from '../../src/ports/log.ts';

type Line = { readonly level: keyof Log; readonly message: string; readonly fields: Readonly<Record<string, unknown>> };

/** A log that a test can read back. */
export function memoryLog(): Log & { readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const write =
    (level: keyof Log): Log[keyof Log] =>
    (fields, message) =>
      void lines.push({ level, message, fields });
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}
