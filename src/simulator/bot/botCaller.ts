import type { WireLog } from '../store/wireLog.ts';
import type { Activity } from '../store/outgoing.ts';

/** `late`: no answer in time. `absent`: nobody took the call, or this Teams is closing. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'absent' };

export type BotCaller = {
  /** Never throws for what the bot does. */
  call(activity: Activity): Promise<BotAnswer>;
  /** Ends the calls that are under way. */
  close(): void;
};

/** Calls the bot as Teams does: one POST, no retry. `patience` is in milliseconds; `now` is domain time for the log. */
export function createBotCaller(options: {
  readonly botUrl: string;
  readonly patience: number;
  readonly wire: Pick<WireLog, 'add'>;
  readonly now: () => number;
}): BotCaller {
  const closing = new AbortController();
  async function post(activity: Activity): Promise<BotAnswer> {
    const patience = AbortSignal.timeout(options.patience);
    try {
      const response = await fetch(options.botUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(activity),
        signal: AbortSignal.any([patience, closing.signal]),
      });
      return { kind: 'answered', status: response.status, body: parse(await response.text()) };
    } catch {
      return { kind: patience.aborted && !closing.signal.aborted ? 'late' : 'absent' };
    }
  }
  return {
    async call(activity) {
      const begin = performance.now();
      const answer = await post(activity);
      const status = answer.kind === 'answered' ? answer.status : 0;
      options.wire.add({
        at: new Date(options.now()).toISOString(),
        richting: 'naar-bot',
        method: 'POST',
        path: new URL(options.botUrl).pathname,
        status,
        ms: Math.round(performance.now() - begin),
        wat: describe(activity),
      });
      return answer;
    },
    close: () => closing.abort(),
  };
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Kind of activity and, for an invoke, its name and verb. */
function describe(activity: Activity): string {
  const { type, name, value, action } = activity as Record<string, unknown>;
  const carrier = value as { action?: { verb?: unknown }; data?: { verb?: unknown }; commandId?: unknown } | undefined;
  const detail = carrier?.action?.verb ?? carrier?.data?.verb ?? carrier?.commandId ?? action;
  return [name ?? type, detail].filter((part) => typeof part === 'string').join(' ');
}
