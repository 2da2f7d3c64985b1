import { emulator, freshDatabase } from '../adapters/cosmos/emulator.ts';
import { runMain, startLocalBot } from '../support/localBot.ts';

const running = emulator();

/** Settings for a process that keeps everything in this database. */
function cosmosSettings(): Readonly<Record<string, string>> {
  const { endpoint, database, key } = running.settings(freshDatabase());
  return {
    AAN_TAFEL_STORE: 'cosmos',
    AAN_TAFEL_COSMOS_ENDPOINT: endpoint,
    AAN_TAFEL_COSMOS_DATABASE: database,
    AAN_TAFEL_COSMOS_KEY: key,
  };
}

test('the bot runs on Cosmos DB, and comes back after a kill', async () => {
  const bot = await startLocalBot(cosmosSettings());
  const ready = async () => (await fetch(`${bot.url}/readyz`)).json();
  try {
    expect(await ready()).toMatchObject({ parts: { store: 'ok' } });
    await bot.killAndRestart();
    expect(await ready()).toMatchObject({ parts: { store: 'ok' } });
    expect((await bot.stop()).code).toBe(0);
  } finally {
    await bot.close();
  }
});

test('without a Cosmos DB behind its address it does not start, and says so in one sentence', async () => {
  const { ended } = runMain({ PORT: '0', ...cosmosSettings(), AAN_TAFEL_COSMOS_ENDPOINT: 'http://127.0.0.1:9' });
  const { code, output } = await ended;
  expect(code).toBe(1);
  expect(output).toMatch(/^Cosmos DB does not answer \(ECONNREFUSED\)\n$/);
});
