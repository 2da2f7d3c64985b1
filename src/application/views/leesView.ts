import { actieView } from './actieView.ts';
import { domeinStanden, latestInvitations } from './domeinStand.ts';
import { leesDaarna } from './leesDaarna.ts';
import { domeinNaam, keuzeNaam, kopOf, naamOf, textOf, textOrNone, type Look } from './look.ts';
import { mandaatView } from './mandaatView.ts';
import { regieHistorie } from './rootView.ts';
import { actorNaam, tijdlijnText, type Woorden } from '../../cards/text/nl/tijdlijn.ts';
import type { LeesView } from '../../cards/views.ts';
import type { ActieId, DomeinId, MandaatId, PersonId, UitnodigingId } from '../../domain/basis/ids.ts';
import { askedAfterDecision } from '../../domain/mandaat/involved.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';

function woordenFor(look: Look, by: CasusEvent['by']): Woorden {
  const { casus, org } = look;
  return {
    wie: by in actorNaam ? actorNaam[by as keyof typeof actorNaam] : naamOf(look, by as PersonId),
    naam: (id) => naamOf(look, id as PersonId),
    domein: (id) => domeinNaam(look, id as DomeinId),
    uitnodiging: (id) => domeinNaam(look, casus.uitnodigingen.get(id as UitnodigingId)?.domein ?? ('' as DomeinId)),
    soort: (id) => keuzeNaam(org.soortenBesluit, casus.mandaten.get(id as MandaatId)?.verzoek.soort ?? ''),
    actie: (id) => textOrNone(casus.acties.get(id as ActieId)?.omschrijving) ?? '',
  };
}

/** The timeline in words, without what only the bot needs to know. */
export function tijdlijnOf(look: Look, events: readonly CasusEvent[]): LeesView['tijdlijn'] {
  return events.flatMap((event) => {
    const line = tijdlijnText[event.type] as (event: CasusEvent, woorden: Woorden) => string | undefined;
    const wat = line(event, woordenFor(look, event.by));
    return wat === undefined ? [] : [{ op: event.at, wat }];
  });
}

function domeinenOf(look: Look): LeesView['domeinen'] {
  const invited = new Map(latestInvitations(look).map((one) => [one.domein, one]));
  return domeinStanden(look).map((stand) => {
    const one = invited.get(stand.domein);
    return {
      ...stand,
      reden: one?.reden,
      toelichting: one?.status === 'geen-rol' ? textOf(one.toelichting) : undefined,
      grondslag: look.org.domeinen.get(stand.domein)?.grondslag ?? 'anders',
    };
  });
}

/** The requests on which this person was asked to decide or to answer for another organisation (A). */
const askedOn = ({ casus }: Look, reader: PersonId): readonly Mandaat[] =>
  [...casus.mandaten.values()].filter(
    (one) =>
      one.bezocht.some(({ wie }) => wie === reader) ||
      one.adviezen.some(({ van }) => van === reader) ||
      askedAfterDecision(one).includes(reader) ||
      (one.status === 'bij-extern' && one.extern.contact === reader),
  );

/**
 * Everything a participant may read (C10): the vraag, the motiveringen, the reasons, the timeline. Who takes part for a
 * request alone (`whole` is false) reads that request and nothing else that the channel does not see (A).
 */
export function leesView(
  look: Look,
  events: readonly CasusEvent[],
  reader: PersonId,
  { whole }: { readonly whole: boolean },
): LeesView {
  const { aanleiding, starter, gestart, mandaten, acties } = look.casus;
  const { inwoner } = aanleiding;
  const readable = whole ? [...mandaten.values()] : askedOn(look, reader);
  const ids = new Set(readable.map(({ id }) => id));
  const told = whole ? events : events.filter((event) => 'mandaat' in event && ids.has(event.mandaat));
  return {
    ...kopOf(look),
    doel: textOf(aanleiding.doel),
    aanleiding: whole
      ? {
          vraag: textOf(aanleiding.vraag),
          waarom: textOrNone(aanleiding.waarom),
          inwoner: { hoe: inwoner.hoe, reden: inwoner.hoe === 'nog-niet' ? textOf(inwoner.reden) : undefined },
          prioriteitInwoner: textOrNone(aanleiding.prioriteitInwoner),
          bericht: aanleiding.bericht,
        }
      : undefined,
    starter: naamOf(look, starter),
    gestart,
    domeinen: domeinenOf(look).map((domein) => (whole ? domein : { ...domein, toelichting: undefined })),
    regie: regieHistorie(look),
    mandaten: readable.map((mandaat) => ({
      ...mandaatView(look, mandaat, reader, 'nieuw'),
      daarna: mandaat.status === 'besloten' ? leesDaarna(look, mandaat, events) : undefined,
    })),
    acties: whole ? [...acties.values()].map((actie) => actieView(look, actie, reader)) : [],
    tijdlijn: tijdlijnOf(look, told),
  };
}
