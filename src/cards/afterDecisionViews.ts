import type { Datum, Instant } from '../domain/basis/instant.ts';
import type { MandaatId } from '../domain/basis/ids.ts';
import type { Uitkomst } from '../domain/mandaat/state.ts';
import type { Toets } from '../domain/mandaat/uitvoering/state.ts';
import type { Bemiddelsoort } from '../domain/mandaat/verschil/state.ts';
import type { OptieView } from './optieView.ts';
import type { Kop, PersoonView, WaaromView } from './views.ts';

type OverMandaat = Kop & { readonly mandaat: MandaatId; readonly soort: string };

/** While it is to be carried out, as whoever is asked has to do with it. */
export type OpenUitvoeringStand =
  | {
      readonly wat: 'gevraagd' | 'ontvangen';
      readonly alsVervangerVan: string | undefined;
      readonly volgende: { readonly functie: string; readonly op: Instant } | undefined;
    }
  | { readonly wat: 'in-uitvoering'; readonly klaarOp: Datum };

/** Whoever carries out, by name of their domein, and what a directeur chose, when that is why it is carried out. */
export type UitvoeringView = OverMandaat &
  WaaromView & {
    readonly beslissing: string;
    readonly bedrag: number | undefined;
    readonly doel: string;
    readonly aanvrager: PersoonView;
    readonly besluit: {
      readonly uitkomst: Uitkomst;
      readonly functie: string;
      readonly op: Instant;
      readonly voorwaarden: string | undefined;
    };
    readonly keuze: string | undefined;
    readonly aanleiding: 'nieuw' | 'herinnering' | 'waarschuwing' | 'wekelijks';
    readonly stand:
      | OpenUitvoeringStand
      | { readonly wat: 'elders'; readonly bij: string }
      | {
          readonly wat: 'bezwaar';
          readonly door: string;
          readonly op: Instant;
          /** Whether this reader may take the objection back. */
          readonly magToch: boolean;
        }
      | { readonly wat: 'uitgevoerd' | 'beëindigd'; readonly door: string; readonly op: Instant };
  };

/** To aanvrager, regiehouder and who decided: done, or objected to (M11). */
export type UitvoeringUitkomstView = OverMandaat & {
  readonly beslissing: string;
  readonly domein: string;
  readonly door: string;
  readonly op: Instant;
  readonly uitkomst:
    | { readonly wat: 'uitgevoerd'; readonly resultaat: string }
    | { readonly wat: 'bezwaar'; readonly toets: Toets; readonly reden: string };
  /** What this reader may start now that parties differ (M12, M13). */
  readonly magBemiddelen: boolean;
  readonly magKiezen: boolean;
};

/** To whoever is asked to bring the parties together (M12). */
export type BemiddelaarView = OverMandaat & {
  readonly bemiddeling: number;
  readonly beslissing: string;
  readonly verschil: string;
  readonly doel: string;
  readonly rol: Bemiddelsoort;
  readonly betrokkene: boolean;
  readonly taken: string;
  readonly van: PersoonView;
  readonly herinnering: boolean;
  readonly stand:
    | { readonly wat: 'gevraagd'; readonly verloopt: Instant }
    | { readonly wat: 'aanvaard'; readonly magKiezen: boolean }
    | { readonly wat: 'geweigerd' | 'voorbij' | 'afgesloten' };
};

/** To the directeur: options, each with what it means for the parties, and why it was asked (M7, M13). */
export type KeuzeView = OverMandaat &
  WaaromView & {
    readonly keuze: number;
    readonly beslissing: string;
    readonly verschil: string;
    /** What a bemiddelaar left: what was agreed, or what they still differ about. */
    readonly bemiddeling: string | undefined;
    readonly opties: readonly OptieView[];
    readonly van: PersoonView;
    readonly aanleiding: 'nieuw' | 'herinnering' | 'wekelijks';
    readonly stand:
      | { readonly wat: 'kiezen'; readonly alsVervangerVan: string | undefined }
      | {
          readonly wat: 'gekozen';
          readonly optie: number;
          readonly doorJou: boolean;
          readonly functie: string;
          readonly op: Instant;
        }
      | { readonly wat: 'vervallen' | 'elders' };
  };
