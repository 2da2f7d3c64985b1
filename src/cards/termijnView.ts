import type { Datum } from '../domain/basis/instant.ts';

/** The statutory term of a request (law 12). */
export type TermijnView = {
  /** As it was given. */
  readonly opgegeven: Datum;
  /** As the law counts it: never a weekend or a recognised holiday. */
  readonly einde: Datum;
  /** The internal steps end later. */
  readonly teLaat: boolean;
};
