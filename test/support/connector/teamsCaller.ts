import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { activitiesOf, type Parts } from '../../adapters/teams/activities.ts';
import { tenantId } from '../../adapters/teams/people.ts';
import { iedereen, voorbeeldstad, wie } from '../voorbeeldstad.ts';
import type { Member } from './standing.ts';

/** What the bot answered. `body` is what stood there as JSON; undefined when it was empty or no JSON. */
export type Reply = { readonly status: number; readonly body: unknown };

/** Calls the bot as Teams does, for people of Voorbeeldstad by their key (`voorbeeldstad.ts`), in their own chat. */
export type TeamsCaller = {
  /** Sends anything, also what Teams would never send. Rejects when the bot breaks the connection. */
  post(body: unknown): Promise<Reply>;
  say(who: string, text: string, parts?: Parts): Promise<Reply>;
  /** A button with Action.Execute. */
  execute(who: string, verb: string, data: unknown, parts?: Parts): Promise<Reply>;
  /** A button that opens a dialog; the verb stands in the data. */
  open(who: string, data: unknown, parts?: Parts): Promise<Reply>;
  /** A dialog sent in. */
  submit(who: string, data: unknown, parts?: Parts): Promise<Reply>;
  /** Closes the connections that are kept open. */
  close(): void;
};

/** `url` is the bot's own address, `serviceUrl` that of the connector at which it is to answer. */
export function teamsCaller({ url, serviceUrl }: { readonly url: string; readonly serviceUrl: string }): TeamsCaller {
  const agent = new Agent({ keepAlive: true });
  const { message, execute, invoke } = activitiesOf({ connector: { serviceUrl } });
  let ids = 1_763_884_800_000;

  const from = (who: string, parts: Parts = {}): Parts => ({
    id: String((ids += 1)),
    from: { id: `29:${who}`, name: who, aadObjectId: wie(who) },
    conversation: { id: `a:${wie(who)}`, conversationType: 'personal', tenantId },
    ...parts,
  });

  // Node's own client: fetch costs its process so much that it would be measured instead of the bot.
  function post(body: unknown): Promise<Reply> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
      const outgoing = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
        text(response).then((got) => resolve({ status: response.statusCode ?? 0, body: parsed(got) }), reject);
      });
      outgoing.on('error', reject);
      outgoing.end(sent);
    });
  }

  return {
    post,
    say: (who, words, parts) => post(message(words, from(who, parts))),
    execute: (who, verb, data, parts) => post(execute(verb, data, from(who, parts))),
    open: (who, data, parts) => post(invoke('task/fetch', { data }, from(who, parts))),
    submit: (who, data, parts) => post(invoke('task/submit', { data }, from(who, parts))),
    close: () => agent.destroy(),
  };
}

/** Everybody in Voorbeeldstad as Teams' rosters list them, under the ids by which `teamsCaller` speaks for them. */
export function voorbeeldstadRoster(): readonly Member[] {
  const { personen } = voorbeeldstad();
  return iedereen().map((key) => {
    const id = wie(key);
    return { id: `29:${key}`, name: personen.get(id)?.naam ?? key, aadObjectId: id };
  });
}

function parsed(got: string): unknown {
  try {
    return JSON.parse(got) as unknown;
  } catch {
    return undefined;
  }
}
