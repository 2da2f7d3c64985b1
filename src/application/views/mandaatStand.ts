import { daarnaStand } from './daarnaStand.ts';
import { functieAt } from './functieAt.ts';
import { domeinNaam, keuzeNaam, kopOf, textOf, type Look } from './look.ts';
import { termijnView } from './termijnView.ts';
import type { MandaatStandView } from '../../cards/mandaatStandView.ts';
import type { MandaatStand, WachttijdView } from '../../cards/views.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import { nextLevel } from '../../domain/mandaat/level.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { wachttijd } from '../../domain/mandaat/waiting.ts';
import { persoon } from '../../domain/organisatie/personen.ts';
import { werkdagMinuten } from '../../domain/werktijd/werkdag.ts';

export function wachttijdView(mandaat: Mandaat, { now, org }: Look): WachttijdView {
  return { ...wachttijd(mandaat, now, org.kantoor), werkdag: werkdagMinuten(org.kantoor) };
}

/** Where it goes when this level's time is over, and when (M5). */
export function volgendeOf(
  mandaat: Mandaat,
  look: Look,
): { readonly functie: string; readonly op: Instant } | undefined {
  if (mandaat.status !== 'bij-beslisser') return undefined;
  const next = nextLevel(mandaat, look);
  return next && { functie: functieAt(look, mandaat.verzoek.domein, next.zetel.trede), op: next.at };
}

function bijOf(mandaat: Mandaat, look: Look): MandaatStand['bij'] {
  const { domein } = mandaat.verzoek;
  switch (mandaat.status) {
    case 'bij-beslisser':
      return {
        wie: 'beslisser',
        functie: functieAt(look, domein, mandaat.niveau.trede),
        volgende: volgendeOf(mandaat, look),
      };
    case 'bij-aanvrager':
      return { wie: 'aanvrager' };
    case 'bij-extern':
      return mandaat.vraag === undefined ? { wie: 'extern', domein: domeinNaam(look, domein) } : { wie: 'aanvrager' };
    case 'geen-beslisser':
      return { wie: 'niemand' };
    case 'besloten':
      return {
        wie: 'klaar',
        uitkomst: mandaat.besluit.uitkomst,
        functie: mandaat.besluit.functie,
        op: mandaat.besluit.op,
        daarna: daarnaStand(look, mandaat),
      };
    case 'ingetrokken':
    case 'niet-meer-nodig':
      return {
        wie: 'klaar',
        uitkomst: mandaat.status,
        functie: persoon(look.org, mandaat.door)?.functie ?? '',
        op: mandaat.op,
      };
  }
}

/** Where a mandaat stands, in functions and times only (C10). */
export const mandaatStand = (mandaat: Mandaat, look: Look): MandaatStand => ({
  mandaat: mandaat.id,
  soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
  spoed: mandaat.verzoek.spoed !== undefined,
  bij: bijOf(mandaat, look),
  terug: mandaat.status === 'bij-beslisser' ? mandaat.niveau.terug : undefined,
  wettelijk: termijnView(mandaat, look),
  wacht: wachttijdView(mandaat, look),
});

/** Since when it lies where it lies now. */
function hereSince(mandaat: Mandaat): Instant {
  if ('vraag' in mandaat && mandaat.vraag !== undefined) return mandaat.vraag.op;
  if (mandaat.status === 'bij-beslisser') return mandaat.niveau.sinds;
  return mandaat.status === 'geen-beslisser' ? mandaat.sinds : mandaat.gevraagd;
}

/** The one message of a mandaat in the thread (M6): the same, with when it was asked and since when it lies there. */
export const mandaatStandView = (look: Look, mandaat: Mandaat): MandaatStandView => ({
  ...kopOf(look),
  ...mandaatStand(mandaat, look),
  gevraagd: mandaat.gevraagd,
  sinds: hereSince(mandaat),
});

/** The beslissing that is asked, for people who may read it. */
export const beslissingOf = (mandaat: Mandaat): string => textOf(mandaat.verzoek.beslissing);
