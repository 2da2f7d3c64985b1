/**
 * What the local page and the local Teams say to each other, as JSON over HTTP on loopback. Types only; both sides
 * import them. Every request names the persona (`as`, an Entra object id) that is looking. Times are ISO 8601 in UTC,
 * domain time. POSTs carry JSON; a fault answers 4xx with `Fault`.
 *
 * The page itself is served from the folder `page`: `GET /` is `index.html`, `GET /page/<file>` any .ts, .css, .html or
 * .svg in it. TypeScript is served as JavaScript with its types stripped, so `<script type="module" src="/page/x.ts">`
 * and `import { y } from './y.ts'` work in the browser; from this file only `import type`, which is erased. The content
 * security policy allows only what comes from here: no inline script, no `<style>`, no `style=""` in markup (setting
 * `element.style` from script is fine), images from here or `data:`. Third-party files:
 * - `/page/vendor/adaptivecards.js`: classic script, global `AdaptiveCards`; `/page/vendor/adaptivecards.css`
 * - `/page/vendor/markdown-it.js`: classic script, global `markdownit`
 * - `/page/vendor/purify.js`: classic script, global `DOMPurify`
 */

/** Body of every 4xx answer under `/sim`; the text is Dutch and may be shown. */
export type Fault = { readonly error: string };

export type Persona = {
  /** Entra object id. */
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  /** How many messages this persona has not seen. */
  readonly ongelezen: number;
  /** Those of them in their own chat with the bot: what asks something of them, where a channel merely moves on. */
  readonly persoonlijk?: number;
};

export type ConversationSummary = {
  readonly id: string;
  readonly kind: 'channel' | 'personal';
  readonly naam: string;
  /** Name of the team a channel belongs to. */
  readonly team?: string;
  readonly ongelezen: number;
  /** Start of the newest message, for the list; plain text. */
  readonly laatste?: string;
  readonly laatsteOp?: string;
};

/** `GET /sim/state?as=`; without `as`, or with an empty one, the first persona looks. */
export type PageState = {
  readonly gemeente: string;
  readonly me: Persona;
  readonly personas: readonly Persona[];
  readonly conversations: readonly ConversationSummary[];
  readonly now: string;
  /** Words for the bar, e.g. "maandag 23 november 2026, 09:10", and whether the office is open then. */
  readonly nowText: string;
  readonly kantoorOpen: boolean;
  /** The bot's commands as the manifest lists them. */
  readonly commands: readonly { readonly title: string; readonly description: string }[];
};

export type Message = {
  readonly id: string;
  readonly from: { readonly id: string; readonly naam: string; readonly bot: boolean };
  readonly at: string;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Markdown from the bot unless `plain`, plain text from people. `<at>naam</at>` marks a mention. */
  readonly text: string;
  readonly plain?: boolean;
  readonly mentions: readonly { readonly id: string; readonly naam: string }[];
  /** Adaptive Cards as this persona sees them: their own view where the bot gave one, else everyone's. */
  readonly cards: readonly Readonly<Record<string, unknown>>[];
  readonly ongelezen: boolean;
};

/** `GET /sim/conversation?as=&id=`. In a personal chat every message is a root without replies. */
export type ConversationView = {
  readonly id: string;
  readonly threads: readonly { readonly root: Message; readonly replies: readonly Message[] }[];
};

/** Where something is said or clicked; `thread` is the root message id when it is a reply in a channel. */
export type Spot = {
  readonly as: string;
  readonly conversation: string;
  readonly thread?: string;
  readonly message?: string;
};

/**
 * `POST /sim/send` → 204 as soon as it is kept; the bot hears it after that. In a channel the bot hears it only with
 * `<at>Aan Tafel</at>` in the text; `<at>naam</at>` of a persona becomes a mention too.
 */
export type SendRequest = Spot & { readonly text: string };
/** `POST /sim/read` → 204: this persona has seen the conversation. */
export type ReadRequest = { readonly as: string; readonly conversation: string };

/** `POST /sim/execute`: Action.Execute on a card. `inputs` are the card's input values by id. */
export type ExecuteRequest = Spot & {
  readonly verb: string;
  readonly data: unknown;
  readonly inputs: Readonly<Record<string, string>>;
};
/** `POST /sim/submit`: Action.Submit on a card outside a dialog; sent to the bot as a message with a value. */
export type SubmitRequest = Spot & { readonly data: unknown; readonly inputs: Readonly<Record<string, string>> };
/** `POST /sim/dialog/open`: Action.Submit with `msteams.type` `task/fetch`. */
export type DialogOpenRequest = Spot & { readonly data: unknown; readonly inputs: Readonly<Record<string, string>> };
/** `POST /sim/dialog/submit`: Action.Submit inside a dialog. `extension` when the dialog came from a message action. */
export type DialogSubmitRequest = Spot & {
  readonly data: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly extension?: string;
};
/** `POST /sim/extension`: the message action, on `message`. */
export type ExtensionRequest = Spot & { readonly command: string };

/** Answer to each of the five requests above. A card replaces the message's card for this persona only (see refresh). */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly text: string }
  | { readonly kind: 'card'; readonly card: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly width: string | number;
      readonly height: string | number;
      readonly card: Readonly<Record<string, unknown>>;
    };

/** `POST /sim/clock` → ClockAnswer; moves domain time forward, step by step through everything that is due. */
export type ClockRequest = { readonly jump: 'uur' | 'werkdag' | 'week' };
export type ClockAnswer = Pick<PageState, 'now' | 'nowText' | 'kantoorOpen'>;

/** `POST /sim/install` → 204: this persona removes the bot, or takes it back. Without it the bot can't write 1:1 (U5). */
export type InstallRequest = { readonly as: string; readonly installed: boolean };

/** `GET /sim/wire` → WireLine[]: newest first, at most 200: what went over HTTP between this Teams and the bot. */
export type WireLine = {
  readonly nr: number;
  readonly at: string;
  readonly richting: 'naar-bot' | 'van-bot';
  readonly method: string;
  readonly path: string;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly ms: number;
  /** Kind of activity or invoke, e.g. `adaptiveCard/action mandaat.akkoord`. */
  readonly wat: string;
};

/** Server-sent events (`onmessage`) on `GET /sim/events`: something changed; the page fetches again what it shows. */
export type ChangeEvent = { readonly conversation?: string; readonly clock?: boolean; readonly wire?: boolean };

/** What the simulator needs from the process it runs in; it knows nothing else of the bot. */
export type SimulatorControl = {
  readonly gemeente: string;
  readonly people: readonly {
    readonly id: string;
    readonly naam: string;
    readonly functie: string;
    readonly email: string;
  }[];
  readonly teams: readonly {
    readonly id: string;
    readonly naam: string;
    readonly channels: readonly { readonly id: string; readonly naam: string }[];
  }[];
  readonly commands: PageState['commands'];
  /** Domain time in milliseconds since 1970 UTC. */
  now(): number;
  kantoorOpen(): boolean;
  /** Resolves when everything due until then was done and delivered. */
  jump(by: ClockRequest['jump']): Promise<void>;
};
