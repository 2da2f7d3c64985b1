import type { Bericht, Berichtsoort, Onderwerp } from './bericht.ts';
import type { CasusEvent } from './events.ts';
import type { Casusoverleg } from './state.ts';
import type { Mandaat } from '../mandaat/state.ts';
import { afterDecisionMatters, isAfterDecision } from '../mandaat/afterDecisionMatters.ts';
import { involvedIn } from '../mandaat/involved.ts';
import { isUnderway } from '../mandaat/uitvoering/state.ts';
import { isWaiting } from '../mandaat/waiting.ts';
import { askedNow } from '../uitnodiging/step.ts';

/** Cards that show the present state and carry buttons; the others are notices that stay as they were sent. */
const live: ReadonlySet<Berichtsoort> = new Set<Berichtsoort>([
  'thread',
  'mandaat-stand',
  'uitnodiging',
  'uitnodiging-herinnering',
  'consult',
  'regie-aanbod',
  'regie-herinnering',
  'mandaat',
  'mandaat-herinnering',
  'mandaat-waarschuwing',
  'mandaat-vraag',
  'mandaat-antwoord',
  'mandaat-extern',
  'mandaat-uitkomst',
  'mandaat-advies',
  'advies',
  'actie',
  'actie-herinnering',
  'actie-over-tijd',
  'uitvoering',
  'uitvoering-herinnering',
  'uitvoering-waarschuwing',
  'uitvoering-uitkomst',
  'bemiddelaar',
  'bemiddelaar-herinnering',
  'keuze',
  'keuze-herinnering',
  'onbereikbaar',
]);

const closing: ReadonlySet<CasusEvent['type']> = new Set([
  'CasusoverlegClosed',
  'CasusoverlegVervallen',
  'ConsultAnswered',
]);

/** Whether a message of this kind is kept up to date after it was sent. */
export const isLive = (soort: Berichtsoort): boolean => live.has(soort);

/** Shows how long something waits, so that it ages by itself and is looked at again every office day (C7, M4). */
export const agesByItself = (soort: Berichtsoort): boolean => soort === 'thread' || soort === 'mandaat-stand';

/** Known to the bot alone: no card shows them. */
const unseen: ReadonlySet<CasusEvent['type']> = new Set([
  'ThreadOpened',
  'ThreadRefused',
  'MandaatWarningDelivered',
  'MandaatMoveTold',
  'UitvoeringWarningDelivered',
  'HoldPlaced',
  'HoldLifted',
  'RemovalBegun',
]);

/** They only say that time passed: the thread shows it, cards that were sent before need not be sent again for it. */
const passing: ReadonlySet<CasusEvent['type']> = new Set([
  'UitnodigingReminded',
  'RegieOfferReminded',
  'MandaatReminded',
  'MandaatNudged',
  'MandaatStillWaiting',
  'VraagReminded',
  'ActieReminded',
  'ActieEscalatedToRegiehouder',
  'UitvoeringReminded',
  'UitvoeringStillWaiting',
  'BemiddelaarReminded',
  'KeuzeReminded',
  'KeuzeStillWaiting',
]);

/** What happened changes what this message, already sent, shows: it must be updated in place (C7, M8). */
export function changes(event: CasusEvent, bericht: Bericht): boolean {
  if (!isLive(bericht.soort) || unseen.has(event.type)) return false;
  if (bericht.soort === 'thread' || closing.has(event.type)) return true;
  if (passing.has(event.type) && !agesByItself(bericht.soort)) return false;
  const { uitnodiging, mandaat, aanbod, actie } = bericht.over;
  const about: Onderwerp & { nummer?: number } = event as never;
  if (mandaat !== undefined) return about.mandaat === mandaat;
  if (actie !== undefined) return about.actie === actie;
  if (uitnodiging !== undefined) return about.uitnodiging === uitnodiging || event.type === 'DoelEndorsed';
  return aanbod !== undefined && about.nummer === aanbod;
}

/** Kept up to date, and yet only news: nothing is asked of their reader. */
const outcomes: ReadonlySet<Berichtsoort> = new Set<Berichtsoort>(['mandaat-uitkomst', 'uitvoering-uitkomst']);

