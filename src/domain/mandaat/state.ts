import type { Datum, Instant } from '../basis/instant.ts';
import type { DomeinId, MandaatId, PersonId, RegisterId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Omweg } from './omweg.ts';
import type { Trede } from '../organisatie/organisatie.ts';
import type { Uitvoering } from './uitvoering/state.ts';
import type { Bemiddeling, Keuze } from './verschil/state.ts';

export const steunen = ['steunt', 'steunt-niet', 'niet-gevraagd'] as const;
export type Steun = (typeof steunen)[number];

/** The omgekeerde toets (P4), in the order in which it is asked: what for the inwoner, may it be so, what allows it. */
export type Toets = { readonly effect: Tekst; readonly ethiek: Tekst; readonly regel: Tekst };

/** Stated once, for every later reader (M1). Amounts in whole euros. */
export type Verzoek = {
  /** The beslissing asked, one sentence. */
  readonly beslissing: Tekst;
  /** Id from `soortenBesluit`. */
  readonly soort: string;
  readonly domein: DomeinId;
  readonly motivering: Tekst;
  /** The same motivering in its three parts; requests from before there were parts have none. */
  readonly toets?: Toets | undefined;
  readonly draagvlak: readonly { readonly domein: DomeinId; readonly steun: Steun }[];
  /** Ids of the kader points that are met. */
  readonly kader: readonly string[];
  readonly bedrag: number | undefined;
  readonly kostenNietsDoen: Tekst | undefined;
  /** Statutory deadline, when there is one (law 12). */
  readonly wettelijk: Datum | undefined;
  /** Id of the nijpend criterion; undefined when it is no spoed. */
  readonly spoed: string | undefined;
};

/** Whom a waiting minute is counted to (M4); what falls outside office hours is split off when shown. */
export type Wachtdeel = 'beslisser' | 'aanvrager';
export type Wachtstuk = { readonly bij: Wachtdeel; readonly van: Instant; readonly tot: Instant | undefined };

/**
 * Who must decide now (M4, M7). The level clock itself is not stored: it is the office time of the pieces of `wacht`
 * that lie with the beslisser since `sinds`, so a pause or a changed calendar can never make the two disagree.
 */
export type Niveau = {
  readonly trede: Trede;
  readonly beslisser: PersonId;
  /** Set when the beslisser acts for this absent person. */
  readonly vervangt: PersonId | undefined;
  /** Start of the level; a vervanger who steps in later keeps it. */
  readonly sinds: Instant;
  readonly beslisserSinds: Instant;
  /** Number of the last reminder that went out, or of which a nudge took the place. */
  readonly herinnerd: number;
  /** How often this beslisser was reminded at this level, by the clock and by hand together (M6, M15). */
  readonly gepord: number;
  /** It came here by a move of which everyone it concerns must hear, if need be once the office opens (M6). */
  readonly teMelden: boolean;
  readonly waarschuwing: { readonly op: Instant; readonly bezorgd: Instant | undefined } | undefined;
  readonly vragen: number;
  /** "Ik kom hierop terug op …": said at most once a level; silences reminders and delays nothing (M3). */
  readonly terug: Datum | undefined;
};

/** Advice in onderlinge toetsing: recorded, and binding nobody (M14). */
export type Advies = {
  readonly nr: number;
  readonly van: PersonId;
  readonly gevraagdDoor: PersonId;
  readonly op: Instant;
  /** Lies inside the level clock; afterwards nobody waits for it. */
  readonly uiterlijk: Instant;
  readonly antwoord: { readonly tekst: Tekst; readonly op: Instant } | undefined;
};

export type Vraag = {
  readonly door: PersonId;
  readonly vraag: Tekst;
  readonly op: Instant;
  readonly herinnerd: boolean;
  /** The regiehouder was asked, because the aanvrager did not answer (M4). */
  readonly regiehouder: boolean;
};
export type Beantwoord = {
  readonly vraag: Vraag;
  readonly antwoord: Tekst;
  readonly door: PersonId;
  readonly op: Instant;
};

