/** How this process meets Teams. In local mode there is no token, so that only loopback is ever spoken to. */
export type TeamsSettings = {
  readonly mode: 'local' | 'azure';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly app?:
    | {
        readonly id: string;
        readonly type: 'UserAssignedMSI' | 'SingleTenant';
        readonly password?: string | undefined;
        readonly tenantId: string;
      }
    | undefined;
  /** Tenants besides the app's own whose people may speak to the bot. */
  readonly allowedTenants: readonly string[];
  /** Hosts besides Teams' own to which the bot may send its token. */
  readonly allowedServiceHosts: readonly string[];
  /** Where forms open: in a dialog unless told otherwise, in the chat for a Teams without dialogs. */
  readonly forms?: 'dialog' | 'chat';
};

/** Settings under which anybody could speak to the bot; the process must not start. */
export class UnsafeSettings extends Error {
  override readonly name = 'UnsafeSettings';
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

export const isLoopback = (host: string): boolean => loopback.has(host.toLowerCase());

/**
 * An empty app id switches authentication off in the SDK, without a word: any caller would get in. Throws
 * UnsafeSettings unless that is on loopback in local mode.
 */
export function requireSafe({ mode, host, app }: TeamsSettings): void {
  if (mode === 'local' && !isLoopback(host)) {
    throw new UnsafeSettings(`local mode has no authentication and listens on loopback only, not on ${host}`);
  }
  if (mode === 'azure' && !(app?.id.trim() && app.tenantId.trim())) {
    throw new UnsafeSettings('without an app id and a tenant id anybody could speak to the bot');
  }
}

/** The tenant the bot lives in; undefined on a machine without one. */
export const homeTenant = ({ app, allowedTenants }: TeamsSettings): string | undefined =>
  app?.tenantId ?? allowedTenants[0];
