import { isLoopback, type TeamsSettings } from './settings.ts';

/** Teams' own host; its wildcard domain is open to anybody's resources and is therefore not allowed. */
const teamsHost = 'smba.trafficmanager.net';

/**
 * An address as Teams writes it: no name before the host, no query, and no sign that one reader of addresses takes for
 * something else than another does.
 */
const plain = /^https?:\/\/(?:[a-z\d.-]+|\[::1\])(?::\d{1,5})?(?:\/[\w./~-]*)?$/i;

/** Whether the bot may send to this address. It comes from incoming activities, and our token goes to it. */
export function allowedServiceUrl(
  serviceUrl: string,
  { mode, allowedServiceHosts }: Pick<TeamsSettings, 'mode' | 'allowedServiceHosts'>,
): boolean {
  if (!plain.test(serviceUrl) || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port } = new URL(serviceUrl);
  if (mode === 'local') return isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:');
  const hosts = [teamsHost, ...allowedServiceHosts.map((host) => host.toLowerCase())];
  return protocol === 'https:' && port === '' && hosts.includes(hostname);
}
