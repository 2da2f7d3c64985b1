import type { Instant } from '../../basis/instant.ts';
import type { DomeinId, PersonId } from '../../basis/ids.ts';
import type { Tekst } from '../../basis/tekst.ts';

export const bemiddelsoorten = ['inhoud', 'proces'] as const;
export type Bemiddelsoort = (typeof bemiddelsoorten)[number];

/** Somebody brings the parties together; ideally not a betrokkene, and labelled when they are one (M12). */
export type Bemiddeling = {
  readonly nr: number;
  readonly wie: PersonId;
  /** "Betrokkene met bemiddelaarsrol", as it was when they were asked. */
  readonly betrokkene: boolean;
  readonly soort: Bemiddelsoort;
  readonly taken: Tekst;
  readonly gevraagdDoor: PersonId;
  readonly op: Instant;
  /** The last reminder, if any. */
  readonly herinnerd: Instant | undefined;
} & (
  | { readonly status: 'gevraagd' }
  | { readonly status: 'aanvaard'; readonly sinds: Instant }
  | { readonly status: 'geweigerd'; readonly reden: Tekst; readonly tot: Instant }
  | { readonly status: 'geen-reactie' | 'vervallen'; readonly tot: Instant }
  | {
      readonly status: 'afgesloten';
      readonly overeenstemming: boolean;
      readonly uitkomst: Tekst;
      readonly tot: Instant;
    }
);

/** Asked or at work: nobody else is asked meanwhile. */
export const isOpenBemiddeling = (one: Bemiddeling): boolean => one.status === 'gevraagd' || one.status === 'aanvaard';

/** One way out, with what it means for each party (M13). */
export type Optie = {
  readonly wat: Tekst;
  /** With this choice the executing domein carries on. */
  readonly uitvoeren: boolean;
  readonly belangen: readonly { readonly domein: DomeinId; readonly belang: Tekst }[];
};

/** The last rung: a directeur chooses between written-out options (M13). */
export type Keuze = {
  readonly nr: number;
  readonly opties: readonly Optie[];
  readonly gevraagdDoor: PersonId;
  readonly op: Instant;
  readonly directeur: PersonId;
  readonly vervangt: PersonId | undefined;
  /** Since when this directeur or their vervanger is asked; the reminders run from here. */
  readonly sinds: Instant;
  readonly herinnerd: number;
  readonly laatstePing: Instant | undefined;
} & (
  | { readonly status: 'open' }
  | {
      readonly status: 'gemaakt';
      /** Number of the option, from 1. */
      readonly optie: number;
      readonly motivering: Tekst;
      readonly door: PersonId;
      readonly functie: string;
      readonly namens: PersonId | undefined;
      readonly gemaakt: Instant;
    }
  | { readonly status: 'vervallen'; readonly tot: Instant }
);
