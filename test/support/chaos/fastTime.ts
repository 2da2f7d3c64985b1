/**
 * Loaded before the bot (`--import`, by `fasterTime`): time in this process runs `CHAOS_SPEED` times as fast, so that waits of half a
 * minute and leases are seen through in seconds. Everything is faster alike: clock, timers and time limits.
 */
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { syncBuiltinESMExports } from 'node:module';

const speed = Number(process.env['CHAOS_SPEED']);
const real = { now: Date.now.bind(Date), setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };
const pause = timersPromises.setTimeout;
const limit = AbortSignal.timeout.bind(AbortSignal);

/** A moment that all processes of one run share, so that their clocks agree, also with that of one started again. */
const epoch = Number(process.env['CHAOS_EPOCH']);
const RealDate = Date;

const now = (): number => Math.floor(epoch + (real.now() - epoch) * speed);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

const faster = (ms: number | undefined): number => (ms ?? 0) / speed;

const setTimeoutFaster = (run: () => void, ms?: number, ...given: []) => real.setTimeout(run, faster(ms), ...given);
const setIntervalFaster = (run: () => void, ms?: number, ...given: []) => real.setInterval(run, faster(ms), ...given);
Object.assign(globalThis, { setTimeout: setTimeoutFaster, setInterval: setIntervalFaster });
Object.assign(timers, { setTimeout: setTimeoutFaster, setInterval: setIntervalFaster });
Object.assign(timersPromises, { setTimeout: (ms?: number, ...given: []) => pause(faster(ms), ...given) });
AbortSignal.timeout = (ms) => limit(Math.ceil(faster(ms)));
syncBuiltinESMExports();
