import type { Locator, Response } from 'playwright-core';
import { teamsTekst } from '../../src/cards/text/nl/teams.ts';
import type { Arrived } from './browserFrames.ts';
import { fillForm } from './browserForm.ts';
import { rootOf, type Screen } from './browserScreen.ts';
import { onScreen } from './cardOnScreen.ts';
import type { Reaction, Seen, TeamsClient, Where, Who } from './teamsClient.ts';
import { until } from './until.ts';

/** How long nothing may happen before it counts as still, in milliseconds of real time. */
const quietFor = 400;

type Json = Readonly<Record<string, unknown>>;

/** The Playground has no dialogs: a form is a card of the chat, and its buttons say that they send it. */
const isForm = ({ card }: Arrived): boolean => (card ? onScreen(card).actions : []).some(sends);
const sends = ({ data }: Json): boolean => (data as Json | undefined)?.['form'] === 'submit';

/** A card's lines, from what is really drawn; a card that has just come is empty for a moment. */
async function linesOf(card: Locator): Promise<readonly string[]> {
  const texts = await until(
    () => card.locator('.ac-textBlock, .ac-richTextBlock').allInnerTexts(),
    ({ length }) => length > 0,
  );
  return texts.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '').trim());
}

/** People in Microsoft's Playground, each with a screen of their own. Only what the bot says is told. */
export function playgroundTeams(screens: ReadonlyMap<Who, Screen>): TeamsClient {
  /** Messages that are or were a form; to a scenario those are dialogs, not messages. */
  const forms = new Set<string>();
  const open = new Map<Who, string>();
  // What was there before anybody did anything: whether a greeting comes in time is up to the Playground.
  const before = new Set([...screens.values()].flatMap(({ frames }) => frames.arrived().map(({ id }) => id)));

  function screenOf(who: Who): Screen {
    const screen = screens.get(who);
    if (screen === undefined) throw new Error(`${who} has no Playground`);
    return screen;
  }

  const atScreen =
    <Rest extends readonly unknown[], T>(work: (screen: Screen, who: Who, ...rest: Rest) => Promise<T>) =>
    (who: Who, ...rest: Rest): Promise<T> => {
      const screen = screenOf(who);
      return screen.alone(() => work(screen, who, ...rest));
    };

  const counts = ({ id, text }: Arrived): boolean =>
    !before.has(id) && !forms.has(id) && text !== teamsTekst.antwoordPersoonlijk;

  async function seen(message: Arrived, where: Where, drawn: ReadonlyMap<string, Locator>): Promise<Seen> {
    const card = drawn.get(message.id);
    const root = rootOf(message);
    return {
      id: message.id,
      thread: where === 'chat' || root === message.id ? undefined : root,
      fromBot: true,
      lines: [message.text, ...(card ? await linesOf(card) : [])].filter((line) => line !== ''),
      buttons: message.card ? onScreen(message.card).actions.map(({ title }) => String(title)) : [],
      mentions: [],
    };
  }

  /** The form that a button opened, or what was said instead. */
  async function opened(who: Who, known: ReadonlySet<string>): Promise<Reaction> {
    const { frames } = screenOf(who);
    const [answer] = await until(
      () => Promise.resolve(frames.arrived().filter((one) => !known.has(one.id) && counts(one))),
      ([first]) => first !== undefined,
    );
    if (answer === undefined) throw new Error('nothing came of it');
    return isForm(answer) ? dialog(who, answer) : { kind: 'notice', text: answer.text };
  }

  function dialog(who: Who, { id, card = {} }: Arrived): Reaction {
    forms.add(id);
    open.set(who, id);
    const { lines, fields, actions } = onScreen(card);
    const [title = '', ...rest] = lines;
    return { kind: 'dialog', title, lines: rest, fields, buttons: actions.map((one) => String(one['title'])) };
  }

  async function click(who: Who, card: Locator, button: string): Promise<Response> {
    const answered = screenOf(who).page.waitForResponse(/\/_conversation\/v1\/(invoke|submit)$/);
    await card.getByRole('button', { name: button, exact: true }).click();
    return answered;
  }

  return {
    people: [...screens.keys()],
    look: atScreen(async (screen, _who, where) => {
      const drawn = await screen.drawn(where);
      const there = screen.messages(where).filter(counts);
      return Promise.all(there.map((message) => seen(message, where, drawn)));
    }),
    say: atScreen(async (screen, _who, where, text) => {
      if (where !== 'chat') throw new Error('the Playground tells the bot of no message without a real mention');
      const { page } = screen;
      await screen.drawn(where);
      const box = page.locator('[role=textbox][contenteditable=true]').first();
      await box.click();
      await box.pressSequentially(text);
      await page.keyboard.press('Enter');
    }),
    press: atScreen(async (screen, who, where, id, button) => {
      const card = (await screen.drawn(where)).get(id);
      if (card === undefined) throw new Error(`${who} sees no card ${id}`);
      const known = new Set(screen.frames.arrived().map((one) => one.id));
      const response = await click(who, card, button);
      return response.url().endsWith('/submit') ? opened(who, known) : invokeReaction(await response.json());
    }),
    fill: atScreen(async (screen, who, fields, button) => {
      const id = open.get(who) ?? '';
      const card = (await screen.drawn('chat')).get(id);
      const formOf = () => screen.frames.arrived().find((one) => one.id === id);
      const sent = formOf();
      if (card === undefined || sent?.card === undefined) throw new Error(`${who} has no form open`);
      await fillForm(screen.page, { card, json: sent.card, fields });
      await click(who, card, button);
      const next = await until(
        () => Promise.resolve(formOf()),
        (now) => now?.card !== sent.card,
      );
      if (next?.card === undefined) throw new Error('nothing came of the form');
      return isForm(next) ? dialog(who, next) : { kind: 'notice', text: onScreen(next.card).lines.join(' | ') };
    }),
    startFrom: () => Promise.reject(new Error('the Playground has no message action of ours')),
    jump: () => Promise.reject(new Error('the Playground has no clock')),
    async settle() {
      let last = -1;
      await until(
        () => Promise.resolve([...screens.values()].reduce((sum, { frames }) => sum + frames.count(), 0)),
        (now) => now === last || ((last = now), false),
        { every: quietFor },
      );
    },
  };
}

function invokeReaction(answer: unknown): Reaction {
  const { type, value } = answer as { readonly type: string; readonly value: unknown };
  if (type.endsWith('.card.adaptive')) return { kind: 'card' };
  return { kind: 'notice', text: typeof value === 'string' ? value : String((value as Json)['message']) };
}
