import type { UitvoeringEvent } from './events.ts';
import { uitvoerderNow } from './state.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Berichtsoort } from '../../casusoverleg/bericht.ts';
import { to, type Draft } from '../../casusoverleg/draft.ts';
import type { Herkomst } from '../../casusoverleg/events.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import { presentRegiehouder, regiehouder } from '../../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../../casusoverleg/state.ts';
import type { DecidedMandaat } from '../state.ts';

/** Whoever asked, holds regie or decided hears how it went, except who says so. */
function told(casus: Casusoverleg, mandaat: DecidedMandaat, by: Herkomst['by'], soort: Berichtsoort): readonly Draft[] {
  const people = new Set<PersonId>([mandaat.aanvrager, regiehouder(casus), mandaat.besluit.door]);
  return [...people].filter((one) => one !== by).flatMap((one) => to(soort, one, { mandaat: mandaat.id }));
}

/** What the execution of a mandaat has the bot send (M11): the parties hear what became of it, the thread the fact. */
export function uitvoeringMessages(
  casus: Casusoverleg,
  mandaat: DecidedMandaat,
  event: UitvoeringEvent & Herkomst,
  facts: Facts,
): readonly Draft[] {
  const over = { mandaat: mandaat.id };
  switch (event.type) {
    case 'UitvoeringAssigned':
      return [
        ...to('uitvoering', event.to, over),
        ...(event.waarom === 'wacht-te-lang' ? to('uitvoering-wacht', 'thread', over) : []),
      ];
    case 'UitvoeringWithoutContact':
      return [...new Set([presentRegiehouder(casus, facts), ...facts.org.beheerders])].flatMap((one) =>
        to('uitvoering-niemand', one, over),
      );
    case 'UitvoeringReminded':
      return to('uitvoering-herinnering', event.to, over);
    case 'UitvoeringWarned':
      return to('uitvoering-waarschuwing', event.to, over);
    case 'UitvoeringStillWaiting': {
      const asked = mandaat.uitvoering && uitvoerderNow(mandaat.uitvoering)?.wie;
      return [...to('uitvoering-herinnering', asked, over), ...to('uitvoering-wacht', 'thread', over)];
    }
    case 'UitvoeringDone':
    case 'UitvoeringObjected':
      return [...told(casus, mandaat, event.by, 'uitvoering-uitkomst'), ...to('uitvoering-gemeld', 'thread', over)];
    case 'UitvoeringAsked':
    case 'UitvoeringReceived':
    case 'UitvoeringStarted':
    case 'UitvoeringWarningDelivered':
    case 'UitvoeringEnded':
      return [];
  }
}
