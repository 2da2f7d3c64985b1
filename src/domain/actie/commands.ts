import type { ActieId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Actieafspraak } from './state.ts';

type Door = { readonly by: PersonId };

export type AgreeActie = Door & { readonly type: 'agreeActie'; readonly afspraak: Actieafspraak };
export type FinishActie = Door & { readonly type: 'finishActie'; readonly actie: ActieId };
export type DropActie = Door & { readonly type: 'dropActie'; readonly actie: ActieId; readonly reden: Tekst };
export type ActieCommand = AgreeActie | FinishActie | DropActie;

/** What becomes of the open acties when the casusoverleg closes: each goes to somebody outside it, or lapses (C8). */
export type Actieslot = {
  readonly overdracht: readonly { readonly actie: ActieId; readonly naar: Tekst }[];
  /** Why all others lapse; without it they block closing. */
  readonly reden: Tekst | undefined;
};
