import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Another program of this machine that must not outlive us. */
export type Child = {
  /** What it writes to its standard output, when that was asked for. */
  readonly output: ChildProcess['stdout'];
  /** Resolves with the exit code when it has ended, null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, and sees to it that it does. */
  stop(): Promise<void>;
};

type Options = {
  /** Settings on top of our own. */
  readonly settings: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Keeps its standard output from the terminal, for us to read. */
  readonly listen?: boolean;
};

/** Milliseconds of real time after which what was asked to end is ended. */
const patience = 12_000;

/** Starts a program on this same Node. */
export function runChild(args: readonly string[], { settings, folder, listen = false }: Options): Child {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    // Whatever else was set for us holds for whom we start.
    env: { ...process.env, ...settings },
    stdio: ['ignore', listen ? 'pipe' : 'inherit', 'inherit'],
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    output: child.stdout,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const last = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(last);
    },
  };
}
