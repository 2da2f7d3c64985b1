import { domeinNaam, naamOf, type Look } from './look.ts';
import { functieAt } from './functieAt.ts';
import { termijnView } from './termijnView.ts';
import { bevoegdZin } from '../../cards/text/nl/bevoegd.ts';
import { gedaanText } from '../../cards/text/nl/gedaan.ts';
import { geenMandaatZin, omwegZin } from '../../cards/text/nl/omweg.ts';
import { termijnText, termijnZin } from '../../cards/text/nl/termijn.ts';
import { metLidwoord } from '../../cards/text/nl/woorden.ts';
import type { DomeinId, PersonId } from '../../domain/basis/ids.ts';
import type { Omweg } from '../../domain/mandaat/omweg.ts';
import { registerregel } from '../../domain/mandaat/register.ts';
import { routeFor, type Bestemming, type Routevraag } from '../../domain/mandaat/routeFor.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { isWaiting } from '../../domain/mandaat/waiting.ts';
import { persoon } from '../../domain/organisatie/personen.ts';

/** Why a request did not go a shorter way, in words (M2). */
export const omwegOf = (look: Look, domein: DomeinId, omweg: Omweg | undefined): string | undefined =>
  omweg && omwegZin(omweg, domeinNaam(look, domein));

/** Everyone who keeps the register, by name. */
export const beheerdersOf = (look: Look): string => look.org.beheerders.map((one) => naamOf(look, one)).join(' of ');

const niemand = (
  look: Look,
  { domein }: Routevraag,
  { gepasseerd, bevoegd }: Extract<Bestemming, { naar: 'niemand' }>,
) =>
  geenMandaatZin({
    gepasseerd,
    domein: domeinNaam(look, domein),
    bevoegd: bevoegd.map((regel) => bevoegdZin(regel, domeinNaam(look, regel.domein))),
    orgaan: registerregel(look.org, gepasseerd?.regel)?.orgaan,
    beheerder: beheerdersOf(look),
  });

/** Where this request of this person would go and why, in words, before it is asked; or who may decide instead (M2). */
export function bestemmingZin(look: Look, vraag: Routevraag, aanvrager: PersonId): string {
  const found = routeFor(vraag, aanvrager, look);
  if (found.naar === 'niemand') return niemand(look, vraag, found);
  return [waarheen(look, vraag, found), omwegOf(look, vraag.domein, found.omweg)].filter(Boolean).join(' ');
}

function waarheen(look: Look, { domein }: Routevraag, found: Exclude<Bestemming, { naar: 'niemand' }>): string {
  const text = gedaanText.gaatNaar;
  switch (found.naar) {
    case 'zelf':
      return text.zelf;
    case 'extern':
      return text.extern(domeinNaam(look, domein));
    case 'beslisser':
      return found.zetel === undefined
        ? text.niemand
        : text.beslisser(metLidwoord(functieAt(look, domein, found.zetel.trede)));
  }
}

/** What the asker must know of the statutory term at once: that it was moved, or that the steps take longer (law 12). */
function termijnRegels(look: Look, mandaat: Mandaat): readonly string[] {
  const termijn = termijnView(mandaat, look);
  if (termijn === undefined) return [];
  const moved = termijn.einde === termijn.opgegeven ? [] : [termijnText.loopt(termijnZin(termijn))];
  return termijn.teLaat ? [...moved, termijnText.letOp] : moved;
}

/** Where a request went and why, what the law asks and, with spoed, whom to phone now (M2, M5, law 12). */
export const gevraagdZin = (look: Look, mandaat: Mandaat | undefined): string =>
  mandaat === undefined
    ? gedaanText.besloten
    : [wentTo(look, mandaat), ...(isWaiting(mandaat) ? termijnRegels(look, mandaat) : [])].join(' ');

function wentTo(look: Look, mandaat: Mandaat): string {
  const { domein, spoed } = mandaat.verzoek;
  const omweg = omwegOf(look, domein, mandaat.omweg);
  switch (mandaat.status) {
    case 'besloten':
      return [gedaanText.mandaatStaand, omweg].filter(Boolean).join(' ');
    case 'bij-extern':
      return gedaanText.mandaatExtern(domeinNaam(look, domein));
    case 'bij-beslisser': {
      const { trede, beslisser } = mandaat.niveau;
      const telefoon = persoon(look.org, beslisser)?.telefoon;
      const bel = spoed !== undefined && telefoon !== undefined;
      return [
        gedaanText.mandaatBij(metLidwoord(functieAt(look, domein, trede))),
        omweg,
        bel ? gedaanText.mandaatBel(naamOf(look, beslisser), telefoon) : undefined,
      ]
        .filter(Boolean)
        .join(' ');
    }
    default:
      return [gedaanText.mandaatNiemand, omweg].filter(Boolean).join(' ');
  }
}
