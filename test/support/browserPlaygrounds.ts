import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tuesday } from './localBot.ts';
import type { Who } from './teamsClient.ts';

export type Playgrounds = {
  /** Address of each person's page. */
  readonly urls: ReadonlyMap<Who, string>;
  /** What was written to the terminals. */
  output(): string;
  close(): Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly url: string; readonly output: () => string };

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** `npm run playground -- --as who --port port`, as a developer starts it; resolves when it names its page. */
async function run(who: Who, settings: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const program = ['--disable-warning=ExperimentalWarning', 'src/playground/main.ts', '--as', who, '--port', `${port}`];
  const child = spawn('node_modules/.bin/node', program, {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const named = new Promise<string | undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /Playground: (http:\/\/localhost:\d+\/)/.exec(output)?.[1];
        if (url !== undefined) resolve(url);
      });
    child.once('close', () => resolve(undefined));
  });
  const url = await named;
  if (url === undefined) throw new Error(`the Playground of ${who} did not start:\n${output}`);
  return { child, url, output: () => output };
}

async function interrupt({ child }: Running): Promise<void> {
  const closed = once(child, 'close');
  child.kill('SIGINT');
  await closed;
}

/** One Playground for each person, side by side on one bot, which the first of them starts. */
export async function startPlaygrounds(people: readonly Who[]): Promise<Playgrounds> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
  const settings = { PORT: String(await freePort()), AAN_TAFEL_DATA: dataFolder, AAN_TAFEL_CLOCK: tuesday };
  const running = new Map<Who, Running>();
  for (const who of people) running.set(who, await run(who, settings));
  return {
    urls: new Map([...running].map(([who, { url }]) => [who, url])),
    output: () => [...running.values()].map(({ output }) => output()).join(''),
    async close() {
      // The bot belongs to the first.
      for (const one of [...running.values()].toReversed()) await interrupt(one);
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
