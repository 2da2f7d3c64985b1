import dns from 'node:dns';
import { lookUpKeysAt } from './openIdServer.ts';

/**
 * Loaded into a process of the bot before anything else, for tests of azure mode: keys of Microsoft are looked up with the
 * test (`KEYS_AT`), and no name of any other machine is found, so that nothing leaves this one.
 */
const known = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0']);
const { lookup } = dns;

function lookupHere(this: unknown, ...asked: unknown[]): void {
  const [host] = asked;
  const answer = asked.at(-1) as (error: NodeJS.ErrnoException) => void;
  if (known.has(String(host))) Reflect.apply(lookup, this, asked);
  else
    process.nextTick(() => answer(Object.assign(new Error(`no names here: ${String(host)}`), { code: 'ENOTFOUND' })));
}
Object.assign(dns, { lookup: lookupHere });

lookUpKeysAt(process.env['KEYS_AT'] ?? '');
