import type { Input } from '../../../ports/bot.ts';

/** As our cards write verbs: `mandaat.akkoord`. Anything else was not put there by us. */
const verbPattern = /^[a-z]{1,40}(\.[a-z]{1,40}){0,3}$/;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a button or form sent; the verb stands in the data when the protocol has no place for it. */
export function inputFrom(data: unknown, verb?: unknown): Input | undefined {
  const fields = isRecord(data) ? data : {};
  const { verb: ownVerb, msteams: _protocol, ...rest } = fields;
  const named = verb ?? ownVerb;
  if (typeof named !== 'string' || !verbPattern.test(named)) return undefined;
  // A field that no form of ours has; what goes back to Teams must be well-formed.
  return { verb: named, data: Object.fromEntries(Object.entries(rest).filter(([id]) => id.isWellFormed())) };
}
