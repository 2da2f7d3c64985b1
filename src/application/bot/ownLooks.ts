import { isLeftOut, lookAt, type Turn } from './turn.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { Look } from '../views/look.ts';

/** Nobody works through more than this at once; the list says how many there are beyond it. */
const most = 50;

/**
 * The open casusoverleggen in which whoever asks is named, or one of `also`, and is still let in. What this turn wrote
 * already is `written`, and is not read again.
 */
export async function ownLooks(turn: Turn, also: readonly PersonId[] = [], written?: Look): Promise<readonly Look[]> {
  const { store, casussen } = turn.needs;
  const named = await Promise.all([turn.caller.person, ...also].map((one) => store.openOfPerson(one, most)));
  const look = async (kenmerk: Kenmerk): Promise<Look | undefined> => {
    if (kenmerk === written?.casus.kenmerk) return written;
    const loaded = await casussen.load(kenmerk);
    return loaded && lookAt(turn, loaded.casus);
  };
  const looks = await Promise.all([...new Set(named.flat())].map(look));
  return looks.flatMap((one) => (one === undefined || isLeftOut(turn, one) ? [] : [one]));
}
