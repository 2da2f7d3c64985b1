import type { Onbereikbaar } from '../bereik.ts';
import type { BereikRegel, BereikView } from '../../cards/bereikView.ts';
import { bereikText as text } from '../../cards/text/nl/bereik.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { treden, type Domein, type Organisatie, type Persoon } from '../../domain/organisatie/organisatie.ts';
import { contactpersoonOf } from '../../domain/organisatie/personen.ts';

/** What somebody does for one domein, in words; where they are asked first comes first. */
function takenOf(id: PersonId, domein: Domein, { gebieden }: Organisatie): readonly string[] {
  const all = [...gebieden.values()];
  const here = all.filter((gebied) => contactpersoonOf(domein, gebied.id) === id).map(({ naam }) => naam);
  return [
    ...(here.length === 0
      ? []
      : [here.length === all.length ? text.contactpersoon : text.contactpersoonIn(here.join(', '))]),
    ...treden.filter((trede) => domein.ladder[trede] === id),
  ];
}

/** Domein by domein who can't be reached, for which gebieden and rungs that matters; everybody once. */
export function bereikView(
  org: Organisatie,
  found: ReadonlyMap<PersonId, Onbereikbaar>,
  navraag: BereikView['navraag'],
): BereikView {
  const told = new Set<PersonId>();
  const regel = (one: Persoon, taken: readonly string[]): BereikRegel => {
    const why = found.get(one.id);
    told.add(one.id);
    return {
      naam: one.naam,
      functie: one.functie,
      taken,
      waarom: why?.waarom ?? 'nooit-gezien',
      op: why?.waarom === 'geweigerd' ? why.op : undefined,
    };
  };
  const missing = [...org.personen.values()].filter(({ id }) => found.has(id));
  const groepen = [...org.domeinen.values()].map((domein) => {
    const here = missing
      .map((one) => ({ one, taken: takenOf(one.id, domein, org) }))
      // Who leads several domeinen stands with their own, else with the first.
      .filter(
        ({ one, taken }) =>
          !told.has(one.id) && (one.domein === domein.id || (one.domein === undefined && taken.length > 0)),
      )
      .toSorted((a, b) => Number(b.taken.length > 0) - Number(a.taken.length > 0));
    return { domein: domein.naam, mensen: here.map(({ one, taken }) => regel(one, taken)) };
  });
  const others = missing.filter(({ id }) => !told.has(id)).map((one) => regel(one, []));
  return {
    totaal: org.personen.size,
    groepen: [...groepen, { domein: undefined, mensen: others }].filter(({ mensen }) => mensen.length > 0),
    navraag,
  };
}
