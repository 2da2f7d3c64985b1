import { randomBytes } from 'node:crypto';
import { absencesOver, readAbsences } from '../application/absences.ts';
import { Cannot } from './cannot.ts';
import { createBeheerLog } from '../application/bewaren/beheerLog.ts';
import { createForget } from '../application/bewaren/forget.ts';
import { createCasussen } from '../application/casussen.ts';
import { createDrafts } from '../application/drafts.ts';
import { createHouseholds } from '../application/households.ts';
import { isVisited } from '../application/instances/visit.ts';
import { readMovedClock } from '../application/movableClock.ts';
import { createPeople } from '../application/people.ts';
import { createReadLog } from '../application/readLog.ts';
import type { Stores } from '../application/schema/versionedStores.ts';
import { readDirectory } from '../adapters/directory/readDirectory.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import type { Config } from '../config.ts';
import { beginVisit } from '../beginVisit.ts';
import { readDataFolder } from '../dataFolder.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';
import { openStores, openStoresToRead } from '../openStores.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

/** What the command line speaks and listens through. */
export type Console = {
  readonly write: (line: string) => void;
  /** What somebody types after this question. */
  readonly ask: (question: string) => Promise<string>;
  /** Lets a second of real time pass. */
  readonly pause: () => Promise<void>;
};

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

type Visit = Awaited<ReturnType<typeof beginVisit>>;

/** What is written while a copy reads could be missing in it, so a copy and a beheerder who writes exclude one another. */
async function refuseCopy({ documents }: Stores, realClock: RealClock): Promise<void> {
  if (await isVisited(documents, 'copy', realClock.now())) throw new Cannot(beheerText.wordtGekopieerd);
}

/**
 * The parts that a beheerder works with, on the same store as the bot, also while that runs: every write is conditional,
 * and nothing is sent from here. The lock on the data folder stays with the bot. With `reading` nothing can be written;
 * whoever writes keeps out of the way of a copy. Throws what the parts throw: Cannot, DirectoryFaults, StoreUnavailable,
 * NewerStore, UnfinishedCopy.
 */
export async function openTools(config: Config, console: Console, { reading }: { readonly reading: boolean }) {
  const file = await readDirectory(config.directoryFile);
  const folder = readDataFolder(config.dataFolder);
  if (config.store.kind === 'sqlite' && folder.store === undefined)
    throw new Cannot(beheerText.geenData(config.dataFolder));
  const stores = await (reading ? openStoresToRead : openStores)(config.store, folder.store ?? '');
  const realClock = { now: () => Date.now() as Instant };
  let visit: Visit | undefined;
  try {
    if (!reading) {
      visit = await beginVisit(stores.documents, 'beheer');
      await refuseCopy(stores, realClock);
    }
    const parts = await partsOn(stores, config, {
      file,
      householdKey: config.householdKey ?? folder.householdKey,
      realClock,
    });
    return {
      ...console,
      ...parts,
      async close(): Promise<void> {
        await visit?.end();
        stores.scrub();
        stores.close();
      },
    };
  } catch (error) {
    await visit?.end();
    stores.close();
    throw error;
  }
}

type Given = {
  readonly file: Organisatie;
  readonly householdKey: string | undefined;
  readonly realClock: RealClock;
};

async function partsOn(stores: Stores, config: Config, { file, householdKey, realClock }: Given) {
  const { casussen: store, documents } = stores;
  // In local mode the page may have moved the clock; the bot goes by that one too.
  const clock = config.mode === 'local' ? await readMovedClock(documents, realClock, config.clockStart) : realClock;
  // Whoever reported to be away counts here as well: what is written names the next moment of the clock (P9).
  const org = absencesOver(file, await readAbsences(documents));
  const directory = { current: () => org, onChange: () => () => undefined };
  const random = { bytes: (count: number) => randomBytes(count) };
  const drafts = createDrafts(documents, clock, random, householdKey ?? '');
  const households = createHouseholds(documents, store, realClock);
  const casussen = createCasussen({
    ...{ store, directory, clock, realClock, random },
    onOutbox: () => undefined,
    onClosed: drafts.forgetAll,
  });
  return {
    ...{ org, directory, clock, casussen, store, documents, drafts, households, householdKey },
    people: createPeople(documents),
    readLog: createReadLog(documents, clock, random),
    logBeheer: createBeheerLog(documents, clock, random),
    forget: createForget({ casussen, store, documents, drafts, households, realClock, log: silent }),
  };
}

export type Tools = Awaited<ReturnType<typeof openTools>>;
