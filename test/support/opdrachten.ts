import type { Datum } from '../../src/domain/basis/instant.ts';
import type { ActieId, DomeinId, GebiedId, Kenmerk, MandaatId, UitnodigingId } from '../../src/domain/basis/ids.ts';
import { tekst } from '../../src/domain/basis/tekst.ts';
import type { Onderwerp } from '../../src/domain/casusoverleg/bericht.ts';
import type { Command, StartCasusoverleg } from '../../src/domain/casusoverleg/commands.ts';
import type { Aanleiding, Afsluiting } from '../../src/domain/casusoverleg/state.ts';
import type { Verzoek } from '../../src/domain/mandaat/state.ts';
import type { OfferRegie } from '../../src/domain/regie/commands.ts';
import { wie } from './voorbeeldstad.ts';

/** Who does it, by key of the table in voorbeeldstad.ts. */
type Door = { readonly by: string };
type Uitgenodigd = Door & { readonly uitnodiging?: string };
type Over = Door & { readonly mandaat?: string };

const uitnodigingId = (id = 'U1'): UitnodigingId => id as UitnodigingId;
export const mandaatId = (id = 'M1'): MandaatId => id as MandaatId;
export const actieId = (id = 'A1'): ActieId => id as ActieId;
export const domeinId = (id: string): DomeinId => id as DomeinId;

const domeinen = (ids: readonly string[]): StartCasusoverleg['domeinen'] =>
  ids.map((id) => ({ domein: domeinId(id), reden: 'meedenken' as const }));

/** Noor starts a stuck casusoverleg in Havenkwartier with Werk & Inkomen (U1) and Schuldhulp (U2). */
export function started({
  by = 'noor',
  aan = ['werk-inkomen', 'schuldhulp'],
  ...aanleiding
}: { by?: string; aan?: readonly string[] } & Partial<Aanleiding> = {}): StartCasusoverleg {
  return {
    type: 'startCasusoverleg',
    by: wie(by),
    kenmerk: 'AT-7KQ3MX' as Kenmerk,
    domeinen: domeinen(aan),
    aanleiding: {
      kind: 'vastgelopen',
      gebied: 'havenkwartier' as GebiedId,
      leefgebieden: ['financien'],
      doel: tekst('Wonen behouden en schulden regelen'),
      vraag: tekst('Wie betaalt de achterstand?'),
      waarom: tekst('Niemand kan dit alleen.'),
      inwoner: { hoe: 'gehoord' },
      prioriteitInwoner: undefined,
      bericht: undefined,
      zaak: undefined,
      tochGestart: undefined,
      ...aanleiding,
    },
  };
}

/** A request to pay the arrears once: teamleider Werk & Inkomen, no spoed. */
export const verzoek = (change: Partial<Omit<Verzoek, 'domein'>> & { domein?: string } = {}): Verzoek => ({
  beslissing: tekst('Mag de huurachterstand worden betaald?'),
  soort: 'huurachterstand',
  motivering: tekst('Anders volgt ontruiming.'),
  draagvlak: [],
  kader: [],
  bedrag: 2180,
  kostenNietsDoen: undefined,
  wettelijk: undefined,
  spoed: undefined,
  ...change,
  domein: domeinId(change.domein ?? 'werk-inkomen'),
});

export const invited = ({ by, domein }: Door & { domein: string }): Command => ({
  type: 'inviteDomein',
  by: wie(by),
  domein: domeinId(domein),
  reden: 'expertise',
});
export const joined = ({ by, uitnodiging }: Uitgenodigd): Command => ({
  type: 'joinTable',
  by: wie(by),
  uitnodiging: uitnodigingId(uitnodiging),
});
export const declined = ({ by, uitnodiging }: Uitgenodigd): Command => ({
  type: 'declineInvitation',
  by: wie(by),
  uitnodiging: uitnodigingId(uitnodiging),
  toelichting: tekst('Dit gezin kennen wij niet.'),
});
export const passedOn = ({ by, to, uitnodiging }: Uitgenodigd & { to: string }): Command => ({
  type: 'passOnInvitation',
  by: wie(by),
  to: wie(to),
  uitnodiging: uitnodigingId(uitnodiging),
});
export const endorsed = ({ by }: Door): Command => ({ type: 'endorseDoel', by: wie(by) });
export const consultAnswered = ({ by, uitnodiging }: Uitgenodigd): Command => ({
  type: 'answerConsult',
  by: wie(by),
  uitnodiging: uitnodigingId(uitnodiging),
  antwoord: tekst('Dat kan, via het formulier.'),
});

