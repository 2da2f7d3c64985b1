import { Cannot } from './cannot.ts';
import { findPerson } from './findPerson.ts';
import type { Asked } from './options.ts';
import type { Tools } from './tools.ts';
import { refusalText } from '../application/bot/refusalText.ts';
import { zaakHash } from '../application/households.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import { weigeringText, type Weigering } from '../cards/text/nl/weigeringen.ts';
import { parseKenmerk, type Kenmerk, type PersonId } from '../domain/basis/ids.ts';

const namesOf = ({ org }: Tools): string => org.beheerders.map((id) => org.personen.get(id)?.naam ?? id).join(', ');

/** The beheerder who has it done (law 14): who is signed in to this computer says too little. Throws Cannot. */
function beheerderOf({ door }: Asked, tools: Tools): PersonId {
  if (door === undefined) throw new Cannot(beheerText.wieBenJij(namesOf(tools)));
  const person = findPerson(door, tools.org);
  if (tools.org.beheerders.includes(person)) return person;
  throw new Cannot(beheerText.geenBeheerder(tools.org.personen.get(person)?.naam ?? door, namesOf(tools)));
}

/** As `beheerderOf`, but whoever only tries need not say who they are. */
export const beheerderUnlessDry = (asked: Asked, tools: Tools): PersonId | undefined =>
  asked.dryRun && asked.door === undefined ? tools.org.beheerders[0] : beheerderOf(asked, tools);

/** The casusoverleggen that were named, by kenmerk or by zaaknummer. Throws Cannot. */
export async function kenmerkenOf({ kenmerk: typed, zaak }: Asked, tools: Tools): Promise<readonly Kenmerk[]> {
  if (typed !== undefined) {
    const kenmerk = parseKenmerk(typed);
    if (kenmerk === undefined) throw new Cannot(beheerText.geenKenmerk(typed));
    if ((await tools.store.load(kenmerk)) === undefined) throw new Cannot(beheerText.onbekend(kenmerk));
    return [kenmerk];
  }
  if (zaak === undefined) return [];
  if (tools.householdKey === undefined) throw new Cannot(beheerText.geenGeheim);
  const claimed = await tools.households.allOf(zaakHash(zaak, tools.householdKey));
  const there = await Promise.all(claimed.map(async (one) => ((await tools.store.load(one)) ? [one] : [])));
  if (there.flat().length === 0) throw new Cannot(beheerText.geenZaak);
  return there.flat();
}

/** Why not, in the words that the bot uses too. */
export const whyNot = (refusal: Weigering, tools: Tools): string =>
  weigeringText[refusal]({ ...refusalText.nobody, beheerder: namesOf(tools) });

/** What somebody is called; their id when nobody knows. */
export const nameOf = async (person: PersonId, { org, people }: Tools): Promise<string> =>
  org.personen.get(person)?.naam ?? (await people.person(person))?.naam ?? person;
