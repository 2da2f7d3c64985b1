import type { Instant } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';

/** Where a message stands in Teams. */
export type MessageRef = { readonly conversatie: string; readonly activiteit: string; readonly serviceUrl: string };

/** An Adaptive Card as JSON. */
export type Card = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

/**
 * What is sent. A mention's text must stand in `text` or in the card as `<at>naam</at>`; a `text` with mentions is
 * Markdown, one without is plain.
 */
export type OutgoingMessage = {
  readonly card?: Card;
  readonly text?: string;
  /** Shown in the notification: kenmerk only. */
  readonly summary: string;
  readonly mentions: readonly { readonly person: PersonId; readonly naam: string }[];
  /** People who may ask for their own view of this card; the adapter turns them into Teams ids (at most 60). */
  readonly refreshFor?: readonly PersonId[];
  /**
   * Real time by which Teams must have answered. A request whose answer could come later is not begun (`later`): by then
   * the lease may be another's.
   */
  readonly answerBy?: Instant;
  /** It was tried before; nothing is done with it, it is counted. */
  readonly again?: boolean;
};

export type Address =
  | { readonly kind: 'person'; readonly person: PersonId }
  /** Starts a new thread. `starter` tells by which road Teams was reached last. */
  | { readonly kind: 'channel'; readonly teamId: string; readonly kanaalId: string; readonly starter: PersonId }
  | { readonly kind: 'thread'; readonly root: MessageRef };

export type Delivery =
  | { readonly ok: true; readonly ref: MessageRef }
  /** Certainly not sent: too busy, or a passing fault. `notBefore` is real time, from Retry-After. */
  | { readonly ok: false; readonly why: 'later'; readonly notBefore?: Instant }
  /** No answer, or one that leaves open whether it was sent. */
  | { readonly ok: false; readonly why: 'uncertain' }
  /** This person or place can't be written to: not installed, blocked, other tenant, conversation gone. */
  | { readonly ok: false; readonly why: 'unreachable' }
  /** The message to update is no longer there. */
  | { readonly ok: false; readonly why: 'gone' }
  /** Teams will never take this message. */
  | { readonly ok: false; readonly why: 'rejected'; readonly status: number };

/** Makes of one way to send the same, which writes down where each message came to stand in Teams. Changes no answer. */
export type Noting = <Asked extends readonly unknown[]>(
  send: (...asked: Asked) => Promise<Delivery>,
) => (...asked: Asked) => Promise<Delivery>;

/** Of taking a message away; `gone` when it was not there any more. Doing it twice does no harm. */
export type Removal = { readonly ok: true } | Exclude<Delivery, { readonly ok: true }>;

/**
 * Whether somebody can be written to 1:1 at this moment: asked without a message, so that they notice nothing.
 * `unknown` when Teams does not say. Never throws for what Teams answers.
 */
export type Reach = (person: PersonId) => Promise<'reachable' | 'unreachable' | 'unknown'>;

/** Sends to Teams. Does not retry: retries belong to the outbox alone. Never throws for what Teams answers. */
export type Messenger = {
  post(to: Address, message: OutgoingMessage): Promise<Delivery>;
  update(ref: MessageRef, message: OutgoingMessage): Promise<Delivery>;
  /** Takes away a message of the bot's own. */
  remove(ref: MessageRef): Promise<Removal>;
  /** People of the directory who are in this channel; empty when Teams does not say. */
  membersOf(channel: {
    readonly teamId: string;
    readonly kanaalId: string;
    readonly starter: PersonId;
  }): Promise<ReadonlySet<PersonId>>;
};
