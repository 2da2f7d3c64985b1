import type { DigestDocument } from '../../../src/application/digest.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import type { Delivered } from '../connector/standing.ts';
import { collect } from '../contracts/storeUnderTest.ts';
import type { Unheard } from './account.ts';
import { kindPosted } from './screens.ts';

/** The weekly digests that fell due meanwhile: they lie in no outbox. */
export const digestsOf = async (documents: Documents): Promise<readonly DigestDocument[]> =>
  (await collect(documents.list('digest', ''))).map(({ value }) => value as DigestDocument);

export const isDigest = (message: Delivered): boolean => kindPosted(message) === 'digest';

/** Whether as many digests came into each reader's chat as fell due, but for those of which the bot was not told. */
export function digestFaults(
  due: readonly DigestDocument[],
  arrived: readonly Delivered[],
  unheard: Unheard,
): readonly string[] {
  const waiting = due.filter(({ state }) => state === 'pending').map(({ person }) => `${person}: a digest still waits`);
  const givenUp = due.filter(({ state }) => state === 'failed').map(({ person }) => `${person}: a digest was given up`);
  const wrong = [...new Set(due.map(({ person }) => person))].flatMap((person) => {
    const here = arrived.filter((one) => isDigest(one) && one.conversation === `a:${person}`);
    const sent = due.filter((one) => one.person === person && one.state === 'sent').length;
    const told = here.filter((one) => unheard(one) === undefined).length;
    return here.length >= sent && told <= sent ? [] : [`${person}: ${sent} digests sent, ${here.length} arrived`];
  });
  return [...waiting, ...givenUp, ...wrong];
}
