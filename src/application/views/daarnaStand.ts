import { functieAt } from './functieAt.ts';
import { domeinNaam, type Look } from './look.ts';
import type { DaarnaStand } from '../../cards/daarnaStand.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { isUnderway, uitvoerderNow, type Uitvoering } from '../../domain/mandaat/uitvoering/state.ts';

/** "de teamleider Schuldhulp", or the domein itself while whoever answers for it is asked. */
export function uitvoerderAt(look: Look, uitvoering: Uitvoering): string {
  const asked = isUnderway(uitvoering) ? uitvoerderNow(uitvoering) : undefined;
  return asked === undefined || asked.trede === 'contactpersoon'
    ? domeinNaam(look, uitvoering.domein)
    : functieAt(look, uitvoering.domein, asked.trede);
}

/** What is being done about a difference; the latest counts. */
function differenceStand({ bemiddelingen, keuzes }: DecidedMandaat): DaarnaStand['verschil'] {
  const keuze = keuzes.at(-1);
  const bemiddeling = bemiddelingen.at(-1);
  if (keuze?.status === 'open') return 'keuze-gevraagd';
  if (bemiddeling?.status === 'gevraagd') return 'bemiddelaar-gevraagd';
  if (bemiddeling?.status === 'aanvaard') return 'bemiddeling';
  return keuze?.status === 'gemaakt' ? 'keuze-gemaakt' : undefined;
}

/** What comes after the decision, as the channel may know it (C10). */
export function daarnaStand(look: Look, mandaat: DecidedMandaat): DaarnaStand {
  const { uitvoering } = mandaat;
  return {
    uitvoering: uitvoering && {
      wat: uitvoering.status,
      bij: uitvoerderAt(look, uitvoering),
      klaarOp: uitvoering.status === 'in-uitvoering' ? uitvoering.klaarOp : undefined,
    },
    verschil: differenceStand(mandaat),
  };
}
