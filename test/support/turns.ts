import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import type { Answer, Caller, DialogAnswer, Place } from '../../src/ports/bot.ts';
import { kenmerk, openApp, type App } from './app.ts';
import { wie } from './voorbeeldstad.ts';

const personal: Place = { kind: 'personal' };
const caller = (key: string): Caller => ({ person: wie(key), naam: key, guest: false });
type Data = Readonly<Record<string, unknown>>;

/** A channel of Voorbeeldstad, or a thread in it. */
export const inChannel = (gebied: string, thread?: string): Place => ({
  kind: 'channel',
  kanaalId: `19:${gebied}@thread.tacv2`,
  thread,
});

/** What people say, click and fill in, by their key; about the one casusoverleg unless the data name another. */
export function turnsOf({ bot }: App) {
  return {
    say: (key: string, text: string, place = personal) => bot.say(caller(key), place, text),
    click: (key: string, verb: string, data: Data = {}, place = personal) =>
      bot.click(caller(key), place, { verb, data: { kenmerk, ...data } }),
    view: (key: string, verb: string, data: Data = {}) =>
      bot.view(caller(key), personal, { verb, data: { kenmerk, ...data } }),
    open: (key: string, verb: string, data: Data = {}, place = personal) =>
      bot.open(caller(key), place, { verb, data: { kenmerk, ...data } }),
    submit: (key: string, verb: string, data: Data = {}) =>
      bot.submit(caller(key), personal, { verb, data: { kenmerk, ...data } }),
    fromMessage: (key: string, link: string | undefined) => bot.startFromMessage(caller(key), personal, link),
    welcome: (key: string) => bot.welcome(caller(key)),
  };
}

/** A fresh application with the one casusoverleg, after these commands, and what people can say and do there. */
export async function startedApp(...commands: readonly Command[]): Promise<App & ReturnType<typeof turnsOf>> {
  const app = await openApp();
  await app.start();
  await app.when(...commands);
  return { ...app, ...turnsOf(app) };
}

/** Everything that an answer shows, as one text. */
export const wordsOf = (answer: Answer | DialogAnswer): string =>
  'text' in answer ? answer.text : 'card' in answer ? JSON.stringify(answer.card) : answer.kind;

/** What a form holds and sends by itself: values of its inputs by id, and the data of its first button. */
export function formIn(answer: DialogAnswer): { readonly values: Data; readonly data: Data } {
  const values: Record<string, unknown> = {};
  let data: Data | undefined;
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(walk);
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    const element = part as Record<string, unknown>;
    if (String(element['type']).startsWith('Input.') && element['value'] !== undefined)
      values[String(element['id'])] = element['value'];
    if (element['type'] === 'Action.Submit') data ??= element['data'] as Data;
    Object.values(element).forEach(walk);
  };
  walk('card' in answer ? answer.card : undefined);
  return { values, data: data ?? {} };
}
