import type { SystemCommand } from './commands.ts';
import type { Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import type { OpenCasus } from './state.ts';
import type { MandaatId, PersonId } from '../basis/ids.ts';
import { zetelInstead } from '../mandaat/ladder.ts';
import { seat } from '../mandaat/request.ts';
import { askedNow, handOn } from '../uitnodiging/step.ts';

type Unreachable = Extract<SystemCommand, { type: 'unreachable' }>;

function forMandaat(casus: OpenCasus, id: MandaatId, person: PersonId, facts: Facts): readonly Gebeurtenis[] {
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return [];
  switch (mandaat.status) {
    case 'bij-beslisser': {
      if (mandaat.niveau.beslisser !== person) return [];
      return [seat(id, zetelInstead(mandaat, mandaat.niveau.trede, facts), 'onbereikbaar')];
    }
    case 'bij-extern':
      if (mandaat.vraag !== undefined && person === mandaat.aanvrager)
        return [{ type: 'VraagToRegiehouder', mandaat: id }];
      return mandaat.extern.contact === person ? [{ type: 'MandaatExternUnreachable', mandaat: id }] : [];
    case 'bij-aanvrager':
      if (mandaat.vraag.regiehouder || person !== mandaat.aanvrager) return [];
      return [{ type: 'VraagToRegiehouder', mandaat: id }];
    default:
      return [];
  }
}

/**
 * Somebody can't be reached 1:1 (U5). In the team, a real mention in the thread takes the place of the message and the
 * clock goes on; otherwise the next one is asked at once. Whoever asked is told to phone. Said once per subject.
 */
export function personUnreachable(
  casus: OpenCasus,
  { person, inTeam, over }: Unreachable,
  facts: Facts,
): readonly Gebeurtenis[] {
  const said: Gebeurtenis = { type: 'PersonUnreachable', person, inTeam, over };
  if (inTeam) return [said];
  if (over.mandaat !== undefined) return [said, ...forMandaat(casus, over.mandaat, person, facts)];
  if (over.aanbod !== undefined && casus.regie.aanbod?.nummer === over.aanbod)
    return [said, { type: 'RegieOfferExpired', nummer: over.aanbod, waarom: 'onbereikbaar' }];
  const uitnodiging = over.uitnodiging && casus.uitnodigingen.get(over.uitnodiging);
  if (uitnodiging?.status !== 'gevraagd' || askedNow(uitnodiging)?.wie !== person) return [said];
  return [said, ...handOn(uitnodiging, casus.aanleiding.gebied, 'onbereikbaar', facts)];
}
