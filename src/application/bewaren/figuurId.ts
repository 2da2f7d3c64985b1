import { createHash } from 'node:crypto';
import type { SealedEvent } from '../../ports/casusStore.ts';

/**
 * Names the anonymous figure that stays of a casusoverleg: always the same, so that a second try finds the first, and
 * untraceable once the timeline is gone, because the hash of its beginning rests on random salts (C2).
 */
export const figuurId = (timeline: readonly SealedEvent[]): string =>
  createHash('sha256')
    .update(`figuur|${timeline[0]?.hash ?? ''}`)
    .digest('hex')
    .slice(0, 32);
