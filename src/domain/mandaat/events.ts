import type { Datum, Instant } from '../basis/instant.ts';
import type { DomeinId, MandaatId, PersonId, RegisterId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Omweg } from './omweg.ts';
import type { Trede } from '../organisatie/organisatie.ts';
import type { Termijnwaarschuwing, Uitkomst, Verzoek } from './state.ts';
import type { UitvoeringEvent } from './uitvoering/events.ts';
import type { VerschilEvent } from './verschil/events.ts';

/** Why somebody is asked now who was not asked before (M5, M7, U5). */
export type Toewijzing = 'gevraagd' | 'wacht-te-lang' | 'afwezig' | 'hoger-belegd' | 'onbereikbaar' | 'doorgegeven';

type Over = { readonly mandaat: MandaatId };

export type MandaatEvent =
  | UitvoeringEvent
  | VerschilEvent
  | (Over & {
      readonly type: 'MandaatRequested';
      readonly verzoek: Verzoek;
      readonly namens: DomeinId | undefined;
      readonly register: RegisterId | undefined;
      /** Why it did not go a shorter way (M2); timelines from before this was recorded have none. */
      readonly omweg?: Omweg | undefined;
    })
  | (Over & {
      readonly type: 'MandaatAssigned';
      readonly trede: Trede;
      readonly beslisser: PersonId;
      readonly vervangt: PersonId | undefined;
      readonly waarom: Toewijzing;
      /** Reason given with hoger beleggen. */
      readonly reden: Tekst | undefined;
    })
  | (Over & { readonly type: 'MandaatAskedExtern'; readonly contact: PersonId | undefined })
  | (Over & { readonly type: 'MandaatExternUnreachable' })
  | (Over & { readonly type: 'MandaatWithoutBeslisser' })
  | (Over & {
      readonly type: 'MandaatReminded';
      readonly to: PersonId;
      /** Which of the configured reminders, from 1. */ readonly nr: number;
    })
  | (Over & { readonly type: 'MandaatWarned'; readonly to: PersonId })
  | (Over & { readonly type: 'MandaatWarningDelivered' })
  | (Over & { readonly type: 'MandaatStillWaiting' })
  /** The internal steps end after the statutory term, or the term ends before the next of them (law 12). */
  | (Over & { readonly type: 'MandaatTermijnWarned'; readonly waarom: Termijnwaarschuwing })
  | (Over & { readonly type: 'MandaatPostponed'; readonly tot: Datum })
  | (Over & {
      readonly type: 'AdviesAsked';
      readonly nr: number;
      readonly aan: PersonId;
      readonly uiterlijk: Instant;
    })
  | (Over & { readonly type: 'AdviesGiven'; readonly nr: number; readonly advies: Tekst })
  | (Over & {
      readonly type: 'MandaatNudged';
      readonly to: PersonId;
      /** The reminder of which it takes the place; undefined when none was to come (M6). */
      readonly nr: number | undefined;
    })
  /** It moved while the office was closed; now that it is open, everyone concerned hears (M6). */
  | (Over & { readonly type: 'MandaatMoveTold' })
  | (Over & { readonly type: 'VraagAsked'; readonly vraag: Tekst })
  | (Over & { readonly type: 'VraagReminded'; readonly to: PersonId })
  | (Over & { readonly type: 'VraagToRegiehouder' })
  | (Over & { readonly type: 'VraagAnswered'; readonly antwoord: Tekst })
  | (Over & {
      readonly type: 'MandaatDecided';
      readonly uitkomst: Uitkomst;
      readonly functie: string;
      readonly vervangt: PersonId | undefined;
      readonly register: RegisterId | undefined;
      readonly motivering: Tekst | undefined;
      readonly voorwaarden: Tekst | undefined;
      readonly bron: Tekst | undefined;
    })
  | (Over & { readonly type: 'BesluitReferenced'; readonly referentie: string })
  | (Over & { readonly type: 'MandaatWithdrawn'; readonly reden: Tekst })
  | (Over & { readonly type: 'MandaatNotNeeded'; readonly reden: Tekst });
