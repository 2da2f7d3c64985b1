import type { DirectoryLog } from '../../../src/adapters/directory/openDirectory.ts';

type Line = { readonly level: 'info' | 'warn' | 'error'; readonly message: string; readonly fields: object };

/** Remembers what was logged, oldest first. */
export function fakeLog(): DirectoryLog & { readonly lines: Line[]; messages(): string[] } {
  const lines: Line[] = [];
  const at = (level: Line['level']) => (fields: object, message: string) => void lines.push({ level, message, fields });
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    lines,
    messages: () => lines.map(({ level, message }) => `${level}: ${message}`),
  };
}
