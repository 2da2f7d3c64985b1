import type { DomeinId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Via, Uitnodigingsreden } from './state.ts';

export type UitnodigingEvent =
  | {
      readonly type: 'DomeinInvited';
      readonly uitnodiging: UitnodigingId;
      readonly domein: DomeinId;
      readonly reden: Uitnodigingsreden;
      readonly to: PersonId;
      readonly via: Via;
    }
  | { readonly type: 'UitnodigingReminded'; readonly uitnodiging: UitnodigingId; readonly to: PersonId }
  | {
      readonly type: 'UitnodigingEscalated';
      readonly uitnodiging: UitnodigingId;
      readonly to: PersonId;
      readonly via: Via;
      readonly waarom: 'geen-antwoord' | 'onbereikbaar';
    }
  | { readonly type: 'UitnodigingPassedOn'; readonly uitnodiging: UitnodigingId; readonly to: PersonId }
  | { readonly type: 'UitnodigingUnanswered'; readonly uitnodiging: UitnodigingId }
  | { readonly type: 'DomeinJoined'; readonly uitnodiging: UitnodigingId; readonly deelnemer: PersonId }
  | { readonly type: 'DomeinDeclined'; readonly uitnodiging: UitnodigingId; readonly toelichting: Tekst };
