import type { Answer, Bot, Caller, DialogAnswer, Input, Place } from '../../../src/ports/bot.ts';

type Call = {
  readonly to: keyof Bot;
  readonly caller: Caller;
  readonly place?: Place;
  readonly text?: string;
  readonly input?: Input;
  readonly link?: string | undefined;
};

/** Keeps what it was asked and answers what it was told to; an Error is thrown, a promise may never come. */
export type FakeBot = Bot & {
  readonly calls: readonly Call[];
  answer: Answer | Error | Promise<Answer>;
  dialog: DialogAnswer | Error | Promise<DialogAnswer>;
};

export function fakeBot(): FakeBot {
  const calls: Call[] = [];
  const bot: FakeBot = {
    calls,
    answer: { kind: 'message', text: 'Goed.' },
    dialog: { kind: 'closed' },
    say: (caller, place, text) => heard({ to: 'say', caller, place, text }, bot.answer),
    click: (caller, place, input) => heard({ to: 'click', caller, place, input }, bot.answer),
    view: (caller, place, input) => heard({ to: 'view', caller, place, input }, bot.answer),
    open: (caller, place, input) => heard({ to: 'open', caller, place, input }, bot.dialog),
    submit: (caller, place, input) => heard({ to: 'submit', caller, place, input }, bot.dialog),
    startFromMessage: (caller, place, link) => heard({ to: 'startFromMessage', caller, place, link }, bot.dialog),
    welcome: (caller) => heard({ to: 'welcome', caller }, bot.answer),
  };

  function heard<T>(call: Call, answer: T | Error | Promise<T>): Promise<T> {
    calls.push(call);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }
  return bot;
}
