import { NewerStore } from './newerStore.ts';
import { versionOf, type StoredKind, type Upgrades } from './upgrades.ts';

/**
 * A document as the present version would have stored it, from what lies in the store under `version`. Throws
 * NewerStore for what a later version stored.
 */
export function upgraded(
  kind: StoredKind,
  version: number,
  stored: Readonly<Record<string, unknown>>,
  known: Upgrades,
): Readonly<Record<string, unknown>> {
  const present = versionOf(kind, known);
  if (version > present) throw new NewerStore(kind, version, present);
  return known[kind].slice(version - 1).reduce((older, upgrade) => upgrade(older), stored);
}
