import type { CasusStore } from '../../ports/casusStore.ts';
import type { Telemetry } from '../../ports/telemetry.ts';

/** The same store, with loading and writing as parts of whatever they are done for. */
export const observedStore = (store: CasusStore, telemetry: Telemetry): CasusStore => ({
  ...store,
  load: (kenmerk) => telemetry.part('load', { kenmerk }, () => store.load(kenmerk)),
  create: (document) => telemetry.part('write', { kenmerk: document.kenmerk }, () => store.create(document)),
  replace: (document, revision) =>
    telemetry.part('write', { kenmerk: document.kenmerk }, () => store.replace(document, revision)),
});
