import { commandClick, message, toActor, type Click } from './click.ts';
import { mandatenLijst } from './mandatenLijst.ts';
import { bemiddelingIds, mandaatIds } from './turn.ts';
import { bemiddelaarCard } from '../../cards/bemiddelaarCard.ts';
import { uitvoeringCard } from '../../cards/uitvoeringCard.ts';
import { uitvoeringGedaan } from '../../cards/text/nl/uitvoering.ts';
import { decidedMandaat } from '../../domain/mandaat/state.ts';
import { nuOf } from '../views/look.ts';
import { uitvoeringView } from '../views/uitvoeringView.ts';
import { bemiddelaarView } from '../views/verschilView.ts';

/** Buttons without a field for what comes after the decision (M11, M12). */
export const clicksAfterDecision: readonly Click[] = [
  commandClick(
    'uitvoering.ontvangen',
    mandaatIds,
    ({ caller }, { mandaat }) => ({ type: 'receiveUitvoering', by: caller.person, mandaat }),
    ({ casus, look }, { mandaat: id }, { caller }) => {
      const mandaat = decidedMandaat(casus, id);
      const view = mandaat && uitvoeringView(look, mandaat, caller.person, 'nieuw');
      return view === undefined ? message(uitvoeringGedaan.ontvangen) : toActor(uitvoeringCard(view, nuOf(look)));
    },
  ),
  commandClick(
    'mandaten.ontvangen',
    mandaatIds,
    ({ caller }, { mandaat }) => ({ type: 'receiveUitvoering', by: caller.person, mandaat }),
    ({ look }, _ids, turn) => mandatenLijst(turn, { tekst: uitvoeringGedaan.ontvangen, look }),
  ),
  commandClick(
    'bemiddelaar.aanvaard',
    bemiddelingIds,
    ({ caller }, { mandaat, bemiddeling: nr }) => ({ type: 'acceptBemiddeling', by: caller.person, mandaat, nr }),
    ({ casus, look }, { mandaat: id, bemiddeling }) => {
      const mandaat = decidedMandaat(casus, id);
      const view = mandaat && bemiddelaarView(look, mandaat, bemiddeling, false);
      return view === undefined ? { kind: 'nothing' } : toActor(bemiddelaarCard(view, nuOf(look)));
    },
  ),
];
