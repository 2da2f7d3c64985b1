import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** What carries traces and figures to where they are kept. */
export type Exporters = { readonly spans: SpanExporter; readonly metrics: PushMetricExporter };

/** One telling may take so long (ms). */
export const exportTimeoutMs = 5000;
