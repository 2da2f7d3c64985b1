import { brokenLinks, unseal } from '../../../src/application/timeline.ts';
import type { CasusEvent } from '../../../src/domain/casusoverleg/events.ts';
import type { CasusDocument, CasusStore, OutboxEntry } from '../../../src/ports/casusStore.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import type { Delivered } from '../connector/standing.ts';
import { digestFaults, digestsOf, isDigest } from './digests.ts';

export type Account = {
  readonly casussen: number;
  /** Messages in the outboxes that arrived, and what no longer mattered when its turn came. */
  readonly sent: number;
  readonly skipped: number;
  /** Weekly digests that fell due. */
  readonly digests: number;
  /** Messages that stand in Teams without an outbox that knows of them, counted by why nobody heard that they do. */
  readonly again: Readonly<Record<string, number>>;
  /** What may not be; empty when all promises were kept. */
  readonly faults: readonly string[];
};

/** Why the bot may not know that this message stands there; undefined when it was told. */
export type Unheard = (message: Delivered) => string | undefined;

/** What can be done once only, as the timeline names it; the rest of the line says which one. */
function onceOnly(event: CasusEvent): string | undefined {
  switch (event.type) {
    case 'DomeinJoined':
      return `${event.type} ${event.uitnodiging}`;
    case 'RegieAccepted':
      return `${event.type} ${event.nummer}`;
    case 'MandaatRequested':
    case 'MandaatDecided':
      return `${event.type} ${event.mandaat}`;
    case 'KeuzeMade':
      return `${event.type} ${event.mandaat} ${event.nr}`;
    case 'CasusoverlegClosed':
      return event.type;
    default:
      return undefined;
  }
}

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const isSent = (entry: OutboxEntry): entry is OutboxEntry & { readonly ref: NonNullable<OutboxEntry['ref']> } =>
  entry.state === 'sent' && entry.ref !== undefined;

/**
 * Whether each promise about one casusoverleg was kept. Everybody can be reached and luck returns in time, so nothing may
 * be given up either.
 */
function faultsIn(document: CasusDocument, arrived: readonly Delivered[]): readonly string[] {
  const { kenmerk, outbox } = document;
  const says = (what: string): string => `${kenmerk}: ${what}`;
  const moments = new Map(arrived.map(({ conversation, activity }, index) => [`${conversation} ${activity}`, index]));
  const sent = outbox.filter(isSent).map((entry) => ({
    entry,
    at: moments.get(`${entry.ref.conversatie} ${entry.ref.activiteit}`),
  }));
  const overtaken = sent.filter(({ entry, at }, index) =>
    sent.slice(0, index).some((earlier) => earlier.entry.aan === entry.aan && (earlier.at ?? 0) > (at ?? 0)),
  );
  return [
    ...brokenLinks(document).map((seq) => says(`link ${seq} of the chain is broken`)),
    ...outbox.filter((one) => one.state === 'pending').map(({ key }) => says(`${key} still waits`)),
    ...outbox.filter((one) => one.stale === true).map(({ key }) => says(`${key} shows the past`)),
    ...sent.filter(({ at }) => at === undefined).map(({ entry }) => says(`${entry.key} never arrived`)),
    ...overtaken.map(({ entry }) => says(`${entry.key} was overtaken`)),
    ...outbox.filter((one) => one.state === 'failed').map(({ key }) => says(`${key} was given up`)),
    ...twice(unseal(document).flatMap((event) => onceOnly(event) ?? [])).map((name) => says(`twice: ${name}`)),
    ...twice(outbox.map(({ key }) => key)).map((key) => says(`${key} is there twice`)),
  ];
}

const named = ({ conversation, activity, request }: Delivered): string =>
  `${conversation} ${activity} (process ${request.process})`;

/** How many messages the same process sent after this one. */
const laterBy = (message: Delivered, arrived: readonly Delivered[]): number =>
  arrived.slice(arrived.indexOf(message) + 1).filter(({ request }) => request.process === message.request.process)
    .length;

/** Holds everything that stands in the store against everything that stands in Teams. */
export async function account(given: {
  readonly store: CasusStore;
  readonly documents: Documents;
  readonly kenmerken: readonly Kenmerk[];
  readonly delivered: readonly Delivered[];
  readonly unheard: Unheard;
}): Promise<Account> {
  const { store, documents: beside, kenmerken, delivered, unheard } = given;
  const arrived = delivered.filter(({ how }) => how === 'posted');
  const documents = await Promise.all(kenmerken.map(async (kenmerk) => (await store.load(kenmerk))?.document));
  const known = documents.filter((one) => one !== undefined);
  const entries = known.flatMap(({ outbox }) => outbox);
  const refs = new Set(entries.filter(isSent).map(({ ref }) => `${ref.conversatie} ${ref.activiteit}`));
  const unknown = arrived.filter(({ conversation, activity }) => !refs.has(`${conversation} ${activity}`));
  const digests = await digestsOf(beside);
  const told = unknown.filter((message) => unheard(message) === undefined && !isDigest(message));
  const untold = unknown.filter((message) => unheard(message) !== undefined);
  const again = Object.entries(Object.groupBy([...untold, ...told], (message) => unheard(message) ?? 'told'));
  return {
    casussen: known.length,
    sent: refs.size,
    digests: digests.length,
    skipped: entries.filter(({ state }) => state === 'skipped').length,
    again: Object.fromEntries(again.map(([why, messages = []]) => [why, messages.length])),
    faults: [
      ...known.flatMap((document) => faultsIn(document, arrived)),
      ...digestFaults(digests, arrived, unheard),
      ...told.map((one) => `${named(one)} came again, though ${laterBy(one, arrived)} more was sent after it`),
    ],
  };
}
