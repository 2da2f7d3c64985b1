import { setTimeout } from 'node:timers/promises';
import { diag, DiagLogLevel, SpanStatusCode, trace, type Histogram } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { exportTimeoutMs, type Exporters } from './exporters.ts';
import type { Log } from '../../ports/log.ts';
import type { HistogramName, Telemetry } from '../../ports/telemetry.ts';

/** Where figures and traces go: any collector that speaks OTLP over HTTP, or Azure Monitor. */
export type TelemetrySetting =
  { readonly kind: 'otlp'; readonly endpoint: string } | { readonly kind: 'azure'; readonly connectionString: string };

export type TelemetryOptions = {
  /** Tells one process from another. */
  readonly instance: string;
  /** How often figures are told, in milliseconds. */
  readonly everyMs: number;
  readonly log: Log;
};

/** At the end no more time is taken than this (ms): a process that is asked to stop has ten seconds for everything. */
const closeMs = 1500;

/** Telemetry by OpenTelemetry. What can't be told is lost, with a line in the log at most once in five minutes. */
export async function openTelemetry(
  setting: TelemetrySetting,
  { instance, everyMs, log }: TelemetryOptions,
): Promise<Telemetry> {
  tellFaults(log);
  const { spans, metrics } = await exportersFor(setting);
  const resource = resourceFromAttributes({ 'service.name': 'aan-tafel', 'service.instance.id': instance });
  const traces = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(spans)] });
  traces.register();
  const exportTimeoutMillis = Math.min(exportTimeoutMs, everyMs);
  const reader = new PeriodicExportingMetricReader({
    ...{ exporter: metrics, exportIntervalMillis: everyMs, exportTimeoutMillis },
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  return telemetryOn(traces, meters);
}

async function exportersFor(setting: TelemetrySetting): Promise<Exporters> {
  switch (setting.kind) {
    case 'otlp':
      return (await import('./otlpExporters.ts')).otlpExporters(setting.endpoint);
    case 'azure':
      return (await import('./azureExporters.ts')).azureExporters(setting.connectionString);
  }
}

function telemetryOn(traces: NodeTracerProvider, meters: MeterProvider): Telemetry {
  const tracer = traces.getTracer('aan-tafel');
  const meter = meters.getMeter('aan-tafel');
  const counters = {
    'aantafel.refusals': meter.createCounter('aantafel.refusals'),
    'aantafel.delivery.retries': meter.createCounter('aantafel.delivery.retries'),
    'aantafel.http.errors': meter.createCounter('aantafel.http.errors'),
  };
  const histograms: Record<HistogramName, Histogram> = {
    'aantafel.turns': meter.createHistogram('aantafel.turns', { unit: 'ms' }),
    'aantafel.deliveries': meter.createHistogram('aantafel.deliveries', { unit: 'ms' }),
  };
  const units = { 'aantafel.tick.lag': 's', 'aantafel.mandaten.waiting': '1' };

  const span: Telemetry['span'] = (name, attributes, work, also) =>
    tracer.startActiveSpan(name, { attributes }, async (current) => {
      try {
        const answer = await work();
        if (also !== undefined) current.setAttributes(also(answer));
        return answer;
      } catch (error) {
        // Its name only: a message may tell too much.
        current.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : typeof error });
        throw error;
      } finally {
        current.end();
      }
    });
  const inSpan = (): boolean => trace.getActiveSpan() !== undefined;

  return {
    span,
    part: (name, attributes, work) => (inSpan() ? span(name, attributes, work) : work()),
    step(name, attributes, work) {
      if (!inSpan()) return work();
      const current = tracer.startSpan(name, { attributes });
      try {
        return work();
      } finally {
        current.end();
      }
    },
    count: (name, attributes) => counters[name].add(1, attributes),
    measure: (name, ms, attributes) => histograms[name].record(ms, attributes),
    observe(name, read) {
      meter.createObservableGauge(name, { unit: units[name] }).addCallback(async (result) => {
        for (const { value, attributes } of await read()) result.observe(value, attributes);
      });
    },
    async close() {
      const told = Promise.allSettled([traces.shutdown(), meters.shutdown()]);
      await Promise.race([told, setTimeout(closeMs, undefined, { ref: false })]);
    },
  };
}

/** Faults of telling are no faults of the bot: one warning now and then, without what the library says. */
function tellFaults(log: Log): void {
  const restMs = 300_000;
  let toldAt = -Infinity;
  const tell = (): void => {
    if (performance.now() - toldAt < restMs) return;
    toldAt = performance.now();
    log.warn({}, 'telemetry could not be sent');
  };
  const silent = (): void => undefined;
  diag.setLogger({ error: tell, warn: tell, info: silent, debug: silent, verbose: silent }, DiagLogLevel.WARN);
}
