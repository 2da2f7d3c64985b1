import fc from 'fast-check';
import type { DomeinId } from '../../../src/domain/basis/ids.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { treden, type Organisatie, type Trede } from '../../../src/domain/organisatie/organisatie.ts';
import { addDays } from '../../../src/domain/werktijd/datum.ts';
import { weekdagen, type Weekdag } from '../../../src/domain/werktijd/kantoor.ts';
import { datumVan } from '../../../src/domain/werktijd/werkdag.ts';
import { withDomein, withPersoon, withRegel, without } from '../directory.ts';
import { datum } from '../kantoor.ts';
import { voorbeeldstad, wie } from '../voorbeeldstad.ts';
import { wieIs } from '../wieIs.ts';
import { people } from './kiezen.ts';

/** One change of the directory. Days are counted from the moment at which it is made. */
export type Verandering =
  | { readonly afwezig: string; readonly van: number; readonly dagen: number }
  | { readonly werkt: string; readonly op: readonly Weekdag[] }
  | { readonly vervanger: string; readonly door: string }
  | { readonly functie: string; readonly als: string }
  | { readonly weg: string }
  | { readonly trede: Trede; readonly domein: string; readonly door: string | undefined }
  | { readonly zonderContact: string }
  | { readonly uitvoerder: string }
  | { readonly register: string; readonly route: Trede }
  | { readonly verlopen: string };

const iemand = fc.constantFrom(...people);
const rung = fc.constantFrom(...treden);
const beslisser = fc.constantFrom('fatima', 'ingrid', 'pieter', 'hanneke', 'marijke', 'noor', 'joyce');

const entry = fc.constantFrom('wi-huurachterstand', 'wi-energieschuld', 'wonen-urgentie', 'sh-schuldhulp-starten');

/** Absence most of all; also part-timers, circles of vervangers, other seats, and people who leave. */
export const veranderingen: fc.Arbitrary<Verandering> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ afwezig: iemand, van: fc.integer({ min: -2, max: 20 }), dagen: fc.nat(12) }),
  },
  { weight: 2, arbitrary: fc.record({ werkt: beslisser, op: fc.subarray(weekdagen.slice(0, 5), { minLength: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ vervanger: beslisser, door: beslisser }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { functie: 'esra', als: 'fatima' },
      { functie: 'ingrid', als: 'fatima' },
      { functie: 'hanneke', als: 'pieter' },
    ),
  },
  { weight: 2, arbitrary: fc.record({ weg: iemand }) },
  {
    weight: 2,
    arbitrary: fc.record({
      trede: rung,
      domein: fc.constantFrom('werk-inkomen', 'wonen'),
      door: fc.option(iemand, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ zonderContact: fc.constantFrom('uwv', 'woningcorporatie') }) },
  // One of them is no longer in the directory, so that nobody is there to carry it out.
  { weight: 3, arbitrary: fc.record({ uitvoerder: fc.constantFrom('opgeheven', 'schuldhulp') }) },
  { weight: 1, arbitrary: fc.record({ register: fc.constant('wi-huurachterstand'), route: rung }) },
  { weight: 4, arbitrary: fc.record({ verlopen: entry }) },
);

/** The directory after this change, made at `now`. */
function verander(org: Organisatie, change: Verandering, now: Instant): Organisatie {
  const known = (key: string): boolean => org.personen.has(wie(key));
  if ('afwezig' in change) {
    if (!known(change.afwezig)) return org;
    const van = addDays(datumVan(now, org.kantoor), change.van);
    return withPersoon(change.afwezig, { afwezig: [{ van: datum(van), tot: addDays(van, change.dagen) }] }, org);
  }
  if ('werkt' in change) return known(change.werkt) ? withPersoon(change.werkt, { werkdagen: change.op }, org) : org;
  if ('vervanger' in change) {
    if (!known(change.vervanger) || !known(change.door) || change.vervanger === change.door) return org;
    return withPersoon(change.vervanger, { vervanger: wie(change.door) }, org);
  }
  if ('functie' in change) {
    const functie = org.personen.get(wie(change.als))?.functie;
    return functie === undefined || !known(change.functie) ? org : withPersoon(change.functie, { functie }, org);
  }
  if ('trede' in change) {
    const { [change.trede]: _, ...rest } = org.domeinen.get(change.domein as never)?.ladder ?? {};
    const filled = change.door !== undefined && known(change.door) ? { [change.trede]: wie(change.door) } : {};
    return withDomein(change.domein, { ladder: { ...rest, ...filled } }, org);
  }
  if ('verlopen' in change) return withRegel(change.verlopen, { tot: addDays(datumVan(now, org.kantoor), -1) }, org);
  if ('zonderContact' in change) return withDomein(change.zonderContact, { contactpersonen: nobody, ladder: {} }, org);
  if ('uitvoerder' in change)
    return ['wi-huurachterstand', 'wi-energieschuld'].reduce(
      (all, id) => withRegel(id, { uitvoering: change.uitvoerder as DomeinId }, all),
      org,
    );
  if ('register' in change)
    return withRegel(
      change.register,
      { route: change.route, bevoegd: treden.slice(treden.indexOf(change.route)) },
      org,
    );
  return leave(change.weg, org);
}

const nobody = { standaard: undefined, perGebied: new Map() };

/** Somebody leaves, and the directory names them nowhere any more, as its check at start demands. */
function leave(key: string, org: Organisatie): Organisatie {
  const gone = wie(key);
  const rest = without(key, org);
  const vacant = [...rest.domeinen.values()].reduce((all, { id, ladder, contactpersonen }) => {
    const { standaard, perGebied } = contactpersonen;
    return withDomein(
      id,
      {
        ladder: Object.fromEntries(Object.entries(ladder).filter(([, one]) => one !== gone)),
        contactpersonen: {
          standaard: standaard === gone ? undefined : standaard,
          perGebied: new Map([...perGebied].filter(([, one]) => one !== gone)),
        },
      },
      all,
    );
  }, rest);
  return [...vacant.personen.values()]
    .filter(({ vervanger }) => vervanger === gone)
    .reduce((all, { id }) => withPersoon(wieIs(id), { vervanger: undefined }, all), vacant);
}

/** A change, and when it was made. */
export type Veranderd = readonly [Verandering, Instant];

/** Voorbeeldstad after these changes, in order. */
export const veranderd = (changes: readonly Veranderd[]): Organisatie =>
  changes.reduce((org, [change, now]) => verander(org, change, now), voorbeeldstad());
