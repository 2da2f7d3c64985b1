import { actiesStand } from './actieView.ts';
import { domeinStanden } from './domeinStand.ts';
import { kopOf, naamOf, persoonOf, textOf, type Look } from './look.ts';
import { mandaatStand } from './mandaatStand.ts';
import type { RegieView, RootView } from '../../cards/views.ts';
import { isLetIn, regiewaarnemer } from '../../domain/casusoverleg/rechten.ts';
import { presentVervanger } from '../../domain/organisatie/personen.ts';
import { currentPeriod, isProvisional } from '../../domain/regie/period.ts';

/** Who holds regie, since when, and who may act for them (R5, R6). */
function regieNow(look: Look): RootView['regie'] {
  const { casus } = look;
  const period = currentPeriod(casus.regie);
  const { aanbod } = casus.regie;
  const waarnemer = regiewaarnemer(casus, look);
  const stand = presentVervanger(period.houder, look.now, look.org);
  return {
    ...persoonOf(look, period.houder),
    sinds: period.van,
    voorlopig: isProvisional(casus.regie),
    eigenRegie: period.eigenRegie,
    aangebodenAan: aanbod === undefined ? undefined : naamOf(look, aanbod.aan),
    vervanger: stand === undefined ? undefined : naamOf(look, stand),
    uitGids: !isLetIn(casus, period.houder, look),
    waarnemer: waarnemer === undefined ? undefined : naamOf(look, waarnemer),
  };
}

/** C7: the live picture, with nothing in it that the channel may not see (C10). */
export function rootView(look: Look): RootView {
  const { casus } = look;
  return {
    ...kopOf(look),
    doel: textOf(casus.aanleiding.doel),
    status: casus.status,
    gesloten: casus.status === 'open' ? undefined : casus.gesloten,
    regie: regieNow(look),
    domeinen: domeinStanden(look),
    mandaten: [...casus.mandaten.values()].map((mandaat) => mandaatStand(mandaat, look)),
    acties: actiesStand(look),
  };
}

/** Everyone who held regie, oldest first (R6). */
export const regieHistorie = (look: Look): RegieView['historie'] =>
  look.casus.regie.historie.map(({ houder, van, tot, grond }) => ({ naam: naamOf(look, houder), van, tot, grond }));

export const regieView = (look: Look): RegieView => ({
  ...kopOf(look),
  doel: textOf(look.casus.aanleiding.doel),
  nu: regieNow(look),
  historie: regieHistorie(look),
  open: look.casus.status === 'open',
});
