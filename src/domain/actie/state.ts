import type { Datum, Instant } from '../basis/instant.ts';
import type { ActieId, DomeinId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';

/** Who does it: a domein at the table, or one person there (C9). */
export type Eigenaar = { readonly domein: DomeinId } | { readonly persoon: PersonId };

/** Whether the inwoner knows of it; "nog niet" needs a reason (C9). */
export type Informering = { readonly hoe: 'geinformeerd' } | { readonly hoe: 'nog-niet'; readonly reden: Tekst };

/** What was agreed; the same parts as an Actie of Uitkomst Overleg, so that an export needs no more (C9, law 19). */
export type Actieafspraak = {
  readonly omschrijving: Tekst;
  /** What must be so before it can be done. */
  readonly conditie: Tekst | undefined;
  readonly informering: Informering;
  readonly belegdBij: Eigenaar;
  /** The last day on which it is in time. */
  readonly uiterlijk: Datum;
};

type Basis = Actieafspraak & {
  readonly id: ActieId;
  readonly afgesprokenDoor: PersonId;
  readonly sinds: Instant;
  /** Everyone who was told that it is theirs, in order; they hold a card about it. Never empty. */
  readonly gevraagd: readonly PersonId[];
  /** When the owner was reminded, once. */
  readonly herinnerd: Instant | undefined;
  /** The regiehouder was told that it is overdue. */
  readonly gemeld: boolean;
};
type Einde = { readonly door: PersonId; readonly op: Instant };
export type Actie = Basis &
  (
    | { readonly status: 'open' }
    | ({ readonly status: 'klaar' } & Einde)
    | ({ readonly status: 'vervallen'; readonly reden: Tekst } & Einde)
    /** At closing somebody outside the casusoverleg took it over (C8). */
    | ({ readonly status: 'overgedragen'; readonly naar: Tekst } & Einde)
  );
export type OpenActie = Extract<Actie, { status: 'open' }>;
