import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../../../src/domain/basis/instant.ts';
import type { CasusEvent } from '../../../../src/domain/casusoverleg/events.ts';
import { isWaiting } from '../../../../src/domain/mandaat/waiting.ts';
import { weekdagen, type Kantoor } from '../../../../src/domain/werktijd/kantoor.ts';
import { datum } from '../../kantoor.ts';
import { ticked } from '../../opdrachten.ts';
import { firstOf, moreThan, type Regel } from './regel.ts';

/** Whether the office is open, worked out apart from the rules: by the clock on its wall. */
function isOpen(at: Instant, { zone, dagen, van, tot, vrij }: Kantoor): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const day = wall.toPlainDate();
  const time = wall.toPlainTime().toString();
  const weekday = weekdagen[day.dayOfWeek - 1];
  const open = weekday !== undefined && dagen.includes(weekday) && !vrij.has(datum(day.toString()));
  return open && time >= van && time < tot;
}

const officeHours: Regel = {
  naam: 'the clock does nothing outside office hours (M6)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw, ({ by, type, at }) =>
      by === 'klok' && !isOpen(at, after.org.kantoor) ? `${type} at ${new Date(at).toISOString()}` : undefined,
    ),
};

/** What the clock keeps time for: a request, an invitation, an offer, an actie. */
function subject(event: CasusEvent): string {
  if ('mandaat' in event) return event.mandaat;
  if ('uitnodiging' in event) return event.uitnodiging;
  if ('actie' in event) return event.actie;
  return 'nummer' in event ? `offer ${String(event.nummer)}` : event.type;
}

const oneStep: Regel = {
  naam: 'one tick takes at most one step for each request, invitation, offer and actie, also after an outage (M5)',
  fout: ({ gedaan }, nieuw) => {
    if (!('command' in gedaan) || gedaan.command.type !== 'tick') return undefined;
    const twice = moreThan(1, nieuw.map(subject));
    return twice.length === 0 ? undefined : twice.join();
  },
};

const dueInTime: Regel = {
  naam: 'what is due next is due in office time, and not in the past (M5)',
  fout: ({ after, rust }) => {
    const due = rust ? after.due() : undefined;
    if (due === undefined) return undefined;
    if (due < after.now) return `due ${new Date(due).toISOString()}, now ${new Date(after.now).toISOString()}`;
    return isOpen(due, after.org.kantoor) ? undefined : `due ${new Date(due).toISOString()}, office closed`;
  },
};

const far = 40 * 24 * 3_600_000;

const notBefore: Regel = {
  naam: 'the clock does nothing before it is due (M5)',
  fout: ({ after, rust }) => {
    if (!rust) return undefined;
    const until = after.due() ?? ((after.now + far) as Instant);
    if (until <= after.now) return undefined;
    return firstOf([0.31, 0.999], (part) => {
      const early = after.at(Math.floor(after.now + (until - 1 - after.now) * part) as Instant).when(ticked);
      return early.happened.length === 0 ? undefined : `${early.happened.join()} before it was due`;
    });
  },
};

/** Ticks that one moment may take: one for each step that a request can take in a row. */
const mostTicks = 8;

const comesToRest: Regel = {
  naam: 'a due moment brings something, or a later due moment, and comes to rest within a few ticks',
  fout: ({ after, rust }) => {
    const due = rust ? after.due() : undefined;
    if (due === undefined) return undefined;
    let present = after;
    for (let ticks = 0; ticks < mostTicks; ticks += 1) {
      const next = present.due();
      if (next === undefined || next > due) return undefined;
      present = present.at(due).when(ticked);
    }
    return `still due after ${String(mostTicks)} ticks`;
  },
};

const nothingForgotten: Regel = {
  naam: 'whatever waits has something due, or a warning under way (M5)',
  fout: ({ after, rust }) => {
    if (!rust || after.casus.status !== 'open' || after.due() !== undefined) return undefined;
    if ([...after.casus.uitnodigingen.values()].some(({ status }) => status === 'gevraagd')) return 'an invitation';
    if (after.casus.regie.aanbod !== undefined) return 'an offer';
    for (const { id, status, herinnerd } of after.casus.acties.values())
      if (status === 'open' && herinnerd === undefined) return id;
    return firstOf(after.casus.mandaten.values(), (mandaat) => {
      const warning = 'niveau' in mandaat ? mandaat.niveau?.waarschuwing : undefined;
      const underWay = warning !== undefined && warning.bezorgd === undefined;
      return isWaiting(mandaat) && !underWay ? mandaat.id : undefined;
    });
  },
};

export const klok: readonly Regel[] = [officeHours, oneStep, dueInTime, notBefore, comesToRest, nothingForgotten];
