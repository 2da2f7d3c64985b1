import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { openDirectory } from './adapters/directory/openDirectory.ts';
import { wholeTenant } from './adapters/teams/connector/throttle.ts';
import { createTeams } from './adapters/teams/createTeams.ts';
import { createAbsenceNotices } from './application/absenceNotices.ts';
import { openAbsences } from './application/absences.ts';
import { createBereik } from './application/bereik.ts';
import { createBewaren } from './application/bewaren/createBewaren.ts';
import { createLooseMessages } from './application/bewaren/looseMessages.ts';
import { createBot } from './application/bot/createBot.ts';
import { createCasussen } from './application/casussen.ts';
import { createDelivery } from './application/deliver.ts';
import { createDigests } from './application/digest.ts';
import { createDrafts } from './application/drafts.ts';
import { createFollowDirectory } from './application/followDirectory.ts';
import { createHouseholds } from './application/households.ts';
import { createDivision } from './application/instances/division.ts';
import { createMembership, soleMember } from './application/instances/membership.ts';
import { openMovableClock } from './application/movableClock.ts';
import { noticeReach } from './application/noticeReach.ts';
import { createPeople } from './application/people.ts';
import { createReadLog } from './application/readLog.ts';
import { createRender } from './application/render/render.ts';
import { renewIndex } from './application/schema/renewIndex.ts';
import { createWork } from './application/work.ts';
import { ConfigFault, type Config } from './config.ts';
import { takeDataFolder, type DataFolder } from './dataFolder.ts';
import type { Instant } from './domain/basis/instant.ts';
import type { Kenmerk } from './domain/basis/ids.ts';
import { localTenant } from './localTenant.ts';
import type { Messenger, Reach } from './ports/messenger.ts';
import { openObserving } from './openObserving.ts';
import { openStores } from './openStores.ts';
import { createReadiness } from './readiness.ts';
import type { Simulator } from './simulator/createSimulator.ts';
import { startWorker, type Worker } from './worker.ts';

export type App = {
  readonly port: number;
  /** Takes nothing new, finishes the turns and the message that are under way, and gives back what it had claimed. */
  close(): Promise<void>;
};

/**
 * The folder and the stores, or the fault of not getting them, with nothing left open. With Cosmos DB in a real tenant
 * nothing is kept in the folder, so that several processes may run side by side.
 */
async function openData({ mode, dataFolder, store }: Config, directory: { close(): void }) {
  let folder: DataFolder | undefined;
  try {
    folder = mode === 'local' || store.kind === 'sqlite' ? takeDataFolder(dataFolder) : undefined;
    return { folder, stores: await openStores(store, folder?.store ?? '') };
  } catch (error) {
    folder?.release();
    directory.close();
    throw error;
  }
}

/**
 * Puts the parts together and starts: store, directory, bot, Teams, and in local mode a Teams of our own. Throws what
 * the parts throw when the process must not run: ConfigFault, DirectoryFaults, UnsafeSettings, PortTaken, FolderInUse,
 * StoreUnavailable, NewerStore, UnfinishedCopy.
 */
