import { setTimeout as pause } from 'node:timers/promises';
import { parseKenmerk, type Kenmerk } from '../../../src/domain/basis/ids.ts';
import { uitvoeringsbezwaar } from '../../scenarios/bezwaar.ts';
import { ontruiming } from '../../scenarios/ontruiming.ts';
import type { ConnectorServer } from '../connector/connectorServer.ts';
import { pageApi } from '../pageApi.ts';
import { wie } from '../voorbeeldstad.ts';
import type { Scene } from '../scenario/scenario.ts';
import type { Hands, Press } from './deeds.ts';
import { posted } from './screens.ts';

/** What people do in the two stories; that everybody looks first, and goes home after, adds nothing here. */
const stories: readonly (readonly Scene[])[] = [ontruiming, uitvoeringsbezwaar].map(({ scenes }) =>
  scenes.filter(({ deed }) => deed.does === 'press' || (deed.does === 'jump' && deed.by === 'uur')),
);

export type Telling = {
  readonly hands: Hands;
  /** A process whose clock can be moved. */
  readonly url: string;
  readonly connector: ConnectorServer;
  /** Waits until everything is sent that can be, for some minutes at most. */
  readonly quiet: () => Promise<void>;
  readonly progress: (line: string) => void;
};

/** Milliseconds of domain time. */
const nearlyAnHour = 50 * 60_000;

/** An hour passes. A process that dies on the way is asked again, unless it came far enough. */
async function anHourPasses(url: string): Promise<void> {
  const api = pageApi(url);
  const now = async (): Promise<number> => Date.parse((await api.state(wie('noor'))).now);
  for (let begun: number | undefined, tries = 0; tries < 200; tries += 1) {
    try {
      begun ??= await now();
      if ((await now()) - begun > nearlyAnHour) return;
      await api.clock('uur');
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error('time would not pass');
}

/** From before a weekend to after it. */
const mostHours = 72;
/** Milliseconds of real time in which a button comes that needs no other hour for it. */
const soon = 40_000;

/** What comes after closing time comes the next day, and is not passed by: a level of a mandaat may last four hours (M5). */
async function untilThere(deed: Press, kenmerk: Kenmerk | undefined, { hands, url, quiet }: Telling): Promise<void> {
  if (await hands.finds(deed, kenmerk, soon)) return;
  for (let hour = 0; hour < mostHours; hour += 1) {
    await quiet();
    if (await hands.finds(deed, kenmerk, 0)) return;
    await anHourPasses(url);
  }
}

/** Tells one of the stories to its end, whatever goes wrong; answers which casusoverleg it was about. */
export async function tellOn(nr: number, telling: Telling): Promise<Kenmerk> {
  const { hands, url, connector, quiet, progress } = telling;
  const scenes = stories[nr % stories.length] ?? [];
  let kenmerk: Kenmerk | undefined;
  for (const { deed, answer } of scenes) {
    if (deed.does === 'jump') {
      // A step of the ladder is taken only when its warning arrived, so nobody hurries ahead of the messages (M5).
      await quiet();
      for (let time = 0; time < deed.times; time += 1) await anHourPasses(url);
      await quiet();
      continue;
    }
    if (deed.does !== 'press') continue;
    await untilThere(deed, kenmerk, telling);
    const answers = await hands.press(deed, kenmerk);
    progress(`${deed.who} ${deed.button}: ${answers.map(({ text }) => text.slice(0, 80)).join(' / ')}`);
    const said = answers.map(({ text }) => text).join('\n');
    // Whoever pressed twice hears the second time what came of the first.
    if (
      answer !== undefined &&
      answers.length === 1 &&
      !said.includes(answer) &&
      !/al |je voor|niet meer|is gestart/.test(said)
    )
      throw new Error(`${deed.who}, ${deed.button}: expected "${answer}" and read "${said}"`);
    kenmerk ??= parseKenmerk(/AT-[2-9A-HJKMNP-Z]{6}/.exec(said)?.[0] ?? '');
  }
  if (kenmerk === undefined) throw new Error(`story ${nr} never began: ${posted(connector).length} messages`);
  return kenmerk;
}
