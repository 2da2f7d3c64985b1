type LogLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** The part of pino that this room uses. Fields never hold names, text or ids of people. */
export type TeamsLog = { readonly info: LogLine; readonly warn: LogLine; readonly error: LogLine };

/** What may be told of a fault: its kind, the system's code and its place. Its message can quote what a person typed. */
export function faultFields(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const places = (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code =
    'code' in fault && typeof fault.code === 'string' && /^[A-Z\d_]{1,40}$/.test(fault.code) ? fault.code : undefined;
  return {
    fault: fault.name,
    ...(code === undefined ? {} : { code }),
    at: places.slice(0, 4).map((line) => line.trim()),
  };
}
