import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBeheer } from '../../src/beheer/runBeheer.ts';
import type { Stores } from '../../src/application/schema/versionedStores.ts';
import { zaakHash } from '../../src/application/households.ts';
import type { StoreSetting } from '../../src/config.ts';
import { openStores } from '../../src/openStores.ts';
import { fakeClock } from '../support/clocks.ts';
import { householdKey, kenmerk, openApp, type App } from '../support/app.ts';
import { closed, granted, joined, requested } from '../support/opdrachten.ts';
import { executed } from '../support/opdrachtenDaarna.ts';
import { wie } from '../support/voorbeeldstad.ts';

/** A bot that ran, with one closed casusoverleg, and the command line of the beheerder on the same store. */
export type BeheerBench = {
  readonly app: App;
  readonly stores: Stores;
  readonly folder: string;
  /** What the command says, and its exit code. `typed` answers its question; `meanwhile` is what happens each second. */
  beheer(
    args: readonly string[],
    during?: { readonly typed?: string; readonly meanwhile?: () => Promise<unknown> },
  ): Promise<{ readonly code: number; readonly said: string }>;
  close(): void;
};

export const zaaknummer = 'Z-2026/4711';
export const bram = ['--door', 'Bram Willems'] as const;

/** The settings under which both work: SQLite in a folder of its own, or the Cosmos DB of these settings. */
export async function beheerBench(cosmos?: { endpoint: string; database: string; key: string }): Promise<BeheerBench> {
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-beheer-'));
  const setting: StoreSetting = cosmos === undefined ? { kind: 'sqlite' } : { kind: 'cosmos', ...cosmos };
  const stores = await openStores(setting, join(folder, 'aan-tafel.sqlite'));
  // The command line goes by the real clock, so the one of the bot must stand where that does.
  const app = await openApp({ stores, realClock: fakeClock(new Date().toISOString()) });
  await app.households.claim(zaakHash(zaaknummer, householdKey), kenmerk, false);
  await app.start({ zaak: zaakHash(zaaknummer, householdKey) });
  await app.work.settle();
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }), granted({ by: 'fatima' }), executed({ by: 'sam' }));
  await app.when(closed({ by: 'noor' }));
  await app.work.settle();
  await app.readLog.opened(wie('sam'), kenmerk, 'lees');
  await app.people.remember({
    ...{ person: wie('sam'), naam: 'Sam Bakker', teamsId: '29:sam', tenantId: 't' },
    ...{ serviceUrl: 'https://teams.voorbeeldstad.example/', conversatie: 'a:sam' },
  });
  const environment = {
    AAN_TAFEL_DATA: folder,
    AAN_TAFEL_HOUSEHOLD_KEY: householdKey,
    AAN_TAFEL_MODE: 'local',
    ...(cosmos === undefined
      ? {}
      : {
          AAN_TAFEL_STORE: 'cosmos',
          AAN_TAFEL_COSMOS_ENDPOINT: cosmos.endpoint,
          AAN_TAFEL_COSMOS_DATABASE: cosmos.database,
          AAN_TAFEL_COSMOS_KEY: cosmos.key,
        }),
  };
  return {
    ...{ app, stores, folder },
    async beheer(args, { typed = '', meanwhile = () => Promise.resolve() } = {}) {
      const lines: string[] = [];
      const console = {
        write: (line: string) => void lines.push(line),
        ask: (question: string) => {
          lines.push(question);
          return Promise.resolve(typed);
        },
        pause: async () => {
          await meanwhile();
        },
      };
      const code = await runBeheer(args, console, environment);
      return { code, said: lines.join('\n') };
    },
    close() {
      stores.close();
      rmSync(folder, { recursive: true });
    },
  };
}
