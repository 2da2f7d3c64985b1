import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, known, type Bench } from './support/bench.ts';
import { runProcess, type Program } from './support/runProcess.ts';
import { median } from './support/statistics.ts';

const sizes = { full: 9, tiny: 1 };

/** Milliseconds from the start of a process until it is ready. */
async function start(program: Program): Promise<number> {
  const running = await runProcess(program);
  await running.stop();
  return running.readyAfter;
}

/**
 * From nothing to ready: the bot with its directory and store, and the EchoBot, in turns. Both without and both with the
 * cache in which Node keeps what it compiled before; the bot makes one for itself, the EchoBot must be given it.
 */
export const coldStart: Bench = {
  name: 'coldStart',
  about: 'from start to ready, against the EchoBot',
  async run(size) {
    const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-bench-'));
    const cache = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const env = { AAN_TAFEL_SIMULATOR: 'off', LOG_LEVEL: 'warn', AAN_TAFEL_DATA: join(folder, 'data') };
    const ours = { entry: 'src/main.ts', ready: '/readyz' };
    const theirs = { entry: 'bench/support/echoBot.ts', ready: '/readyz' };
    const none = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const programs: readonly Program[] = [
      { ...ours, env: { ...env, ...none } },
      { ...theirs, env: none },
      { ...ours, env: { ...env, ...cache } },
      { ...theirs, env: cache },
    ];
    const times: number[][] = programs.map(() => []);
    try {
      // The first round fills the cache and the memory of the system, and does not count.
      for (let round = 0; round <= sizes[size]; round += 1)
        for (const [index, program] of programs.entries()) {
          const took = await start(program);
          if (round > 0) times[index]?.push(took);
        }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const [bot = NaN, echo = NaN, botCached = NaN, echoCached = NaN] = times.map(median);
    return [
      known('EchoBot, without cache', echo, ' ms'),
      known('Aan Tafel, without cache', bot, ' ms'),
      atMost('Aan Tafel / EchoBot, without cache', bot / echo, 1.5, '×'),
      known('EchoBot, with NODE_COMPILE_CACHE', echoCached, ' ms'),
      known('Aan Tafel, with NODE_COMPILE_CACHE', botCached, ' ms'),
      atMost('Aan Tafel / EchoBot, with NODE_COMPILE_CACHE', botCached / echoCached, 1.5, '×'),
    ];
  },
};
