import type { ActiesStand, ActieView } from './actieView.ts';
import type { Kop } from './kop.ts';
import type { DaarnaStand } from './daarnaStand.ts';
import type { LeesDaarna } from './leesDaarnaView.ts';
import type { Datum, Instant } from '../domain/basis/instant.ts';
import type { DomeinId, MandaatId, UitnodigingId } from '../domain/basis/ids.ts';
import type { Uitkomst } from '../domain/mandaat/state.ts';
import type { Grondslag } from '../domain/organisatie/organisatie.ts';
import type { Regiegrond } from '../domain/regie/state.ts';
import type { Uitnodigingsreden, Via } from '../domain/uitnodiging/state.ts';
import type { Kantoor } from '../domain/werktijd/kantoor.ts';
import type { TermijnView } from './termijnView.ts';

/** The moment at which a card is made; times are worded from here ("23 november 09:10", "dinsdag 10:00"). */
export type Nu = { readonly now: Instant; readonly kantoor: Kantoor };

export type { Kop };

export type PersoonView = { readonly naam: string; readonly functie: string | undefined };

/** Waiting time of one mandaat (M4), in minutes; the three parts add up to `totaal`. */
export type WachttijdView = {
  readonly totaal: number;
  readonly bijBeslisser: number;
  readonly bijAanvrager: number;
  readonly buitenKantoortijd: number;
  /** Office minutes in one werkdag, to word the above. */
  readonly werkdag: number;
};

export type DomeinStand = {
  readonly domein: DomeinId;
  readonly naam: string;
  readonly extern: boolean;
  readonly stand: 'doet-mee' | 'gevraagd' | 'geen-reactie' | 'geen-rol' | 'niet-aan-tafel' | 'vervallen';
  /** Who takes part or is asked now. */
  readonly wie: string | undefined;
  readonly sinds: Instant | undefined;
  readonly onderschrijftDoel: boolean;
  /** Teams could not reach who is asked now; somebody should phone (U5). */
  readonly nietBereikbaar: boolean;
};

/** Where a mandaat waits; the channel sees functions, states and times, no free text (C10). */
export type MandaatStand = {
  readonly mandaat: MandaatId;
  readonly soort: string;
  readonly spoed: boolean;
  readonly bij:
    | {
        readonly wie: 'beslisser';
        readonly functie: string;
        readonly volgende: { readonly functie: string; readonly op: Instant } | undefined;
      }
    | { readonly wie: 'aanvrager' }
    | { readonly wie: 'extern'; readonly domein: string }
    | { readonly wie: 'niemand' }
    | {
        readonly wie: 'klaar';
        readonly uitkomst: Uitkomst | 'ingetrokken' | 'niet-meer-nodig';
        readonly functie: string;
        readonly op: Instant;
        /** Carrying it out, and settling what parties differ about (M11-M13). */
        readonly daarna?: DaarnaStand | undefined;
      };
  /** The day on which the beslisser said to come back to it (M3). */
  readonly terug: Datum | undefined;
  readonly wettelijk: TermijnView | undefined;
  readonly wacht: WachttijdView;
};

/** C7: the live picture in the thread. Also the answer to `status`. */
export type RootView = Kop & {
  readonly doel: string;
  readonly status: 'open' | 'afgerond' | 'vervallen';
  readonly gesloten: Instant | undefined;
  readonly regie: PersoonView & {
    readonly sinds: Instant;
    readonly voorlopig: boolean;
    readonly eigenRegie: boolean;
    readonly aangebodenAan: string | undefined;
    /** Set while the houder is away and this vervanger may act (R5). */
    readonly vervanger: string | undefined;
    /** The houder left the directory, so that a teamleider at the table may offer regie (A). */
    readonly uitGids?: boolean;
    /** Who looks after regie since then (R5). */
    readonly waarnemer?: string | undefined;
  };
  readonly domeinen: readonly DomeinStand[];
  readonly mandaten: readonly MandaatStand[];
  /** Undefined when none is open. */
  readonly acties: ActiesStand | undefined;
};

/** 1:1 invitation; shrinks to two lines once answered. */
export type UitnodigingView = Kop & {
  readonly uitnodiging: UitnodigingId;
  readonly domein: string;
  readonly reden: Uitnodigingsreden;
  readonly doel: string;
  readonly vraag: string;
  readonly waarom: string | undefined;
  readonly grondslag: Grondslag;
  readonly door: PersoonView;
  readonly sinds: Instant;
  readonly via: Via;
  /** A colleague who was asked first and did not answer. */
  readonly eerder: string | undefined;
  readonly herinnering: boolean;
  readonly volgende: Instant | undefined;
  readonly antwoord:
    | undefined
    | { readonly wat: 'doet-mee'; readonly wie: string; readonly op: Instant; readonly onderschreven: boolean }
    | { readonly wat: 'geen-rol'; readonly op: Instant }
    | { readonly wat: 'doorgegeven'; readonly aan: string }
    | { readonly wat: 'vervallen' };
};

/** A question to one domein (C1). */
export type ConsultView = Kop & {
  readonly uitnodiging: UitnodigingId;
  readonly domein: string;
  readonly doel: string;
  readonly vraag: string;
  readonly door: PersoonView;
  readonly sinds: Instant;
  readonly herinnering: boolean;
  readonly antwoord:
    undefined | { readonly tekst: string; readonly wie: string; readonly op: Instant } | { readonly elders: string };
};

export type RegieAanbodView = Kop & {
  readonly aanbod: number;
  readonly doel: string;
  readonly door: PersoonView;
  readonly grond: Regiegrond;
  readonly eigenRegie: boolean;
  readonly toelichting: string | undefined;
  readonly verloopt: Instant;
  readonly herinnering: boolean;
  readonly antwoord: undefined | 'aanvaard' | 'geweigerd' | 'ingetrokken' | 'verlopen';
};

