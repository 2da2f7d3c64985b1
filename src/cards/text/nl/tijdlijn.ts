import type { CasusEvent } from '../../../domain/casusoverleg/events.ts';
import { bewaargrondZin } from './bewaren.ts';
import { omwegZin } from './omweg.ts';
import { volledigeDatum } from './tijd.ts';
import { toetsNaam } from './uitvoering.ts';
import { bemiddelsoortNaam, rolNaam } from './verschil.ts';
import { uitkomstNaam } from './woorden.ts';

/** How names and choices read in a line of the timeline. */
export type Woorden = {
  readonly wie: string;
  naam(id: string): string;
  domein(id: string): string;
  uitnodiging(id: string): string;
  soort(mandaat: string): string;
  actie(id: string): string;
};

type Line<T extends CasusEvent['type']> = (event: Extract<CasusEvent, { type: T }>, w: Woorden) => string | undefined;

const assignedBecause = {
  gevraagd: 'ligt bij',
  'wacht-te-lang': 'wachtte te lang en ligt nu bij',
  afwezig: 'ligt door afwezigheid nu bij',
  'hoger-belegd': 'is hoger belegd, bij',
  onbereikbaar: 'ligt nu bij',
  doorgegeven: 'is doorgegeven en ligt nu bij',
} as const;

const takenOverBecause = {
  gevraagd: 'ligt bij',
  'wacht-te-lang': 'wachtte te lang en ligt nu bij',
  afwezig: 'ligt door afwezigheid nu bij',
  onbereikbaar: 'ligt nu bij',
} as const;

