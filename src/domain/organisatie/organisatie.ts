import type { Datum, Werkminuten } from '../basis/instant.ts';
import type { DomeinId, GebiedId, PersonId, RegisterId } from '../basis/ids.ts';
import type { Kantoor, Weekdag } from '../werktijd/kantoor.ts';

/** One choice of a configurable list; `id` is stored, `naam` is shown. */
export type Keuze = { readonly id: string; readonly naam: string };

/** First day away to last day away, both included, in the office's time zone. */
export type Afwezigheid = { readonly van: Datum; readonly tot: Datum };

export type Persoon = {
  readonly id: PersonId;
  readonly naam: string;
  /** Shown wherever a name may not be, e.g. "teamleider Werk & Inkomen". */
  readonly functie: string;
  /** For whom this person speaks at the table. */
  readonly domein: DomeinId | undefined;
  readonly afdeling: string | undefined;
  /** For a person who must be phoned (spoed, unreachable). */
  readonly telefoon: string | undefined;
  readonly werkdagen: readonly Weekdag[];
  readonly vervanger: PersonId | undefined;
  readonly afwezig: readonly Afwezigheid[];
};

/** The rungs of the ladder, low to high (M7). */
export const treden = ['teamleider', 'afdelingshoofd', 'directeur'] as const;
export type Trede = (typeof treden)[number];

export const grondslagen = [
  'Wmo 2015',
  'Jeugdwet',
  'Participatiewet',
  'Wgs',
  'Gemeentewet',
  'toestemming',
  'anders',
] as const;
export type Grondslag = (typeof grondslagen)[number];

export type Domein = {
  readonly id: DomeinId;
  readonly naam: string;
  readonly soort: 'intern' | 'extern';
  readonly tafel: 'kern' | 'schil';
  /** Legal ground on which this domein takes part (law 5). */
  readonly grondslag: Grondslag;
  /** Ids of the leefgebieden that make this domein usual at the table (C6). */
  readonly leefgebieden: readonly string[];
  /** Who answers for the domein per gebied; `standaard` where a gebied has nobody of its own. */
  readonly contactpersonen: {
    readonly standaard: PersonId | undefined;
    readonly perGebied: ReadonlyMap<GebiedId, PersonId>;
  };
  /** Who decides, by rung; an extern domein has at most a teamleider, who answers for its invitations. */
  readonly ladder: Readonly<Partial<Record<Trede, PersonId>>>;
};

export type Gebied = {
  readonly id: GebiedId;
  readonly naam: string;
  /** Teams ids of the team and of the channel in which this gebied's threads are posted. */
  readonly teamId: string;
  readonly teamNaam: string;
  readonly kanaalId: string;
  readonly kanaalNaam: string;
  /** Domeinen that are always preselected here (C6). */
  readonly gebruikelijk: readonly DomeinId[];
};

/** Where a request for this kind of besluit goes (M2). */
export type Route = 'staand' | Trede | 'extern';

/** An entry of the mandaatregister (law 9). Amounts in whole euros; days in office time, both included. */
export type Registerregel = {
  readonly id: RegisterId;
  readonly soort: string;
  readonly domein: DomeinId;
  readonly route: Route;
  /** Functies that hold a staand mandaat under this entry; empty for every other route. */
  readonly houders: readonly string[];
  /** Rungs that are bevoegd under this entry; the check at start wants every rung from the route up (M7). */
  readonly bevoegd: readonly Trede[];
  readonly plafond: number | undefined;
  readonly artikel: string;
  readonly orgaan: string;
  /** Whoever holds it may pass it on (Awb 10:9). */
  readonly ondermandaat: boolean;
  /** The entry that this is ondermandaat of; undefined when the bestuursorgaan itself gave it. */
  readonly onder?: RegisterId | undefined;
  readonly publicatie: string;
  readonly van: Datum;
  readonly tot: Datum | undefined;
  /** Who carries it out, where that is another domein than the one that decides (M11). */
  readonly uitvoering?: DomeinId | undefined;
};

