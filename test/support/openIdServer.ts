import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Json = Readonly<Record<string, unknown>>;
type Metadata = new (url: string) => object;

/** Where the SDK looks up the keys of Bot Connector, and those of Entra for the Emulator and other bots. */
const lookedUpAt = [
  'https://login.botframework.com/v1/.well-known/openidconfiguration',
  'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
];

/**
 * Makes the SDK of this process look up keys at `url` instead of with Microsoft. There is no setting for it, and there
 * had better not be: this reaches for the cache that the SDK keeps to itself.
 */
export function lookUpKeysAt(url: string): void {
  const load = createRequire(join(process.cwd(), 'package.json'));
  const auth = 'botframework-connector/lib/auth';
  const { OpenIdMetadata } = load(`${auth}/openIdMetadata`) as { OpenIdMetadata: Metadata };
  const { JwtTokenExtractor } = load(`${auth}/jwtTokenExtractor`) as {
    JwtTokenExtractor: { openIdMetadataCache: Map<string, object> };
  };
  for (const place of lookedUpAt) JwtTokenExtractor.openIdMetadataCache.set(place, new OpenIdMetadata(url));
}

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The part of Microsoft that signs: metadata and keys over HTTP, and tokens, good and forged. */
export type OpenIdServer = {
  readonly url: string;
  /** The key pair that is published as `key-1`, endorsed for Teams; `key-2` is the same one endorsed for Slack alone. */
  readonly published: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  /** An Authorization header; `change` overrides parts of a token that is right. */
  token(change?: { readonly header?: Json; readonly claims?: Json; readonly key?: KeyObject }): string;
  /** How often somebody looked something up. */
  asked(): number;
  close(): Promise<void>;
};

/** `appId` is the audience, `serviceUrl` the address that the tokens are for. */
export async function startOpenIdServer(appId: string, serviceUrl: string): Promise<OpenIdServer> {
  const published = pair();
  const jwk = { ...published.publicKey.export({ format: 'jwk' }), use: 'sig' };
  const keys = [
    { ...jwk, kid: 'key-1', endorsements: ['msteams', 'webchat'] },
    { ...jwk, kid: 'key-2', endorsements: ['slack'] },
  ];
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const body =
      request.url === '/keys' ? { keys } : { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${url}/openid`,
    published,
    asked: () => asked,
    token: ({ header = {}, claims = {}, key = published.privateKey } = {}) => {
      const seconds = Math.floor(Date.now() / 1000);
      const times = { nbf: seconds - 60, exp: seconds + 3600 };
      const right = { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, ...times };
      const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header })}.${part({ ...right, ...claims })}`;
      return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A key that nobody published. */
export const otherKey = (): KeyObject => pair().privateKey;
