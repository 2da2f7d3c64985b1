import { actieClicks } from './actieClicks.ts';
import { commandClick, message, refusal, showClick, toActor, type Click } from './click.ts';
import { clicksAfterDecision } from './clicksAfterDecision.ts';
import { ownRegister } from './mandaatregister.ts';
import { mandatenLijst } from './mandatenLijst.ts';
import { showMandaat } from './showMandaat.ts';
import { afwezigIntrekken } from './afwezig.ts';
import { bereikClicks, isBeheerder } from './bereikbaar.ts';
import { aanbodIds, casusIds, mandaatIds, maySee, notForYou, uitnodigingIds, type Found, type Turn } from './turn.ts';
import { consultCard } from '../../cards/consultCard.ts';
import { helpCard } from '../../cards/helpCard.ts';
import { mandaatCard } from '../../cards/mandaatCard.ts';
import { regieAanbodCard } from '../../cards/regieAanbodCard.ts';
import { statusCard } from '../../cards/rootCard.ts';
import { gedaanText } from '../../cards/text/nl/gedaan.ts';
import { uitnodigingCard } from '../../cards/uitnodigingCard.ts';
import type { MandaatId, PersonId } from '../../domain/basis/ids.ts';
import type { PersonCommand } from '../../domain/casusoverleg/commands.ts';
import type { Answer } from '../../ports/bot.ts';
import { mandaatView } from '../views/mandaatView.ts';
import { keuzeNaam, nuOf } from '../views/look.ts';
import { rootView } from '../views/rootView.ts';
import { consultView, regieAanbodView, uitnodigingView } from '../views/uitnodigingView.ts';

const grant = (by: PersonId, mandaat: MandaatId): PersonCommand => ({
  type: 'grantMandaat',
  by,
  mandaat,
  voorwaarden: undefined,
});

/** Shows where a casusoverleg stands, to whom the channel shows it (C10). */
export async function showStatus(found: Found, turn: Turn): Promise<Answer> {
  if (!(await maySee(turn, found))) return refusal(notForYou(turn, found.look));
  return toActor(statusCard(rootView(found.look), nuOf(found.look)));
}

/** Every button with an answer of its own. */
export const clicks: readonly Click[] = [
  commandClick(
    'uitnodiging.doemee',
    uitnodigingIds,
    ({ caller }, { uitnodiging }) => ({ type: 'joinTable', by: caller.person, uitnodiging }),
    ({ casus, look }, { uitnodiging }, { caller }) => {
      const one = casus.uitnodigingen.get(uitnodiging);
      if (one === undefined) return { kind: 'nothing' };
      const consult = casus.aanleiding.kind === 'consult';
      return toActor(
        consult
          ? consultCard(consultView(look, one, caller.person, false), nuOf(look))
          : uitnodigingCard(uitnodigingView(look, one, caller.person, false), nuOf(look)),
      );
    },
  ),
  commandClick(
    'doel.onderschrijf',
    casusIds,
    ({ caller }) => ({ type: 'endorseDoel', by: caller.person }),
    () => message(gedaanText.doelOnderschreven),
  ),
  commandClick(
    'regie.aanvaard',
    aanbodIds,
    ({ caller }, { aanbod }) => ({ type: 'acceptRegie', by: caller.person, nummer: aanbod }),
    ({ look, events }, { aanbod }) => {
      const view = regieAanbodView(look, events, aanbod, false);
      return view === undefined ? { kind: 'nothing' } : toActor(regieAanbodCard(view, nuOf(look)));
    },
  ),
  commandClick(
    'regie.intrekken',
    aanbodIds,
    ({ caller }, { aanbod }) => ({ type: 'withdrawRegieOffer', by: caller.person, nummer: aanbod }),
    () => message(gedaanText.regieIngetrokken),
  ),
  commandClick(
    'mandaat.akkoord',
    mandaatIds,
    ({ caller }, { mandaat }) => grant(caller.person, mandaat),
    ({ casus, look }, { mandaat: id }, { caller }) => {
      const mandaat = casus.mandaten.get(id);
      if (mandaat === undefined) return { kind: 'nothing' };
      return toActor(mandaatCard(mandaatView(look, mandaat, caller.person, 'nieuw'), nuOf(look)));
    },
  ),
  commandClick(
    'mandaat.duwtje',
    mandaatIds,
    ({ caller }, { mandaat }) => ({ type: 'nudgeBeslisser', by: caller.person, mandaat }),
    () => message(gedaanText.duwtje),
  ),
  commandClick(
    'mandaten.akkoord',
    mandaatIds,
    ({ caller }, { mandaat }) => grant(caller.person, mandaat),
    ({ casus, look }, { mandaat: id }, turn) => {
      const mandaat = casus.mandaten.get(id);
      const soort = mandaat === undefined ? '' : keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort);
      return mandatenLijst(turn, { tekst: gedaanText.akkoord(soort, casus.kenmerk), look });
    },
  ),
  commandClick(
    'mandaten.duwtje',
    mandaatIds,
    ({ caller }, { mandaat }) => ({ type: 'nudgeBeslisser', by: caller.person, mandaat }),
    ({ look }, _ids, turn) => mandatenLijst(turn, { tekst: gedaanText.duwtje, look }),
  ),
  { verb: 'mandaten.lijst', run: (turn) => mandatenLijst(turn) },
  { verb: 'register.toon', run: (turn) => Promise.resolve(ownRegister(turn)) },
  ...clicksAfterDecision,
  showClick('mandaten.toon', mandaatIds, showMandaat),
  ...actieClicks,
  showClick('casus.toon', casusIds, (found, _ids, turn) => showStatus(found, turn)),
  afwezigIntrekken,
  ...bereikClicks,
  { verb: 'help.toon', run: (turn) => Promise.resolve(toActor(helpCard({ beheerder: isBeheerder(turn) }))) },
];
