import { domeinNaam, kopOf, naamOf, persoonOf, textOf, textOrNone, type Look } from './look.ts';
import type { ConsultView, RegieAanbodView, UitnodigingView } from '../../cards/views.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Regieaanbod } from '../../domain/regie/state.ts';
import { offerExpiresAt } from '../../domain/regie/step.ts';
import { askedNow, handOnAt } from '../../domain/uitnodiging/step.ts';
import type { Uitnodiging } from '../../domain/uitnodiging/state.ts';

function antwoordFor(look: Look, one: Uitnodiging, reader: PersonId): UitnodigingView['antwoord'] {
  switch (one.status) {
    case 'doet-mee': {
      const onderschreven = look.casus.doelOnderschreven.includes(one.domein);
      return { wat: 'doet-mee', wie: naamOf(look, one.deelnemer), op: one.antwoordOp, onderschreven };
    }
    case 'geen-rol':
      return { wat: 'geen-rol', op: one.antwoordOp };
    case 'vervallen':
      return { wat: 'vervallen' };
    case 'gevraagd':
    case 'geen-reactie': {
      const now = askedNow(one);
      return now === undefined || now.wie === reader || now.via !== 'collega'
        ? undefined
        : { wat: 'doorgegeven', aan: naamOf(look, now.wie) };
    }
  }
}

/** The invitation as this reader has to do with it (U2). */
export function uitnodigingView(look: Look, one: Uitnodiging, reader: PersonId, herinnering: boolean): UitnodigingView {
  const { casus, org } = look;
  const index = one.gevraagd.findIndex((asked) => asked.wie === reader);
  const before = index > 0 ? one.gevraagd[index - 1] : undefined;
  return {
    ...kopOf(look),
    uitnodiging: one.id,
    domein: domeinNaam(look, one.domein),
    reden: one.reden,
    doel: textOf(casus.aanleiding.doel),
    vraag: textOf(casus.aanleiding.vraag),
    waarom: textOrNone(casus.aanleiding.waarom),
    grondslag: org.domeinen.get(one.domein)?.grondslag ?? 'anders',
    door: persoonOf(look, one.gevraagdDoor),
    sinds: one.sinds,
    via: one.gevraagd[index]?.via ?? 'contactpersoon',
    eerder: before === undefined ? undefined : naamOf(look, before.wie),
    herinnering,
    volgende: one.status === 'gevraagd' ? handOnAt(one, look) : undefined,
    antwoord: antwoordFor(look, one, reader),
  };
}

/** The one question of a consult, or its answer (C1). */
export function consultView(look: Look, one: Uitnodiging, reader: PersonId, herinnering: boolean): ConsultView {
  const { casus } = look;
  const now = askedNow(one);
  const answered =
    casus.status === 'afgerond' && casus.antwoord !== undefined && one.status === 'doet-mee'
      ? { tekst: textOf(casus.antwoord), wie: naamOf(look, one.deelnemer), op: one.antwoordOp }
      : undefined;
  const elsewhere =
    now !== undefined && now.wie !== reader && now.via === 'collega' ? { elders: naamOf(look, now.wie) } : undefined;
  return {
    ...kopOf(look),
    uitnodiging: one.id,
    domein: domeinNaam(look, one.domein),
    doel: textOf(casus.aanleiding.doel),
    vraag: textOf(casus.aanleiding.vraag),
    door: persoonOf(look, one.gevraagdDoor),
    sinds: one.sinds,
    herinnering,
    antwoord: answered ?? elsewhere,
  };
}

const offerEnds = new Map<CasusEvent['type'], NonNullable<RegieAanbodView['antwoord']>>([
  ['RegieAccepted', 'aanvaard'],
  ['RegieDeclined', 'geweigerd'],
  ['RegieOfferWithdrawn', 'ingetrokken'],
  ['RegieOfferExpired', 'verlopen'],
]);

/** An offer as it was made, and what became of it; both are read from the timeline, where offers stay. */
export function offerHistory(events: readonly CasusEvent[], nummer: number) {
  const about = events.filter((event) => 'nummer' in event && event.nummer === nummer);
  const made = about.find((event) => event.type === 'RegieOffered');
  const end = about.find((event) => offerEnds.has(event.type));
  return { made, end, antwoord: end && offerEnds.get(end.type) };
}

/** Undefined for a number that was never offered. */
export function regieAanbodView(
  look: Look,
  events: readonly CasusEvent[],
  nummer: number,
  herinnering: boolean,
): RegieAanbodView | undefined {
  const { made, antwoord } = offerHistory(events, nummer);
  if (made?.type !== 'RegieOffered') return undefined;
  const closed = look.casus.status === 'open' ? undefined : 'verlopen';
  return {
    ...kopOf(look),
    aanbod: nummer,
    doel: textOf(look.casus.aanleiding.doel),
    door: persoonOf(look, made.by as PersonId),
    grond: made.grond,
    eigenRegie: made.eigenRegie,
    toelichting: textOrNone(made.toelichting),
    verloopt: offerExpiresAt({ sinds: made.at } as Regieaanbod, look),
    herinnering,
    antwoord: antwoord ?? closed,
  };
}
