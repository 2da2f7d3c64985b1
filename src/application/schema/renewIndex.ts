import { indexedVersion, noteIndexed } from './storeVersion.ts';
import { versionOf } from './upgrades.ts';
import type { Amendment, Casussen } from '../casussen.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';
import type { Log } from '../../ports/log.ts';

type Needs = {
  readonly casussen: Pick<Casussen, 'execute'>;
  readonly store: Pick<CasusStore, 'writtenBefore'>;
  readonly documents: Documents;
  readonly log: Log;
};

const asItIs: Amendment = ({ outbox, lease }) => ({ outbox, lease });

/** So often it is said how far it is. */
const progressEvery = 1000;

/**
 * Writes every casusoverleg again that an older version stored, so that searches find it by the present index. Looks at
 * each start until a look finds none: beside this process one of the older version may still be writing. What can't be
 * written is logged and left alone. Answers how many were written.
 */
export async function renewIndex({ casussen, store, documents, log }: Needs): Promise<number> {
  const version = versionOf('casus');
  if ((await indexedVersion(documents)) >= version) return 0;
  let written = 0;
  let failed = 0;
  for await (const kenmerk of store.writtenBefore(version)) {
    try {
      await casussen.execute(kenmerk, undefined, asItIs);
      written += 1;
      if (written % progressEvery === 0) log.info({ written }, 'index vernieuwen');
    } catch (error) {
      failed += 1;
      log.error({ kenmerk, err: error }, 'index vernieuwen mislukt');
    }
  }
  if (written + failed === 0) await noteIndexed(documents, version);
  else log.info({ written, failed }, 'index vernieuwd');
  return written;
}
