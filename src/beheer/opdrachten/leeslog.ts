import { beheerderUnlessDry, kenmerkenOf, nameOf } from '../about.ts';
import { findPerson } from '../findPerson.ts';
import type { Asked } from '../options.ts';
import type { Tools } from '../tools.ts';
import type { Run } from './opdracht.ts';
import type { ReadLine } from '../../application/readLog.ts';
import { beheerText } from '../../cards/text/nl/beheer.ts';
import { volledigMoment } from '../../cards/text/nl/tijd.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';

type Found = { readonly kenmerk: string; readonly line: ReadLine };

async function linesOf(kenmerk: Kenmerk | undefined, person: PersonId | undefined, tools: Tools) {
  const found: Found[] = [];
  for await (const { id, value } of tools.documents.list('readlog', kenmerk === undefined ? '' : `${kenmerk}/`)) {
    const line = value as ReadLine;
    if (person === undefined || line.person === person) found.push({ kenmerk: id.split('/')[0] ?? '', line });
  }
  return found.toSorted((one, other) => one.line.at - other.line.at);
}

/** Looking at who looked is itself written down (law 14). */
async function logged(asked: Asked, subject: { kenmerk?: Kenmerk; person?: PersonId }, tools: Tools): Promise<void> {
  const door = beheerderUnlessDry(asked, tools);
  if (door !== undefined && !asked.dryRun) await tools.logBeheer({ door, wat: 'leeslog', ...subject });
}

/** Who opened which details when, and who looked up a household: of one casusoverleg, or by one person. */
export const leeslog: Run = async (asked, tools) => {
  const [kenmerk] = await kenmerkenOf(asked, tools);
  const person = asked.persoon === undefined ? undefined : findPerson(asked.persoon, tools.org);
  await logged(asked, { ...(kenmerk && { kenmerk }), ...(person && { person }) }, tools);
  const found = await linesOf(kenmerk, person, tools);
  // Whoever tries it out need not say who they are, and leaves no line: then the lines stay unseen too.
  if (asked.dryRun) {
    tools.write(beheerText.zou(beheerText.leeslogZou(found.length)));
    return 0;
  }
  const nu = { now: tools.clock.now(), kantoor: tools.org.kantoor };
  if (found.length === 0) tools.write(beheerText.geenRegels);
  for (const { kenmerk: of, line } of found)
    tools.write(beheerText.leesregel(volledigMoment(line.at, nu), await nameOf(line.person, tools), of, line.what));
  return 0;
};
