import type { Exporters } from './exporters.ts';

/** Azure Monitor. Nothing is kept on disk when it does not answer. */
export async function azureExporters(connectionString: string): Promise<Exporters> {
  // The library tells Microsoft about its own use unless this says otherwise, which it reads when it is loaded.
  process.env['APPLICATION_INSIGHTS_NO_STATSBEAT'] ??= 'true';
  process.env['APPLICATIONINSIGHTS_SDKSTATS_DISABLED'] ??= 'true';
  const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } =
    await import('@azure/monitor-opentelemetry-exporter');
  const options = { connectionString, disableOfflineStorage: true };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}
