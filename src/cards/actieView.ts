import type { Datum, Instant } from '../domain/basis/instant.ts';
import type { ActieId } from '../domain/basis/ids.ts';
import type { Kop } from './kop.ts';

/** One actie in full, for who does it, for the regiehouder and for "Lees" (C9). */
export type ActieView = Kop & {
  readonly actie: ActieId;
  readonly wat: string;
  /** Name of the person, or of the domein. */
  readonly eigenaar: string;
  readonly uiterlijk: Datum;
  readonly voorwaarde: string | undefined;
  /** Why the inwoner does not know of it yet; undefined when they do. */
  readonly nogNietGeinformeerd: string | undefined;
  readonly doel: string;
  readonly door: string;
  readonly sinds: Instant;
  readonly stand:
    | { readonly wat: 'open'; readonly overTijd: boolean; readonly vanLezer: boolean; readonly mag: boolean }
    | { readonly wat: 'klaar'; readonly door: string; readonly op: Instant }
    | { readonly wat: 'vervallen'; readonly door: string; readonly op: Instant; readonly reden: string }
    | { readonly wat: 'overgedragen'; readonly op: Instant; readonly naar: string };
};

export type ActieAanleiding = 'nieuw' | 'herinnering' | 'over-tijd';

/** What the channel sees of the open acties: how many, and of the first whose it is and when (C7, C10). */
export type ActiesStand = {
  readonly open: number;
  readonly overTijd: number;
  readonly eerstvolgende: {
    readonly uiterlijk: Datum;
    /** The domein or functie; empty for somebody who is not in the directory. */
    readonly bij: string;
  };
};

/** A line in `acties`. */
export type ActieRegel = Kop &
  Pick<ActieView, 'actie' | 'wat' | 'eigenaar' | 'uiterlijk'> & {
    readonly overTijd: boolean;
    readonly rol: 'eigenaar' | 'regie';
  };
