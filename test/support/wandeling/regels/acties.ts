import { datumVan } from '../../../../src/domain/werktijd/werkdag.ts';
import { firstOf, moreThan, type Regel } from './regel.ts';

const ends = new Set(['ActieDone', 'ActieDropped', 'ActieHandedOver']);

const onceEach: Regel = {
  naam: 'who does an actie hears once that it is overdue and the regiehouder once, after its last day only (C9)',
  fout: ({ after: { casus, events, org } }, nieuw) =>
    firstOf(nieuw, (fresh) => {
      if (fresh.type !== 'ActieReminded' && fresh.type !== 'ActieEscalatedToRegiehouder') return undefined;
      const uiterlijk = casus.acties.get(fresh.actie)?.uiterlijk ?? '';
      if (datumVan(fresh.at, org.kantoor) <= uiterlijk) return `${fresh.actie} is not overdue`;
      const told = events.flatMap((event) =>
        'actie' in event && event.by === 'klok' ? [`${event.type} ${event.actie}`] : [],
      );
      return moreThan(1, told)[0];
    }),
};

const endsOnce: Regel = {
  naam: 'an actie ends once, and nothing happens to it after that (C9, C8)',
  fout: ({ before }, nieuw) =>
    firstOf(nieuw, (fresh) => {
      if (!('actie' in fresh) || fresh.type === 'ActieAgreed') return undefined;
      const open = before.casus.acties.get(fresh.actie)?.status === 'open';
      return open ? undefined : `${fresh.type} on ${fresh.actie}`;
    }),
};

const nothingLeftOpen: Regel = {
  naam: 'no actie stays open in a casusoverleg that is closed (C8)',
  fout: ({ after: { casus } }, nieuw) =>
    nieuw.length === 0 || casus.status === 'open'
      ? undefined
      : firstOf(casus.acties.values(), ({ id, status }) => (status === 'open' ? id : undefined)),
};

const endedByWhom: Regel = {
  naam: 'an actie is ended by a person, never by the clock (C9)',
  fout: (_, nieuw) =>
    firstOf(nieuw, ({ type, by }) => (ends.has(type) && (by === 'klok' || by === 'bezorging') ? type : undefined)),
};

export const acties: readonly Regel[] = [onceEach, endsOnce, nothingLeftOpen, endedByWhom];
