import type { Container } from '@azure/cosmos';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusCijfers } from '../../domain/cijfers/casusCijfers.ts';
import type { CasusDocument, CasusStore, Revision } from '../../ports/casusStore.ts';
import { casusItem, notEnded, type CasusItem } from './casusItem.ts';
import { casusQueries } from './casusQueries.ts';
import { paged, query, wholePageSize } from './query.ts';
import { createItem, readItem, removeItem, replaceItem } from './writes.ts';

/** Casusoverleggen as one item each, in a partition of their own. */
export function cosmosCasusStore(container: Container, now = Date.now): CasusStore {
  const at = (kenmerk: Kenmerk) => ({ container, id: kenmerk, partition: kenmerk });

  async function* listed(text: string, values: Readonly<Record<string, number>>, from?: Kenmerk) {
    const page = (after: string, limit: number) => query<Named>(container, text, { ...values, after, limit });
    const rows = paged<Named>(kenmerkOf, page, { from });
    for await (const { kenmerk } of rows) yield kenmerk;
  }

  return {
    async load(kenmerk) {
      const found = await readItem(at(kenmerk));
      return found && { document: (found.item as CasusItem).casus, revision: found.revision };
    },
    create: (document) => createItem(container, casusItem(document, now()), document.kenmerk),
    replace: (document, revision) => replaceItem(at(document.kenmerk), casusItem(document, now()), revision),
    remove: (kenmerk, revision) => removeItem(at(kenmerk), revision),
    due: (until, limit) => query<Moment>(container, casusQueries.due, { until, limit }),
    toSend: (until, limit) => query<Moment>(container, casusQueries.toSend, { until, limit }),
    async openOfPerson(person, limit) {
      const rows = await query<Named>(container, casusQueries.openOfPerson, { person, limit });
      return rows.map(kenmerkOf);
    },
    async byThread(thread) {
      const [row] = await query<Named>(container, casusQueries.byThread, { thread });
      return row?.kenmerk;
    },
    async *all(from) {
      const page = (after: string, limit: number) => query<Whole>(container, casusQueries.all, { after, limit });
      const rows = paged<Whole>(kenmerkOf, page, { from, size: wholePageSize });
      for await (const { casus, _etag } of rows) yield { document: casus, revision: _etag };
    },
    writtenBefore: (schema) => listed(casusQueries.writtenBefore, { schema }),
    open: () => listed(casusQueries.open, {}),
    closed: (after) => listed(casusQueries.closed, { never: notEnded }, after),
    async *cijfers(since) {
      const rows = paged<Named & { readonly cijfers: CasusCijfers }>(kenmerkOf, (after, limit) =>
        query(container, casusQueries.cijfers, { after, since, limit }),
      );
      for await (const { cijfers } of rows) yield cijfers;
    },
    async ping() {
      await readItem({ container, id: 'ping', partition: 'ping' });
    },
  };
}

type Named = { readonly kenmerk: Kenmerk };
type Whole = Named & { readonly casus: CasusDocument; readonly _etag: Revision };
type Moment = Named & { readonly at: Instant };

const kenmerkOf = ({ kenmerk }: Named): Kenmerk => kenmerk;
