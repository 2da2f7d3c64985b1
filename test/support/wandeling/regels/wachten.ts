import { isWaiting, wachttijd } from '../../../../src/domain/mandaat/waiting.ts';
import { firstOf, type Regel } from './regel.ts';

/** Minutes; sums of fractions are not exact. */
const hair = 1e-6;

const addsUp: Regel = {
  naam: 'the parts of waiting add up to the whole, and none is negative (M4)',
  fout: ({ after: { casus, now, org } }) =>
    firstOf(casus.mandaten.values(), (mandaat) => {
      const { totaal, bijBeslisser, bijAanvrager, buitenKantoortijd } = wachttijd(mandaat, now, org.kantoor);
      const parts = [bijBeslisser, bijAanvrager, buitenKantoortijd];
      const same = Math.abs(bijBeslisser + bijAanvrager + buitenKantoortijd - totaal) < hair;
      return same && Math.min(...parts) >= -hair
        ? undefined
        : `${mandaat.id}: ${parts.join(' + ')} = ${String(totaal)}`;
    }),
};

const neverLess: Regel = {
  naam: 'waiting never shrinks and never starts anew, unless the clock is set back (M4)',
  fout: ({ before, after }) =>
    after.now < before.now
      ? undefined
      : firstOf(before.casus.mandaten.values(), (earlier) => {
          const mandaat = after.casus.mandaten.get(earlier.id);
          const was = wachttijd(earlier, before.now, before.org.kantoor).totaal;
          const is = mandaat && wachttijd(mandaat, after.now, after.org.kantoor).totaal;
          return is !== undefined && is >= was - hair ? undefined : `${earlier.id}: ${String(was)}, then ${String(is)}`;
        }),
};

const oneClock: Regel = {
  naam: 'exactly one clock runs while a request waits, and none afterwards (M4)',
  fout: ({ after }) =>
    firstOf(after.casus.mandaten.values(), (mandaat) => {
      const running = mandaat.wacht.filter(({ tot }) => tot === undefined);
      const last = mandaat.wacht.at(-1);
      if (running.length !== (isWaiting(mandaat) ? 1 : 0)) return `${mandaat.id}: ${String(running.length)} run`;
      if (running.length === 1 && running[0] !== last) return `${mandaat.id}: an earlier piece still runs`;
      const asked = 'vraag' in mandaat && mandaat.vraag !== undefined;
      return !isWaiting(mandaat) || (last?.bij === 'aanvrager') === asked
        ? undefined
        : `${mandaat.id}: it runs for the ${String(last?.bij)}`;
    }),
};

const noGaps: Regel = {
  naam: 'waiting has no gap: each piece begins where the one before it ended (M4)',
  fout: ({ after }) =>
    firstOf(after.casus.mandaten.values(), ({ id, gevraagd, wacht }) => {
      const begins = wacht.map(({ van }) => van);
      const ends = [gevraagd, ...wacht.map(({ tot }) => tot)];
      return begins.every((van, index) => van === ends[index]) ? undefined : `${id}: a gap`;
    }),
};

export const wachten: readonly Regel[] = [addsUp, neverLess, oneClock, noGaps];
