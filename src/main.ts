import { enableCompileCache, flushCompileCache, getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node compiled is kept for the next start, which then takes less time (docs/metingen.md): beside the packages,
// so that it is trusted as they are, unless NODE_COMPILE_CACHE names another place. Where nothing can be written, nothing is kept.
if (getCompileCacheDir() === undefined)
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/aan-tafel', import.meta.url)));

const { run } = await import('./run.ts');
await run(fileURLToPath(new URL('./simulator/page', import.meta.url)));
// A process that is killed would keep nothing.
flushCompileCache();
