import { domeinNaam, kopOf, textOf, type Look } from './look.ts';
import { mandaatRegels } from './mandaatRegels.ts';
import { rolText } from '../../cards/text/nl/rollen.ts';
import type { CasusRegel } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { regiehouder } from '../../domain/casusoverleg/rechten.ts';
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

/** One casusoverleg in `mijn casussen`. */
export function casusRegel(look: Look, person: PersonId): CasusRegel {
  const { casus } = look;
  const invited = [...casus.uitnodigingen.values()].filter(
    (one) => one.status === 'gevraagd' && askedNow(one)?.wie === person,
  );
  const offered = casus.regie.aanbod?.aan === person ? 1 : 0;
  const deciding = mandaatRegels(look, person).filter(({ groep }) => groep === 'op-jou');
  return {
    ...kopOf(look),
    doel: textOf(casus.aanleiding.doel),
    mijnRol: rolesOf(look, person),
    wachtOpMij: invited.length + offered + deciding.length,
  };
}
