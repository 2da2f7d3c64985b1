import { domeinNaam, naamOf, nuOf, type Look } from './look.ts';
import { functieAt } from './functieAt.ts';
import { eerderText } from '../../cards/text/nl/mandaatVragen.ts';
import { moment } from '../../cards/text/nl/tijd.ts';
import { uitkomstZin } from '../../cards/text/nl/uitkomstZin.ts';
import { metLidwoord } from '../../cards/text/nl/woorden.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { askedBefore } from '../../domain/mandaat/askedBefore.ts';
import type { Mandaat, Verzoek } from '../../domain/mandaat/state.ts';
import { isWaiting, type WaitingMandaat } from '../../domain/mandaat/waiting.ts';
import { persoon } from '../../domain/organisatie/personen.ts';

/** Whoever the request lies with now, by functie; empty when nobody is left to decide. */
export function beslisserOf(look: Look, mandaat: Mandaat): string {
  if (mandaat.status === 'bij-extern') return domeinNaam(look, mandaat.verzoek.domein);
  const niveau = 'niveau' in mandaat ? mandaat.niveau : undefined;
  return niveau === undefined ? '' : metLidwoord(functieAt(look, mandaat.verzoek.domein, niveau.trede));
}

/** "het afdelingshoofd gaf om 11:40 akkoord"; empty while it waits. */
export function outcomeOf(look: Look, mandaat: Mandaat): string {
  const nu = nuOf(look);
  if (mandaat.status === 'besloten')
    return uitkomstZin(mandaat.besluit.uitkomst, mandaat.besluit.functie, mandaat.besluit.op, nu);
  if (mandaat.status === 'ingetrokken' || mandaat.status === 'niet-meer-nodig')
    return uitkomstZin(
      mandaat.status,
      persoon(look.org, mandaat.door)?.functie ?? naamOf(look, mandaat.door),
      mandaat.op,
      nu,
    );
  return '';
}

function liesAt(look: Look, mandaat: WaitingMandaat): string {
  if ('vraag' in mandaat && mandaat.vraag !== undefined) return eerderText.vraag;
  const bij = beslisserOf(look, mandaat);
  return bij === '' ? eerderText.niemand : eerderText.ligt(bij);
}

/**
 * Story 8: who asks again hears where the first request lies, or what was decided; one answer is enough (M1). Undefined
 * when nobody asked this before, or only in vain.
 */
export function eerderGevraagd(look: Look, verzoek: Pick<Verzoek, 'soort' | 'domein'>, by: PersonId) {
  const before = askedBefore(look.casus, verzoek);
  const waiting = before.findLast(isWaiting);
  if (waiting !== undefined) {
    const wie = waiting.aanvrager === by ? undefined : naamOf(look, waiting.aanvrager);
    return [eerderText.gevraagd(wie, moment(waiting.gevraagd, nuOf(look))), liesAt(look, waiting)].join(' ');
  }
  const decided = before.findLast(({ status }) => status === 'besloten');
  return decided && eerderText.besloten(outcomeOf(look, decided));
}
