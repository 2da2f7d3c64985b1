import type { Instant } from '../../src/domain/basis/instant.ts';
import { replay } from '../../src/domain/casusoverleg/evolve.ts';
import type { Bericht } from '../../src/domain/casusoverleg/bericht.ts';
import type { Command, StartCasusoverleg } from '../../src/domain/casusoverleg/commands.ts';
import { decide, decideStart } from '../../src/domain/casusoverleg/decide.ts';
import type { CasusEvent } from '../../src/domain/casusoverleg/events.ts';
import { evolve } from '../../src/domain/casusoverleg/evolve.ts';
import { messages } from '../../src/domain/casusoverleg/messages.ts';
import type { Refusal } from '../../src/domain/casusoverleg/refusal.ts';
import type { Casusoverleg } from '../../src/domain/casusoverleg/state.ts';
import { nextDue } from '../../src/domain/casusoverleg/tick.ts';
import type { Mandaat } from '../../src/domain/mandaat/state.ts';
import type { Organisatie } from '../../src/domain/organisatie/organisatie.ts';
import { local } from './kantoor.ts';
import { mandaatId, ticked, warningDelivered } from './opdrachten.ts';
import { voorbeeldstad } from './voorbeeldstad.ts';
import { wieIs } from './wieIs.ts';

type Moment = {
  readonly now: Instant;
  readonly org: Organisatie;
  readonly casus: Casusoverleg;
  readonly events: readonly CasusEvent[];
  readonly berichten: readonly Bericht[];
  /** How many of the above the last step added. */
  readonly fresh: { readonly events: number; readonly berichten: number };
  readonly refusal: Refusal | undefined;
  /** Warnings are delivered as soon as they are sent, unless a test holds them back. */
  readonly delivers: boolean;
};

/** Local time as people write it, `2026-11-23 09:10`, or an instant. */
type Tijd = string | Instant;
const momentOf = (time: Tijd): Instant => (typeof time === 'string' ? local(time) : time);

/** A casusoverleg as it stands at one moment. Every step gives a new one; the old one stays as it was. */
export type Scene = Moment & {
  /** Jumps to this local time; the clock does not tick in between, as in an outage. */
  at(time: Tijd): Scene;
  /** Lets time pass until this local time, with a tick at every due moment on the way. */
  until(time: Tijd): Scene;
  /** Carries out commands, one after the other. After a refusal the state is as it was, and `refusal` says why. */
  when(...commands: readonly Command[]): Scene;
  /** The directory is another one from now on. */
  in(org: Organisatie): Scene;
  /** Warnings are sent from now on, but nobody reports that they arrived. */
  withoutDelivery(): Scene;
  /** What the last step had the bot send: `soort → who`, in order. */
  readonly told: readonly string[];
  /** What the last step made happen: types of events, in order. */
  readonly happened: readonly CasusEvent['type'][];
  readonly due: () => Instant | undefined;
  mandaat(id?: string): Mandaat;
  /** Hands itself to a check and goes on. */
  then(check: (scene: Scene) => void): Scene;
};

const maxTicks = 400;

function append(moment: Moment, events: readonly CasusEvent[]): Moment {
  let { casus } = moment;
  const berichten: Bericht[] = [];
  for (const event of events) {
    const after = evolve(casus, event);
    berichten.push(...messages(casus, after, event, moment));
    casus = after;
  }
  return {
    ...moment,
    casus,
    events: [...moment.events, ...events],
    berichten: [...moment.berichten, ...berichten],
    fresh: { events: moment.fresh.events + events.length, berichten: moment.fresh.berichten + berichten.length },
    refusal: undefined,
  };
}

const step = (moment: Moment): Moment => ({ ...moment, fresh: { events: 0, berichten: 0 }, refusal: undefined });

function carryOut(moment: Moment, command: Command): Moment {
  const decision = decide(moment.casus, command, moment);
  return decision.ok ? append(moment, decision.events) : { ...moment, refusal: decision.refusal };
}

/** Everything that is warned of in the last step arrives at once. */
function deliver(before: Moment, after: Moment): Moment {
  if (!after.delivers) return after;
  return after.berichten
    .slice(before.berichten.length)
    .filter(({ soort }) => soort.endsWith('-waarschuwing'))
    .reduce((moment, { over }) => carryOut(moment, warningDelivered(over.mandaat)), after);
}

function pass(moment: Moment, end: Instant): Moment {
  let present = moment;
  for (let ticks = 0; ticks < maxTicks; ticks += 1) {
    const due = nextDue(present.casus, present);
    if (due === undefined || due > end) return { ...present, now: end };
    const then = { ...present, now: due > present.now ? due : present.now };
    present = deliver(then, carryOut(then, ticked));
  }
  throw new Error(`the clock does not come to rest before ${new Date(end).toISOString()}`);
}

const newest = <T>(all: readonly T[], count: number): readonly T[] => (count === 0 ? [] : all.slice(-count));

function scene(moment: Moment): Scene {
  const found = (id?: string): Mandaat => {
    const mandaat = moment.casus.mandaten.get(mandaatId(id));
    if (mandaat === undefined) throw new Error(`there is no mandaat ${id ?? 'M1'}`);
    return mandaat;
  };
  let due: { readonly at: Instant | undefined } | undefined;
  const self: Scene = {
    ...moment,
    at: (time) => scene({ ...moment, now: momentOf(time) }),
    until: (time) => scene(pass(step(moment), momentOf(time))),
    when: (...commands) => scene(commands.reduce(carryOut, step(moment))),
    in: (org) => scene({ ...moment, org }),
    withoutDelivery: () => scene({ ...moment, delivers: false }),
    told: newest(moment.berichten, moment.fresh.berichten).map(({ soort, aan }) => `${soort} → ${wieIs(aan)}`),
    happened: newest(moment.events, moment.fresh.events).map(({ type }) => type),
    due: () => (due ??= { at: nextDue(moment.casus, moment) }).at,
    mandaat: found,
    then: (check) => {
      check(self);
      return self;
    },
  };
  return self;
}

/** The refusal of a start; undefined when it may begin. */
export function startRefused(start: StartCasusoverleg, org = voorbeeldstad()): Refusal | undefined {
  const decision = decideStart(start, { now: local(monday), org });
  return decision.ok ? undefined : decision.refusal;
}

const monday = '2026-11-23 09:10';

/** What happened before, all on the local time `at`: a Monday morning unless a test says otherwise. */
export function given(start: StartCasusoverleg, { at = monday, org = voorbeeldstad() } = {}): Scene {
  const decision = decideStart(start, { now: local(at), org });
  if (!decision.ok) throw new Error(`cannot start: ${decision.refusal}`);
  const [first, ...rest] = decision.events;
  const casus = first && replay([first]);
  if (first === undefined || casus === undefined) throw new Error('a start is at least one event');
  const begun = { now: local(at), org, casus, refusal: undefined, delivers: true };
  const berichten = messages(undefined, casus, first, begun);
  const moment: Moment = { ...begun, events: [first], berichten, fresh: { events: 1, berichten: berichten.length } };
  return scene(append(moment, rest));
}
