import type { TeamsOptions } from '../../../src/adapters/teams/createTeams.ts';
import type { TeamsSettings } from '../../../src/adapters/teams/settings.ts';
import { quietConsole } from '../../../src/quietConsole.ts';
import { lookUpKeysAt, type OpenIdServer, startOpenIdServer } from '../../support/openIdServer.ts';
import { localSettings } from './messengerBench.ts';
import { tenantId } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

/** Where Teams itself would be; nothing is ever sent there. */
export const teamsUrl = 'https://smba.trafficmanager.net/emea/';

export const azureSettings: TeamsSettings = {
  ...localSettings,
  mode: 'azure',
  allowedTenants: [],
  app: { id: '33333333-0000-4000-8000-000000000000', type: 'SingleTenant', password: 'geheim', tenantId },
};

export type AzureBench = TeamsBench & { readonly openId: OpenIdServer };

/** The bot's server as it runs in Azure: with real token checks, against keys of our own. */
export async function azureBench(options: Partial<TeamsOptions> = {}): Promise<AzureBench> {
  const openId = await startOpenIdServer(azureSettings.app?.id ?? '', teamsUrl);
  lookUpKeysAt(openId.url);
  // The SDK prints what is wrong with a token; the product's own process does not let it either.
  const giveBack = quietConsole(() => undefined);
  const bench = await teamsBench({ settings: azureSettings, ...options });
  return {
    ...bench,
    openId,
    close: async () => {
      await bench.close();
      await openId.close();
      giveBack();
    },
  };
}
