import type { Keuze } from './state.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import { vervangers } from '../../organisatie/aanwezigheid.ts';
import { actsFor } from '../../organisatie/personen.ts';
import { isAwayFor } from '../ladder.ts';
import { isSpoed } from '../level.ts';
import type { DecidedMandaat } from '../state.ts';

/** Who must choose, and for whom when the directeur is away. */
type Seat = { readonly to: PersonId; readonly vervangt: PersonId | undefined };

function holderOf({ verzoek, aanvrager }: DecidedMandaat, { org }: Facts): PersonId | undefined {
  const holder = org.domeinen.get(verzoek.domein)?.ladder.directeur;
  return holder === aanvrager ? undefined : holder;
}

/** The directeur of the domein that decided, or the vervanger who is there; never whoever asked (M8, M13). */
export function directeurToAsk(mandaat: DecidedMandaat, facts: Facts): Seat | undefined {
  const holder = holderOf(mandaat, facts);
  if (holder === undefined) return undefined;
  const spoed = isSpoed(mandaat);
  const there = isAwayFor(holder, spoed, facts)
    ? vervangers(holder, facts.org.personen).find((wie) => wie !== mandaat.aanvrager && !isAwayFor(wie, spoed, facts))
    : undefined;
  return there === undefined ? { to: holder, vervangt: undefined } : { to: there, vervangt: holder };
}

/**
 * Who is asked in the place of a directeur whom Teams can't reach (U5): the holder or a vervanger who is there, and of
 * whom it is not known that they can't be reached either.
 */
export function directeurInstead(
  mandaat: DecidedMandaat,
  keuze: Keuze,
  cannot: (wie: PersonId) => boolean,
  facts: Facts,
): Seat | undefined {
  const holder = holderOf(mandaat, facts);
  if (holder === undefined) return undefined;
  const spoed = isSpoed(mandaat);
  const there = [holder, ...vervangers(holder, facts.org.personen)].find(
    (wie) => wie !== keuze.directeur && wie !== mandaat.aanvrager && !cannot(wie) && !isAwayFor(wie, spoed, facts),
  );
  return there && { to: there, vervangt: there === holder ? undefined : holder };
}

/** In which seat this person may choose now: looked up in the ladder, never taken from the card (M8). */
export function directeurSeat(
  mandaat: DecidedMandaat,
  keuze: Pick<Keuze, 'directeur'>,
  by: PersonId,
  facts: Facts,
): Pick<Seat, 'vervangt'> | undefined {
  const holder = holderOf(mandaat, facts);
  if (holder === undefined) return undefined;
  if (by === holder) return { vervangt: undefined };
  const standsIn = vervangers(holder, facts.org.personen).includes(by);
  const asked = keuze.directeur === by;
  return standsIn && (asked || actsFor(by, holder, facts.now, facts.org)) ? { vervangt: holder } : undefined;
}
