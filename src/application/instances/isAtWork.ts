import { instanceAt } from './membership.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Documents } from '../../ports/documents.ts';

/** Whether some process works on this store at this moment of real time, as far as processes say so in it. */
export async function isAtWork(documents: Documents, now: Instant): Promise<boolean> {
  const found = await documents.read(instanceAt.kind, instanceAt.id);
  if (found === undefined) return false;
  return instanceAt.shape.parse(found.value).slots.some(({ until, leaving }) => until > now && leaving !== true);
}
