import type { Outcome } from '../../src/simulator/api.ts';
import type { PageApi } from './pageApi.ts';
import { wie } from './voorbeeldstad.ts';
import type { Who } from './teamsClient.ts';

type Json = Readonly<Record<string, unknown>>;

/** Clicks that no card would make, by anybody, on the root card of the newest thread: what a forger would send. */
export type RawClicks = {
  execute(who: Who, verb: string, data: unknown): Promise<Outcome>;
  open(who: Who, data: unknown): Promise<Outcome>;
  submit(who: Who, data: unknown, inputs?: Readonly<Record<string, string>>): Promise<Outcome>;
};

/** Finds the newest thread of a channel, by the channel's name. */
export async function rawClicks(api: PageApi, channel: string): Promise<RawClicks> {
  const { conversations } = await api.state(wie('noor'));
  const conversation = conversations.find(({ naam }) => naam === channel)?.id ?? '';
  const { threads } = await api.conversation(wie('noor'), conversation);
  const message = threads.at(-1)?.root.id;
  const at = (who: Who): Json => ({ as: wie(who), conversation, message, inputs: {} });
  return {
    execute: (who, verb, data) => api.invoke('/sim/execute', { ...at(who), verb, data }),
    open: (who, data) => api.invoke('/sim/dialog/open', { ...at(who), data }),
    submit: (who, data, inputs = {}) => api.invoke('/sim/dialog/submit', { ...at(who), data, inputs }),
  };
}
