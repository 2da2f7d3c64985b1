import type { Instant } from '../domain/basis/instant.ts';

/** Domain time: what the rules go by. The local page can move it. */
export type Clock = { now(): Instant };

/** Real time: leases, time-outs, retries and logs. Never moved. */
export type RealClock = { now(): Instant };

/** Cryptographically strong random bytes, for kenmerken and salts. */
export type Random = { bytes(count: number): Uint8Array };
