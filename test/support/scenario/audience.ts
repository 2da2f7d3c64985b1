import { kindOf, type Kind } from './kinds.ts';
import type { Spot } from './scenario.ts';
import type { Seen, TeamsClient, Where, Who } from '../teamsClient.ts';

/** Messages by kind under who has them in their chat; `thread` stands for the channel. */
export type News = Readonly<Record<string, readonly Kind[]>>;

type Met = { readonly place: string; readonly kind: Kind; readonly seen: Seen };

/** Everybody who looks on: what they have seen before, and what is new to them. */
export type Audience = {
  /** What has arrived since `remember`, everywhere, sorted. */
  news(): Promise<News>;
  /** What is new now is known from here on. */
  remember(): Promise<void>;
  /** The newest message of a kind at a place, as it was of that kind when it arrived and as it reads now. */
  newest(who: Who, spot: Spot, kind: Kind): Promise<Seen>;
  /** Everything that can be read in the channel. */
  channel(): Promise<readonly Seen[]>;
  where(spot: Spot): Where;
};

/** Looks over the shoulder of everybody whom the client has a screen for. */
export function audience(teams: TeamsClient, channelName: string): Audience {
  const met = new Map<string, Met>();
  const channelWhere: Where = { channel: channelName };
  const [anybody = ''] = teams.people;

  async function everything(): Promise<readonly (readonly [string, Seen])[]> {
    const chats = await Promise.all(
      teams.people.map(async (who) => (await teams.look(who, 'chat')).map((seen) => [who, seen] as const)),
    );
    const channel = (await teams.look(anybody, channelWhere)).map((seen) => ['thread', seen] as const);
    return [...chats.flat(), ...channel].filter(([, seen]) => seen.fromBot);
  }

  const keyOf = (place: string, { id }: Seen): string => `${place} ${id}`;

  async function unknown(): Promise<readonly Met[]> {
    return (await everything())
      .filter(([place, seen]) => !met.has(keyOf(place, seen)))
      .map(([place, seen]) => ({ place, seen, kind: kindOf(seen) }));
  }

  const where = (spot: Spot): Where => (spot === 'chat' ? 'chat' : channelWhere);

  return {
    where,
    channel: () => teams.look(anybody, channelWhere),
    async news() {
      const fresh = Object.groupBy(await unknown(), ({ place }) => place);
      return Object.fromEntries(
        Object.entries(fresh).map(([place, list]) => [place, (list ?? []).map(({ kind }) => kind).sort()]),
      );
    },
    async remember() {
      for (const one of await unknown()) met.set(keyOf(one.place, one.seen), one);
    },
    async newest(who, spot, kind) {
      const place = spot === 'chat' ? who : 'thread';
      const known = [...met.values()].findLast((one) => one.place === place && one.kind === kind);
      const now = known && (await teams.look(who, where(spot))).find(({ id }) => id === known.seen.id);
      if (now === undefined) throw new Error(`${place} has no ${kind}`);
      return now;
    },
  };
}