/** To phone somebody matters while what they were asked is open; that they missed the news always does (U5). */
function phoningMatters(mandaat: Mandaat, missed: Berichtsoort | undefined): boolean {
  if (mandaat.status !== 'besloten') return isWaiting(mandaat);
  if (missed === undefined || !isLive(missed) || outcomes.has(missed)) return true;
  if (missed.startsWith('uitvoering')) return isUnderway(mandaat.uitvoering);
  return isAfterDecision(missed);
}

function mandaatMatters({ soort, aan, over }: Bericht, mandaat: Mandaat): boolean {
  switch (soort) {
    case 'mandaat':
      // Also while a vraag is open: whoever is asked must have the card when the answer comes.
      return isWaiting(mandaat) && 'niveau' in mandaat && mandaat.niveau?.beslisser === aan;
    case 'mandaat-herinnering':
    case 'mandaat-waarschuwing':
      return (
        (mandaat.status === 'bij-beslisser' || mandaat.status === 'geen-beslisser') && mandaat.niveau?.beslisser === aan
      );
    case 'advies':
      return (
        isWaiting(mandaat) && mandaat.adviezen.some(({ nr, antwoord }) => nr === over.advies && antwoord === undefined)
      );
    case 'mandaat-geen-beslisser':
      return mandaat.status === 'geen-beslisser';
    case 'mandaat-vraag':
      return 'vraag' in mandaat && mandaat.vraag !== undefined;
    case 'mandaat-extern':
      // The contact, or whoever of the other organisation asked the vraag that was answered.
      return (
        mandaat.status === 'bij-extern' &&
        (mandaat.extern.contact === aan || mandaat.beantwoord.at(-1)?.vraag.door === aan)
      );
    case 'mandaat-stand':
      // Taken back before it could be shown: nobody there ever heard of it.
      return isWaiting(mandaat) || mandaat.status === 'besloten';
    case 'onbereikbaar-bellen':
      return phoningMatters(mandaat, over.inPlaatsVan?.soort);
    case 'mandaat-uitkomst':
    case 'mandaat-besloten':
      return mandaat.status === 'besloten';
    default:
      return isWaiting(mandaat) || involvedIn(mandaat).length > 0;
  }
}

/** M16: whether a message that has not been sent yet still tells its reader anything. Updates always do. */
export function stillMatters(bericht: Bericht, casus: Casusoverleg): boolean {
  const { soort, aan, over } = bericht;
  if (soort === 'thread') return true;
  if (soort === 'onbereikbaar' && over.inPlaatsVan !== undefined)
    return stillMatters({ ...bericht, ...over.inPlaatsVan }, casus);
  if (soort === 'thread-geweigerd') return casus.thread === undefined;
  if (over.mandaat !== undefined) {
    const mandaat = casus.mandaten.get(over.mandaat);
    if (mandaat === undefined) return false;
    if (!isAfterDecision(soort)) return mandaatMatters(bericht, mandaat);
    return mandaat.status === 'besloten' && afterDecisionMatters(soort, mandaat, bericht);
  }
  if (over.actie !== undefined) return casus.acties.get(over.actie)?.status === 'open';
  if (over.uitnodiging !== undefined) {
    const uitnodiging = casus.uitnodigingen.get(over.uitnodiging);
    if (uitnodiging === undefined) return false;
    if (soort === 'uitnodiging-geen-reactie') return uitnodiging.status === 'geen-reactie';
    if (soort === 'uitnodiging-geen-rol') return uitnodiging.status === 'geen-rol';
    const open = uitnodiging.status === 'gevraagd' || uitnodiging.status === 'geen-reactie';
    return open && (aan === 'thread' || soort === 'onbereikbaar-bellen' || askedNow(uitnodiging)?.wie === aan);
  }
  const ofOffer = soort === 'regie-aanbod' || soort === 'regie-herinnering' || soort === 'onbereikbaar';
  if (ofOffer && over.aanbod !== undefined) return casus.regie.aanbod?.nummer === over.aanbod;
  return true;
}