export const regieOffered = ({
  by,
  to,
  ...rest
}: Door & { to: string } & Partial<Omit<OfferRegie, 'by' | 'to'>>): Command => ({
  type: 'offerRegie',
  by: wie(by),
  to: wie(to),
  grond: 'dominant-probleem',
  eigenRegie: false,
  toelichting: undefined,
  ...rest,
});
export const regieAccepted = ({ by, nummer = 1 }: Door & { nummer?: number }): Command => ({
  type: 'acceptRegie',
  by: wie(by),
  nummer,
});
export const regieDeclined = ({ by, nummer = 1 }: Door & { nummer?: number }): Command => ({
  type: 'declineRegie',
  by: wie(by),
  nummer,
  reden: tekst('Te druk.'),
});
export const offerWithdrawn = ({ by, nummer = 1 }: Door & { nummer?: number }): Command => ({
  type: 'withdrawRegieOffer',
  by: wie(by),
  nummer,
});

export const requested = ({ by, ...change }: Door & Parameters<typeof verzoek>[0]): Command => ({
  type: 'requestMandaat',
  by: wie(by),
  verzoek: verzoek(change),
});
export const granted = ({ by, mandaat, voorwaarden }: Over & { voorwaarden?: string }): Command => ({
  type: 'grantMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  voorwaarden: voorwaarden === undefined ? undefined : tekst(voorwaarden),
});
const reden = tekst('Met een reden.');
export const rejected = ({ by, mandaat }: Over): Command => ({
  type: 'rejectMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  motivering: reden,
});
export const asked = ({ by, mandaat }: Over): Command => ({
  type: 'askVraag',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  vraag: tekst('Hoe hoog is de huur?'),
});
export const answered = ({ by, mandaat }: Over): Command => ({
  type: 'answerVraag',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  antwoord: tekst('Zeshonderd euro.'),
});
export const escalated = ({ by, mandaat }: Over): Command => ({
  type: 'escalateMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  reden,
});
export const withdrawn = ({ by, mandaat }: Over): Command => ({
  type: 'withdrawMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  reden,
});
export const dropped = ({ by, mandaat }: Over): Command => ({
  type: 'dropMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  reden,
});
export const externAnswered = ({
  by,
  mandaat,
  uitkomst = 'toezegging',
  bron,
}: Over & { uitkomst?: 'toezegging' | 'geen-toezegging'; bron?: string }): Command => ({
  type: 'answerExtern',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  uitkomst,
  toelichting: undefined,
  bron: bron === undefined ? undefined : tekst(bron),
});
export const referred = ({ by, mandaat }: Over): Command => ({
  type: 'referToBesluit',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  referentie: 'BES-2026-14',
});

const afsluiting: Afsluiting = {
  opbrengst: ['wonen-behouden'],
  werkte: tekst('Snel overleg.'),
  werkteNiet: undefined,
  knelpunt: undefined,
  nietVerschenen: undefined,
};
export const closed = ({
  by,
  mandaatReden,
  overdracht = {},
  actieReden,
  nietVerschenen,
}: Door & {
  mandaatReden?: string;
  overdracht?: Readonly<Record<string, string>>;
  actieReden?: string;
  nietVerschenen?: { watNog?: string };
}): Command => ({
  type: 'closeCasusoverleg',
  by: wie(by),
  afsluiting: {
    ...afsluiting,
    nietVerschenen: nietVerschenen?.watNog === undefined ? undefined : tekst(nietVerschenen.watNog),
  },
  nietVerschenen: nietVerschenen !== undefined,
  mandaatReden: mandaatReden === undefined ? undefined : tekst(mandaatReden),
  acties: {
    overdracht: Object.entries(overdracht).map(([id, naar]) => ({ actie: actieId(id), naar: tekst(naar) })),
    reden: actieReden === undefined ? undefined : tekst(actieReden),
  },
});
export const cancelled = ({ by }: Door): Command => ({ type: 'cancelCasusoverleg', by: wie(by), reden });

export const unreachable = ({
  person,
  inTeam,
  over,
}: {
  person: string;
  inTeam: boolean;
  over: Onderwerp;
}): Command => ({
  type: 'unreachable',
  person: wie(person),
  inTeam,
  over,
});
export const warningDelivered = (mandaat?: string): Command => ({
  type: 'warningDelivered',
  mandaat: mandaatId(mandaat),
});
export const ticked: Command = { type: 'tick' };
export const mandaatPassedOn = ({ by, mandaat, to }: Over & { to: string }): Command => ({
  type: 'passOnMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  to: wie(to),
});
export const postponed = ({ by, mandaat, tot }: Over & { tot: string }): Command => ({
  type: 'postponeMandaat',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  tot: tot as Datum,
});
export const adviesAsked = ({ by, mandaat, aan }: Over & { aan: readonly string[] }): Command => ({
  type: 'askAdvies',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  aan: aan.map(wie),
});
export const adviesGiven = ({ by, mandaat, nr = 1 }: Over & { nr?: number }): Command => ({
  type: 'giveAdvies',
  by: wie(by),
  mandaat: mandaatId(mandaat),
  nr,
  advies: tekst('Doen, met een brief.'),
});
export const nudged = ({ by, mandaat }: Over): Command => ({
  type: 'nudgeBeslisser',
  by: wie(by),
  mandaat: mandaatId(mandaat),
});
