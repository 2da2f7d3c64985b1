import type { DomeinId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Uitnodigingsreden } from './state.ts';

type Door = { readonly by: PersonId };

export type InviteDomein = Door & {
  readonly type: 'inviteDomein';
  readonly domein: DomeinId;
  readonly reden: Uitnodigingsreden;
};
export type JoinTable = Door & { readonly type: 'joinTable'; readonly uitnodiging: UitnodigingId };
export type DeclineInvitation = Door & {
  readonly type: 'declineInvitation';
  readonly uitnodiging: UitnodigingId;
  readonly toelichting: Tekst;
};
export type PassOnInvitation = Door & {
  readonly type: 'passOnInvitation';
  readonly uitnodiging: UitnodigingId;
  readonly to: PersonId;
};
export type UitnodigingCommand = InviteDomein | JoinTable | DeclineInvitation | PassOnInvitation;
