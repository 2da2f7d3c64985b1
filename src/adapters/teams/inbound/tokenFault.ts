import { isRecord } from './input.ts';

/** What is wrong with the look of a token; told in the log, never to the caller. */
export type TokenFault =
  'missing' | 'scheme' | 'too-long' | 'malformed' | 'algorithm' | 'issuer' | 'audience' | 'endless';

/** Who signs what Teams sends, and who may not be replaced by any other issuer that the SDK knows. */
const issuer = 'https://api.botframework.com';
/** As the SDK allows; never `none`, and never an HMAC for which a public key could serve as the secret. */
const algorithms: readonly unknown[] = ['RS256', 'RS384', 'RS512'];
/** Characters of an Authorization header; those of Microsoft take about 1,500. */
const longest = 8192;

/**
 * Looks at an Authorization header before anything else is done, the body read included; undefined when the SDK may go
 * on to check the signature. It only ever refuses: who gets in is decided by the SDK. Beside sparing work it closes two
 * doors of the SDK that Teams never uses. Tokens of the Emulator and of other bots (skills) are taken from every tenant,
 * without a look at audience or serviceUrl; and each such tenant, told by a token that nobody has verified yet, is kept
 * in memory for good.
 */
export function tokenFault(authorization: string | undefined, appId: string): TokenFault | undefined {
  if (authorization === undefined || authorization === '') return 'missing';
  if (authorization.length > longest) return 'too-long';
  const [scheme, token = '', ...more] = authorization.split(' ');
  if (scheme !== 'Bearer') return 'scheme';
  const parts = token.split('.');
  if (more.length > 0 || parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return 'malformed';
  const [header, claims] = parts.map(readPart);
  if (!header || !claims || typeof header['kid'] !== 'string') return 'malformed';
  if (!algorithms.includes(header['alg'])) return 'algorithm';
  if (claims['iss'] !== issuer) return 'issuer';
  if (claims['aud'] !== appId) return 'audience';
  // The SDK takes a token without an end for one that never ends.
  return typeof claims['exp'] === 'number' ? undefined : 'endless';
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
