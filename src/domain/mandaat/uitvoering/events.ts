import type { Toets, Uitvoeringstrede } from './state.ts';
import type { Datum } from '../../basis/instant.ts';
import type { DomeinId, MandaatId, PersonId } from '../../basis/ids.ts';
import type { Tekst } from '../../basis/tekst.ts';

type Over = { readonly mandaat: MandaatId };

/** Why somebody is asked to carry it out who was not asked before. */
export type Uitvoeringsreden = 'wacht-te-lang' | 'afwezig' | 'onbereikbaar' | 'gevraagd';

type Uitvoerend = {
  readonly to: PersonId;
  readonly trede: Uitvoeringstrede;
  readonly vervangt: PersonId | undefined;
};

export type UitvoeringEvent =
  /** The executing domein is asked; followed by who is, or by that there is nobody. */
  | (Over & { readonly type: 'UitvoeringAsked'; readonly domein: DomeinId })
  | (Over & Uitvoerend & { readonly type: 'UitvoeringAssigned'; readonly waarom: Uitvoeringsreden })
  | (Over & { readonly type: 'UitvoeringWithoutContact' })
  | (Over & { readonly type: 'UitvoeringReminded'; readonly to: PersonId; readonly nr: number })
  | (Over & { readonly type: 'UitvoeringWarned'; readonly to: PersonId })
  | (Over & { readonly type: 'UitvoeringWarningDelivered' })
  | (Over & { readonly type: 'UitvoeringStillWaiting' })
  | (Over & { readonly type: 'UitvoeringReceived' })
  | (Over & { readonly type: 'UitvoeringStarted'; readonly klaarOp: Datum })
  | (Over & { readonly type: 'UitvoeringDone'; readonly resultaat: Tekst })
  | (Over & { readonly type: 'UitvoeringObjected'; readonly toets: Toets; readonly reden: Tekst })
  | (Over & { readonly type: 'UitvoeringEnded'; readonly reden: Tekst });
