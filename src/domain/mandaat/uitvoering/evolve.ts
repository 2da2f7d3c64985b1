import type { UitvoeringEvent } from './events.ts';
import { isUnderway, type Uitvoering } from './state.ts';
import type { Instant } from '../../basis/instant.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Herkomst } from '../../casusoverleg/events.ts';

type Clock = Pick<Uitvoering, 'sinds' | 'herinnerd' | 'waarschuwing' | 'laatstePing'>;

/** Every stage and every next person begins with a clock of its own. */
const freshClock = (sinds: Instant): Clock => ({
  sinds,
  herinnerd: 0,
  waarschuwing: undefined,
  laatstePing: undefined,
});

const basis = ({ domein, gevraagd, sinds, herinnerd, waarschuwing, laatstePing }: Uitvoering) => ({
  ...{ domein, gevraagd, sinds, herinnerd },
  ...{ waarschuwing, laatstePing },
});

function change(
  uitvoering: Uitvoering,
  event: Exclude<UitvoeringEvent, { type: 'UitvoeringAsked' }> & Herkomst,
): Uitvoering {
  const door = event.by as PersonId;
  switch (event.type) {
    case 'UitvoeringAssigned': {
      const { to: wie, trede, vervangt, at } = event;
      return {
        ...uitvoering,
        ...freshClock(at),
        gevraagd: [...uitvoering.gevraagd, { wie, trede, vervangt, op: at }],
      };
    }
    case 'UitvoeringReminded':
      return { ...uitvoering, herinnerd: event.nr };
    case 'UitvoeringWarned':
      return { ...uitvoering, waarschuwing: { op: event.at, bezorgd: undefined } };
    case 'UitvoeringWarningDelivered':
      return uitvoering.waarschuwing === undefined
        ? uitvoering
        : { ...uitvoering, waarschuwing: { ...uitvoering.waarschuwing, bezorgd: event.at } };
    case 'UitvoeringStillWaiting':
      return { ...uitvoering, laatstePing: event.at };
    case 'UitvoeringReceived':
      return { ...basis(uitvoering), ...freshClock(event.at), status: 'ontvangen' };
    case 'UitvoeringStarted':
      return { ...basis(uitvoering), ...freshClock(event.at), status: 'in-uitvoering', klaarOp: event.klaarOp };
    case 'UitvoeringDone': {
      const { resultaat, at: op } = event;
      return { ...basis(uitvoering), status: 'uitgevoerd', door, op, resultaat };
    }
    case 'UitvoeringObjected': {
      const { toets, reden, at: op } = event;
      return { ...basis(uitvoering), status: 'bezwaar', door, op, toets, reden };
    }
    case 'UitvoeringEnded': {
      const { reden, at: op } = event;
      return isUnderway(uitvoering) ? { ...basis(uitvoering), status: 'beëindigd', door, op, reden } : uitvoering;
    }
    case 'UitvoeringWithoutContact':
      return { ...uitvoering, laatstePing: event.at };
  }
}

/** Applies one event to the execution of a mandaat; asking begins a new one (M11, M13). */
export function evolveUitvoering(
  uitvoering: Uitvoering | undefined,
  event: UitvoeringEvent & Herkomst,
): Uitvoering | undefined {
  if (event.type === 'UitvoeringAsked')
    return { domein: event.domein, gevraagd: [], ...freshClock(event.at), status: 'gevraagd' };
  return uitvoering && change(uitvoering, event);
}
