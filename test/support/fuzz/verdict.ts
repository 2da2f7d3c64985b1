import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import type { Fuzzed } from './fuzzedRequest.ts';
import type { RawReply } from './rawRequest.ts';

/** Why an answer is not what the bot owed; undefined when it is. */
export function faultIn({ owed }: Pick<Fuzzed, 'owed'>, { status, body }: RawReply): string | undefined {
  if (owed === 'any') return status >= 500 ? `answered ${status}` : undefined;
  if (status === 0) return 'broke the connection';
  if (status >= 500) return `answered ${status}`;
  // Inside an answer of 200 the protocol of cards has a status of its own, and a dialog says it in words.
  if (/"statusCode":5\d\d/.test(body) || body.includes(teamsTekst.mislukt)) return 'failed inside';
  if (owed === 'refused') return status >= 400 ? undefined : `took it, with ${status}`;
  return status === 200 || status >= 400 ? undefined : `answered ${status}`;
}
