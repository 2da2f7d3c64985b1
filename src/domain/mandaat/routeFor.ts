import { nextZetel, type Zetel } from './ladder.ts';
import type { Gepasseerd, Omweg } from './omweg.ts';
import { entriesFor, entriesInForce, passedOver, type Registervraag } from './register.ts';
import type { Verzoek } from './state.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { Registerregel } from '../organisatie/organisatie.ts';

type Gevonden = { readonly regel: Registerregel; readonly omweg: Omweg | undefined };

/** Where a request goes by the register, and why not by a shorter way (M2). */
export type Bestemming =
  | (Gevonden & { readonly naar: 'zelf' })
  | (Gevonden & { readonly naar: 'extern' })
  | (Gevonden & {
      readonly naar: 'beslisser';
      /** Who would be asked now; undefined when nobody is left on the ladder (M7). */
      readonly zetel: Zetel | undefined;
    })
  | {
      readonly naar: 'niemand';
      /** The highest entry there is, and why it does not serve; undefined when there is none at this domein. */
      readonly gepasseerd: Gepasseerd | undefined;
      /** Every entry in force for this kind of besluit, at any domein. */
      readonly bevoegd: readonly Registerregel[];
    };

/** What of a request its route depends on; the amount is in whole euros. */
export type Routevraag = Registervraag & Pick<Verzoek, 'spoed'>;

/**
 * Where this request of this person would go now, and why (M2, law 9): in force today, for this kind of besluit at this
 * domein, with a ceiling that holds the amount, on the lowest rung there is. A staand mandaat counts only for who
 * holds it, ondermandaat only where it is allowed.
 */
export function routeFor(vraag: Routevraag, aanvrager: PersonId, facts: Facts): Bestemming {
  const regel = entriesFor(vraag, aanvrager, facts)[0];
  const gepasseerd = passedOver(vraag, aanvrager, regel, facts);
  if (regel === undefined) {
    const bevoegd = entriesInForce(facts).filter(({ soort }) => soort === vraag.soort);
    return { naar: 'niemand', gepasseerd, bevoegd };
  }
  const { route } = regel;
  const omweg = gepasseerd && { ...gepasseerd, naar: route };
  if (route === 'staand') return { naar: 'zelf', regel, omweg };
  if (route === 'extern') return { naar: 'extern', regel, omweg };
  const search = { domein: vraag.domein, aanvrager, spoed: vraag.spoed !== undefined, bezocht: [] };
  return { naar: 'beslisser', regel, omweg, zetel: nextZetel(route, search, facts) };
}
