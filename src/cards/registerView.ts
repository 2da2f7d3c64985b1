import type { Datum } from '../domain/basis/instant.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';

/** One power of somebody's own. */
export type RegisterregelView = {
  readonly soort: string;
  readonly domein: string;
  /** Whole euros. */
  readonly plafond: number | undefined;
  readonly artikel: string;
  /** Last day in force. */
  readonly tot: Datum | undefined;
};

/** `mandaatregister`: functions only, so that everyone may read it. */
export type RegisterView = {
  readonly gemeente: string;
  /** What this reader may decide; undefined where everyone reads along. */
  readonly eigen:
    | {
        readonly zelf: readonly RegisterregelView[];
        readonly beslist: readonly RegisterregelView[];
        /** Kinds of besluit that reach them when a request goes higher. */
        readonly hoger: readonly string[];
      }
    | undefined;
  /** Who decides the rest: per kind of besluit and domein, in the order in which a request goes. */
  readonly anderen: readonly { readonly soort: string; readonly wie: readonly string[] }[];
  /** Functie of who keeps the register. */
  readonly beheerder: string;
  /** The casusoverleg from which a mandaat can be asked here. */
  readonly vanuit: Kenmerk | undefined;
};
