import { isLoopback, type TeamsSettings } from './settings.ts';

/** Teams' own host; its wildcard domain is open to anybody's resources and is therefore not allowed. */
const teamsHost = 'smba.trafficmanager.net';

/** Whether the bot may send to this address. It comes from incoming activities, and our token goes to it. */
export function allowedServiceUrl(
  serviceUrl: string,
  { mode, allowedServiceHosts }: Pick<TeamsSettings, 'mode' | 'allowedServiceHosts'>,
): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username || password) return false;
  if (mode === 'local') return isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:');
  return protocol === 'https:' && (hostname === teamsHost || allowedServiceHosts.includes(hostname));
}
