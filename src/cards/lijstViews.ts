import type { Kop, MandaatStand } from './views.ts';

/** A line in `mijn casussen`. */
export type CasusRegel = Kop & {
  readonly doel: string;
  readonly mijnRol: readonly string[];
  readonly wachtOpMij: number;
};

/** A line in `mandaten`. */
export type MandaatRegel = Kop &
  MandaatStand & { readonly beslissing: string; readonly rol: 'beslisser' | 'aanvrager' };
