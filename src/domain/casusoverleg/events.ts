import type { Instant } from '../basis/instant.ts';
import type { DomeinId, Kenmerk, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { ActieEvent } from '../actie/events.ts';
import type { BewarenEvent } from '../bewaren/events.ts';
import type { MandaatEvent } from '../mandaat/events.ts';
import type { RegieEvent } from '../regie/events.ts';
import type { UitnodigingEvent } from '../uitnodiging/events.ts';
import type { Berichtsoort, Onderwerp } from './bericht.ts';
import type { Aanleiding, Afsluiting } from './state.ts';

type LevensloopEvent =
  | {
      readonly type: 'CasusoverlegStarted';
      readonly kenmerk: Kenmerk;
      readonly aanleiding: Aanleiding;
      readonly namens: DomeinId | undefined;
      readonly nietAanTafel: readonly DomeinId[];
      /** Any member of the tenant may start (A): whether this one was not in the directory. 0.1.0 did not write it. */
      readonly buitenGids?: boolean;
    }
  | { readonly type: 'ThreadRefused' }
  | { readonly type: 'ThreadOpened'; readonly conversatie: string; readonly activiteit: string }
  | { readonly type: 'DoelEndorsed'; readonly domein: DomeinId }
  | {
      readonly type: 'PersonUnreachable';
      readonly person: PersonId;
      /** In the team, so a mention in the thread takes the place of the 1:1 message (U5). */
      readonly inTeam: boolean;
      readonly over: Onderwerp;
      /** What could not be sent. */
      readonly soort?: Berichtsoort | undefined;
    }
  | { readonly type: 'ConsultAnswered'; readonly antwoord: Tekst }
  | { readonly type: 'CasusoverlegClosed'; readonly afsluiting: Afsluiting }
  | { readonly type: 'CasusoverlegVervallen'; readonly reden: Tekst };

/** Who did it: a person, the clock, or delivery reporting what Teams said. */
export type Actor = PersonId | 'klok' | 'bezorging';

/** Every event carries when, who, and on whose behalf a vervanger or teamleider acted (C2). */
export type Herkomst = { readonly at: Instant; readonly by: Actor; readonly voor?: PersonId };

/** What happened, without when and by whom: what the rules decide. */
export type Gebeurtenis = LevensloopEvent | UitnodigingEvent | RegieEvent | MandaatEvent | ActieEvent | BewarenEvent;

/** One line of the timeline. */
export type CasusEvent = Gebeurtenis & Herkomst;
