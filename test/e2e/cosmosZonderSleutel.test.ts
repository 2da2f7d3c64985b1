import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as forwarded, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmos } from '../../src/adapters/cosmos/openCosmos.ts';
import { emulator, freshDatabase } from '../adapters/cosmos/emulator.ts';
import { runMain } from '../support/localBot.ts';
import { startOpenIdServer } from '../support/openIdServer.ts';
import { selfSigned } from '../support/selfSigned.ts';
import { until } from '../support/until.ts';

const running = emulator();
const identity = '33333333-0000-4000-8000-000000000000';
const token = 'bewijs-van-de-identiteit';
const openers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of openers.splice(0).reverse()) await close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  openers.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return (server.address() as AddressInfo).port;
}

/** What an App Service offers a process for signing in as a managed identity, and what it was asked. */
async function identityOfAppService() {
  const asked: { readonly client: string | null; readonly resource: string | null; readonly secret: unknown }[] = [];
  const port = await listen(
    createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const [client, resource] = [searchParams.get('client_id'), searchParams.get('resource')];
      asked.push({ client, resource, secret: request.headers['x-identity-header'] });
      const expires_on = Math.floor(Date.now() / 1000) + 86_400;
      response.end(JSON.stringify({ access_token: token, expires_on, resource, token_type: 'Bearer' }));
    }),
  );
  return { asked, settings: { IDENTITY_ENDPOINT: `http://localhost:${port}/msi/token`, IDENTITY_HEADER: 'kopregel' } };
}

/** The emulator behind TLS, because a token is given to nothing else. */
async function behindTls(endpoint: string) {
  const seen: IncomingMessage[] = [];
  const certificate = selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-tls-'));
  openers.push(() => {
    rmSync(folder, { recursive: true });
    return Promise.resolve();
  });
  writeFileSync(join(folder, 'cert.pem'), certificate.cert);
  const port = await listen(
    createTlsServer(certificate, (request, response) => {
      seen.push(request);
      const { method, headers } = request;
      const onward = forwarded(`${endpoint}${request.url ?? ''}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
    }),
  );
  return { seen, endpoint: `https://localhost:${port}`, trusted: join(folder, 'cert.pem') };
}

/** A bot as in Azure, on the database of this name, with what it asked of Cosmos DB and of App Service. */
async function withoutKey(database: string) {
  const tls = await behindTls(running.settings(database).endpoint);
  const appService = await identityOfAppService();
  const openId = await startOpenIdServer(identity, 'https://smba.trafficmanager.net/emea/');
  openers.push(() => openId.close());
  const bot = runMain({
    PORT: '0',
    LOG_LEVEL: 'info',
    AAN_TAFEL_MODE: 'azure',
    AAN_TAFEL_STORE: 'cosmos',
    AAN_TAFEL_COSMOS_ENDPOINT: tls.endpoint,
    AAN_TAFEL_COSMOS_DATABASE: database,
    AAN_TAFEL_HOUSEHOLD_KEY: 'een-sleutel-voor-de-proef',
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: identity,
    MicrosoftAppTenantId: '22222222-0000-4000-8000-000000000000',
    NODE_OPTIONS: '--import=./test/support/onLoopback.ts',
    NODE_EXTRA_CA_CERTS: tls.trusted,
    KEYS_AT: openId.url,
    ...appService.settings,
  });
  openers.push(() => {
    bot.child.kill('SIGKILL');
    return bot.ended;
  });
  return { bot, asked: appService.asked, seen: tls.seen, endpoint: tls.endpoint };
}

test('without a key the bot signs in to Cosmos DB as its managed identity', async () => {
  const database = freshDatabase();
  // As infra makes it.
  (await openCosmos(running.settings(database))).close();
  const { bot, asked, seen, endpoint } = await withoutKey(database);
  const output = () => Promise.resolve(bot.output());
  const port = /"port":(\d+)/.exec(await until(output, (text) => /"port":\d+/.test(text), { patience: 30_000 }))?.[1];
  const ready = async () => (await fetch(`http://localhost:${port ?? ''}/readyz`)).json();
  await until(ready, (answer) => JSON.stringify(answer).includes('"store":"ok"'));
  expect(asked).toContainEqual({ client: identity, resource: endpoint, secret: 'kopregel' });
  const signed = seen.map(({ headers }) => decodeURIComponent(headers.authorization ?? ''));
  expect(new Set(signed)).toEqual(new Set([`type=aad&ver=1.0&sig=${token}`]));
}, 240_000);

test('without a key it makes no database and no container, and says that there is none', async () => {
  const database = freshDatabase();
  const { bot, seen } = await withoutKey(database);
  const { code, output } = await bot.ended;
  expect([code, output]).toEqual([1, `Cosmos DB has no container casus in database ${database}\n`]);
  expect(new Set(seen.map(({ method }) => method))).toEqual(new Set(['GET']));
}, 240_000);
