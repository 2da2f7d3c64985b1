import type { Instant } from '../domain/basis/instant.ts';
import type { MandaatId } from '../domain/basis/ids.ts';
import type { Kop } from './views.ts';

/** To the aanvrager: a beslisser wants to know something first. */
export type VraagView = Kop & {
  readonly mandaat: MandaatId;
  readonly soort: string;
  readonly beslissing: string;
  readonly vraag: string;
  readonly functie: string;
  readonly sinds: Instant;
  readonly herinnering: boolean;
  /** This reader is the regiehouder, asked because the aanvrager has not answered. */
  readonly namensAanvrager: boolean;
  readonly beantwoord: boolean;
};
