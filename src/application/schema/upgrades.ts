import type { DocumentKind } from '../../ports/documents.ts';

/** Every kind of document that is stored. */
export type StoredKind = 'casus' | DocumentKind;

/** Makes of a document as one version stored it what the next would have stored. Gets and gives JSON values. */
export type Upgrade = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export type Upgrades = Readonly<Record<StoredKind, readonly Upgrade[]>>;

/**
 * For each kind the steps from version 1, as 0.1.0 stored it, to the present one. A step that was released is never
 * changed, only followed by another. A casusoverleg that gets a new version is written again by the first process that
 * starts with it, so that its search index is of the present too; the rest at its next write.
 *
 * To change what is stored: change it, add a step here (the same document back, when an older one will do), and see
 * `test/application/schema/shapes.test.ts` agree.
 */
export const upgrades: Upgrades = {
  // 2: keeping (law 15); what was closed before gets its moment by being written again.
  casus: [(older) => older],
  household: [],
  // Whether Teams took the last message: of older ones nothing is known.
  person: [(older) => older],
  // How often nobody knew whether a message arrived has a count of its own: of older ones it begins anew.
  absence: [(older) => older],
  channel: [],
  digest: [(older) => older],
  readlog: [],
  setting: [],
  instance: [],
  draft: [],
  figure: [],
  beheer: [],
  loose: [],
};

/** The present version of a kind. */
export const versionOf = (kind: StoredKind, known: Upgrades = upgrades): number => known[kind].length + 1;
