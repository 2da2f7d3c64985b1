import type { ImportReport } from '../adapters/directory/import/importReport.ts';
import { onbereikbaar } from '../application/bereik.ts';
import { createPeople, type Acquaintance } from '../application/people.ts';
import { importText as text } from '../cards/text/nl/importeren.ts';
import type { Config } from '../config.ts';
import { readDataFolder } from '../dataFolder.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import { openStoresToRead } from '../openStores.ts';

/**
 * Who of these people the bot can't write to, by what it has stored (U5); nothing is written. Undefined when there is
 * no store yet. Throws StoreUnavailable, NewerStore and UnfinishedCopy.
 */
export async function outOfReach(
  people: ImportReport['people'],
  { store, dataFolder, app }: Pick<Config, 'store' | 'dataFolder' | 'app'>,
): Promise<readonly string[] | undefined> {
  const folder = readDataFolder(dataFolder);
  if (store.kind === 'sqlite' && folder.store === undefined) return undefined;
  const stores = await openStoresToRead(store, folder.store ?? '');
  try {
    const known = new Map<PersonId, Acquaintance>();
    for await (const one of createPeople(stores.documents).known()) known.set(one.person, one);
    return people.flatMap(({ id, naam }) => {
      const why = onbereikbaar(known.get(id), app?.tenantId);
      return why === undefined ? [] : [text.onbereikbaarOm[why.waarom](naam)];
    });
  } finally {
    stores.close();
  }
}
