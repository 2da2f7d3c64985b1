/** A person of Voorbeeldstad, by their key in the table of `voorbeeldstad.ts`, e.g. `noor`. */
export type Who = string;

/** Where somebody looks or speaks: their own chat with the bot, or a channel by its name, e.g. `Havenkwartier`. */
export type Where = 'chat' | { readonly channel: string };

/** One message as one person sees it, cards included. */
export type Seen = {
  /** Names the message, the same for everybody who sees it. */
  readonly id: string;
  /** The message it answers to, in a channel; undefined for the first of a thread and in a chat. */
  readonly thread: string | undefined;
  readonly fromBot: boolean;
  /**
   * Every line that can be read, the message's own text first and then those of its cards, from top to bottom. Label
   * and value of a fact are two lines, and so are the two columns of a row.
   */
  readonly lines: readonly string[];
  /** Titles of the buttons that can be pressed, those behind "…" included. */
  readonly buttons: readonly string[];
  /** Names that are really mentioned. */
  readonly mentions: readonly string[];
};

/** What somebody gets to see of what they did. The dialog stays open until it is sent or another is opened. */
export type Reaction =
  | { readonly kind: 'nothing' }
  /** A short notice, or the last page of a dialog. */
  | { readonly kind: 'notice'; readonly text: string }
  /** The card changed for whoever pressed; it is found again by `look`. */
  | { readonly kind: 'card' }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly lines: readonly string[];
      /** What is filled in already, by the id of the field; a field without a value is the empty string. */
      readonly fields: Readonly<Record<string, string>>;
      readonly buttons: readonly string[];
    };

/**
 * Any Teams on this machine, through the eyes and hands of the people who use it: the simulator over its own page API,
 * or Microsoft's Playground in a browser. Scenarios speak to nothing else. Every call waits until what it does is
 * done; it throws when what is asked for is not on the screen.
 */
export type TeamsClient = {
  /** Whose screens this client has; a scenario for others can't run here. */
  readonly people: readonly Who[];
  /** Every message there, oldest first, as this person sees it now. */
  look(who: Who, where: Where): Promise<readonly Seen[]>;
  /** Types a text. In a channel it begins a thread, or answers in `thread`; the bot is mentioned by `@Aan Tafel`. */
  say(who: Who, where: Where, text: string, thread?: string): Promise<void>;
  /** Presses a button of a message by its title. */
  press(who: Who, where: Where, message: string, button: string): Promise<Reaction>;
  /** Fills fields of the open dialog, by id and value (choices by their value, several with commas), and presses. */
  fill(who: Who, fields: Readonly<Record<string, string>>, button: string): Promise<Reaction>;
  /** "Start casusoverleg" on a message. */
  startFrom(who: Who, where: Where, message: string): Promise<Reaction>;
  jump(by: 'uur' | 'werkdag' | 'week'): Promise<void>;
  /** This person removes the bot, or takes it back; absent where Teams itself can't be told to. */
  install?(who: Who, installed: boolean): Promise<void>;
  /** Waits until nothing is on its way any more. */
  settle(): Promise<void>;
};
