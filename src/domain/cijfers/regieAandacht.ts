import type { PersonId } from '../basis/ids.ts';
import type { Instant } from '../basis/instant.ts';
import { isReportedAway } from '../organisatie/aanwezigheid.ts';
import type { Organisatie } from '../organisatie/organisatie.ts';
import type { CasusCijfers, Figuur } from './casusCijfers.ts';
import { runsUpTo } from './tijdvak.ts';

/** Why the regie of a casusoverleg needs a look (R5). */
export type Regiezorg = 'voorlopigeRegie' | 'afwezigeRegie';

/** Whether a holder of regie is away at one moment. */
export type Afwezig = (houder: PersonId) => boolean;

/** Who is away at this moment, or on the next office day when the office is closed; asked once per person. */
export function afwezigAt(at: Instant, { personen, kantoor }: Pick<Organisatie, 'personen' | 'kantoor'>): Afwezig {
  const known = new Map<PersonId, boolean>();
  return (houder) => {
    const before = known.get(houder);
    if (before !== undefined) return before;
    const persoon = personen.get(houder);
    const away = persoon !== undefined && isReportedAway(persoon, at, kantoor);
    known.set(houder, away);
    return away;
  };
}

/**
 * Why regie needed a look at that moment: nobody had accepted it, else whoever holds it now was away; one reason at
 * most, so that a casusoverleg counts once. A vervanger does not change that: they act, and the holder is still away.
 */
export function regieZorg(
  { voorlopigeRegie, houder }: CasusCijfers | Figuur,
  at: Instant,
  afwezig: Afwezig,
): Regiezorg | undefined {
  if (voorlopigeRegie.some(({ van, tot }) => runsUpTo(at, van, tot))) return 'voorlopigeRegie';
  return houder && afwezig(houder) ? 'afwezigeRegie' : undefined;
}
