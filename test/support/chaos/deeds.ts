import { teamsCaller, type TeamsCaller } from '../connector/teamsCaller.ts';
import type { ConnectorServer } from '../connector/connectorServer.ts';
import type { Dice } from '../fuzz/dice.ts';
import type { Deed } from '../scenario/scenario.ts';
import { until } from '../until.ts';
import { tenantId } from '../../adapters/teams/people.ts';
import { persistent, type Answer } from './persistent.ts';
import { newest, type Shown } from './screens.ts';

type Action = Shown['actions'][number];
export type Press = Extract<Deed, { readonly does: 'press' }>;

/** Does what people do in a story, whatever goes wrong on the way. */
export type Hands = {
  /** Whether the button is there, or comes within so many milliseconds of real time. */
  finds(deed: Press, kenmerk: string | undefined, patience: number): Promise<boolean>;
  press(deed: Press, kenmerk: string | undefined): Promise<readonly Answer[]>;
  close(): void;
};

const opensDialog = ({ data }: Action): boolean =>
  (data as { readonly msteams?: { readonly type?: string } } | undefined)?.msteams?.type === 'task/fetch';

const titled = (actions: readonly Action[], title: string): Action | undefined =>
  actions.find((one) => one['title'] === title);

/** `urls` are the bot's processes, spoken to in turn. */
export function handsOf(urls: readonly string[], connector: ConnectorServer, dice: Dice): Hands {
  const callers = urls.map((url) => teamsCaller({ url, serviceUrl: connector.serviceUrl }));
  const anyone = (): TeamsCaller => dice.pick(callers);

  function buttonFor(
    { who, where, on, button }: Press,
    kenmerk: string | undefined,
  ): { shown: Shown; action: Action } | undefined {
    const shown = newest(connector, { who, where: where === 'chat' ? 'chat' : 'thread', kind: on, kenmerk });
    const action = shown && titled(shown.actions, button);
    return action && { shown, action };
  }

  return {
    async finds(deed, kenmerk, patience) {
      const look = () => Promise.resolve(buttonFor(deed, kenmerk));
      return (await until(look, (found) => found !== undefined, { patience, every: 100 })) !== undefined;
    },
    async press(deed, kenmerk) {
      const found = buttonFor(deed, kenmerk);
      if (found === undefined) throw new Error(`${deed.who} has no ${deed.on} with ${deed.button}`);
      const { shown, action } = found;
      const inChannel = { conversation: { id: shown.conversation, conversationType: 'channel', tenantId } };
      const parts = { replyToId: shown.activity, ...(shown.place === 'thread' ? inChannel : {}) };
      const { who, pages } = deed;
      if (!opensDialog(action))
        return persistent(() => anyone().execute(who, String(action['verb']), action['data'], parts), dice);
      let answers = await persistent(() => anyone().open(who, action['data'], parts), dice);
      for (const { fields, button } of pages) {
        const page = answers.find((one) => one.page !== undefined)?.page;
        if (page === undefined) return answers;
        const send = titled(page.actions, button);
        const data = { ...(send?.['data'] as object | undefined), ...page.fields, ...fields };
        answers = await persistent(() => anyone().submit(who, data, parts), dice);
      }
      return answers;
    },
    close: () => callers.forEach((one) => one.close()),
  };
}
