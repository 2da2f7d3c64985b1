import type { Membership } from './application/instances/membership.ts';
import type { Work } from './application/work.ts';
import { StoreUnavailable } from './ports/casusStore.ts';
import type { Log } from './ports/log.ts';

export type Worker = {
  /** Something was written that wants sending, or the directory changed: look now rather than at the next turn. */
  wake(): void;
  /** Stops after what is under way. */
  stop(): Promise<void>;
};

/**
 * Does one thing again and again, one run at a time; a failing run is logged and the next one comes as planned, or when
 * the store asked to be left alone, after that.
 */
function repeat(task: () => Promise<unknown>, log: Log, everyMs: number): Worker {
  let running: Promise<void> | undefined;
  let woken = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  /** One run; answers after how many milliseconds the next may come. */
  async function once(): Promise<number> {
    try {
      await task();
    } catch (error) {
      log.error({ err: error }, 'work failed');
      return error instanceof StoreUnavailable ? (error.retryAfter ?? 0) : 0;
    }
    return 0;
  }

  function run(): void {
    clearTimeout(timer);
    woken = false;
    running = once().then((pause) => {
      running = undefined;
      if (stopped) return;
      if (woken && pause === 0) run();
      else timer = setTimeout(run, Math.max(everyMs, pause));
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

type Needs = Pick<Work, 'tick' | 'send' | 'followAbsence'> &
  Pick<Membership, 'look'> & { readonly follow: () => Promise<void> };

/**
 * Runs the bot's own work: ticks, sends, looks who else is there and follows directory and absence every `everyMs` of real
 * time, and sends and follows at once when woken. Each goes its own way, so that neither a Teams that hangs nor a long
 * look after a change stops the clock or costs the share of the limit.
 */
export function startWorker({ tick, send, look, follow, followAbsence }: Needs, log: Log, everyMs = 1000): Worker {
  const looking = repeat(look, log, everyMs);
  const ticking = repeat(tick, log, everyMs);
  const sending = repeat(send, log, everyMs);
  const following = [follow, followAbsence].map((task) => repeat(task, log, everyMs));
  return {
    wake() {
      sending.wake();
      following.forEach((one) => one.wake());
    },
    async stop() {
      await Promise.all([ticking, sending, ...following].map((one) => one.stop()));
      // What is still being sent needs its share.
      await looking.stop();
    },
  };
}
