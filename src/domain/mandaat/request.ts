import { askedBefore } from './askedBefore.ts';
import type { RequestMandaat } from './commands.ts';
import type { MandaatEvent, Toewijzing } from './events.ts';
import type { Zetel } from './ladder.ts';
import { isSpoed } from './level.ts';
import { routeFor, type Bestemming } from './routeFor.ts';
import { executingDomein } from './register.ts';
import { askUitvoering } from './uitvoering/decide.ts';
import { isWaiting } from './waiting.ts';
import { wouldEndTooLate } from './wettelijk.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { domeinenOf, sitsAtTable } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import { vervangers } from '../organisatie/aanwezigheid.ts';
import { contactpersoonOf, isAbsent, persoon } from '../organisatie/personen.ts';

/** The event that seats a beslisser, or says that nobody is left to decide (M7). */
export function seat(mandaat: MandaatId, zetel: Zetel | undefined, waarom: Toewijzing): MandaatEvent {
  if (zetel === undefined) return { type: 'MandaatWithoutBeslisser', mandaat };
  return { type: 'MandaatAssigned', mandaat, ...zetel, waarom, reden: undefined };
}

/** Whoever answers for another organisation here: contactpersoon, present vervanger, teamleider; not the asker (M2, M8). */
function externContact({ verzoek, by }: RequestMandaat, casus: OpenCasus, { now, org }: Facts): PersonId | undefined {
  const domein = org.domeinen.get(verzoek.domein);
  const contact = domein && contactpersoonOf(domein, casus.aanleiding.gebied);
  const stand = contact === undefined ? [] : vervangers(contact, org.personen);
  const asked = [contact, ...stand, domein?.ladder.teamleider].filter((one) => one !== undefined && one !== by);
  return asked.find((one) => one !== undefined && !isAbsent(one, now, org)) ?? asked[0];
}

function route(
  id: MandaatId,
  command: RequestMandaat,
  bestemming: Exclude<Bestemming, { naar: 'niemand' }>,
  casus: OpenCasus,
  facts: Facts,
): readonly MandaatEvent[] {
  const { verzoek, by } = command;
  switch (bestemming.naar) {
    case 'zelf':
      return [
        {
          type: 'MandaatDecided',
          mandaat: id,
          uitkomst: 'akkoord',
          functie: persoon(facts.org, by)?.functie ?? '',
          vervangt: undefined,
          register: bestemming.regel.id,
          motivering: verzoek.motivering,
          voorwaarden: undefined,
          bron: undefined,
        },
        ...askUitvoering(casus, id, executingDomein({ register: bestemming.regel.id, verzoek }, facts.org), facts),
      ];
    case 'extern':
      return [{ type: 'MandaatAskedExtern', mandaat: id, contact: externContact(command, casus, facts) }];
    case 'beslisser':
      return [seat(id, bestemming.zetel, 'gevraagd')];
  }
}

/**
 * The same besluit of the same domein still waits, or the very same request was just decided: a second one would only
 * be the same one twice, as with a double click on the form (M1).
 */
function alreadyAsked(casus: OpenCasus, { by, verzoek }: RequestMandaat): boolean {
  const { beslissing, bedrag } = verzoek;
  return askedBefore(casus, verzoek).some((one) => {
    const same =
      one.aanvrager === by && one.verzoek.beslissing.tekst === beslissing.tekst && one.verzoek.bedrag === bedrag;
    return isWaiting(one) || (one.status === 'besloten' && one.besluit.door === by && same);
  });
}

/**
 * States the request once, for every later reader, and routes it by the register (M1, M2): recorded at once under a
 * staand mandaat, put before a beslisser, or passed as an escalatie to another organisation.
 */
export function requestMandaat(
  casus: OpenCasus,
  command: RequestMandaat,
  facts: Facts,
): Decision<MandaatEvent, Refusal> {
  if (casus.aanleiding.kind === 'consult') return refuse('consult-is-light');
  if (!sitsAtTable(casus, command.by, facts)) return refuse('not-participant');
  if (!facts.org.domeinen.has(command.verzoek.domein)) return refuse('domein-unknown');
  if (alreadyAsked(casus, command)) return refuse('mandaat-already-asked');
  const bestemming = routeFor(command.verzoek, command.by, facts);
  if (bestemming.naar === 'niemand') return refuse('mandaat-no-entry');
  const { regel, omweg } = bestemming;
  const mandaat = `M${casus.mandaten.size + 1}` as MandaatId;
  const namens = domeinenOf(casus, command.by)[0] ?? persoon(facts.org, command.by)?.domein;
  const { verzoek } = command;
  const zetel = bestemming.naar === 'beslisser' ? bestemming.zetel : undefined;
  const search = { domein: verzoek.domein, aanvrager: command.by, spoed: isSpoed(command), bezocht: [] };
  const late =
    zetel !== undefined && wouldEndTooLate(verzoek, { ...search, bezocht: [zetel.beslisser] }, zetel.trede, facts);
  return accept<MandaatEvent>(
    { type: 'MandaatRequested', mandaat, verzoek: command.verzoek, namens, register: regel.id, omweg },
    ...route(mandaat, command, bestemming, casus, facts),
    ...(late ? [{ type: 'MandaatTermijnWarned', mandaat, waarom: 'ladder' } as const] : []),
  );
}
