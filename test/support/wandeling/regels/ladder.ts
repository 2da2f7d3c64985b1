import type { CasusEvent } from '../../../../src/domain/casusoverleg/events.ts';
import { treden } from '../../../../src/domain/organisatie/organisatie.ts';
import { werkminutenTussen } from '../../../../src/domain/werktijd/werkminuten.ts';
import { wieIs } from '../../wieIs.ts';
import { firstOf, moreThan, ofMandaat, type Regel } from './regel.ts';

type Assigned = Extract<CasusEvent, { type: 'MandaatAssigned' }>;
const isAssigned = (event: CasusEvent): event is Assigned => event.type === 'MandaatAssigned';

const neverDown: Regel = {
  naam: 'the ladder never goes down (M7)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isAssigned), ({ mandaat }) => {
      const rungs = after.casus.mandaten.get(mandaat)?.bezocht.map(({ trede }) => treden.indexOf(trede)) ?? [];
      return rungs.every((rung, index) => rung >= (rungs[index - 1] ?? 0)) ? undefined : `${mandaat}: ${rungs.join()}`;
    }),
};

const nobodyTwice: Regel = {
  naam: 'nobody is visited twice, and never the aanvrager (M7, M8)',
  fout: ({ after }, nieuw) =>
    firstOf(nieuw.filter(isAssigned), ({ mandaat, beslisser }) => {
      const { bezocht = [], aanvrager } = after.casus.mandaten.get(mandaat) ?? {};
      const twice = moreThan(
        1,
        bezocht.map(({ wie }) => wieIs(wie)),
      );
      if (twice.length > 0) return `${mandaat}: ${twice.join()}`;
      return beslisser === aanvrager ? `${mandaat} lies with its aanvrager` : undefined;
    }),
};

/** Office minutes between the arrival of a warning and the step (M5). */
const vooraf = 120;

const warnedFirst: Regel = {
  naam: 'no step for waiting too long without its warning, delivered two office hours earlier at that level (M5)',
  fout: ({ after, before }, nieuw) =>
    firstOf(nieuw.filter(isAssigned), ({ mandaat, waarom, at }) => {
      if (waarom !== 'wacht-te-lang') return undefined;
      const earlier = ofMandaat(before.events, mandaat);
      const level = earlier.slice(earlier.findLastIndex(isAssigned) + 1);
      const warned = level.findIndex(({ type }) => type === 'MandaatWarned');
      const arrived = level.slice(warned + 1).find(({ type }) => type === 'MandaatWarningDelivered');
      if (warned < 0 || arrived === undefined) return `${mandaat} went up without a warning`;
      const minutes = werkminutenTussen(arrived.at, at, after.org.kantoor);
      return minutes >= vooraf ? undefined : `${mandaat} went up ${String(minutes)} minutes after its warning`;
    }),
};

export const ladder: readonly Regel[] = [neverDown, nobodyTwice, warnedFirst];
