import type { Datum } from '../domain/basis/instant.ts';

/** What comes after the decision, in functions, states and days only (C10). */
export type DaarnaStand = {
  readonly uitvoering:
    | {
        readonly wat: 'gevraagd' | 'ontvangen' | 'in-uitvoering' | 'uitgevoerd' | 'bezwaar' | 'beëindigd';
        /** The executing domein or, once it went up, the functie that is asked now. */
        readonly bij: string;
        readonly klaarOp: Datum | undefined;
      }
    | undefined;
  readonly verschil: 'bemiddelaar-gevraagd' | 'bemiddeling' | 'keuze-gevraagd' | 'keuze-gemaakt' | undefined;
};
