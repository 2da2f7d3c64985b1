import type { Message, Outcome } from '../../src/simulator/api.ts';
import { onScreen, type OnScreen } from './cardOnScreen.ts';
import { pageApi, type PageApi } from './pageApi.ts';
import type { Reaction, Seen, TeamsClient, Where, Who } from './teamsClient.ts';
import { until } from './until.ts';
import { wie } from './voorbeeldstad.ts';
import { iedereen } from './wieIs.ts';

/** The conversation, the message and the thread that a button or dialog stands in. */
type Spot = {
  readonly as: string;
  readonly conversation: string;
  readonly message?: string;
  readonly thread?: string;
};
type OpenDialog = { readonly spot: Spot; readonly screen: OnScreen; readonly extension?: string };
type Action = OnScreen['actions'][number];

/** How long nothing may go over the wire before it counts as still, in milliseconds of real time. */
const quietFor = 120;

const titleOf = (action: Action): string => String(action['title']);

const opensDialog = ({ data }: Action): boolean =>
  (data as { readonly msteams?: { readonly type?: string } } | undefined)?.msteams?.type === 'task/fetch';

function seen(message: Message, thread: string | undefined): Seen {
  const screens = message.cards.map(onScreen);
  return {
    id: message.id,
    thread,
    fromBot: message.from.bot,
    lines: [message.text, ...screens.flatMap(({ lines }) => lines)].filter((line) => line !== ''),
    buttons: screens.flatMap(({ actions }) => actions.map(titleOf)),
    mentions: message.mentions.map(({ naam }) => naam),
  };
}

function buttonOf({ actions }: OnScreen, title: string): Action {
  const found = actions.find((action) => titleOf(action) === title);
  if (found === undefined) throw new Error(`no button "${title}", only ${actions.map(titleOf).join(', ') || 'none'}`);
  return found;
}

/** The local Teams at `url`, through its own page API: everybody of Voorbeeldstad, each with their own screen. */
export function pageTeams(url: string): TeamsClient & { readonly api: PageApi } {
  const api = pageApi(url);
  const dialogs = new Map<Who, OpenDialog>();
  const conversations = new Map<string, string>();

  async function conversationOf(who: Who, where: Where): Promise<string> {
    const name = `${who} ${where === 'chat' ? where : where.channel}`;
    const id = conversations.get(name) ?? (await findConversation(who, where));
    conversations.set(name, id);
    return id;
  }

  async function findConversation(who: Who, where: Where): Promise<string> {
    const state = await api.state(wie(who));
    const found = state.conversations.find((one) =>
      where === 'chat' ? one.kind === 'personal' : one.kind === 'channel' && one.naam === where.channel,
    );
    if (found === undefined) throw new Error(`${who} has no such conversation`);
    return found.id;
  }

  async function messages(who: Who, conversation: string): Promise<readonly [Message, string | undefined][]> {
    const { threads } = await api.conversation(wie(who), conversation);
    return threads.flatMap(({ root, replies }): [Message, string | undefined][] => [
      [root, undefined],
      ...replies.map((reply): [Message, string] => [reply, root.id]),
    ]);
  }

  function react(who: Who, spot: Spot, outcome: Outcome, extension?: string): Reaction {
    dialogs.delete(who);
    switch (outcome.kind) {
      case 'nothing':
        return outcome;
      case 'message':
      case 'error':
        return { kind: 'notice', text: outcome.text };
      case 'card':
        return { kind: 'card' };
      case 'dialog': {
        const screen = onScreen(outcome.card);
        dialogs.set(who, { spot, screen, ...(extension === undefined ? {} : { extension }) });
        const { lines, fields, actions } = screen;
        return { kind: 'dialog', title: outcome.title, lines, fields, buttons: actions.map(titleOf) };
      }
    }
  }

  return {
    api,
    people: iedereen,
    async look(who, where) {
      const all = await messages(who, await conversationOf(who, where));
      return all.filter(([message]) => !message.deleted).map(([message, thread]) => seen(message, thread));
    },
    async say(who, where, text, thread) {
      const conversation = await conversationOf(who, where);
      const marked = text.replaceAll('@Aan Tafel', '<at>Aan Tafel</at>');
      await api.tell('/sim/send', { as: wie(who), conversation, text: marked, ...(thread ? { thread } : {}) });
    },
    async press(who, where, id, title) {
      const conversation = await conversationOf(who, where);
      const [message] = (await messages(who, conversation)).find(([one]) => one.id === id) ?? [];
      if (message === undefined) throw new Error(`${who} sees no message ${id}`);
      const all = message.cards.map(onScreen);
      const lines = all.flatMap((one) => one.lines);
      const screen: OnScreen = { lines, actions: all.flatMap((one) => one.actions), fields: {} };
      const action = buttonOf(screen, title);
      const spot = { as: wie(who), conversation, message: id };
      const body = { ...spot, data: action['data'], inputs: {} };
      if (opensDialog(action)) return react(who, spot, await api.invoke('/sim/dialog/open', body));
      return react(who, spot, await api.invoke('/sim/execute', { ...body, verb: action['verb'] }));
    },
    async fill(who, fields, title) {
      const open = dialogs.get(who);
      if (open === undefined) throw new Error(`${who} has no dialog open`);
      const { spot, screen, extension } = open;
      const unknown = Object.keys(fields).filter((id) => !(id in screen.fields));
      if (unknown.length > 0) throw new Error(`the dialog has no field ${unknown.join(', ')}`);
      const inputs = { ...screen.fields, ...fields };
      const more = extension === undefined ? {} : { extension };
      const body = { ...spot, data: buttonOf(screen, title)['data'], inputs, ...more };
      return react(who, spot, await api.invoke('/sim/dialog/submit', body), extension);
    },
    async startFrom(who, where, message) {
      const spot = { as: wie(who), conversation: await conversationOf(who, where), message };
      const command = 'startCasusoverleg';
      return react(who, spot, await api.invoke('/sim/extension', { ...spot, command }), command);
    },
    jump: (by) => api.clock(by),
    install: (who, installed) => api.tell('/sim/install', { as: wie(who), installed }),
    async settle() {
      let last = -1;
      await until(
        async () => (await api.wire())[0]?.nr ?? 0,
        (newest) => newest === last || ((last = newest), false),
        { every: quietFor },
      );
    },
  };
}
