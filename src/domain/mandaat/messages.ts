import type { MandaatEvent } from './events.ts';
import { isMove } from './isMove.ts';
import { seatOf } from './ladder.ts';
import { registerregel } from './register.ts';
import type { Mandaat } from './state.ts';
import type { UitvoeringEvent } from './uitvoering/events.ts';
import { uitvoeringMessages } from './uitvoering/messages.ts';
import type { VerschilEvent } from './verschil/events.ts';
import { verschilMessages } from './verschil/messages.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Herkomst } from '../casusoverleg/events.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { to, type Draft } from '../casusoverleg/draft.ts';
import { presentRegiehouder, regiehouder } from '../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';
import { isKantoortijd } from '../werktijd/kantoortijd.ts';

type Assigned = Extract<MandaatEvent, { type: 'MandaatAssigned' }>;

/**
 * A beslisser is asked. When it moved on because it waited too long, or was passed up, everyone concerned hears where
 * it waits now: at once, or when the office opens, by MandaatMoveTold (M6). A spoed request tells the aanvrager whom to phone (M5).
 */
function assigned(mandaat: Mandaat, event: Assigned & Herkomst, { org }: Facts): readonly Draft[] {
  const over = { mandaat: mandaat.id };
  return [
    ...to('mandaat', event.beslisser, over),
    ...(isMove(event.waarom) && isKantoortijd(event.at, org.kantoor) ? to('mandaat-wacht', 'thread', over) : []),
    ...(mandaat.verzoek.spoed === undefined ? [] : to('mandaat-bellen', mandaat.aanvrager, over)),
  ];
}

/**
 * The outcome goes to the aanvrager and the regiehouder, the bare fact to the thread; of a staand mandaat the stand
 * there is the outcome from the start.
 */
function decided(casus: Casusoverleg, mandaat: Mandaat, by: Herkomst['by'], { org }: Facts): readonly Draft[] {
  const over = { mandaat: mandaat.id };
  const told = new Set<PersonId>([mandaat.aanvrager, regiehouder(casus)]);
  return [
    ...[...told].filter((one) => one !== by).flatMap((one) => to('mandaat-uitkomst', one, over)),
    ...(registerregel(org, mandaat.register)?.route === 'staand' ? [] : to('mandaat-besloten', 'thread', over)),
  ];
}

/** Told by the clock; who asks hears it in the answer, and everyone else in the thread (law 12). */
function termijn(casus: Casusoverleg, mandaat: Mandaat, by: Herkomst['by'], facts: Facts): readonly Draft[] {
  const told = new Set([mandaat.aanvrager, presentRegiehouder(casus, facts)]);
  return by === 'klok' ? [...told].flatMap((one) => to('mandaat-termijn', one, { mandaat: mandaat.id })) : [];
}

/** Whose turn it is to decide; nobody's while a vraag is open, another organisation is asked, or the seat was lost. */
function presentBeslisser(mandaat: Mandaat, facts: Facts): PersonId | undefined {
  if (mandaat.status !== 'bij-beslisser' && mandaat.status !== 'geen-beslisser') return undefined;
  const last = mandaat.niveau?.beslisser;
  return last !== undefined && seatOf(mandaat, last, facts) !== undefined ? last : undefined;
}

/** The regiehouder, when the aanvrager leaves a vraag open (M4); the aanvrager again if it is the regiehouder's own. */
function whoAnswersInstead(casus: Casusoverleg, mandaat: Mandaat, facts: Facts): PersonId {
  const told = presentRegiehouder(casus, facts);
  return 'vraag' in mandaat && mandaat.vraag?.door === told ? mandaat.aanvrager : told;
}

type AfterEvent = UitvoeringEvent | VerschilEvent;

const ofVerschil = (event: AfterEvent): event is VerschilEvent =>
  event.type.startsWith('Keuze') || event.type.startsWith('Bemiddel');

/** What happens after the decision has messages of its own (M11, M12, M13). */
function afterDecision(casus: Casusoverleg, mandaat: Mandaat, event: AfterEvent & Herkomst, facts: Facts) {
  if (mandaat.status !== 'besloten') return [];
  return ofVerschil(event)
    ? verschilMessages(casus, mandaat, event, facts)
    : uitvoeringMessages(casus, mandaat, event, facts);
}

/** What a mandaat event has the bot send. */
export function mandaatMessages(casus: Casusoverleg, event: MandaatEvent & Herkomst, facts: Facts): readonly Draft[] {
  const mandaat = casus.mandaten.get(event.mandaat);
  if (mandaat === undefined) return [];
  const over = { mandaat: mandaat.id };
  switch (event.type) {
    case 'MandaatRequested':
      return to('mandaat-stand', 'thread', over);
    case 'MandaatAssigned':
      return assigned(mandaat, event, facts);
    case 'MandaatAskedExtern':
      return event.contact === undefined
        ? to('mandaat-bellen', presentRegiehouder(casus, facts), over)
        : to('mandaat-extern', event.contact, over);
    case 'MandaatExternUnreachable':
      return to('mandaat-bellen', presentRegiehouder(casus, facts), over);
    case 'MandaatWithoutBeslisser':
      return [...new Set([casus.starter, ...facts.org.beheerders])].flatMap((one) =>
        to('mandaat-geen-beslisser', one, over),
      );
    case 'MandaatReminded':
      return to(mandaat.status === 'bij-extern' ? 'mandaat-extern' : 'mandaat-herinnering', event.to, over);
    case 'MandaatWarned':
      return to('mandaat-waarschuwing', event.to, over);
    case 'MandaatStillWaiting':
      return [
        ...to('mandaat-herinnering', presentBeslisser(mandaat, facts), over),
        ...to('mandaat-wacht', 'thread', over),
      ];
    case 'MandaatTermijnWarned':
      return termijn(casus, mandaat, event.by, facts);
    case 'MandaatMoveTold':
      return to('mandaat-wacht', 'thread', over);
    case 'MandaatNudged':
      return to('mandaat-herinnering', event.to, over);
    case 'AdviesAsked':
      return to('advies', event.aan, { ...over, advies: event.nr });
    case 'AdviesGiven':
      return to('mandaat-advies', mandaat.adviezen.find(({ nr }) => nr === event.nr)?.gevraagdDoor, over);
    case 'VraagAsked':
      return to('mandaat-vraag', mandaat.aanvrager, over);
    case 'VraagReminded':
      return to('mandaat-vraag', event.to, over);
    case 'VraagToRegiehouder':
      return to('mandaat-vraag', whoAnswersInstead(casus, mandaat, facts), over);
    case 'VraagAnswered':
      return to(
        mandaat.status === 'bij-extern' ? 'mandaat-extern' : 'mandaat-antwoord',
        mandaat.beantwoord.at(-1)?.vraag.door,
        over,
      );
    case 'MandaatDecided':
      return decided(casus, mandaat, event.by, facts);
    case 'MandaatPostponed':
    case 'MandaatWarningDelivered':
    case 'BesluitReferenced':
    case 'MandaatWithdrawn':
    case 'MandaatNotNeeded':
      return [];
    default:
      return afterDecision(casus, mandaat, event, facts);
  }
}
