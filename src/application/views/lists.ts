import { kopOf, textOf, type Look } from './look.ts';
import { beslissingOf, mandaatStand } from './mandaatStand.ts';
import { rolText } from '../../cards/text/nl/rollen.ts';
import type { CasusRegel, MandaatRegel } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { regiehouder } from '../../domain/casusoverleg/rechten.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { isWaiting } from '../../domain/mandaat/waiting.ts';
import { askedNow } from '../../domain/uitnodiging/step.ts';
import { domeinNaam } from './look.ts';

/** Waits for this person: to decide, to answer for an organisation, or to answer a vraag. */
function waitsFor(mandaat: Mandaat, person: PersonId): boolean {
  switch (mandaat.status) {
    case 'bij-beslisser':
      return mandaat.niveau.beslisser === person;
    case 'bij-aanvrager':
      return mandaat.aanvrager === person;
    case 'bij-extern':
      return mandaat.vraag === undefined ? mandaat.extern.contact === person : mandaat.aanvrager === person;
    default:
      return false;
  }
}

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
  const deciding = [...casus.mandaten.values()].filter((one) => waitsFor(one, person));
  return {
    ...kopOf(look),
    doel: textOf(casus.aanleiding.doel),
    mijnRol: rolesOf(look, person),
    wachtOpMij: invited.length + offered + deciding.length,
  };
}

/** This person's lines in `mandaten`: what waits for them, and where their own requests wait. */
export function mandaatRegels(look: Look, person: PersonId): readonly MandaatRegel[] {
  return [...look.casus.mandaten.values()].filter(isWaiting).flatMap((mandaat): readonly MandaatRegel[] => {
    const line = { ...kopOf(look), ...mandaatStand(mandaat, look), beslissing: beslissingOf(mandaat) };
    if (waitsFor(mandaat, person) && mandaat.aanvrager !== person) return [{ ...line, rol: 'beslisser' }];
    return mandaat.aanvrager === person ? [{ ...line, rol: 'aanvrager' }] : [];
  });
}
