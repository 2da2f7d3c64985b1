import type { Container, ItemDefinition, ItemResponse, RequestOptions } from '@azure/cosmos';
import { StoreUnavailable, type Revision, type WriteResult } from '../../ports/casusStore.ts';
import { attempt, unless } from './faults.ts';

type Item = { readonly id: string };
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

/** Stores an item that must not exist yet. */
export const createItem = async (container: Container, item: Item): Promise<WriteResult> =>
  written(await unless([exists], () => container.items.create(item)));

/** Stores an item over the one with this revision. */
export const replaceItem = async (
  { container, id, partition }: Place,
  item: Item,
  revision: Revision,
): Promise<WriteResult> =>
  written(await unless([notFound, otherEtag], () => container.item(id, partition).replace(item, ifMatch(revision))));

/** Deletes the item with this revision; false when there is none. */
export async function removeItem({ container, id, partition }: Place, revision: Revision): Promise<boolean> {
  const removed = await unless([notFound, otherEtag], () => container.item(id, partition).delete(ifMatch(revision)));
  return removed !== undefined;
}

const ifMatch = (revision: Revision): RequestOptions => ({
  accessCondition: { type: 'IfMatch', condition: revision },
});

const written = (response: ItemResponse<ItemDefinition> | undefined): WriteResult =>
  response === undefined ? conflict : { ok: true, revision: response.etag as Revision };
