import { iedereen, wieIs } from '../../wieIs.ts';
import { firstOf, isOfMandaat, moreThan, ofMandaat, type Regel } from './regel.ts';

const pings = new Set(['MandaatReminded', 'MandaatNudged', 'MandaatWarned']);

const atMostThree: Regel = {
  naam: 'at most two reminders, by the clock or by hand, and one warning for each recipient and level (M6, M15)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isOfMandaat), (fresh) => {
      if (!pings.has(fresh.type)) return undefined;
      const reminders: string[] = [];
      const warnings: string[] = [];
      let level = '';
      let cutOff = false;
      for (const event of ofMandaat(after.events, fresh.mandaat)) {
        if (event.type === 'MandaatAssigned') level = event.trede;
        if (event.type === 'MandaatReminded' || event.type === 'MandaatNudged')
          reminders.push(`${level} ${wieIs(event.to)} reminded`);
        // A warning that a vraag overtook was never sent (M16), so the next one is the first.
        if (event.type === 'VraagAsked') cutOff = true;
        if (event.type === 'MandaatWarningDelivered') cutOff = false;
        if (event.type !== 'MandaatWarned') continue;
        if (!cutOff) warnings.push(`${level} ${wieIs(event.to)} warned`);
        cutOff = false;
      }
      const tooMany = [...moreThan(2, reminders), ...moreThan(1, warnings)];
      return tooMany.length === 0 ? undefined : `${fresh.mandaat}: ${tooMany.join()}`;
    }),
};

const noMessageTwice: Regel = {
  naam: 'no message goes out twice, and none twice to one person for one event',
  fout: ({ before, after }) => {
    if (before.berichten.length === after.berichten.length) return undefined;
    const keys = after.berichten.map(({ key }) => key);
    const fresh = after.berichten.slice(before.berichten.length);
    const personal = fresh
      .filter(({ aan }) => aan !== 'thread')
      .map(({ aan, event }) => `${wieIs(aan)} at ${String(event)}`);
    const twice = [...moreThan(1, keys), ...moreThan(1, personal)];
    return twice.length === 0 ? undefined : twice.join();
  },
};

const nobodyStrange: Regel = {
  naam: 'every message goes to the thread or to a person',
  fout: ({ before, after: { berichten } }) =>
    firstOf(berichten.slice(before.berichten.length), ({ aan, soort }) =>
      aan === 'thread' || iedereen.includes(wieIs(aan)) ? undefined : `${soort} to ${aan}`,
    ),
};

const termijnOnce: Regel = {
  naam: 'of the statutory term each thing is told once for a request (law 12)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isOfMandaat), (fresh) => {
      if (fresh.type !== 'MandaatTermijnWarned') return undefined;
      const told = ofMandaat(after.events, fresh.mandaat).flatMap((event) =>
        event.type === 'MandaatTermijnWarned' ? [event.waarom] : [],
      );
      return moreThan(1, told).join() || undefined;
    }),
};

export const pingRegels: readonly Regel[] = [termijnOnce, atMostThree, noMessageTwice, nobodyStrange];
