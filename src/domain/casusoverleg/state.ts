import type { Instant } from '../basis/instant.ts';
import type { ActieId, DomeinId, GebiedId, Kenmerk, MandaatId, PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import type { Actie } from '../actie/state.ts';
import type { Bewaring } from '../bewaren/state.ts';
import type { Mandaat } from '../mandaat/state.ts';
import type { Regie } from '../regie/state.ts';
import type { Uitnodiging } from '../uitnodiging/state.ts';

export const soorten = ['vroeg', 'vastgelopen', 'consult'] as const;
export type Soort = (typeof soorten)[number];

/** How the inwoner takes part; "nog niet" needs a reason (C3). */
export type Betrokkenheid =
  { readonly hoe: 'aanwezig' | 'gehoord' } | { readonly hoe: 'nog-niet'; readonly reden: Tekst };

/** What the starter wrote; everything but the doel is for participants only (C10). */
export type Aanleiding = {
  readonly kind: Soort;
  readonly gebied: GebiedId;
  readonly leefgebieden: readonly string[];
  /** At most 140 characters, read by everyone in the channel (C5). */
  readonly doel: Tekst;
  readonly vraag: Tekst;
  /** Why working together is needed; a consult has none. */
  readonly waarom: Tekst | undefined;
  readonly inwoner: Betrokkenheid;
  readonly prioriteitInwoner: Tekst | undefined;
  /** Link to the Teams message it began with; never its text. */
  readonly bericht: string | undefined;
  /** HMAC of the zaaknummer, hex; never the number itself (C4). */
  readonly zaak: string | undefined;
  /** Why it was started although this household already had an open one (C4). */
  readonly tochGestart: Tekst | undefined;
};

/** Where the thread lives in Teams, once it has been posted. */
export type Thread = { readonly conversatie: string; readonly activiteit: string };

export type Afsluiting = {
  readonly opbrengst: readonly string[];
  readonly werkte: Tekst;
  readonly werkteNiet: Tekst | undefined;
  readonly knelpunt: { readonly venster: Venster; readonly zin: Tekst } | undefined;
  /** Asked when the inwoner did not turn up: what else is going on (C8). */
  readonly nietVerschenen: Tekst | undefined;
};
export const vensters = ['inwoner', 'professional', 'organisatie', 'beleid'] as const;
export type Venster = (typeof vensters)[number];

type Basis = {
  readonly kenmerk: Kenmerk;
  readonly aanleiding: Aanleiding;
  readonly starter: PersonId;
  readonly starterDomein: DomeinId | undefined;
  /** Started without being in the directory, so that they need not be in it later either (A). */
  readonly starterBuitenGids: boolean;
  readonly gestart: Instant;
  /** Usual domeinen that the starter left out (C6). */
  readonly nietAanTafel: readonly DomeinId[];
  readonly thread: Thread | undefined;
  /** Teams would not take the thread, and the starter was told so. */
  readonly threadGeweigerd: boolean;
  readonly uitnodigingen: ReadonlyMap<UitnodigingId, Uitnodiging>;
  readonly regie: Regie;
  readonly mandaten: ReadonlyMap<MandaatId, Mandaat>;
  readonly acties: ReadonlyMap<ActieId, Actie>;
  /** Domeinen that endorsed the doel (C5). */
  readonly doelOnderschreven: readonly DomeinId[];
  /** People Teams could not reach 1:1, since when (U5). */
  readonly onbereikbaar: ReadonlyMap<PersonId, Instant>;
  readonly bewaring: Bewaring;
  /** Number of events so far; the next event gets this number plus one. */
  readonly aantal: number;
};

export type OpenCasus = Basis & { readonly status: 'open' };
export type AfgerondeCasus = Basis & {
  readonly status: 'afgerond';
  readonly gesloten: Instant;
  readonly door: PersonId;
  readonly afsluiting: Afsluiting | undefined;
  /** The answer that closed a consult. */
  readonly antwoord: Tekst | undefined;
};
export type VervallenCasus = Basis & {
  readonly status: 'vervallen';
  readonly gesloten: Instant;
  readonly door: PersonId;
  readonly reden: Tekst;
};
export type Casusoverleg = OpenCasus | AfgerondeCasus | VervallenCasus;
