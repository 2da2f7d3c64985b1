import { uitvoerderAt } from './daarnaStand.ts';
import { domeinNaam, keuzeNaam, kopOf, naamOf, persoonOf, textOf, textOrNone, type Look } from './look.ts';
import { functieAt } from './functieAt.ts';
import { beslissingOf } from './mandaatStand.ts';
import { waaromView } from './waaromView.ts';
import type { OpenUitvoeringStand, UitvoeringUitkomstView, UitvoeringView } from '../../cards/afterDecisionViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { PersonCommand } from '../../domain/casusoverleg/commands.ts';
import { decide } from '../../domain/casusoverleg/decide.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import {
  isUnderway,
  uitvoerderNow,
  type OpenUitvoering,
  type Uitvoering,
} from '../../domain/mandaat/uitvoering/state.ts';
import { nextUitvoering } from '../../domain/mandaat/uitvoering/step.ts';
import { mayReport } from '../../domain/mandaat/uitvoering/who.ts';
import { chosenOptie } from '../../domain/mandaat/verschil/isDisputed.ts';
import { tekst } from '../../domain/basis/tekst.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';

function standFor(
  look: Look,
  mandaat: DecidedMandaat,
  uitvoering: Uitvoering,
  reader: PersonId,
): UitvoeringView['stand'] {
  if (!isUnderway(uitvoering)) {
    const said = { door: naamOf(look, uitvoering.door), op: uitvoering.op };
    if (uitvoering.status !== 'bezwaar') return { wat: uitvoering.status, ...said };
    const klaarOp = datumVan(look.now, look.org.kantoor);
    const toch = { type: 'startUitvoering', by: reader, mandaat: mandaat.id, klaarOp } as const;
    return { wat: 'bezwaar', ...said, magToch: may(look, toch) };
  }
  if (uitvoerderNow(uitvoering)?.wie !== reader && !mayReport(look.casus, uitvoering, reader, look))
    return { wat: 'elders', bij: uitvoerderAt(look, uitvoering) };
  return openUitvoeringStand(look, mandaat, uitvoering, reader);
}

/** Where carrying it out stands, with for whom this reader was asked and where it goes next (M11). */
export function openUitvoeringStand(
  look: Look,
  mandaat: DecidedMandaat,
  uitvoering: OpenUitvoering,
  reader: PersonId,
): OpenUitvoeringStand {
  if (uitvoering.status === 'in-uitvoering') return { wat: 'in-uitvoering', klaarOp: uitvoering.klaarOp };
  const asked = uitvoerderNow(uitvoering);
  const next = nextUitvoering(mandaat, look);
  return {
    wat: uitvoering.status,
    alsVervangerVan: asked?.wie === reader && asked.vervangt !== undefined ? naamOf(look, asked.vervangt) : undefined,
    volgende:
      next && next.trede !== 'contactpersoon'
        ? { functie: functieAt(look, uitvoering.domein, next.trede), op: next.at }
        : undefined,
  };
}

/** What a directeur chose, when that is why it is carried out (M13). */
function chosen(mandaat: DecidedMandaat): string | undefined {
  const optie = chosenOptie(mandaat);
  return optie?.uitvoeren === true ? textOf(optie.wat) : undefined;
}

/** The whole request, for whoever carries it out: nobody explains it again (M7, M11). */
export function uitvoeringView(
  look: Look,
  mandaat: DecidedMandaat,
  reader: PersonId,
  aanleiding: UitvoeringView['aanleiding'],
): UitvoeringView | undefined {
  const { verzoek, besluit, uitvoering } = mandaat;
  if (uitvoering === undefined) return undefined;
  const { uitkomst, functie, op, voorwaarden } = besluit;
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    soort: keuzeNaam(look.org.soortenBesluit, verzoek.soort),
    beslissing: beslissingOf(mandaat),
    bedrag: verzoek.bedrag,
    ...waaromView(verzoek),
    doel: textOf(look.casus.aanleiding.doel),
    aanvrager: persoonOf(look, mandaat.aanvrager),
    besluit: { uitkomst, functie, op, voorwaarden: textOrNone(voorwaarden) },
    keuze: chosen(mandaat),
    aanleiding,
    stand: standFor(look, mandaat, uitvoering, reader),
  };
}

/** Whether this command would be accepted now, but for what still has to be typed. */
function may(look: Look, command: PersonCommand, ...typed: readonly string[]): boolean {
  const decision = decide(look.casus, command, look);
  return decision.ok || typed.includes(decision.refusal);
}

/** What this reader may start where parties differ (M12, M13). */
export function mayStart(
  look: Look,
  mandaat: DecidedMandaat,
  by: PersonId,
): Pick<UitvoeringUitkomstView, 'magBemiddelen' | 'magKiezen'> {
  const over = { by, mandaat: mandaat.id };
  return {
    magBemiddelen: may(
      look,
      { type: 'askBemiddelaar', ...over, wie: '' as PersonId, soort: 'inhoud', taken: tekst('') },
      'person-unknown',
    ),
    magKiezen: may(look, { type: 'askKeuze', ...over, opties: [] }, 'too-few-options'),
  };
}

/** What became of it; undefined while it is not done and not objected to. */
export function uitvoeringUitkomstView(
  look: Look,
  mandaat: DecidedMandaat,
  reader: PersonId,
): UitvoeringUitkomstView | undefined {
  const { uitvoering } = mandaat;
  if (uitvoering?.status !== 'uitgevoerd' && uitvoering?.status !== 'bezwaar') return undefined;
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
    beslissing: beslissingOf(mandaat),
    domein: domeinNaam(look, uitvoering.domein),
    door: naamOf(look, uitvoering.door),
    op: uitvoering.op,
    uitkomst:
      uitvoering.status === 'uitgevoerd'
        ? { wat: 'uitgevoerd', resultaat: textOf(uitvoering.resultaat) }
        : { wat: 'bezwaar', toets: uitvoering.toets, reden: textOf(uitvoering.reden) },
    ...mayStart(look, mandaat, reader),
  };
}
