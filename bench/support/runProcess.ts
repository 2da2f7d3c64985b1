import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** A server in a process of its own, as it runs in production: one thread, its own heap. */
export type Running = {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer 200. */
  readonly readyAfter: number;
  /** Stands still, so that it takes no time from what is measured instead of it. */
  pause(): void;
  resume(): void;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
};

/** What to run, and which path answers 200 as soon as it can do its work. */
export type Program = {
  readonly entry: string;
  readonly ready: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** The Node that the project brings, with the flags that `npm start` gives it. */
const node = 'node_modules/.bin/node';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly start: string };
};
const startFlags = scripts.start.split(' ').slice(1, -1);

/** With `PROFILE=<folder>` every process leaves a CPU profile there when it ends. */
const profile = process.env['PROFILE'];
const flags = [...startFlags, ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`])];

/** Starts it on a free port, which it gets as PORT, and waits until it is ready. Throws with its output when it ends. */
export async function runProcess({ entry, ready, env = {} }: Program): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(node, [...flags, entry], {
    env: { PATH: process.env['PATH'], PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    // Only what it said first and last matters; a log line per turn would fill this process.
    stream.setEncoding('utf8').on('data', (text: string) => (output = `${output}${text}`.slice(-4000)));
  const ended = once(child, 'close');
  while (!(await answers(`${url}${ready}`))) {
    if (child.exitCode !== null) throw new Error(`${entry} did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { url, pid: child.pid ?? 0, readyAfter: performance.now() - started, ...control(child, ended) };
}

const control = (child: ChildProcess, ended: Promise<unknown>) => ({
  pause: () => void child.kill('SIGSTOP'),
  resume: () => void child.kill('SIGCONT'),
  async stop() {
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    await ended;
  },
});

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
