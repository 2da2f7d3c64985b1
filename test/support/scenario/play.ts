import { audience, type Audience, type News } from './audience.ts';
import type { Kind } from './kinds.ts';
import type { Arrivals, Deed, Page, Scenario, Scene } from './scenario.ts';
import type { Reaction, TeamsClient, Who } from '../teamsClient.ts';
import { until } from '../until.ts';

type Outside = (what: string) => Promise<void>;

export type Playing = {
  /** Carries out what happens outside Teams. */
  readonly outside?: Outside;
  /** Done after every deed, before anybody looks; e.g. a `kill -9`. */
  readonly afterDeed?: () => Promise<void>;
  /** How many messages of a scene may arrive once more: the one in flight when a process dies. None when left out. */
  readonly inFlight?: number;
};

const nothingOutside: Outside = (what) => Promise.reject(new Error(`nobody here can ${what}`));

const asNews = (arrives: Arrivals): News =>
  Object.fromEntries(Object.entries(arrives).map(([place, kinds]) => [place, (kinds ?? []).toSorted()]));

/** One entry for each message, `sam uitnodiging`, so that lists can be told from one another. */
const flat = (news: News): readonly string[] =>
  Object.entries(news).flatMap(([place, kinds]) => kinds.map((kind) => `${place} ${kind}`));

/** What is in the first list and not in the second; a message counts as often as it stands there. */
function minus(all: readonly string[], known: readonly string[]): readonly string[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const kenmerkIn = /AT-[2-9A-Z]{6}/;

/** The kenmerk of the newest thread in the channel. */
export async function newestKenmerk(watch: Audience): Promise<string> {
  const roots = (await watch.channel()).filter(({ fromBot, thread }) => fromBot && thread === undefined);
  const found = kenmerkIn.exec(roots.at(-1)?.lines.join(' ') ?? '')?.[0];
  if (found === undefined) throw new Error('there is no thread yet');
  return found;
}

async function turnPages(who: Who, pages: readonly Page[], first: Reaction, teams: TeamsClient): Promise<Reaction> {
  let reaction = first;
  for (const { fields, button } of pages) {
    if (reaction.kind !== 'dialog') return reaction;
    reaction = await teams.fill(who, fields, button);
  }
  return reaction;
}

async function carryOut(
  deed: Deed,
  teams: TeamsClient,
  watch: Audience,
  outside: Outside,
): Promise<Reaction | undefined> {
  switch (deed.does) {
    case 'press': {
      const { id } = await watch.newest(deed.who, deed.where, deed.on);
      const first = await teams.press(deed.who, watch.where(deed.where), id, deed.button);
      return turnPages(deed.who, deed.pages, first, teams);
    }
    case 'say': {
      const text = deed.text.includes('{kenmerk}')
        ? deed.text.replace('{kenmerk}', await newestKenmerk(watch))
        : deed.text;
      const roots = (await watch.channel()).filter(({ thread }) => thread === undefined);
      await teams.say(deed.who, watch.where(deed.where), text, deed.where === 'thread' ? roots.at(-1)?.id : undefined);
      return undefined;
    }
    case 'startFrom': {
      const written = (await watch.channel()).findLast(({ fromBot }) => !fromBot);
      if (written === undefined) throw new Error('nobody has written anything in the channel');
      const first = await teams.startFrom(deed.who, watch.where('channel'), written.id);
      return turnPages(deed.who, deed.pages, first, teams);
    }
    case 'jump':
      for (let time = 0; time < deed.times; time += 1) await teams.jump(deed.by);
      return undefined;
    case 'install':
      if (teams.install === undefined) throw new Error('this Teams can not remove the bot');
      await teams.install(deed.who, deed.installed);
      return undefined;
    case 'outside':
      await outside(deed.what);
      return undefined;
    case 'look':
      return undefined;
  }
}

const told = (reaction: Reaction | undefined): string => {
  switch (reaction?.kind) {
    case 'notice':
      return reaction.text;
    case 'dialog':
      return [reaction.title, ...reaction.lines].join(' | ');
    default:
      return reaction?.kind ?? '';
  }
};

/** Waits for what must arrive, then looks whether anything else did. */
async function arrivals(scene: Scene, watch: Audience, teams: TeamsClient, inFlight: number): Promise<void> {
  const expected = asNews(scene.arrives ?? {});
  await until(
    () => watch.news(Object.keys(expected)),
    (news) => minus(flat(expected), flat(news)).length === 0,
  );
  await teams.settle();
  const news = await watch.news();
  const more = minus(flat(news), flat(expected));
  const again = more.length <= inFlight && more.every((one) => flat(expected).includes(one));
  expect({ after: scene.deed, arrives: again ? minus(flat(news), more).toSorted() : flat(news).toSorted() }).toEqual({
    after: scene.deed,
    arrives: flat(expected).toSorted(),
  });
  watch.remember();
}

/** What stands in the channel, for everybody. */
const inThread: ReadonlySet<Kind> = new Set(['thread', 'onbereikbaar', 'mandaat-stand']);

async function readings(scene: Scene, watch: Audience, [anybody = '']: readonly Who[]): Promise<void> {
  const expected = [...(scene.root ?? []).map((line) => [anybody, 'thread', line] as const), ...(scene.reads ?? [])];
  for (const [who, kind, line] of expected) {
    const spot = inThread.has(kind) ? 'thread' : 'chat';
    const text = await until(
      async () => (await watch.newest(who, spot, kind)).lines.join(' | '),
      (shown) => shown.includes(line),
    );
    expect(text).toContain(line);
  }
}

/**
 * Plays a story scene by scene; what arrives at whom, what is said and what is shown must be exactly as told. Answers
 * with the audience, who know everything that was sent.
 */
export async function play(scenario: Scenario, teams: TeamsClient, playing: Playing = {}): Promise<Audience> {
  const watch = audience(teams, scenario.channel);
  for (const scene of scenario.scenes) {
    const reaction = await carryOut(scene.deed, teams, watch, playing.outside ?? nothingOutside);
    if (scene.answer !== undefined) expect(told(reaction)).toContain(scene.answer);
    await playing.afterDeed?.();
    await arrivals(scene, watch, teams, playing.inFlight ?? 0);
    await readings(scene, watch, teams.people);
    const channel = await watch.channel();
    if (scene.mentions !== undefined) expect(channel.at(-1)?.mentions.toSorted()).toEqual(scene.mentions.toSorted());
    const shown = channel.flatMap(({ lines }) => lines).join(' | ');
    for (const secret of scenario.neverInChannel ?? []) expect(shown).not.toContain(secret);
  }
  return watch;
}
