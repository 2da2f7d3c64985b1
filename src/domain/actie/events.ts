import type { ActieId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Actieafspraak } from './state.ts';

export type ActieEvent =
  | {
      readonly type: 'ActieAgreed';
      readonly actie: ActieId;
      readonly afspraak: Actieafspraak;
      /** Who is told: the owner, or who stands in for them. */
      readonly to: PersonId;
    }
  | { readonly type: 'ActieReminded'; readonly actie: ActieId; readonly to: PersonId }
  | { readonly type: 'ActieEscalatedToRegiehouder'; readonly actie: ActieId; readonly to: PersonId }
  | { readonly type: 'ActieDone'; readonly actie: ActieId }
  | { readonly type: 'ActieDropped'; readonly actie: ActieId; readonly reden: Tekst }
  | { readonly type: 'ActieHandedOver'; readonly actie: ActieId; readonly naar: Tekst };
