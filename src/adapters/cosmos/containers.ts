import type { ContainerDefinition, IndexingPolicy } from '@azure/cosmos';

/** Only what is searched by is indexed: a write costs by the paths in its index, and the timeline has hundreds. */
const indexing = (...paths: readonly string[]): IndexingPolicy => ({
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: paths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }],
});

// Time to live is on for items that say so themselves: a backstop behind our own retention, which a hold wins from (law 15).
const neverExpires = -1;

/** The two containers, as they are made for development and as infra must make them for Azure. */
export const containers = {
  casus: {
    id: 'casus',
    partitionKey: { paths: ['/kenmerk'] },
    defaultTtl: neverExpires,
    indexingPolicy: indexing(
      '/kenmerk/?',
      '/nextDue/?',
      '/nextSend/?',
      '/thread/?',
      '/openKenmerk/?',
      '/openSince/?',
      '/openPeople/[]/?',
      '/endedAt/?',
    ),
  },
  document: {
    id: 'document',
    partitionKey: { paths: ['/kind'] },
    defaultTtl: neverExpires,
    indexingPolicy: indexing('/kind/?', '/key/?'),
  },
} as const satisfies Record<string, ContainerDefinition>;
