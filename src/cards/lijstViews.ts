import type { Instant } from '../domain/basis/instant.ts';
import type { Kop, MandaatStand } from './views.ts';

/** A line in `mijn casussen`. */
export type CasusRegel = Kop & {
  readonly doel: string;
  readonly mijnRol: readonly string[];
  readonly wachtOpMij: number;
};

/** In which part of `mandaten` a line stands. */
export type MandaatGroep = 'op-jou' | 'mag-nog' | 'gevraagd';

/** What can be done from a line in `mandaten`, besides opening the whole card. */
export type RegelActie = 'akkoord' | 'antwoord' | 'advies' | 'extern' | 'duwtje' | 'intrekken';

/** A line in `mandaten`: something that waits for this person, or that they wait for. */
export type MandaatRegel = Kop &
  MandaatStand & {
    readonly groep: MandaatGroep;
    readonly beslissing: string;
    /** Whole euros. */
    readonly bedrag: number | undefined;
    /** When it was asked. */
    readonly sinds: Instant;
    /** The last moment for advice that is asked of this person (M14). */
    readonly uiterlijk?: Instant | undefined;
    /** Number of that advice. */
    readonly advies?: number | undefined;
    /** Whom this person stands in for here. */
    readonly alsVervangerVan?: string | undefined;
    readonly acties: readonly RegelActie[];
  };
