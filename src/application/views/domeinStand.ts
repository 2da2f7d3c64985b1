import { domeinNaam, naamOf, type Look } from './look.ts';
import type { DomeinId } from '../../domain/basis/ids.ts';
import { askedNow } from '../../domain/uitnodiging/step.ts';
import type { Uitnodiging } from '../../domain/uitnodiging/state.ts';
import type { DomeinStand } from '../../cards/views.ts';

function stand(look: Look, uitnodiging: Uitnodiging): DomeinStand {
  const asked = askedNow(uitnodiging);
  const open = uitnodiging.status === 'gevraagd' || uitnodiging.status === 'geen-reactie';
  const wie = uitnodiging.status === 'doet-mee' ? uitnodiging.deelnemer : asked?.wie;
  return {
    domein: uitnodiging.domein,
    naam: domeinNaam(look, uitnodiging.domein),
    extern: look.org.domeinen.get(uitnodiging.domein)?.soort === 'extern',
    stand: uitnodiging.status,
    wie: wie === undefined || uitnodiging.status === 'geen-rol' ? undefined : naamOf(look, wie),
    sinds: 'antwoordOp' in uitnodiging ? uitnodiging.antwoordOp : uitnodiging.sinds,
    onderschrijftDoel: look.casus.doelOnderschreven.includes(uitnodiging.domein),
    nietBereikbaar: open && asked !== undefined && look.casus.onbereikbaar.has(asked.wie),
  };
}

function notInvited(look: Look, domein: DomeinId): DomeinStand {
  return {
    domein,
    naam: domeinNaam(look, domein),
    extern: look.org.domeinen.get(domein)?.soort === 'extern',
    stand: 'niet-aan-tafel',
    wie: undefined,
    sinds: undefined,
    onderschrijftDoel: false,
    nietBereikbaar: false,
  };
}

/** The starter's own domein sits at the table without being asked. */
function ownDomein(look: Look, domein: DomeinId): DomeinStand {
  const { casus } = look;
  const onderschrijftDoel = casus.doelOnderschreven.includes(domein);
  return {
    ...notInvited(look, domein),
    stand: 'doet-mee',
    wie: naamOf(look, casus.starter),
    sinds: casus.gestart,
    onderschrijftDoel,
  };
}

/** The latest invitation of each domein; one that declined can be asked again. */
export function latestInvitations({ casus }: Look): readonly Uitnodiging[] {
  const byDomein = new Map<DomeinId, Uitnodiging>();
  for (const one of casus.uitnodigingen.values()) byDomein.set(one.domein, one);
  return [...byDomein.values()];
}

/** Every domein with its state: the starter's own, who was asked, and the usual ones that were left out (C6, C7). */
export function domeinStanden(look: Look): readonly DomeinStand[] {
  const { casus } = look;
  const invited = latestInvitations(look);
  const known = new Set(invited.map((one) => one.domein));
  const own =
    casus.starterDomein !== undefined && !known.has(casus.starterDomein) ? [ownDomein(look, casus.starterDomein)] : [];
  const missing = casus.nietAanTafel.filter((domein) => !known.has(domein)).map((domein) => notInvited(look, domein));
  return [...own, ...invited.map((one) => stand(look, one)), ...missing];
}
