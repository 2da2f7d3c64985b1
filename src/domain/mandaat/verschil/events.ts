import type { Bemiddelsoort, Optie } from './state.ts';
import type { MandaatId, PersonId } from '../../basis/ids.ts';
import type { Tekst } from '../../basis/tekst.ts';

type Over = { readonly mandaat: MandaatId; readonly nr: number };

export type BemiddelingEvent =
  | (Over & {
      readonly type: 'BemiddelaarAsked';
      readonly wie: PersonId;
      readonly betrokkene: boolean;
      readonly soort: Bemiddelsoort;
      readonly taken: Tekst;
    })
  | (Over & { readonly type: 'BemiddelaarReminded'; readonly to: PersonId })
  | (Over & { readonly type: 'BemiddelaarAccepted' })
  | (Over & { readonly type: 'BemiddelaarDeclined'; readonly reden: Tekst })
  | (Over & { readonly type: 'BemiddelaarUnanswered' })
  | (Over & { readonly type: 'BemiddelingEnded'; readonly overeenstemming: boolean; readonly resultaat: Tekst })
  /** The casusoverleg ended before the bemiddelaar was done (C8). */
  | (Over & { readonly type: 'BemiddelingLapsed' });

type Gevraagd = { readonly to: PersonId; readonly vervangt: PersonId | undefined };

export type KeuzeEvent =
  | (Over & Gevraagd & { readonly type: 'KeuzeAsked'; readonly opties: readonly Optie[] })
  /** Somebody else must choose: the directeur went away, came back, or another one holds the chair. */
  | (Over & Gevraagd & { readonly type: 'KeuzeAssigned' })
  | (Over & { readonly type: 'KeuzeReminded'; readonly to: PersonId; readonly herinnering: number })
  | (Over & { readonly type: 'KeuzeStillWaiting' })
  | (Over & {
      readonly type: 'KeuzeMade';
      /** Number of the option, from 1. */
      readonly optie: number;
      readonly motivering: Tekst;
      readonly functie: string;
      readonly vervangt: PersonId | undefined;
    })
  | (Over & { readonly type: 'KeuzeLapsed' });

export type VerschilEvent = BemiddelingEvent | KeuzeEvent;
