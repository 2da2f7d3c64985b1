import { observeState, type GaugeNeeds } from './application/observing/gauges.ts';
import { observedBot } from './application/observing/observedBot.ts';
import { observedCasussen, observedDecide } from './application/observing/observedCasussen.ts';
import { observedDelivery, observedMessenger } from './application/observing/observedMessenger.ts';
import { observedStore } from './application/observing/observedStore.ts';
import type { Casussen } from './application/casussen.ts';
import type { DeliverNeeds } from './application/deliver.ts';
import type { TelemetryConfig } from './config.ts';
import type { decide } from './domain/casusoverleg/decide.ts';
import type { Bot } from './ports/bot.ts';
import type { CasusStore } from './ports/casusStore.ts';
import type { RealClock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Messenger } from './ports/messenger.ts';
import type { Telemetry } from './ports/telemetry.ts';

type Sending = Pick<DeliverNeeds, 'render' | 'messenger'>;

/** Makes of the parts of the app the same parts, which tell what they do. */
export type Observing = {
  store(store: CasusStore): CasusStore;
  /** The rules, for `createCasussen`. */
  readonly rules: { readonly decide?: typeof decide };
  casussen(casussen: Casussen): Casussen;
  bot(bot: Bot): Bot;
  /** For messages that belong to no casusoverleg. */
  messenger(messenger: Messenger, soort: string): Messenger;
  delivery(parts: Sending): Sending;
  /** Told of the status of every answer to Teams. */
  readonly answered: ((status: number) => void) | undefined;
  state(needs: Omit<GaugeNeeds, 'telemetry'>): void;
  close(): Promise<void>;
};

/** Nothing is told, and nothing stands between the parts. */
const silent: Observing = {
  store: (store) => store,
  rules: {},
  casussen: (casussen) => casussen,
  bot: (bot) => bot,
  messenger: (messenger) => messenger,
  delivery: (parts) => parts,
  answered: undefined,
  state: () => undefined,
  close: () => Promise.resolve(),
};

type Tools = { readonly realClock: RealClock; readonly log: Log; readonly instance: string };

/** What the settings want to be told. OpenTelemetry is loaded only when something is. */
export async function openObserving(config: TelemetryConfig, { realClock, log, instance }: Tools): Promise<Observing> {
  if (config.kind === 'off') return silent;
  const { openTelemetry } = await import('./adapters/telemetry/openTelemetry.ts');
  return observing(await openTelemetry(config, { log, instance, everyMs: config.everyMs }), realClock);
}

function observing(telemetry: Telemetry, realClock: RealClock): Observing {
  const tools = { telemetry, realClock };
  return {
    store: (store) => observedStore(store, telemetry),
    rules: { decide: observedDecide(telemetry) },
    casussen: (casussen) => observedCasussen(casussen, telemetry),
    bot: (bot) => observedBot(bot, telemetry, realClock),
    messenger: (messenger, soort) => observedMessenger(messenger, tools, () => ({ soort })),
    delivery: (parts) => observedDelivery(parts, tools),
    answered: (status) => {
      if (status >= 500) telemetry.count('aantafel.http.errors', { status });
    },
    state: (needs) => observeState({ ...needs, telemetry }),
    close: () => telemetry.close(),
  };
}
