import { kindOf, type Kind } from './kinds.ts';
import type { Spot } from './scenario.ts';
import type { Seen, TeamsClient, Where, Who } from '../teamsClient.ts';

/** Messages by kind under who has them in their chat; `thread` stands for the channel. */
export type News = Readonly<Record<string, readonly Kind[]>>;

type Met = { readonly place: string; readonly kind: Kind; readonly seen: Seen };

/** Everybody who looks on: what they have seen before, and what is new to them. */
export type Audience = {
  /** What has arrived since `remember`, sorted: at these places, or everywhere. */
  news(places?: readonly string[]): Promise<News>;
  /** What the last `news` told is known from here on. */
  remember(): void;
  /** The newest message of a kind at a place, as it was of that kind when it arrived and as it reads now. */
  newest(who: Who, spot: Spot, kind: Kind): Promise<Seen>;
  /** Everything that can be read in the channel. */
  channel(): Promise<readonly Seen[]>;
  where(spot: Spot): Where;
};

/** Looks over the shoulder of everybody whom the client has a screen for. */
export function audience(teams: TeamsClient, channelName: string): Audience {
  const met = new Map<string, Met>();
  let latest: readonly Met[] = [];
  const channelWhere: Where = { channel: channelName };
  const [anybody = ''] = teams.people;

  async function at(place: string): Promise<readonly Met[]> {
    const all = place === 'thread' ? await teams.look(anybody, channelWhere) : await teams.look(place, 'chat');
    const unknown = all.filter((seen) => seen.fromBot && !met.has(keyOf(place, seen)));
    return unknown.map((seen) => ({ place, seen, kind: kindOf(seen) }));
  }

  const keyOf = (place: string, { id }: Seen): string => `${place} ${id}`;

  const where = (spot: Spot): Where => (spot === 'chat' ? 'chat' : channelWhere);

  return {
    where,
    channel: () => teams.look(anybody, channelWhere),
    async news(places = [...teams.people, 'thread']) {
      latest = (await Promise.all(places.map(at))).flat();
      const fresh = Object.groupBy(latest, ({ place }) => place);
      return Object.fromEntries(
        Object.entries(fresh).map(([place, list]) => [place, (list ?? []).map(({ kind }) => kind).sort()]),
      );
    },
    remember() {
      for (const one of latest) met.set(keyOf(one.place, one.seen), one);
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
