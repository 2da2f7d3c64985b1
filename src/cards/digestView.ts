import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Trede } from '../domain/organisatie/organisatie.ts';

/** Median and longest in office minutes; undefined where there is nothing, or too little to show (D2). */
export type NiveauCijfers = {
  readonly trede: Trede;
  readonly wacht: string;
  readonly besloten: string;
  readonly mediaan: number | undefined;
  readonly langst: number | undefined;
};
export type Verschil = { readonly nu: string; readonly vorige: string };
/** D1. Counts are texts because small ones read "<5" when the scope is wider than one team (D2). */
export type DigestView = {
  readonly week: { readonly jaar: number; readonly nummer: number };
  readonly gebieden: readonly string[];
  readonly werkdag: number;
  readonly casussen: { readonly nieuw: Verschil; readonly open: Verschil; readonly gesloten: Verschil };
  readonly mandaten: {
    readonly wacht: Verschil;
    readonly besloten: Verschil;
    readonly perNiveau: readonly NiveauCijfers[];
    readonly mediaan: { readonly nu: number | undefined; readonly vorige: number | undefined };
  };
  /** Casussen of which regie is provisional or its holder away; `vorige` undefined where it was not counted (R5). */
  readonly regie: { readonly nu: string; readonly vorige: string | undefined };
  readonly uitnodigingen: readonly {
    readonly domein: string;
    readonly extern: boolean;
    readonly gevraagd: string;
    readonly onbeantwoord: string;
  }[];
  readonly knelpunten: readonly { readonly venster: string; readonly aantal: string }[];
  /** Listed only when the scope is one team (D2). */
  readonly kenmerken:
    Readonly<Record<'wachtend' | 'voorlopigeRegie' | 'afwezigeRegie', readonly Kenmerk[]>> | undefined;
};
