import type { Verzoek } from './state.ts';
import type { Datum } from '../basis/instant.ts';
import type { PersonId, RegisterId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { treden, type Organisatie, type Registerregel } from '../organisatie/organisatie.ts';
import { persoon } from '../organisatie/personen.ts';
import { datumVan } from '../werktijd/werkdag.ts';

const order = ['staand', 'extern', ...treden] as const;

/** In force on this day, both ends included (law 9). */
const inForce = ({ van, tot }: Registerregel, day: Datum): boolean => van <= day && (tot === undefined || day <= tot);

/** The entry with this id, also when it is no longer in force: what was decided under it stays explained. */
export const registerregel = (org: Organisatie, id: RegisterId | undefined): Registerregel | undefined =>
  org.register.find((regel) => regel.id === id);

/** Every entry that is in force at this moment. */
export const entriesInForce = ({ now, org }: Facts): readonly Registerregel[] => {
  const day = datumVan(now, org.kantoor);
  return org.register.filter((regel) => inForce(regel, day));
};

/**
 * The entry under which this request is decided (M2): in force today, for this kind of besluit at this domein, with a
 * ceiling that holds the amount, on the lowest rung there is. A staand mandaat counts only for someone who holds it.
 */
export function entryFor(
  verzoek: Pick<Verzoek, 'soort' | 'domein' | 'bedrag'>,
  aanvrager: PersonId,
  { now, org }: Facts,
): Registerregel | undefined {
  const asker = persoon(org, aanvrager);
  const holds = (regel: Registerregel): boolean =>
    asker?.domein === regel.domein && regel.houders.includes(asker.functie);
  return entriesInForce({ now, org })
    .filter((regel) => regel.soort === verzoek.soort && regel.domein === verzoek.domein)
    .filter((regel) => regel.plafond === undefined || (verzoek.bedrag ?? 0) <= regel.plafond)
    .filter((regel) => regel.route !== 'staand' || holds(regel))
    .sort((one, other) => order.indexOf(one.route) - order.indexOf(other.route))[0];
}