export const uitkomsten = ['akkoord', 'onder-voorwaarden', 'afgewezen', 'toezegging', 'geen-toezegging'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** Who, in which functie, as vervanger of whom, under which entry, when, why (M10). */
export type Besluit = {
  readonly uitkomst: Uitkomst;
  readonly door: PersonId;
  readonly functie: string;
  readonly vervangt: PersonId | undefined;
  readonly register: RegisterId | undefined;
  readonly op: Instant;
  readonly motivering: Tekst | undefined;
  readonly voorwaarden: Tekst | undefined;
  /** For an extern answer that the regiehouder recorded: where it came from (M2). */
  readonly bron: Tekst | undefined;
};

/** Of what those who ask were told about the statutory term (law 12). */
export type Termijnwaarschuwing = 'ladder' | 'nadert';

/** What a request is, wherever it stands. */
export type Mandaatbasis = {
  readonly id: MandaatId;
  readonly verzoek: Verzoek;
  readonly aanvrager: PersonId;
  readonly namens: DomeinId | undefined;
  readonly register: RegisterId | undefined;
  /** Why it did not go a shorter way (M2). */
  readonly omweg: Omweg | undefined;
  readonly gevraagd: Instant;
  /** Everyone who was ever asked to decide, in order; nobody twice (M7). */
  readonly bezocht: readonly { readonly wie: PersonId; readonly trede: Trede; readonly op: Instant }[];
  readonly wacht: readonly Wachtstuk[];
  readonly beantwoord: readonly Beantwoord[];
  /** The last ping to everyone concerned after nobody was left to go to (M7). */
  readonly laatstePing: Instant | undefined;
  readonly adviezen: readonly Advies[];
  /** What was said of the statutory term so far; each thing once. */
  readonly termijnGemeld: readonly Termijnwaarschuwing[];
  /** The last time a participant nudged the beslisser by hand (M15). */
  readonly laatsteDuwtje: Instant | undefined;
};

/** Another organisation answers for itself: reminders, no ladder (M2). */
export type ExternAdres = {
  readonly contact: PersonId | undefined;
  readonly herinnerd: number;
  /** The contact can't be reached: the regiehouder records the answer (M2). */
  readonly onbereikbaar: boolean;
};

export type Mandaat = Mandaatbasis &
  (
    | { readonly status: 'bij-beslisser'; readonly niveau: Niveau }
    | { readonly status: 'bij-aanvrager'; readonly niveau: Niveau; readonly vraag: Vraag }
    | { readonly status: 'bij-extern'; readonly extern: ExternAdres; readonly vraag: Vraag | undefined }
    | { readonly status: 'geen-beslisser'; readonly niveau: Niveau | undefined; readonly sinds: Instant }
    | {
        readonly status: 'besloten';
        readonly besluit: Besluit;
        readonly referentie: string | undefined;
        /** Since akkoord, or since a directeur chose that it is carried out (M11, M13). */
        readonly uitvoering: Uitvoering | undefined;
        readonly bemiddelingen: readonly Bemiddeling[];
        readonly keuzes: readonly Keuze[];
      }
    | {
        readonly status: 'ingetrokken' | 'niet-meer-nodig';
        readonly door: PersonId;
        readonly reden: Tekst;
        readonly op: Instant;
      }
  );

export type DecidedMandaat = Extract<Mandaat, { status: 'besloten' }>;

/** The request with this id, once it was decided. */
export function decidedMandaat(
  { mandaten }: { readonly mandaten: ReadonlyMap<MandaatId, Mandaat> },
  id: MandaatId,
): DecidedMandaat | undefined {
  const mandaat = mandaten.get(id);
  return mandaat?.status === 'besloten' ? mandaat : undefined;
}
