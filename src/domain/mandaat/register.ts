import type { Bezwaar, Gepasseerd } from './omweg.ts';
import type { Mandaatbasis, Verzoek } from './state.ts';
import type { Datum } from '../basis/instant.ts';
import type { DomeinId, PersonId, RegisterId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { treden, type Organisatie, type Registerregel, type Trede } from '../organisatie/organisatie.ts';
import { persoon } from '../organisatie/personen.ts';
import { datumVan } from '../werktijd/werkdag.ts';

/** What the register decides by. */
export type Registervraag = Pick<Verzoek, 'soort' | 'domein' | 'bedrag'>;

const order = ['staand', 'extern', ...treden] as const;
/** From who decides soonest to who decides last. */
export const rank = ({ route }: Pick<Registerregel, 'route'>): number => order.indexOf(route);

const ended = ({ tot }: Registerregel, day: Datum): boolean => tot !== undefined && tot < day;
/** In force on this day, both ends included (law 9). */
const inForce = (regel: Registerregel, day: Datum): boolean => regel.van <= day && !ended(regel, day);
const today = ({ now, org }: Facts): Datum => datumVan(now, org.kantoor);

/** The entry with this id, also when it is no longer in force: what was decided under it stays explained. */
export const registerregel = (org: Organisatie, id: RegisterId | undefined): Registerregel | undefined =>
  org.register.find((regel) => regel.id === id);

/**
 * Ondermandaat stands as long as the mandaat that it comes from: allowed there, in force, and held higher up
 * (Awb 10:9). An entry of its own right always stands.
 */
function stands(regel: Registerregel, day: Datum, org: Organisatie): boolean {
  if (regel.onder === undefined) return true;
  const from = registerregel(org, regel.onder);
  if (from === undefined || rank(from) <= rank(regel)) return false;
  return from.ondermandaat && inForce(from, day) && stands(from, day, org);
}

/** Every entry under which somebody may decide at this moment. */
export function entriesInForce(facts: Facts): readonly Registerregel[] {
  const day = today(facts);
  return facts.org.register.filter((regel) => inForce(regel, day) && stands(regel, day, facts.org));
}

/** Every entry that is or was in force: about what has ended it can be said since when, and who decides now. */
export const entriesBegun = (facts: Facts): readonly Registerregel[] =>
  facts.org.register.filter(({ van }) => van <= today(facts));

/** Holds this staand mandaat: by their own functie at that domein, not as somebody's vervanger. */
export function holds(wie: PersonId, { route, domein, houders }: Registerregel, { org }: Pick<Facts, 'org'>): boolean {
  const asker = persoon(org, wie);
  return route === 'staand' && asker?.domein === domein && houders.includes(asker.functie);
}

const isAbout = (regel: Registerregel, { soort, domein }: Registervraag): boolean =>
  regel.soort === soort && regel.domein === domein;

const holdsAmount = ({ plafond }: Registerregel, { bedrag }: Registervraag): boolean =>
  plafond === undefined || (bedrag ?? 0) <= plafond;

/** Why this entry does not serve, by the first reason that holds; undefined when it does. Its beginning is not looked at. */
function bezwaar(regel: Registerregel, vraag: Registervraag, wie: PersonId, facts: Facts): Bezwaar | undefined {
  const day = today(facts);
  const { plafond, tot } = regel;
  if (plafond !== undefined && !holdsAmount(regel, vraag)) return { reden: 'boven-plafond', plafond };
  if (regel.route === 'staand' && !holds(wie, regel, facts)) return { reden: 'niet-houder' };
  if (tot !== undefined && tot < day) return { reden: 'verlopen', op: tot };
  return stands(regel, day, facts.org) ? undefined : { reden: 'geen-ondermandaat' };
}

/** The entries that serve this request of this person, whoever decides soonest first (M2). */
export const entriesFor = (vraag: Registervraag, wie: PersonId, facts: Facts): readonly Registerregel[] =>
  entriesBegun(facts)
    .filter((regel) => isAbout(regel, vraag))
    .filter((regel) => bezwaar(regel, vraag, wie, facts) === undefined)
    .toSorted((one, other) => rank(one) - rank(other));

/**
 * The entry below `found` that a request passes over, the nearest first; with nothing found the highest of all. An
 * entry that ended counts only where nothing else took its place: for who reads it, that is why it goes higher.
 */
export function passedOver(
  vraag: Registervraag,
  wie: PersonId,
  found: Registerregel | undefined,
  facts: Facts,
): Gepasseerd | undefined {
  const day = today(facts);
  const below = entriesBegun(facts)
    .filter((regel) => isAbout(regel, vraag))
    .filter((regel) => found === undefined || rank(regel) < rank(found))
    .flatMap((regel) => {
      const why = bezwaar(regel, vraag, wie, facts);
      // What ended, and would not have served either, explains nothing.
      return why === undefined || (ended(regel, day) && why.reden !== 'verlopen') ? [] : [{ regel, why }];
    })
    .toSorted(
      (one, other) =>
        rank(other.regel) - rank(one.regel) ||
        Number(ended(one.regel, day)) - Number(ended(other.regel, day)) ||
        (other.regel.tot ?? '').localeCompare(one.regel.tot ?? ''),
    );
  const nearest = below[0];
  if (nearest === undefined) return undefined;
  const { id, route, houders } = nearest.regel;
  return { ...nearest.why, regel: id, route, houders };
}

/**
 * The entry under which a request may be decided today: the one it was asked under or, once that is no longer in
 * force or no longer holds the amount, the one that took its place (M8). Undefined when nobody is bevoegd any more.
 */
export function entryNow(
  { register, verzoek, aanvrager }: Pick<Mandaatbasis, 'register' | 'verzoek' | 'aanvrager'>,
  facts: Facts,
): Registerregel | undefined {
  const asked = entriesInForce(facts).find(
    (regel) => regel.id === register && isAbout(regel, verzoek) && holdsAmount(regel, verzoek),
  );
  return asked ?? entriesFor(verzoek, aanvrager, facts).find(({ route }) => route !== 'staand' && route !== 'extern');
}

/** Whether this rung decides under this entry: it is named, and no rung below the one that holds it (M7, law 9). */
export const bevoegdAt = (regel: Registerregel, trede: Trede): boolean =>
  regel.bevoegd.includes(trede) && order.indexOf(trede) >= rank(regel);
/** Who carries out what is decided under the entry: the domein that it names, else the one that decided (M11). */
export const executingDomein = (
  { register, verzoek }: Pick<Mandaatbasis, 'register' | 'verzoek'>,
  org: Organisatie,
): DomeinId => registerregel(org, register)?.uitvoering ?? verzoek.domein;
