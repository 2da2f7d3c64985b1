import { uitvoerderNow, type OpenUitvoering, type Uitvoerder, type Uitvoering } from './state.ts';
import type { GebiedId, DomeinId, PersonId } from '../../basis/ids.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import type { Casusoverleg } from '../../casusoverleg/state.ts';
import { vervangers } from '../../organisatie/aanwezigheid.ts';
import type { Trede } from '../../organisatie/organisatie.ts';
import { actsFor, answersFor, isAbsent } from '../../organisatie/personen.ts';
import { firstAsked } from '../../uitnodiging/keten.ts';
import { isAwayFor, nextZetel, tredeAbove, type Zoektocht } from '../ladder.ts';

/** Somebody of the executing domein, before they are asked. */
export type Kandidaat = Omit<Uitvoerder, 'op'>;

/** Who sits at the table for this domein. */
const deelnemersOf = (casus: Casusoverleg, domein: DomeinId): readonly PersonId[] =>
  [...casus.uitnodigingen.values()].flatMap((one) =>
    one.status === 'doet-mee' && one.domein === domein ? [one.deelnemer] : [],
  );

/** The ladder of a domein from this rung up; to carry something out, it does not matter who asked for it (M7, M11). */
function onLadder(from: Trede, search: Omit<Zoektocht, 'aanvrager'>, facts: Facts): Kandidaat | undefined {
  const zetel = nextZetel(from, { ...search, aanvrager: undefined }, facts);
  return zetel && { wie: zetel.beslisser, trede: zetel.trede, vervangt: zetel.vervangt };
}

/** Who answers for the domein in this gebied: contactpersoon, vervanger or teamleider, by who is there (U1). */
export function contactOf(domein: DomeinId, gebied: GebiedId, facts: Facts): Kandidaat | undefined {
  const found = firstAsked(domein, gebied, facts);
  if (found !== undefined)
    return { wie: found.wie, trede: found.via === 'teamleider' ? 'teamleider' : 'contactpersoon', vervangt: undefined };
  return onLadder('teamleider', { domein, spoed: false, bezocht: [] }, facts);
}

/** Whom to ask first: who sits at the table for the domein and is there, else who answers for it (M11). */
export function firstUitvoerder(casus: Casusoverleg, domein: DomeinId, facts: Facts): Kandidaat | undefined {
  const known = deelnemersOf(casus, domein).filter((wie) => facts.org.personen.has(wie));
  const there = known.find((wie) => !isAbsent(wie, facts.now, facts.org));
  if (there !== undefined) return { wie: there, trede: 'contactpersoon', vervangt: undefined };
  return contactOf(domein, casus.aanleiding.gebied, facts);
}

/** The ladder of the executing domein above whoever is asked now (M11); nobody is visited twice. */
export function uitvoerderAbove(uitvoering: OpenUitvoering, spoed: boolean, facts: Facts): Kandidaat | undefined {
  const now = uitvoerderNow(uitvoering);
  if (now === undefined) return undefined;
  const above = now.trede === 'contactpersoon' ? 'teamleider' : tredeAbove(now.trede);
  const bezocht = uitvoering.gevraagd.map(({ wie }) => wie);
  return above && onLadder(above, { domein: uitvoering.domein, spoed, bezocht }, facts);
}

/** Whoever holds the place of the one asked now, when that is somebody else by now or was passed by. */
function sameRung(
  casus: Casusoverleg,
  { domein, gevraagd }: OpenUitvoering,
  spoed: boolean,
  facts: Facts,
): Kandidaat | undefined {
  const bezocht = gevraagd.map(({ wie }) => wie);
  const trede = gevraagd.at(-1)?.trede;
  if (trede !== 'contactpersoon') return trede && onLadder(trede, { domein, spoed, bezocht }, facts);
  const contact = contactOf(domein, casus.aanleiding.gebied, facts);
  const free = contact !== undefined && !bezocht.includes(contact.wie) && !isAwayFor(contact.wie, spoed, facts);
  return free ? contact : undefined;
}

/**
 * Who takes over from somebody who can't: a vervanger who is there, whoever else holds that place by now, or the next
 * rung (M5, M11).
 */
export function uitvoerderInstead(
  casus: Casusoverleg,
  uitvoering: OpenUitvoering,
  spoed: boolean,
  facts: Facts,
): Kandidaat | undefined {
  const now = uitvoerderNow(uitvoering);
  if (now === undefined) return undefined;
  const asked = uitvoering.gevraagd.map(({ wie }) => wie);
  const absent = now.vervangt ?? now.wie;
  const stand = vervangers(absent, facts.org.personen).find(
    (wie) => !asked.includes(wie) && !isAwayFor(wie, spoed, facts),
  );
  return stand === undefined
    ? (sameRung(casus, uitvoering, spoed, facts) ?? uitvoerderAbove(uitvoering, spoed, facts))
    : { wie: stand, trede: now.trede, vervangt: absent };
}

/**
 * A: who may say how the execution goes: contactpersoon, vervanger and teamleider of the executing domein, who sits at
 * the table for it, and whoever was asked.
 */
export function mayReport(casus: Casusoverleg, uitvoering: Uitvoering, by: PersonId, { now, org }: Facts): boolean {
  if (answersFor(by, uitvoering.domein, casus.aanleiding.gebied, org)) return true;
  const asked = [...uitvoering.gevraagd.map(({ wie }) => wie), ...deelnemersOf(casus, uitvoering.domein)];
  return asked.some((wie) => org.personen.has(wie) && actsFor(by, wie, now, org));
}
