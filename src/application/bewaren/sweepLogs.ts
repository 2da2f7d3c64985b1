import { z } from 'zod';
import type { Sweep } from './dailyRound.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import { weekNaam } from '../../domain/werktijd/isoWeek.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';

const dayMs = 86_400_000;

const lineShape = z.object({ at: z.number() });

type Needs = {
  readonly documents: Documents;
  readonly directory: Pick<Directory, 'current'>;
  readonly clock: Clock;
};

type Old = (line: { readonly id: string; readonly value: unknown }, before: Instant) => boolean;

/**
 * What belongs to no casusoverleg goes when its own term is over (law 14, 15): who looked up a household, what a
 * beheerder did, and which digests were sent. Each is listed in order of time, so the first that may stay ends it.
 */
export function createSweepLogs({ documents, directory, clock }: Needs) {
  const until =
    (kind: DocumentKind, prefix: string, isOld: Old): Sweep =>
    async (after, { isFull, trip, reach }) => {
      const before = (clock.now() - directory.current().bewaren.logboek * dayMs) as Instant;
      for await (const line of documents.list(kind, prefix, after)) {
        if (!isOld(line, before)) return true;
        if (isFull()) return false;
        trip();
        await documents.remove(kind, line.id, line.revision);
        reach(line.id);
      }
      return true;
    };
  const wasBefore: Old = ({ value }, before) => lineShape.parse(value).at < before;

  return {
    lookups: until('readlog', 'huishouden/', wasBefore),
    beheer: until('beheer', '', wasBefore),
    // Their ids begin with their week.
    digest: until('digest', '', ({ id }, before) => id < weekNaam(before, directory.current().kantoor)),
  };
}