/** Why a mandaat is asked: in the three parts of the omgekeerde toets (P4), or for an older request in one text. */
export type WaaromView = {
  readonly motivering: string;
  readonly toets: { readonly effect: string; readonly ethiek: string; readonly regel: string } | undefined;
};

/** 1:1 for the beslisser, or for the contactpersoon of another organisation. */
export type MandaatView = Kop &
  WaaromView & {
    readonly mandaat: MandaatId;
    readonly soort: string;
    readonly beslissing: string;
    readonly bedrag: number | undefined;
    readonly spoed: string | undefined;
    readonly draagvlak: readonly {
      readonly domein: string;
      readonly steun: 'steunt' | 'steunt-niet' | 'niet-gevraagd';
    }[];
    readonly kader: { readonly punten: readonly { readonly naam: string; readonly voldaan: boolean }[] };
    readonly kostenNietsDoen: string | undefined;
    readonly wettelijk: TermijnView | undefined;
    readonly aanvrager: PersoonView;
    readonly wacht: WachttijdView;
    readonly sinds: Instant;
    /** Why it did not go a shorter way, in words (M2). */
    readonly omweg?: string | undefined;
    readonly doel: string;
    readonly doelOnderschreven: boolean;
    readonly gesprek: readonly {
      readonly vraag: string;
      readonly van: string;
      readonly antwoord: string | undefined;
      readonly door: string | undefined;
    }[];
    /** Present state as this reader has to do with it. */
    readonly stand:
      | {
          readonly wat: 'beslissen';
          readonly alsVervangerVan: string | undefined;
          readonly volgende: { readonly functie: string; readonly op: Instant } | undefined;
          readonly magVragen: boolean;
        }
      | { readonly wat: 'extern-antwoorden' }
      | { readonly wat: 'wacht-op-antwoord'; readonly sinds: Instant }
      /** It went on to another, `waar` in words; this reader may still decide when `magNog` (M7). */
      | { readonly wat: 'elders'; readonly waar: string; readonly magNog: boolean }
      | {
          readonly wat: 'klaar';
          readonly uitkomst: Uitkomst | 'ingetrokken' | 'niet-meer-nodig' | 'beëindigd';
          readonly doorJou: boolean;
          readonly functie: string;
          readonly op: Instant;
          readonly voorwaarden: string | undefined;
        };
    /** Onderlinge toetsing: what colleagues advised, or when they will have (M14). */
    readonly adviezen: readonly {
      readonly van: string;
      readonly advies: string | undefined;
      readonly uiterlijk: Instant;
    }[];
    /** The day on which the beslisser said to come back to it (M3). */
    readonly terug: Datum | undefined;
    readonly aanleiding:
      'nieuw' | 'herinnering' | 'waarschuwing' | 'antwoord' | 'wekelijks' | 'advies' | 'duwtje' | 'opgevraagd';
  };

/** To aanvrager and regiehouder. */
export type UitkomstView = Kop & {
  readonly mandaat: MandaatId;
  readonly soort: string;
  readonly beslissing: string;
  readonly uitkomst: Uitkomst;
  readonly functie: string;
  readonly door: string;
  readonly vervangt: string | undefined;
  readonly op: Instant;
  readonly motivering: string | undefined;
  readonly voorwaarden: string | undefined;
  readonly bron: string | undefined;
  readonly register: { readonly artikel: string; readonly publicatie: string } | undefined;
  readonly referentie: string | undefined;
  /** What this reader may start when it was refused (M12, M13). */
  readonly magBemiddelen: boolean;
  readonly magKiezen: boolean;
};

/** What "Lees verder" shows a participant (C10). */
export type LeesView = Kop & {
  readonly doel: string;
  /** What the starter wrote; undefined for who takes part for one request alone (A). */
  readonly aanleiding:
    | {
        readonly vraag: string;
        readonly waarom: string | undefined;
        readonly inwoner: { readonly hoe: 'aanwezig' | 'gehoord' | 'nog-niet'; readonly reden: string | undefined };
        readonly prioriteitInwoner: string | undefined;
        readonly bericht: string | undefined;
      }
    | undefined;
  readonly starter: string;
  readonly gestart: Instant;
  readonly domeinen: readonly (DomeinStand & {
    readonly reden: Uitnodigingsreden | undefined;
    readonly toelichting: string | undefined;
    readonly grondslag: Grondslag;
  })[];
  readonly regie: readonly {
    readonly naam: string;
    readonly van: Instant;
    readonly tot: Instant | undefined;
    readonly grond: Regiegrond | undefined;
  }[];
  readonly mandaten: readonly (MandaatView & { readonly daarna?: LeesDaarna | undefined })[];
  readonly acties: readonly ActieView[];
  readonly tijdlijn: readonly { readonly op: Instant; readonly wat: string }[];
};

export type RegieView = Kop & {
  readonly doel: string;
  readonly nu: RootView['regie'];
  readonly historie: LeesView['regie'];
  readonly open: boolean;
  /** Number of the open offer, when this reader may withdraw it (R2). */
  readonly intrekbaar?: number | undefined;
};

/** A short notice: one large line, some quiet ones, at most one button. */
export type BerichtView = Kop & {
  readonly titel: string;
  readonly regels: readonly string[];
  readonly lees: boolean;
};

/** Values as typed and faults per field, so that a refused form keeps everything (law 3). */
export type Ingevuld = {
  readonly waarden: Readonly<Record<string, string>>;
  readonly fouten: Readonly<Record<string, string>>;
  readonly melding?: string;
};