/** What one manager sees in the digest, and when (D1). */
export type ManagerScope = {
  readonly wie: PersonId;
  readonly gebieden: readonly GebiedId[];
  readonly domeinen: readonly DomeinId[];
  /** Local hour of sending, `HH:MM`, on the first working day of the week. */
  readonly uur: string;
};

/** Durations in office minutes, from the moment that the clock starts (U4, R2, M5). */
export type Mandaatklok = {
  readonly herinneringen: readonly Werkminuten[];
  /** How long before the step the warning goes out. */
  readonly waarschuwing: Werkminuten;
  readonly volgende: Werkminuten;
};
export type Klokken = {
  readonly uitnodiging: {
    readonly herinnering: Werkminuten;
    readonly vervanger: Werkminuten;
    readonly teamleider: Werkminuten;
    readonly geenReactie: Werkminuten;
  };
  readonly regie: { readonly herinnering: Werkminuten; readonly verloopt: Werkminuten };
  readonly mandaat: {
    readonly normaal: Mandaatklok;
    readonly spoed: Mandaatklok;
    /** A step is taken only when its warning was delivered at least this long before (M5). */
    readonly waarschuwingVooraf: Werkminuten;
    readonly vraag: { readonly herinnering: Werkminuten; readonly regiehouder: Werkminuten };
    readonly extern: { readonly herinneringen: readonly Werkminuten[] };
    readonly naDirecteur: Werkminuten;
    readonly vragenPerNiveau: number;
    /** Calendar days that a request is kept which was begun and not asked. */
    readonly conceptDagen: number;
    /** Time that an adviser has, at most until the level's own end (M14). */
    readonly advies: Werkminuten;
    /** How long carrying it out is expected to take, where nobody says otherwise (M11). */
    readonly uitvoering: Werkminuten;
    /** A participant may nudge the beslisser once in this time (M15). */
    readonly duwtje: Werkminuten;
  };
  readonly actie: {
    /** What the form proposes, from today (C9). */
    readonly termijn: Werkminuten;
    /** From the first opening of the office after the last day; may be zero. */
    readonly herinnering: Werkminuten;
    readonly regiehouder: Werkminuten;
  };
};

/** How long things are kept (law 14, 15), in calendar days. */
export type Bewaren = {
  /** A casusoverleg, after it was closed. */
  readonly dagen: number;
  /** The bot deletes it by itself; else the beheerder has it done. */
  readonly vanzelf: boolean;
  /** Who looked up which household, what a beheerder did, and which digests were sent. */
  readonly logboek: number;
};

/** The gemeente as its directory describes it at one moment: a value, so that a decision never sees half a change. */
export type Organisatie = {
  /** Changes whenever the content does. */
  readonly versie: string;
  readonly gemeente: string;
  readonly kantoor: Kantoor;
  /** Days on which no statutory term ends, whatever the office does (Algemene termijnenwet, art. 3; law 12, 13). */
  readonly erkendeFeestdagen: ReadonlySet<Datum>;
  readonly klokken: Klokken;
  /** How long somebody may say to be away at once, in calendar days (P9). */
  readonly langsteAfwezigheid: number;
  readonly bewaren: Bewaren;
  readonly personen: ReadonlyMap<PersonId, Persoon>;
  readonly domeinen: ReadonlyMap<DomeinId, Domein>;
  readonly gebieden: ReadonlyMap<GebiedId, Gebied>;
  readonly leefgebieden: readonly Keuze[];
  readonly soortenBesluit: readonly Keuze[];
  readonly nijpend: readonly Keuze[];
  readonly kader: readonly Keuze[];
  readonly opbrengsten: readonly Keuze[];
  readonly register: readonly Registerregel[];
  readonly managers: readonly ManagerScope[];
  readonly beheerders: readonly PersonId[];
};
