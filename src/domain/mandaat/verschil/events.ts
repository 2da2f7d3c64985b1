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
  /** Nobody waits for this bemiddelaar any longer; without a reason they did not answer in time. */
  | (Over & { readonly type: 'BemiddelaarUnanswered'; readonly waarom?: 'onbereikbaar' | 'weg' })
  | (Over & { readonly type: 'BemiddelingEnded'; readonly overeenstemming: boolean; readonly resultaat: Tekst })
  /** It ended before the bemiddelaar was done: with the casusoverleg (C8), or because nobody differs any more. */
  | (Over & { readonly type: 'BemiddelingLapsed' });

type Gevraagd = { readonly to: PersonId; readonly vervangt: PersonId | undefined };

export type KeuzeEvent =
  | (Over & Gevraagd & { readonly type: 'KeuzeAsked'; readonly opties: readonly Optie[] })
  /** Somebody else must choose: the directeur went away, came back, can't be reached, or another holds the chair. */
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
