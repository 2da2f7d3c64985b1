import { domeinNaam, keuzeNaam, kopOf, naamOf, persoonOf, textOf, textOrNone, type Look } from './look.ts';
import { beslissingOf } from './mandaatStand.ts';
import { mayStart } from './uitvoeringView.ts';
import { waaromView } from './waaromView.ts';
import type { BemiddelaarView, KeuzeView } from '../../cards/afterDecisionViews.ts';
import type { OptieView } from '../../cards/optieView.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { directeurSeat } from '../../domain/mandaat/verschil/directeur.ts';
import { isDisputed } from '../../domain/mandaat/verschil/isDisputed.ts';
import type { Bemiddeling, Keuze } from '../../domain/mandaat/verschil/state.ts';
import { plusWerkminuten } from '../../domain/werktijd/werkminuten.ts';

/** Why parties differ, in the words of who said no or objects. */
function differenceOf({ besluit, uitvoering }: DecidedMandaat): string {
  if (uitvoering?.status === 'bezwaar') return textOf(uitvoering.reden);
  return textOrNone(besluit.motivering) ?? '';
}

const about = (look: Look, mandaat: DecidedMandaat) => ({
  ...kopOf(look),
  mandaat: mandaat.id,
  soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
  beslissing: beslissingOf(mandaat),
  verschil: differenceOf(mandaat),
});

/** Where one bemiddeling stands for the bemiddelaar; until when they can answer, while it still matters (M12). */
export function bemiddelaarStand(look: Look, mandaat: DecidedMandaat, one: Bemiddeling): BemiddelaarView['stand'] {
  const open = look.casus.status === 'open' && isDisputed(mandaat);
  switch (one.status) {
    case 'gevraagd': {
      const { regie } = look.org.klokken;
      return open
        ? { wat: 'gevraagd', verloopt: plusWerkminuten(one.op, regie.verloopt, look.org.kantoor) }
        : { wat: 'voorbij' };
    }
    case 'aanvaard':
      return { wat: 'aanvaard', magKiezen: mayStart(look, mandaat, one.wie).magKiezen };
    case 'geweigerd':
      return { wat: 'geweigerd' };
    case 'afgesloten':
      return { wat: 'afgesloten' };
    case 'geen-reactie':
    case 'vervallen':
      return { wat: 'voorbij' };
  }
}

/** M12; undefined for a number that was never asked. */
export function bemiddelaarView(
  look: Look,
  mandaat: DecidedMandaat,
  nr: number,
  herinnering: boolean,
): BemiddelaarView | undefined {
  const one = mandaat.bemiddelingen.find((other) => other.nr === nr);
  if (one === undefined) return undefined;
  return {
    ...about(look, mandaat),
    bemiddeling: nr,
    doel: textOf(look.casus.aanleiding.doel),
    rol: one.soort,
    betrokkene: one.betrokkene,
    taken: textOf(one.taken),
    van: persoonOf(look, one.gevraagdDoor),
    herinnering,
    stand: bemiddelaarStand(look, mandaat, one),
  };
}

function keuzeStand(look: Look, mandaat: DecidedMandaat, one: Keuze, reader: PersonId): KeuzeView['stand'] {
  if (one.status === 'vervallen') return { wat: 'vervallen' };
  if (one.status === 'gemaakt') {
    const { optie, door, functie, gemaakt } = one;
    return { wat: 'gekozen', optie, doorJou: door === reader, functie, op: gemaakt };
  }
  const seat = directeurSeat(mandaat, one, reader, look);
  if (seat === undefined) return { wat: 'elders' };
  return { wat: 'kiezen', alsVervangerVan: seat.vervangt === undefined ? undefined : naamOf(look, seat.vervangt) };
}

/** What the last bemiddelaar left. */
function mediated({ bemiddelingen }: DecidedMandaat): string | undefined {
  const done = bemiddelingen.findLast((one) => one.status === 'afgesloten');
  return done?.status === 'afgesloten' ? textOf(done.uitkomst) : undefined;
}

/** The options that were written out, each with the belang of the parties (M13). */
export const optiesView = (look: Look, { opties }: Keuze): readonly OptieView[] =>
  opties.map(({ wat, uitvoeren, belangen }) => ({
    wat: textOf(wat),
    uitvoeren,
    belangen: belangen.map(({ domein, belang }) => ({ domein: domeinNaam(look, domein), belang: textOf(belang) })),
  }));

/** M13; undefined for a number that was never put before anybody. */
export function keuzeView(
  look: Look,
  mandaat: DecidedMandaat,
  nr: number,
  reader: PersonId,
  aanleiding: KeuzeView['aanleiding'],
): KeuzeView | undefined {
  const one = mandaat.keuzes.find((other) => other.nr === nr);
  if (one === undefined) return undefined;
  return {
    ...about(look, mandaat),
    ...waaromView(mandaat.verzoek),
    keuze: nr,
    bemiddeling: mediated(mandaat),
    opties: optiesView(look, one),
    van: persoonOf(look, one.gevraagdDoor),
    aanleiding,
    stand: keuzeStand(look, mandaat, one, reader),
  };
}
