import type { Regie, Regieperiode } from './state.ts';

/** The period that has not ended: who holds regie now (R1). */
export const currentPeriod = ({ historie }: Regie): Regieperiode => historie.at(-1) ?? historie[0];

/** Nobody has accepted regie yet: the starter holds it in the meantime (R1). */
export const isProvisional = (regie: Regie): boolean => currentPeriod(regie).grond === undefined;
