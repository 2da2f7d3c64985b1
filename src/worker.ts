import type { Work } from './application/work.ts';
import type { Log } from './ports/log.ts';

export type Worker = {
  /** Something was written that wants sending: look now rather than at the next turn. */
  wake(): void;
  /** Stops after what is under way. */
  stop(): Promise<void>;
};

/**
 * Runs the bot's own work again and again: ticks every `everyMs` of real time, and sends at once when woken. One run
 * at a time; a failing run is logged and the next one comes as planned.
 */
export function startWorker(work: Work, log: Log, everyMs = 1000): Worker {
  let running: Promise<void> | undefined;
  let woken = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function once(): Promise<void> {
    try {
      await work.tick();
      await work.send();
    } catch (error) {
      log.error({ err: error }, 'work failed');
    }
  }

  function run(): void {
    clearTimeout(timer);
    woken = false;
    running = once().finally(() => {
      running = undefined;
      if (stopped) return;
      if (woken) run();
      else timer = setTimeout(run, everyMs);
    });
  }

  function wake(): void {
    if (stopped) return;
    if (running === undefined) run();
    else woken = true;
  }

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
