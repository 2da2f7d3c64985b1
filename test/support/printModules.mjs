import { registerHooks } from 'node:module';

// Says which modules of OpenTelemetry a process loads, by import or by require.
registerHooks({
  load(url, context, next) {
    if (url.includes('opentelemetry')) process.stderr.write(`loaded ${url.slice(url.lastIndexOf('node_modules/'))}\n`);
    return next(url, context);
  },
});
