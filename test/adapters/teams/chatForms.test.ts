import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import type { Card } from '../../../src/ports/messenger.ts';
import { activitiesOf, inThread } from './activities.ts';
import { localSettings } from './messengerBench.ts';
import { noor, sam } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

const actionSet = (...actions: readonly unknown[]): Card => ({
  type: 'AdaptiveCard',
  body: [{ type: 'Container', items: [{ type: 'ActionSet', actions }] }],
});
const opens = (more: object = {}) => ({
  type: 'Action.Submit',
  title: 'Start',
  data: { verb: 'casus.start', ...more },
});
const withDialogButton = actionSet(opens({ msteams: { type: 'task/fetch' } }));
const page = { ...actionSet({ type: 'Action.Submit', title: 'Verder', data: { verb: 'casus.start', stap: '1' } }) };

let bench: TeamsBench;
let teams: ReturnType<typeof activitiesOf>;
beforeEach(async () => {
  bench = await teamsBench({ settings: { ...localSettings, forms: 'chat' } });
  teams = activitiesOf(bench);
});
afterEach(() => bench.close());

const cards = (): readonly unknown[] =>
  bench.wrote().flatMap(({ attachments }) => ((attachments ?? []) as { content: unknown }[]).map((one) => one.content));
const pressed = (value: object, where: object = {}) =>
  teams.message('', { value, replyToId: '1763884700000', ...where });
const asked = (where: object = {}) => pressed({ verb: 'casus.start', form: 'open' }, where);
const sent = () => pressed({ verb: 'casus.start', stap: '1', gebied: 'havenkwartier', form: 'submit' });

describe('in a Teams without dialogs', () => {
  test('a button that opens a dialog asks for its form instead, in an answer and in what is sent', async () => {
    bench.bot.answer = { kind: 'card', card: withDialogButton, audience: 'actor' };
    await bench.post(teams.message('start'));
    await bench.teams.messenger.post(
      { kind: 'person', person: noor },
      { card: withDialogButton, summary: 'AT-7KQ3MX', mentions: [] },
    );
    expect(cards()).toEqual([actionSet(opens({ form: 'open' })), actionSet(opens({ form: 'open' }))]);
  });

  test('the form comes as a card with its title, and its button sends it', async () => {
    bench.bot.dialog = { kind: 'dialog', title: 'Start casusoverleg', card: page, size: 'medium' };
    await bench.post(asked());
    expect(bench.bot.calls).toMatchObject([{ to: 'open', input: { verb: 'casus.start', data: {} } }]);
    expect(cards()).toMatchObject([{ body: [{ text: 'Start casusoverleg' }, { type: 'Container' }] }]);
    expect(JSON.stringify(cards())).toContain('"data":{"verb":"casus.start","stap":"1","form":"submit"}');
  });

  test('a form that is asked for in a channel goes to the chat of whoever asked (C10)', async () => {
    bench.bot.dialog = { kind: 'dialog', title: 'Mandaat vragen', card: page, size: 'large' };
    await bench.post(teams.message('hallo'));
    const chat = bench.connector.requests.length;
    await bench.post(asked(inThread));
    const written = bench.connector.requests.slice(chat).filter(({ method }) => method === 'POST');
    expect(written).toMatchObject([
      { path: expect.stringContaining(`a:${noor}`) as string, body: { attachments: [{}] } },
      { path: expect.stringContaining('messageid') as string, body: { text: teamsTekst.antwoordPersoonlijk } },
    ]);
  });

  test('the next page, or the same with its faults, takes the place of what was sent', async () => {
    bench.bot.dialog = { kind: 'dialog', title: 'Start casusoverleg', card: page, size: 'medium' };
    await bench.post(sent());
    const data = { stap: '1', gebied: 'havenkwartier' };
    expect(bench.bot.calls).toMatchObject([{ to: 'submit', input: { verb: 'casus.start', data } }]);
    expect(bench.bot.calls[0]?.input?.data).toEqual(data);
    expect(bench.connector.requests).toMatchObject([{ method: 'PUT' }]);
  });

  test('a form that is done shrinks to what came of it', async () => {
    bench.bot.dialog = { kind: 'message', text: 'AT-7KQ3MX is gestart.' };
    await bench.post(sent());
    expect(bench.connector.requests).toMatchObject([{ method: 'PUT' }]);
    expect(cards()).toMatchObject([{ body: [{ type: 'TextBlock', text: 'AT-7KQ3MX is gestart.' }] }]);
  });

  test('a form that does not open says why', async () => {
    bench.bot.dialog = { kind: 'message', text: 'Alleen de regiehouder kan dit.' };
    await bench.post(asked());
    expect(bench.wrote()).toMatchObject([{ text: 'Alleen de regiehouder kan dit.' }]);
  });

  test('other buttons are clicks as ever', async () => {
    await bench.post(teams.message('', { value: { verb: 'uitnodiging.doemee', kenmerk: 'AT-7KQ3MX' } }));
    await bench.post(teams.execute('help.toon'));
    expect(bench.bot.calls).toMatchObject([{ to: 'click' }, { to: 'click', input: { verb: 'help.toon', data: {} } }]);
  });
});

test('where Teams has dialogs, cards stay as they are and a form is never asked for by a card', async () => {
  const usual = await teamsBench();
  try {
    const message = { card: withDialogButton, summary: 'AT-7KQ3MX', mentions: [] };
    await usual.post(activitiesOf(usual).message('', { value: { verb: 'casus.start', form: 'open' } }));
    await usual.teams.messenger.post({ kind: 'person', person: sam }, message);
    expect(usual.bot.calls).toMatchObject([{ to: 'click' }]);
    expect(JSON.stringify(usual.wrote())).toContain('task/fetch');
  } finally {
    await usual.close();
  }
});
