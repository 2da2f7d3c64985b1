import type { TeamsLog } from '../../../src/adapters/teams/teamsLog.ts';

export type Line = Readonly<Record<string, unknown>> & { readonly level: string; readonly message: string };

/** Keeps what is logged, to look at. */
export function quietLog(): TeamsLog & { readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const at = (level: string) => (fields: object, message: string) => void lines.push({ ...fields, level, message });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
