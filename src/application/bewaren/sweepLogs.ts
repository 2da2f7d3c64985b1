import { z } from 'zod';
import { removeAll } from './removeAll.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import { weekNaam } from '../../domain/werktijd/isoWeek.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';

const dayMs = 86_400_000;

const lineShape = z.object({ at: z.number() });

type Needs = {
  readonly documents: Documents;
  readonly directory: Pick<Directory, 'current'>;
  readonly clock: Clock;
};

/**
 * What belongs to no casusoverleg goes when its own term is over (law 14, 15): who looked up a household, what a
 * beheerder did, and which digests were sent. Looks once a day, and again when the clock was set back.
 */
export function createSweepLogs({ documents, directory, clock }: Needs) {
  let swept: Instant | undefined;

  return async function sweepLogs(): Promise<void> {
    const now = clock.now();
    if (swept !== undefined && now >= swept && now < swept + dayMs) return;
    swept = now;
    const { bewaren, kantoor } = directory.current();
    const before = (now - bewaren.logboek * dayMs) as Instant;
    const isOld = (value: unknown): boolean => lineShape.parse(value).at < before;
    await removeAll(documents, { kind: 'readlog', prefix: 'huishouden/' }, isOld);
    await removeAll(documents, { kind: 'beheer', prefix: '' }, isOld);
    // Their ids begin with their week.
    const oldest = weekNaam(before, kantoor);
    await removeAll(documents, { kind: 'digest', prefix: '' }, (_value, id) => id < oldest);
  };
}
