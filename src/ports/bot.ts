import type { PersonId } from '../domain/basis/ids.ts';
import type { Card } from './messenger.ts';

/** Who speaks, as Teams vouches for it. */
export type Caller = { readonly person: PersonId; readonly naam: string; readonly guest: boolean };

/** Where it was said; `thread` is the conversation id with its `;messageid=`. */
export type Place =
  | { readonly kind: 'personal' }
  | { readonly kind: 'channel'; readonly kanaalId: string; readonly thread: string | undefined };

/**
 * Answer to a command or a click. `audience` says for whom a card is meant: `actor` sees it alone, `everyone` replaces
 * the card for all.
 */
export type Answer = (
  | { readonly kind: 'card'; readonly card: Card; readonly audience: 'actor' | 'everyone' }
  | { readonly kind: 'message'; readonly text: string }
  /** The click was understood and refused; shown as a short notice, the card stays. */
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'nothing' }
) &
  Why;

/** Which rule refused, where no command was even carried out: nobody reads it, it is counted. Never about a person. */
type Why = { readonly why?: string };

/** Answer to opening or submitting a dialog. */
export type DialogAnswer = (
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly card: Card;
      readonly size: 'small' | 'medium' | 'large';
    }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'closed' }
) &
  Why;

/** What a form or card sends back: the verb and the data, as untrusted JSON. */
export type Input = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

/** What the bot does for Teams. Never throws for bad input; throws only when it can't do its work at all. */
export type Bot = {
  /** Plain text, mention already removed. */
  say(caller: Caller, place: Place, text: string): Promise<Answer>;
  /** A button on a card (Action.Execute, or Action.Submit from an old client). */
  click(caller: Caller, place: Place, input: Input): Promise<Answer>;
  /** A card asks for this person's own view of itself (refresh). */
  view(caller: Caller, place: Place, input: Input): Promise<Answer>;
  open(caller: Caller, place: Place, input: Input): Promise<DialogAnswer>;
  submit(caller: Caller, place: Place, input: Input): Promise<DialogAnswer>;
  /** "Start casusoverleg" on a message; `link` leads to that message. */
  startFromMessage(caller: Caller, place: Place, link: string | undefined): Promise<DialogAnswer>;
  /** The app was installed for this person, who has not been greeted before: the welcome card, else nothing. */
  welcome(caller: Caller): Promise<Answer>;
};
