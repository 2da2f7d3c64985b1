import { domeinNaam, kopOf, textOf, type Look } from './look.ts';
import { mandaatRegels } from './mandaatRegels.ts';
import { rolText } from '../../cards/text/nl/rollen.ts';
import type { CasusRegel, MandaatGroep } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { isParticipant, regiehouder } from '../../domain/casusoverleg/rechten.ts';
import { askedNow } from '../../domain/uitnodiging/step.ts';

function rolesOf(look: Look, person: PersonId): readonly string[] {
  const { casus } = look;
  const joined = [...casus.uitnodigingen.values()].filter(
    (one) => one.status === 'doet-mee' && one.deelnemer === person,
  );
  return [
    ...(regiehouder(casus) === person ? [rolText.regiehouder] : []),
    ...(casus.starter === person ? [rolText.starter] : []),
    ...joined.map((one) => domeinNaam(look, one.domein)),
  ];
}

const asksOf = (look: Look, person: PersonId, groep: MandaatGroep): number =>
  mandaatRegels(look, person).filter((regel) => regel.groep === groep).length;

/** Belongs in `mijn casussen`; who may just report how an execution goes, finds that in `mandaten` alone (A). */
export const isOwn = (look: Look, person: PersonId): boolean =>
  isParticipant(look.casus, person, look) || asksOf(look, person, 'mag-melden') === 0 || waitingFor(look, person) > 0;

/** How much waits for this person: invitations, an offer of regie, mandaten. */
function waitingFor(look: Look, person: PersonId): number {
  const invited = [...look.casus.uitnodigingen.values()].filter(
    (one) => one.status === 'gevraagd' && askedNow(one)?.wie === person,
  );
  const offered = look.casus.regie.aanbod?.aan === person ? 1 : 0;
  return invited.length + offered + asksOf(look, person, 'op-jou');
}

/** One casusoverleg in `mijn casussen`. */
export function casusRegel(look: Look, person: PersonId): CasusRegel {
  const { casus } = look;
  return {
    ...kopOf(look),
    doel: textOf(casus.aanleiding.doel),
    mijnRol: rolesOf(look, person),
    wachtOpMij: waitingFor(look, person),
  };
}
