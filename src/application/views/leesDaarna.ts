import { daarnaStand } from './daarnaStand.ts';
import { naamOf, textOf, textOrNone, type Look } from './look.ts';
import { optiesView } from './verschilView.ts';
import type {
  LeesBemiddeling,
  LeesBesluit,
  LeesBezwaar,
  LeesDaarna,
  LeesKeuze,
  LeesUitvoering,
} from '../../cards/leesDaarnaView.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { isUnderway, uitvoerderNow } from '../../domain/mandaat/uitvoering/state.ts';
import type { Bemiddeling, Keuze } from '../../domain/mandaat/verschil/state.ts';

const nameOrNone = (look: Look, id: PersonId | undefined): string | undefined =>
  id === undefined ? undefined : naamOf(look, id);

function besluitOf(look: Look, { besluit, referentie }: DecidedMandaat): LeesBesluit {
  const { uitkomst, functie, op, door, vervangt, motivering, voorwaarden, bron } = besluit;
  return {
    ...{ uitkomst, functie, op, referentie },
    wie: naamOf(look, door),
    vervangt: nameOrNone(look, vervangt),
    motivering: textOrNone(motivering),
    voorwaarden: textOrNone(voorwaarden),
    bron: textOrNone(bron),
  };
}

function uitvoeringOf(look: Look, mandaat: DecidedMandaat): LeesUitvoering | undefined {
  const { uitvoering } = mandaat;
  if (uitvoering === undefined) return undefined;
  const wie = isUnderway(uitvoering) ? uitvoerderNow(uitvoering)?.wie : uitvoering.door;
  return {
    stand: daarnaStand(look, mandaat),
    wie: nameOrNone(look, wie),
    resultaat: uitvoering.status === 'uitgevoerd' ? textOf(uitvoering.resultaat) : undefined,
    reden: uitvoering.status === 'beëindigd' ? textOf(uitvoering.reden) : undefined,
  };
}

/** From the timeline, for the state forgets an objection that was taken back. */
const bezwarenOf = (look: Look, { id }: DecidedMandaat, events: readonly CasusEvent[]): readonly LeesBezwaar[] =>
  events.flatMap((event) =>
    event.type === 'UitvoeringObjected' && event.mandaat === id
      ? [{ wie: naamOf(look, event.by as PersonId), op: event.at, toets: event.toets, reden: textOf(event.reden) }]
      : [],
  );

const bemiddelingOf = (look: Look, one: Bemiddeling): LeesBemiddeling => ({
  wie: naamOf(look, one.wie),
  op: one.op,
  status: one.status,
  betrokkene: one.betrokkene,
  soort: one.soort,
  taken: textOf(one.taken),
  van: naamOf(look, one.gevraagdDoor),
  reden: one.status === 'geweigerd' ? textOf(one.reden) : undefined,
  uitkomst: one.status === 'afgesloten' ? { eens: one.overeenstemming, tekst: textOf(one.uitkomst) } : undefined,
});

function chosenOf(look: Look, one: Keuze): LeesKeuze['gekozen'] {
  if (one.status === 'open') return undefined;
  if (one.status === 'vervallen') return 'vervallen';
  const { optie, functie, door, namens, gemaakt: op, motivering } = one;
  return {
    ...{ optie, functie, op },
    wie: naamOf(look, door),
    namens: nameOrNone(look, namens),
    motivering: textOf(motivering),
  };
}

const keuzeOf = (look: Look, one: Keuze): LeesKeuze => ({
  van: naamOf(look, one.gevraagdDoor),
  op: one.op,
  opties: optiesView(look, one),
  gekozen: chosenOf(look, one),
});

/** What came after the decision, as every participant may read it (M10-M13, C10). */
export const leesDaarna = (look: Look, mandaat: DecidedMandaat, events: readonly CasusEvent[]): LeesDaarna => ({
  besluit: besluitOf(look, mandaat),
  uitvoering: uitvoeringOf(look, mandaat),
  bezwaren: bezwarenOf(look, mandaat, events),
  bemiddelingen: mandaat.bemiddelingen.map((one) => bemiddelingOf(look, one)),
  keuzes: mandaat.keuzes.map((one) => keuzeOf(look, one)),
});
