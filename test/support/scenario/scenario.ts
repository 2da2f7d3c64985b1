import type { Kind } from './kinds.ts';
import type { Who } from '../teamsClient.ts';

type Fields = Readonly<Record<string, string>>;

/** A page of a dialog: what is filled in, by the id of the field, and what is pressed then. */
export type Page = { readonly fields: Fields; readonly button: string };

/** Own chat with the bot, or the channel of the scenario: its newest thread, or at its top. */
export type Spot = 'chat' | 'thread' | 'channel';

/** One thing that somebody does, or time. Data only, so that any client can carry it out. */
export type Deed =
  /** Presses a button on the newest message of this kind, and goes through the dialog that opens. */
  | {
      readonly does: 'press';
      readonly who: Who;
      readonly where: Spot;
      readonly on: Kind;
      readonly button: string;
      readonly pages: readonly Page[];
    }
  /** `{kenmerk}` stands for the kenmerk of the newest thread; `@Aan Tafel` is a real mention. */
  | { readonly does: 'say'; readonly who: Who; readonly where: Spot; readonly text: string }
  /** "Start casusoverleg" on the newest message that somebody wrote in the channel. */
  | { readonly does: 'startFrom'; readonly who: Who; readonly pages: readonly Page[] }
  | { readonly does: 'jump'; readonly by: 'uur' | 'werkdag' | 'week'; readonly times: number }
  | { readonly does: 'install'; readonly who: Who; readonly installed: boolean }
  /** Something outside Teams, that whoever plays the story knows how to do. */
  | { readonly does: 'outside'; readonly what: string }
  /** Nobody does anything; everybody looks at their screen. */
  | { readonly does: 'look' };

/** Kinds of message by who gets them in their own chat, and under `thread` what everybody sees in the channel. */
export type Arrivals = Readonly<Partial<Record<Who, readonly Kind[]>>>;

/** One step of a story: what happens, and everything that comes of it. */
export type Scene = {
  readonly deed: Deed;
  /** Part of what whoever did it reads at once: the notice, or the last page of the dialog. */
  readonly answer?: string;
  /** Exactly these messages arrive, at exactly these people, in any order; none when left out. */
  readonly arrives?: Arrivals;
  /** What the root card then says; each is one line, or several with ` | ` between them. */
  readonly root?: readonly string[];
  /** What the newest message of a kind says to somebody: `[who, kind, line]`, in the thread where it stands there. */
  readonly reads?: readonly (readonly [who: Who, kind: Kind, line: string])[];
  /** Names that are really mentioned in the newest message of the thread. */
  readonly mentions?: readonly string[];
};

/** A story, told from the first welcome on. */
export type Scenario = {
  readonly name: string;
  /** Name of the channel in which its threads stand. */
  readonly channel: string;
  readonly scenes: readonly Scene[];
  /** Words that nobody may read in the channel at any time (C10). */
  readonly neverInChannel?: readonly string[];
};