export async function startApp(config: Config, log: Logger, pageFolder: string): Promise<App> {
  const realClock = { now: () => Date.now() as Instant };
  const random = { bytes: (count: number) => randomBytes(count) };
  // A local file belongs to this process, so its own leases are free to take after a restart.
  const alone = config.mode === 'local' && config.store.kind === 'sqlite';
  const owner = alone ? 'local' : `${process.pid}-${randomBytes(4).toString('hex')}`;
  const observing = await openObserving(config.telemetry, { realClock, log, instance: owner });
  const file = await openDirectory(config.directoryFile, { log });
  const { folder, stores } = await openData(config, file);
  const { documents } = stores;
  const store = observing.store(stores.casussen);
  const movable = await openMovableClock(documents, realClock, config.clockStart);
  const clock = config.mode === 'local' ? movable : realClock;
  const absences = await openAbsences({ documents, directory: file, clock, realClock });
  const { directory } = absences;
  const member = { documents, realClock, owner, limit: wholeTenant() };
  const membership = config.store.kind === 'cosmos' ? createMembership(member) : soleMember(member);
  const division = createDivision({ ...member, members: membership.members });

  const stop = new AbortController();
  const stopping = stop.signal;
  const wakers = new Set<Worker>();
  const wake = (): void => wakers.forEach((one) => one.wake());
  const onOutbox = (kenmerk: Kenmerk): void => {
    division.begun(kenmerk);
    wake();
  };
  const householdKey = config.householdKey ?? folder?.householdKey() ?? '';
  if (householdKey === '') throw new ConfigFault('AAN_TAFEL_HOUSEHOLD_KEY: the key in the data folder is empty');
  const drafts = createDrafts(documents, clock, random, householdKey);
  const onClosed = drafts.forgetAll;
  const casussen = observing.casussen(
    createCasussen({ store, directory, clock, realClock, random, onOutbox, onClosed, ...observing.rules }),
  );
  await renewIndex({ casussen, store, documents, log });
  const people = createPeople(documents);
  const render = createRender(people);

  const households = createHouseholds(documents, store, realClock);
  const bewaren = createBewaren({
    casussen,
    store,
    documents,
    directory,
    clock,
    realClock,
    drafts,
    households,
    owner,
    stopping,
    log,
  });
  const { forget } = bewaren;
  const loose = createLooseMessages({ documents, directory, clock, random, log });

  const shared = {
    bewaren,
    forget,
    loose,
    casussen,
    store,
    documents,
    directory,
    absences,
    drafts,
    clock,
    realClock,
    random,
    log,
    owner,
    division,
    stopping,
    lanes: config.lanes,
  };
  const made = (teams: Messenger & { readonly reach: Reach }) => {
    const messenger = noticeReach(teams, { people, clock, log });
    const bereik = createBereik({ ...shared, people, reach: teams.reach, tenant: config.app?.tenantId ?? localTenant });
    const digests = createDigests({ ...shared, messenger: loose.noted(observing.messenger(messenger, 'digest')) });
    const told = loose.noted(observing.messenger(messenger, 'afwezigheid'));
    const absenceNotices = createAbsenceNotices({ ...shared, messenger: told });
    const delivery = createDelivery({ ...shared, ...observing.delivery({ render, messenger }) });
    const work = createWork({ ...shared, messenger, digests, absenceNotices, delivery });
    const readLog = createReadLog(documents, clock, random);
    const bot = createBot(
      { casussen, store, absences, bereik, book: people, messenger, households, readLog, drafts, random, householdKey },
      digests,
      people,
    );
    return { work, bot: observing.bot(bot) };
  };
  let parts: ReturnType<typeof made> | undefined;
  let simulator: Simulator | undefined;

  const teams = createTeams({
    bot: (messenger) => (parts = made(messenger)).bot,
    settings: {
      mode: config.mode,
      host: config.host,
      port: config.port,
      app: config.app,
      allowedTenants: config.mode === 'local' ? [localTenant, ...config.allowedTenants] : config.allowedTenants,
      allowedServiceHosts: config.allowedServiceHosts,
      forms: config.forms,
    },
    book: people,
    directoryPersonIds: () => new Set(directory.current().personen.keys()),
    realClock,
    log,
    share: membership.share,
    answered: observing.answered,
    noting: loose.noting,
    health: {
      live: () => true,
      ready: createReadiness({
        store,
        directory: file,
        membership,
        tickAge: () => parts?.work.tickAge(),
        forms: config.forms,
        realClock,
      }),
    },
    before: (request, response) => simulator?.handle(request, response) ?? Promise.resolve(false),
    commands: new Set([
      'start',
      'mijn',
      'mandaten',
      'regie',
      'status',
      'digest',
      'afwezig',
      'weer',
      'bereikbaar',
      'help',
    ]),
  });
  if (parts === undefined) throw new TypeError('Teams made no bot');
  const { work } = parts;

  let port: number;
  try {
    ({ port } = await teams.listen());
  } catch (error) {
    stores.close();
    file.close();
    folder?.release();
    throw error;
  }
  if (config.simulator && folder !== undefined) {
    // Only who asks for it waits until it is loaded.
    const { localTeams } = await import('./localTeams.ts');
    simulator = localTeams({ folder, port, directory, clock: movable, work, log, pageFolder });
    await simulator.start();
  }
  const unwatch = file.onChange(wake);
  const shareClock = config.mode === 'local' && config.store.kind === 'cosmos';
  const look = async (): Promise<void> => {
    await membership.look();
    if (shareClock) await movable.refresh();
  };
  const worker = startWorker({ ...work, look, follow: createFollowDirectory({ ...shared, file }) }, log);
  wakers.add(worker);
  const speaksForAll = (): boolean => membership.members()[0] === owner;
  observing.state({ store, clock, realClock, tickAge: work.tickAge, speaksForAll });

  return {
    port,
    async close() {
      stop.abort();
      unwatch();
      file.close();
      const worked = worker.stop();
      await simulator?.close();
      await Promise.all([teams.close(), worked]);
      // Without this the share and what it was in the middle of lapse by themselves.
      await membership.leave().catch((error: unknown) => log.warn({ err: error }, 'share not given back'));
      await bewaren.leave().catch((error: unknown) => log.warn({ err: error }, 'lease not given back'));
      stores.close();
      folder?.release();
      await observing.close();
    },
  };
}
