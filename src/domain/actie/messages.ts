import type { ActieEvent } from './events.ts';
import { to, type Draft } from '../casusoverleg/draft.ts';
import type { Herkomst } from '../casusoverleg/events.ts';

/** What an actie event has the bot send; who notes an actie of their own needs no card about it. */
export function actieMessages(event: ActieEvent & Herkomst): readonly Draft[] {
  const over = { actie: event.actie };
  switch (event.type) {
    case 'ActieAgreed':
      return event.to === event.by ? [] : to('actie', event.to, over);
    case 'ActieReminded':
      return to('actie-herinnering', event.to, over);
    case 'ActieEscalatedToRegiehouder':
      return to('actie-over-tijd', event.to, over);
    case 'ActieDone':
    case 'ActieDropped':
    case 'ActieHandedOver':
      return [];
  }
}
