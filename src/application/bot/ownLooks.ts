import { isLeftOut, lookAt, type Turn } from './turn.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { Look } from '../views/look.ts';

/** Nobody works through more than this at once; the list says how many there are beyond it. */
const most = 50;

/** The open casusoverleggen in which whoever asks is named, or one of `also`, and is still let in. */
export async function ownLooks(turn: Turn, also: readonly PersonId[] = []): Promise<readonly Look[]> {
  const { store, casussen } = turn.needs;
  const named = await Promise.all([turn.caller.person, ...also].map((one) => store.openOfPerson(one, most)));
  const loaded = await Promise.all([...new Set(named.flat())].map((kenmerk) => casussen.load(kenmerk)));
  const looks = await Promise.all(loaded.flatMap((one) => (one === undefined ? [] : [lookAt(turn, one.casus)])));
  return looks.filter((look) => !isLeftOut(turn, look));
}
