import type { Overzicht } from '../../../cards/forms/mandaatVragenView.ts';
import type { RequestMandaat } from '../../../domain/mandaat/commands.ts';
import { decide } from '../../../domain/casusoverleg/decide.ts';
import { evolve } from '../../../domain/casusoverleg/evolve.ts';
import type { Casusoverleg } from '../../../domain/casusoverleg/state.ts';
import type { Refusal } from '../../../domain/casusoverleg/refusal.ts';
import { registerregel } from '../../../domain/mandaat/register.ts';
import { bestemmingZin } from '../../views/bestemming.ts';
import type { Look } from '../../views/look.ts';
import { eerderGevraagd } from '../../views/waarHetLigt.ts';
import { mandaatView } from '../../views/mandaatView.ts';

/**
 * The request as it would be if it were asked now. It is decided as the real one will be, and not carried out, so that
 * what is shown and what happens can't differ by anything but time.
 */
export function overzichtOf(look: Look, command: RequestMandaat): Overzicht | Refusal {
  const decision = decide(look.casus, command, look);
  if (!decision.ok) return decision.refusal;
  const casus = decision.events.reduce<Casusoverleg>((before, event) => evolve(before, event), look.casus);
  const mandaat = [...casus.mandaten.values()].at(-1);
  if (mandaat === undefined) throw new RangeError('a request that was accepted made no mandaat');
  const then = { ...look, casus };
  return {
    verzoek: mandaatView(then, mandaat, command.by, 'nieuw'),
    gaatNaar: bestemmingZin(look, command.verzoek, command.by),
    eerder: eerderGevraagd(look, command.verzoek, command.by),
    grond: registerregel(look.org, mandaat.register)?.artikel,
  };
}
