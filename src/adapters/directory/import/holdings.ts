import { importText as text } from '../../../cards/text/nl/importeren.ts';
import type { PersonId } from '../../../domain/basis/ids.ts';
import { type Organisatie, treden } from '../../../domain/organisatie/organisatie.ts';

/**
 * What somebody holds in the directory, as a beheerder reads it; empty when nothing is lost without them. Standing in
 * for somebody of `leaving` is nothing any more.
 */
export const holdingsOf = (org: Organisatie, wie: PersonId, leaving: ReadonlySet<PersonId>): readonly string[] => [
  ...seats(org, wie),
  ...duties(org, wie),
  ...standing(org, wie),
  ...[...org.personen.values()]
    .filter(({ id, vervanger }) => vervanger === wie && !leaving.has(id))
    .map(({ naam }) => text.vervangt(naam)),
];

function* seats({ domeinen, gebieden }: Organisatie, wie: PersonId): Generator<string> {
  for (const { naam, contactpersonen, ladder } of domeinen.values()) {
    if (contactpersonen.standaard === wie) yield text.contactpersoon(naam);
    for (const [gebied, person] of contactpersonen.perGebied)
      if (person === wie) yield text.contactpersoonIn(naam, gebieden.get(gebied)?.naam ?? gebied);
    for (const trede of treden) if (ladder[trede] === wie) yield text.trede(trede, naam);
  }
}

function* duties({ managers, beheerders }: Organisatie, wie: PersonId): Generator<string> {
  if (managers.some((manager) => manager.wie === wie)) yield text.weekbericht;
  if (beheerders.includes(wie)) yield text.beheerder;
}

/** A staand mandaat that nobody else of the domein holds. */
function* standing({ personen, register, domeinen, soortenBesluit }: Organisatie, wie: PersonId): Generator<string> {
  const me = personen.get(wie);
  for (const { domein, houders, soort } of register) {
    if (me?.domein !== domein || !houders.includes(me.functie)) continue;
    const others = [...personen.values()].filter(
      (one) => one.id !== wie && one.domein === domein && one.functie === me.functie,
    );
    const besluit = soortenBesluit.find(({ id }) => id === soort)?.naam ?? soort;
    if (others.length === 0) yield text.enigeHouder(besluit, domeinen.get(domein)?.naam ?? domein);
  }
}
