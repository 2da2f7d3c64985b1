import { fingerprint } from './copied.ts';
import type { Part } from './parts.ts';
import { StoreUnavailable } from '../../ports/casusStore.ts';

/** So often a store that does not answer, or asks for patience, is asked again: half a minute in all. */
const tries = 6;
const firstPauseMs = 500;

type Pause = (ms: number) => Promise<void>;

/** Makes this the document in the target, whether or not an earlier try or run put it there. Throws StoreUnavailable. */
export async function putDocument(target: Part, id: string, value: unknown, pause: Pause): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      if (await put(target, id, value)) return;
      throw new StoreUnavailable(`${target.kind} keeps being changed by somebody else`);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === tries - 1) throw error;
      await pause(error.retryAfter ?? firstPauseMs * 2 ** attempt);
    }
  }
}

async function put(target: Part, id: string, value: unknown): Promise<boolean> {
  if ((await target.create(id, value)).ok) return true;
  const there = await target.read(id);
  if (there === undefined) return false;
  if (fingerprint(target.kind, there.value) === fingerprint(target.kind, value)) return true;
  return (await target.replace(id, value, there.revision)).ok;
}
