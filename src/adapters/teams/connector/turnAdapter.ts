import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { TeamsSettings } from '../settings.ts';
import type { HttpClient } from './singleAttemptClient.ts';

/** The SDK's adapter, with its token checks and credentials, under our own HTTP edge. */
export class TurnAdapter extends TeamsAdapter {
  readonly #appId: string;

  constructor(settings: TeamsSettings, httpClient: HttpClient) {
    super(credentials(settings), undefined, undefined, { httpClient });
    this.#appId = settings.mode === 'azure' ? (settings.app?.id ?? '') : '';
  }

  /**
   * Checks the token, runs one turn and hands back what an invoke answers. Unlike `process` it writes nothing to the
   * console and never puts the text of an error in an answer.
   */
  turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  /** A client for the connector at this address, with our credentials. */
  connector(serviceUrl: string) {
    const identity = this.createClaimsIdentity(this.#appId);
    return this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
  }
}

export type Connector = Awaited<ReturnType<TurnAdapter['connector']>>;

function credentials({ mode, app }: TeamsSettings): Record<string, string> {
  if (mode === 'local' || !app) return {};
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    MicrosoftAppTenantId: app.tenantId,
    ...(app.password === undefined ? {} : { MicrosoftAppPassword: app.password }),
  };
}