/** One line per event, for participants (C10); what only the bot needs to know has none. */
export const tijdlijnText: { readonly [T in CasusEvent['type']]: Line<T> } = {
  CasusoverlegStarted: (_event, w) => `${w.wie} startte het casusoverleg.`,
  ThreadOpened: () => undefined,
  ThreadRefused: () => 'De thread kon niet in het kanaal worden geplaatst.',
  DoelEndorsed: (event, w) => `${w.domein(event.domein)} onderschrijft het doel.`,
  PersonUnreachable: (event, w) => `${w.naam(event.person)} was niet te bereiken in Teams.`,
  ConsultAnswered: (_event, w) => `${w.wie} gaf antwoord.`,
  CasusoverlegClosed: (_event, w) => `${w.wie} rondde het casusoverleg af.`,
  CasusoverlegVervallen: (_event, w) => `${w.wie} liet het casusoverleg vervallen.`,
  HoldPlaced: (event, w) => `${w.wie} houdt dit casusoverleg vast: ${bewaargrondZin[event.grond]}.`,
  HoldLifted: (event, w) => `${w.wie} liet het weer los: ${bewaargrondZin[event.grond]}, dat is voorbij.`,
  TextsDeleted: (event, w) => `De teksten van ${w.naam(event.van)} zijn verwijderd.`,
  RemovalBegun: () => 'Dit casusoverleg wordt verwijderd.',
  DomeinInvited: (event, w) => `${w.domein(event.domein)} uitgenodigd, via ${w.naam(event.to)} (${event.via}).`,
  UitnodigingReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering.`,
  UitnodigingEscalated: (event, w) =>
    `${w.naam(event.to)} (${event.via}) is gevraagd voor ${w.uitnodiging(event.uitnodiging)}.`,
  UitnodigingPassedOn: (event, w) => `${w.wie} gaf de uitnodiging door aan ${w.naam(event.to)}.`,
  UitnodigingUnanswered: (event, w) => `Geen reactie van ${w.uitnodiging(event.uitnodiging)}.`,
  DomeinJoined: (event, w) => `${w.naam(event.deelnemer)} doet mee voor ${w.uitnodiging(event.uitnodiging)}.`,
  DomeinDeclined: (event, w) => `${w.uitnodiging(event.uitnodiging)} ziet geen rol: “${event.toelichting.tekst ?? ''}”`,
  RegieOffered: (event, w) => `${w.wie} bood de regie aan ${w.naam(event.to)} aan.`,
  RegieOfferReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering voor de regie.`,
  RegieAccepted: (_event, w) => `${w.wie} heeft de regie.`,
  RegieDeclined: (event, w) => `${w.wie} neemt de regie niet over: “${event.reden.tekst ?? ''}”`,
  RegieOfferWithdrawn: (_event, w) => `${w.wie} trok het aanbod van regie in.`,
  RegieOfferExpired: () => 'Het aanbod van regie verliep.',
  MandaatRequested: (event, w) =>
    [
      `${w.wie} vroeg een mandaat: ${w.soort(event.mandaat)}.`,
      event.omweg && omwegZin(event.omweg, w.domein(event.verzoek.domein)),
    ]
      .filter(Boolean)
      .join(' '),
  MandaatAssigned: (event, w) =>
    `${w.soort(event.mandaat)} ${assignedBecause[event.waarom]} ${w.naam(event.beslisser)}.`,
  MandaatAskedExtern: (event, w) => `${w.soort(event.mandaat)} is voorgelegd aan de andere organisatie.`,
  MandaatExternUnreachable: (event, w) => `De andere organisatie is niet te bereiken over ${w.soort(event.mandaat)}.`,
  MandaatWithoutBeslisser: (event, w) => `Geen beslisser voor ${w.soort(event.mandaat)}.`,
  MandaatReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering over ${w.soort(event.mandaat)}.`,
  MandaatWarned: (event, w) => `${w.naam(event.to)} is gewaarschuwd: ${w.soort(event.mandaat)} gaat bijna hogerop.`,
  MandaatWarningDelivered: () => undefined,
  MandaatTermijnWarned: (event, w) =>
    event.waarom === 'ladder'
      ? `Zonder besluit over ${w.soort(event.mandaat)} eindigen de stappen na de wettelijke termijn.`
      : `De wettelijke termijn van ${w.soort(event.mandaat)} loopt bijna af.`,
  MandaatMoveTold: () => undefined,
  MandaatStillWaiting: (event, w) => `${w.soort(event.mandaat)} wacht nog steeds.`,
  MandaatPostponed: (event, w) => `${w.wie} komt hierop terug op ${volledigeDatum(event.tot)}.`,
  AdviesAsked: (event, w) => `${w.wie} vroeg ${w.naam(event.aan)} om advies over ${w.soort(event.mandaat)}.`,
  AdviesGiven: (event, w) => `${w.wie} gaf advies over ${w.soort(event.mandaat)}.`,
  MandaatNudged: (event, w) => `${w.wie} herinnerde ${w.naam(event.to)} aan ${w.soort(event.mandaat)}.`,
  VraagAsked: (event, w) => `${w.wie} stelde een vraag over ${w.soort(event.mandaat)}.`,
  VraagReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering voor de vraag.`,
  VraagToRegiehouder: () => 'De vraag ligt nu ook bij de regiehouder.',
  VraagAnswered: (_event, w) => `${w.wie} beantwoordde de vraag.`,
  MandaatDecided: (event, w) => `${w.wie}: ${uitkomstNaam[event.uitkomst].toLowerCase()} op ${w.soort(event.mandaat)}.`,
  BesluitReferenced: (event, w) => `${w.wie} legde het besluit vast: ${event.referentie}.`,
  UitvoeringAsked: (event, w) => `${w.domein(event.domein)} voert ${w.soort(event.mandaat)} uit.`,
  UitvoeringAssigned: (event, w) =>
    `De uitvoering van ${w.soort(event.mandaat)} ${takenOverBecause[event.waarom]} ${w.naam(event.to)}.`,
  UitvoeringWithoutContact: (event, w) => `Niemand gevonden die ${w.soort(event.mandaat)} uitvoert.`,
  UitvoeringReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering voor de uitvoering.`,
  UitvoeringWarned: (event, w) => `${w.naam(event.to)} is gewaarschuwd: de uitvoering gaat bijna verder.`,
  UitvoeringWarningDelivered: () => undefined,
  UitvoeringStillWaiting: (event, w) => `De uitvoering van ${w.soort(event.mandaat)} wacht nog steeds.`,
  UitvoeringReceived: (event, w) => `${w.wie} heeft ${w.soort(event.mandaat)} ontvangen.`,
  UitvoeringStarted: (event, w) =>
    `${w.wie} is bezig met ${w.soort(event.mandaat)}, klaar op ${volledigeDatum(event.klaarOp)}.`,
  UitvoeringDone: (event, w) => `${w.wie} voerde ${w.soort(event.mandaat)} uit: “${event.resultaat.tekst ?? ''}”`,
  UitvoeringObjected: (event, w) =>
    `${w.wie} meldde een uitvoeringsbezwaar (${toetsNaam[event.toets].toLowerCase()}): “${event.reden.tekst ?? ''}”`,
  UitvoeringEnded: (event, w) => `De uitvoering van ${w.soort(event.mandaat)} stopte: “${event.reden.tekst ?? ''}”`,
  BemiddelaarAsked: (event, w) =>
    `${w.wie} vroeg ${w.naam(event.wie)} als ${rolNaam(event.betrokkene)}, ${bemiddelsoortNaam[event.soort].toLowerCase()}: “${event.taken.tekst ?? ''}”`,
  BemiddelaarReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering om te bemiddelen.`,
  BemiddelaarAccepted: (_event, w) => `${w.wie} bemiddelt.`,
  BemiddelaarDeclined: (event, w) => `${w.wie} bemiddelt niet: “${event.reden.tekst ?? ''}”`,
  BemiddelaarUnanswered: ({ waarom }) =>
    waarom === undefined ? 'De gevraagde bemiddelaar reageerde niet.' : 'De bemiddelaar is er niet meer.',
  BemiddelingEnded: (event, w) =>
    `${w.wie} legde de uitkomst vast, ${event.overeenstemming ? 'de partijen zijn het eens' : 'er blijft een verschil'}: “${event.resultaat.tekst ?? ''}”`,
  BemiddelingLapsed: () => 'De bemiddeling verviel.',
  KeuzeAsked: (event, w) => `${w.wie} legde een keuze voor aan ${w.naam(event.to)}.`,
  KeuzeAssigned: (event, w) => `De keuze ligt nu bij ${w.naam(event.to)}.`,
  KeuzeReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering voor de keuze.`,
  KeuzeStillWaiting: () => 'De keuze wacht nog steeds.',
  KeuzeMade: (event, w) => `${w.wie} koos optie ${event.optie}: “${event.motivering.tekst ?? ''}”`,
  KeuzeLapsed: (event) =>
    event.by === 'klok' ? 'De keuze verviel: er is geen directeur die mag kiezen.' : 'De keuze verviel.',
  MandaatWithdrawn: (event, w) => `${w.wie} trok ${w.soort(event.mandaat)} in.`,
  ActieAgreed: (event, w) => `${w.wie} sprak een actie af: “${event.afspraak.omschrijving.tekst ?? ''}”`,
  ActieReminded: (event, w) => `${w.naam(event.to)} kreeg een herinnering aan een actie.`,
  ActieEscalatedToRegiehouder: (event, w) => `${w.naam(event.to)} hoorde dat een actie over tijd is.`,
  ActieDone: (event, w) => `${w.wie} rondde een actie af: “${w.actie(event.actie)}”`,
  ActieDropped: (event, w) => `${w.wie} liet een actie vervallen: “${event.reden.tekst ?? ''}”`,
  ActieHandedOver: (event) => `Een actie ging over naar “${event.naar.tekst ?? ''}”.`,
  MandaatNotNeeded: (event, w) => `${w.soort(event.mandaat)} is niet meer nodig.`,
};

/** Who did it, where nobody did. */
export const actorNaam = { klok: 'De klok', bezorging: 'Aan Tafel' };
