import { z } from 'zod';

/** Body of a button press: where, by whom, what the button carries and what was filled in. */
export const cardRequest = z.object({
  as: z.string(),
  conversation: z.string(),
  thread: z.string().optional(),
  message: z.string().optional(),
  data: z.unknown(),
  inputs: z.record(z.string(), z.string()).default({}),
});

/** The button's data and the inputs in one object, as the Teams client merges them; other data stays as it is. */
export function withInputs(data: unknown, inputs: Readonly<Record<string, string>>): unknown {
  if (data === undefined || data === null) return { ...inputs };
  return typeof data === 'object' && !Array.isArray(data) ? { ...data, ...inputs } : data;
}
