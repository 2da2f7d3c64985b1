import { z } from 'zod';
import type { Outcome } from '../api.ts';
import { teksten } from '../teksten.ts';
import type { BotAnswer } from './botCaller.ts';

const card = z.record(z.string(), z.unknown());
const actionResponse = z.discriminatedUnion('type', [
  z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), statusCode: z.literal(200), value: card }),
  z.object({
    type: z.literal('application/vnd.microsoft.activity.message'),
    statusCode: z.literal(200),
    value: z.string(),
  }),
  z.object({
    type: z.literal('application/vnd.microsoft.error'),
    statusCode: z.number(),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);
const size = z.union([z.string(), z.number()]);
const task = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), value: z.string() }),
  z.object({
    type: z.literal('continue'),
    value: z.object({
      title: z.string().default(''),
      width: size.default('medium'),
      height: size.default('medium'),
      card: z.object({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: card }),
    }),
  }),
]);
const taskResponse = z.object({ task: task.nullish() });

/** What the person sees after Action.Execute: an empty notice is nothing, no answer or one Teams can't read an error. */
export function actionOutcome(answer: BotAnswer): Outcome {
  const fault = faultOf(answer);
  if (fault) return fault;
  const { success, data } = actionResponse.safeParse(bodyOf(answer));
  if (!success) return error('InvalidInvokeResponse', teksten.misgegaan);
  switch (data.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: data.value };
    case 'application/vnd.microsoft.activity.message':
      return data.value === '' ? { kind: 'nothing' } : { kind: 'message', text: data.value };
    case 'application/vnd.microsoft.error':
      return error(data.value.code, data.value.message);
  }
}

/** What the person sees after opening or submitting a dialog: an empty answer closes it. */
export function taskOutcome(answer: BotAnswer): Outcome {
  const fault = faultOf(answer);
  if (fault) return fault;
  const { success, data } = taskResponse.safeParse(bodyOf(answer) ?? {});
  if (!success) return error('InvalidInvokeResponse', teksten.misgegaan);
  if (!data.task) return { kind: 'nothing' };
  if (data.task.type === 'message') return { kind: 'message', text: data.task.value };
  const { title, width, height, card: attachment } = data.task.value;
  return { kind: 'dialog', title, width, height, card: attachment.content };
}

/** A message gets no answer to show; only that the bot did not take it. */
export const messageOutcome = (answer: BotAnswer): Outcome => faultOf(answer) ?? { kind: 'nothing' };

function faultOf(answer: BotAnswer): Outcome | undefined {
  if (answer.kind !== 'answered') return error('Timeout', teksten.geenAntwoord);
  if (answer.status >= 300) return error(`Http${answer.status}`, teksten.misgegaan);
  return undefined;
}

const bodyOf = (answer: BotAnswer) => (answer.kind === 'answered' ? answer.body : undefined);

const error = (code: string, text: string): Outcome => ({ kind: 'error', code, text });
