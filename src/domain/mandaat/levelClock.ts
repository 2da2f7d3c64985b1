import type { Mandaat } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { plusWerkminuten, werkminutenTussen } from '../werktijd/werkminuten.ts';

/** The clock of one level: office time with the beslisser since `sinds`; it stands still during a vraag (M4). */
export type LevelClock = {
  /** Office minutes used until `at`. */
  usedAt(at: Instant): number;
  /** When it will have used so many minutes; undefined while it stands still. */
  momentOf(minuten: number): Instant | undefined;
};

/** A clock that never stands still. */
export const runningClock = (from: Instant, kantoor: Kantoor): LevelClock => ({
  usedAt: (at) => werkminutenTussen(from, at, kantoor),
  momentOf: (minuten) => plusWerkminuten(from, minuten, kantoor),
});

export function levelClock(mandaat: Mandaat, sinds: Instant, kantoor: Kantoor): LevelClock {
  const pieces = mandaat.wacht
    .filter((stuk) => stuk.bij === 'beslisser' && (stuk.tot === undefined || stuk.tot > sinds))
    .map((stuk) => ({ van: stuk.van > sinds ? stuk.van : sinds, tot: stuk.tot }));
  const usedAt = (at: Instant): number =>
    pieces.reduce((sum, { van, tot }) => {
      const end = tot === undefined || tot > at ? at : tot;
      return end > van ? sum + werkminutenTussen(van, end, kantoor) : sum;
    }, 0);
  const running = pieces.find(({ tot }) => tot === undefined);
  return {
    usedAt,
    momentOf: (minuten) => running && plusWerkminuten(running.van, Math.max(0, minuten - usedAt(running.van)), kantoor),
  };
}
