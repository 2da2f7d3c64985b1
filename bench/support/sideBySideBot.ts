import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { startApp } from '../../src/startApp.ts';

// The bot as it delivers in a real tenant, several casusoverleggen side by side, on this machine and without a token.
const app = await startApp(
  { ...readConfig(), lanes: 12 },
  pino({ level: 'warn' }),
  fileURLToPath(new URL('../../src/simulator/page', import.meta.url)),
);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
