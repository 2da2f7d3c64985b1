import { domeinStanden, latestInvitations } from './domeinStand.ts';
import { domeinNaam, keuzeNaam, kopOf, naamOf, textOf, textOrNone, type Look } from './look.ts';
import { mandaatView } from './mandaatView.ts';
import { regieHistorie } from './rootView.ts';
import { actorNaam, tijdlijnText, type Woorden } from '../../cards/text/nl/tijdlijn.ts';
import type { LeesView } from '../../cards/views.ts';
import type { DomeinId, MandaatId, PersonId, UitnodigingId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';

function woordenFor(look: Look, by: CasusEvent['by']): Woorden {
  const { casus, org } = look;
  return {
    wie: by in actorNaam ? actorNaam[by as keyof typeof actorNaam] : naamOf(look, by as PersonId),
    naam: (id) => naamOf(look, id as PersonId),
    domein: (id) => domeinNaam(look, id as DomeinId),
    uitnodiging: (id) => domeinNaam(look, casus.uitnodigingen.get(id as UitnodigingId)?.domein ?? ('' as DomeinId)),
    soort: (id) => keuzeNaam(org.soortenBesluit, casus.mandaten.get(id as MandaatId)?.verzoek.soort ?? ''),
  };
}

function tijdlijnOf(look: Look, events: readonly CasusEvent[]): LeesView['tijdlijn'] {
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

/** Everything a participant may read (C10): the vraag, the motiveringen, the reasons, the timeline. */
export function leesView(look: Look, events: readonly CasusEvent[], reader: PersonId): LeesView {
  const { aanleiding, starter, gestart, mandaten } = look.casus;
  const { inwoner } = aanleiding;
  return {
    ...kopOf(look),
    doel: textOf(aanleiding.doel),
    vraag: textOf(aanleiding.vraag),
    waarom: textOrNone(aanleiding.waarom),
    inwoner: { hoe: inwoner.hoe, reden: inwoner.hoe === 'nog-niet' ? textOf(inwoner.reden) : undefined },
    prioriteitInwoner: textOrNone(aanleiding.prioriteitInwoner),
    bericht: aanleiding.bericht,
    starter: naamOf(look, starter),
    gestart,
    domeinen: domeinenOf(look),
    regie: regieHistorie(look),
    mandaten: [...mandaten.values()].map((mandaat) => mandaatView(look, mandaat, reader, 'nieuw')),
    tijdlijn: tijdlijnOf(look, events),
  };
}
