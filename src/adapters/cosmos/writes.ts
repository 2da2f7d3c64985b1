import { randomUUID } from 'node:crypto';
import type { Container, ItemDefinition, ItemResponse, RequestOptions } from '@azure/cosmos';
import { StoreUnavailable, type Revision, type WriteResult } from '../../ports/casusStore.ts';
import { attempt, isInDoubt, unless } from './faults.ts';

type Item = { readonly id: string };
/** `write` names the write that made this version, so that its writer knows it again. */
type Marked = Item & { readonly write: string };
type Place = { readonly container: Container; readonly id: string; readonly partition: string };

const notFound = 404;
const exists = 409;
const otherEtag = 412;

/** The container itself is not there, which Azure answers with the same 404 as for an item. */
const containerNotFound = 1003;

const conflict: WriteResult = { ok: false, why: 'conflict' };

/** Reads one item by its id and partition: the cheapest request there is. */
export function readItem({
  container,
  id,
  partition,
}: Place): Promise<{ readonly item: unknown; readonly revision: Revision } | undefined> {
  return attempt(async () => {
    const { resource, etag, substatus } = await container.item(id, partition).read<ItemDefinition>();
    if (substatus === containerNotFound) throw new StoreUnavailable(`the container ${container.id} does not exist`);
    return resource && { item: resource, revision: etag as Revision };
  });
}

/** Stores an item that must not exist yet; `partition` is where it lies. */
export const createItem = (container: Container, item: Item, partition: string): Promise<WriteResult> => {
  const marked = { ...item, write: randomUUID() };
  return surely({ container, id: item.id, partition }, marked, () =>
    unless([exists], () => container.items.create(marked)),
  );
};

/** Stores an item over the one with this revision. */
export const replaceItem = (place: Place, item: Item, revision: Revision): Promise<WriteResult> => {
  const marked = { ...item, write: randomUUID() };
  const { container, id, partition } = place;
  return surely(place, marked, () =>
    unless([notFound, otherEtag], () => container.item(id, partition).replace(marked, ifMatch(revision))),
  );
};

/** Deletes the item with this revision; false when there is none. */
export async function removeItem(place: Place, revision: Revision): Promise<boolean> {
  const { container, id, partition } = place;
  try {
    const removed = await unless([notFound, otherEtag], () => container.item(id, partition).delete(ifMatch(revision)));
    return removed !== undefined;
  } catch (error) {
    if (isInDoubt(error) && (await lookedUp(place, error)) === undefined) return true;
    throw error;
  }
}

/**
 * A write whose answer was lost is looked up by its mark: sent again it would be a conflict with itself, and whoever
 * decided would hear that somebody else was first. What is not there is not written, as far as anybody can see.
 */
async function surely(
  place: Place,
  { write }: Marked,
  send: () => Promise<ItemResponse<ItemDefinition> | undefined>,
): Promise<WriteResult> {
  try {
    const response = await send();
    return response === undefined ? conflict : { ok: true, revision: response.etag as Revision };
  } catch (error) {
    const there = isInDoubt(error) ? await lookedUp(place, error) : undefined;
    if (there !== undefined && (there.item as Marked).write === write) return { ok: true, revision: there.revision };
    throw error;
  }
}

/** What lies there now; when that can't be told either, what went wrong first counts. */
const lookedUp = (place: Place, first: unknown): ReturnType<typeof readItem> =>
  readItem(place).catch(() => {
    throw first;
  });

const ifMatch = (revision: Revision): RequestOptions => ({
  accessCondition: { type: 'IfMatch', condition: revision },
});
