import type { InvokeResponse } from 'botbuilder';
import type { Card } from '../../../ports/messenger.ts';

const ok = (body: unknown): InvokeResponse => ({ status: 200, body });

/** Shown to the person who clicked, in the place of the card or, for a user-specific view, of theirs. */
export const executeCard = (card: Card): InvokeResponse =>
  ok({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });

/** A short notice under the card, which stays. Never empty: Teams takes an empty one for a failure. */
export const executeMessage = (text: string): InvokeResponse =>
  ok({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });

export const executeError = (statusCode: 400 | 500, code: string, message: string): InvokeResponse =>
  ok({ statusCode, type: 'application/vnd.microsoft.error', value: { code, message } });
