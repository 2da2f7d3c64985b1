import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietPort } from './quietPort.ts';

export type Ended = { readonly code: number | null; readonly output: string };

/** The bot in a process of its own, as `npm start` runs it, with a data folder and a port that survive a restart. */
export type LocalBot = {
  readonly url: string;
  readonly dataFolder: string;
  /** The id of its process, another one after each restart. */
  pid(): number;
  /** Everything that was written to the terminal since the last start, log lines included. */
  output(): string;
  /** Ctrl-C, or another signal; answers how the process ended. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  /** `kill -9`, at whatever it was doing, and a new process on the same folder and port. */
  killAndRestart(): Promise<void>;
  /** Ends the process and removes the data folder. */
  close(): Promise<void>;
};

/** Settings of a process, as in `env.sample`. */
export type Settings = Readonly<Record<string, string>>;

type Running = { readonly child: ChildProcess; readonly output: () => string; readonly ended: Promise<Ended> };

/** What Node compiled once, so that the next process starts in half the time. */
const compiled = join(tmpdir(), 'aan-tafel-compiled');

/** Starts `src/main.ts` on the Node that the project brings, with these settings and no others. */
export function runMain(settings: Settings): Running {
  const child = spawn('node_modules/.bin/node', ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, output }));
  return { child, output: () => output, ended };
}

/** The address it tells whoever looks at its own Teams, or, without that, the port in its log. */
const named = [/Aan Tafel: http:\/\/localhost:(\d+)\//, /"port":(\d+),"msg":"Aan Tafel luistert"/];

/** Resolves with the address that the process names; throws with its output when it ends before that. */
async function listening({ child, output, ended }: Running): Promise<string> {
  const heard = new Promise<string>((resolve) => {
    const look = (): void => {
      const port = named.map((line) => line.exec(output())?.[1]).find((found) => found !== undefined);
      if (port === undefined) return;
      child.stdout?.off('data', look);
      resolve(port);
    };
    child.stdout?.on('data', look);
  });
  const port = await Promise.race([heard, ended.then(() => undefined)]);
  if (port === undefined) throw new Error(`the bot did not start:\n${output()}`);
  return `http://localhost:${port}`;
}

/** A Tuesday at ten past nine in Voorbeeldstad: the office is open and no digest is due this week. */
export const tuesday = '2026-11-24T08:10:00Z';

/** Settings of a bot that has no Teams of its own and logs as in production; `teamsCaller` is its Teams. */
export const withoutTeams: Settings = { AAN_TAFEL_SIMULATOR: 'off', LOG_LEVEL: 'info' };

/** Starts a bot in a new data folder, its clock at `tuesday` unless the settings say otherwise. */
export async function startLocalBot(settings: Settings = {}): Promise<LocalBot> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
  const all = { PORT: String(await quietPort()), AAN_TAFEL_DATA: dataFolder, AAN_TAFEL_CLOCK: tuesday, ...settings };
  let running = runMain(all);
  const url = await listening(running);
  const { port } = new URL(url);

  async function kill(): Promise<void> {
    running.child.kill('SIGKILL');
    await running.ended;
  }

  return {
    url,
    dataFolder,
    pid: () => running.child.pid ?? 0,
    output: () => running.output(),
    stop(signal = 'SIGINT') {
      running.child.kill(signal);
      return running.ended;
    },
    async killAndRestart() {
      await kill();
      running = runMain({ ...all, PORT: port });
      await listening(running);
    },
    async close() {
      await kill();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
