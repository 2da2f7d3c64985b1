import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { exportTimeoutMs, type Exporters } from './exporters.ts';

/** OTLP over HTTP to a collector; headers, such as a token, come from the standard `OTEL_EXPORTER_OTLP_HEADERS`. */
export function otlpExporters(endpoint: string): Exporters {
  const base = endpoint.replace(/\/+$/, '');
  return {
    spans: new OTLPTraceExporter({ url: `${base}/v1/traces`, timeoutMillis: exportTimeoutMs }),
    metrics: new OTLPMetricExporter({ url: `${base}/v1/metrics`, timeoutMillis: exportTimeoutMs }),
  };
}
