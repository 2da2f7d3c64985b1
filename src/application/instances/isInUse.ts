import { instanceAt } from './membership.ts';
import { isVisited } from './visit.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Documents } from '../../ports/documents.ts';

/** Whether a bot or a beheerder works on this store at this moment of real time, as far as they say so in it. */
export async function isInUse(documents: Documents, now: Instant): Promise<boolean> {
  const found = await documents.read(instanceAt.kind, instanceAt.id);
  const slots = found === undefined ? [] : instanceAt.shape.parse(found.value).slots;
  return (
    slots.some(({ until, leaving }) => until > now && leaving !== true) || (await isVisited(documents, 'beheer', now))
  );
}
