import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import { given, type Scene } from '../given.ts';
import { local } from '../kantoor.ts';
import { keuzeAsked, objected } from '../opdrachtenDaarna.ts';
import { domeinId, granted, rejected, started, ticked, warningDelivered } from '../opdrachten.ts';
import { alleDaden, request } from './daden.ts';
import { amiss, asker, onMandaat, whoseTurn } from './kiezen.ts';
import { isContested, isRunning, uitvoerder } from './dadenDaarna.ts';
import type { Stap, Verder, Wandeling } from './stappen.ts';
import { veranderd, type Veranderd } from './veranderingen.ts';

/** The smallest thing that happens on a walk: one command, time that passes without the clock, or another directory. */
export type Moment = {
  readonly before: Scene;
  readonly after: Scene;
  readonly gedaan: Gedaan;
  /** The last moment of a step of the walk; what is costly to check is checked here. */
  readonly rust: boolean;
};

/** What was done, such that doing it again leads to the same. */
export type Gedaan = { readonly command: Command } | { readonly at: Instant } | { readonly gids: readonly Veranderd[] };

const later = (now: Instant, minuten: number): Instant => (now + minuten * 60_000) as Instant;
const maxTicks = 400;

const canAnswer = ({ domeinen }: Organisatie, domein: string): boolean => {
  const { contactpersonen, ladder } = domeinen.get(domeinId(domein)) ?? {};
  return contactpersonen?.standaard !== undefined || ladder?.teamleider !== undefined;
};

/** The domeinen that are asked first: as many as have somebody to ask; a consult asks one. */
export const gevraagd = ({ kind, at, gids }: Pick<Wandeling, 'kind' | 'at' | 'gids'>): readonly string[] =>
  kind === 'consult'
    ? ['wmo']
    : ['werk-inkomen', 'schuldhulp', 'woningcorporatie', 'wonen'].filter((domein) =>
        canAnswer(veranderd(gids.map((one) => [one, local(at)])), domein),
      );

type Start = Omit<Wandeling, 'stappen'>;

/** The scene in which a walk begins. */
const begin = ({ at, kind, gids }: Start): Scene =>
  given(started({ aan: gevraagd({ at, kind, gids }), kind }), {
    at,
    org: veranderd(gids.map((one) => [one, local(at)])),
  });

const first = { who: whoseTurn, nth: 0 };
const rejecting = (scene: Scene): Command | undefined => onMandaat(rejected)(scene, first);
const granting = (scene: Scene): Command | undefined => onMandaat(granted)(scene, first);

/** What follows on the first request, by those whose turn it is. */
const followed: Readonly<Record<Verder, readonly ((scene: Scene) => Command | undefined)[]>> = {
  gevraagd: [],
  akkoord: [granting],
  afgewezen: [rejecting],
  keuze: [rejecting, (scene) => onMandaat(keuzeAsked, asker, isContested)(scene, first)],
  bezwaar: [granting, (scene) => onMandaat(objected, uitvoerder, isRunning)(scene, first)],
};

/** A walk, moment by moment. */
export function* lopen({ stappen, ...start }: Wandeling): Generator<Moment> {
  let scene = begin(start);
  const asking = request(scene, { who: whoseTurn, nth: start.vraagt });
  if (asking !== undefined) {
    const asked = doe(scene, asking);
    yield asked;
    scene = asked.after;
    for (const command of followed[start.verder]) {
      const next = command(scene);
      if (next === undefined) break;
      const moment = doe(scene, next);
      yield moment;
      scene = moment.after;
    }
  }
  let gids: readonly Veranderd[] = start.gids.map((one) => [one, scene.now]);
  for (const stap of stappen) {
    let last: Moment | undefined;
    for (const moment of zetStap(scene, stap, gids)) {
      if (last !== undefined) yield last;
      last = moment;
      scene = moment.after;
      if ('gids' in moment.gedaan) ({ gids } = moment.gedaan);
    }
    if (last !== undefined) yield { ...last, rust: true };
  }
}

function* zetStap(scene: Scene, stap: Stap, gids: readonly Veranderd[]): Generator<Moment> {
  if ('outage' in stap) yield wait(scene, later(scene.now, stap.outage));
  else if ('passes' in stap) yield* tijdGaat(scene, later(scene.now, stap.passes), stap.bezorgd);
  else if ('gids' in stap) {
    const changes: readonly Veranderd[] = [...gids, [stap.gids, scene.now]];
    yield { before: scene, after: scene.in(veranderd(changes)), gedaan: { gids: changes }, rust: false };
    // As in the application: after a change of the directory every casusoverleg gets a tick.
    yield doe(scene.in(veranderd(changes)), ticked);
  } else {
    const command = firstPossible(scene, stap);
    if (command !== undefined) yield doe(scene, command);
  }
}

/** What chance chose, or when there is nothing to do that to, the next that can be done; little after closing. */
function firstPossible(scene: Scene, stap: Extract<Stap, { daad: number }>): Command | undefined {
  if (scene.casus.status !== 'open' && !amiss(stap)) return undefined;
  for (const daad of [...alleDaden.slice(stap.daad), ...alleDaden]) {
    const command = daad(scene, stap);
    if (command !== undefined) return command;
  }
  return undefined;
}

const wait = (before: Scene, at: Instant): Moment => ({
  before,
  after: before.at(at),
  gedaan: { at },
  rust: false,
});
const doe = (before: Scene, command: Command): Moment => ({
  before,
  after: before.when(command),
  gedaan: { command },
  rust: false,
});

/** Time passes, with a tick at each due moment; what is warned of arrives right away, unless Teams loses it. */
export function* tijdGaat(start: Scene, end: Instant, bezorgd: boolean): Generator<Moment> {
  let scene = start;
  for (let ticks = 0; ; ticks += 1) {
    const due = scene.due();
    if (due === undefined || due > end) break;
    if (ticks === maxTicks) throw new Error(`the clock does not come to rest before ${new Date(end).toISOString()}`);
    const then = wait(scene, due > scene.now ? due : scene.now);
    yield then;
    const tick = doe(then.after, ticked);
    yield tick;
    scene = tick.after;
    if (!bezorgd) continue;
    for (const { soort, over } of tick.after.berichten.slice(tick.before.berichten.length)) {
      if (!soort.endsWith('-waarschuwing')) continue;
      const arrived = doe(scene, warningDelivered(over.mandaat));
      yield arrived;
      scene = arrived.after;
    }
  }
  yield wait(scene, end);
}

/** The scene in which a walk ends. */
export function einde(wandeling: Wandeling): Scene {
  let scene = begin(wandeling);
  for (const { after } of lopen(wandeling)) scene = after;
  return scene;
}
