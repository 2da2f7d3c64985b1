import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import type { Card, Delivery, Noting } from '../../../src/ports/messenger.ts';
import { fakeClock } from '../../support/clocks.ts';
import { activitiesOf, inThread } from './activities.ts';
import { localSettings } from './messengerBench.ts';
import { gast, havenkwartier, lotte, noor, sam, tenantId } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const mentionsBot = [{ type: 'mention', text: '<at>Aan Tafel</at>', mentioned: { id: '28:bot', name: 'Aan Tafel' } }];

let bench: TeamsBench;
let teams: ReturnType<typeof activitiesOf>;
beforeEach(async () => {
  bench = await teamsBench();
  teams = activitiesOf(bench);
});
afterEach(() => bench.close());

describe('what is typed', () => {
  test('is said to the bot and answered in the same chat', async () => {
    await bench.post(teams.message('regie AT-7KQ3MX'));
    expect(bench.bot.calls).toMatchObject([{ to: 'say', place: { kind: 'personal' }, text: 'regie AT-7KQ3MX' }]);
    expect(bench.connector.requests.at(-1)).toMatchObject({
      path: `/v3/conversations/a:${noor}/activities/1763884800000`,
      body: { text: 'Goed.', summary: teamsTekst.samenvatting, replyToId: '1763884800000' },
    });
  });

  test('who notes where an answer stands hears what Teams said to each (law 15)', async () => {
    const sent: Delivery[] = [];
    const noting: Noting =
      (send) =>
      async (...asked) => {
        const delivery = await send(...asked);
        sent.push(delivery);
        return delivery;
      };
    const noticing = await teamsBench({ noting });
    await noticing.post(activitiesOf(noticing).message('status'));
    const ref = { conversatie: `a:${noor}`, activiteit: expect.any(String) as string };
    expect(sent).toEqual([{ ok: true, ref: { ...ref, serviceUrl: noticing.connector.serviceUrl } }]);
    noticing.connector.next({ status: 403 });
    await noticing.post(activitiesOf(noticing).message('status'));
    expect(sent[1]).toMatchObject({ ok: false, why: 'unreachable' });
    await noticing.close();
  });

  test('in a thread is answered in that thread, without the mention of the bot', async () => {
    await bench.post(teams.message('<at>Aan Tafel</at>&nbsp;status', { ...inThread, entities: mentionsBot }));
    expect(bench.bot.calls[0]?.text).toBe('status');
    expect(bench.connector.requests.at(-1)?.path).toContain(`${havenkwartier.kanaalId};messageid=1763884700000`);
  });

  test('keeps mentions of people', async () => {
    const entities = [{ type: 'mention', text: '<at>Sam</at>', mentioned: { id: '29:sam', name: 'Sam' } }, null, 7];
    await bench.post(teams.message('vraag <at>Sam</at>', { entities }));
    expect(bench.bot.calls[0]?.text).toBe('vraag <at>Sam</at>');
  });

  test('may be nothing but a mention', async () => {
    expect(await bench.post(teams.message('<at>Aan Tafel</at>', { entities: mentionsBot }))).toMatchObject({
      status: 200,
    });
    expect(bench.bot.calls).toMatchObject([{ to: 'say', text: '' }]);
  });

  test('gets no answer when the bot has none', async () => {
    bench.bot.answer = { kind: 'nothing' };
    await bench.post(teams.message('hallo'));
    expect(bench.wrote()).toEqual([]);
  });

  test('starts no timer for a typing signal (trap 2)', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await bench.post(teams.message('hallo'));
    expect(timers.mock.calls.filter(([, delay]) => delay === 1000)).toEqual([]);
    timers.mockRestore();
  });

  test('in a group chat is kindly refused', async () => {
    const conversation = { id: '19:groep@thread.v2', conversationType: 'groupChat', tenantId };
    await bench.post(teams.message('start', { conversation }));
    expect(bench.bot.calls).toEqual([]);
    expect(bench.wrote()).toMatchObject([{ text: teamsTekst.groepschat }]);
  });

  test('is answered with an apology when the bot fails', async () => {
    bench.bot.answer = new Error('stuk');
    expect(await bench.post(teams.message('start'))).toMatchObject({ status: 200 });
    expect(bench.wrote()).toMatchObject([{ text: teamsTekst.mislukt }]);
  });

  test('by two people at once is answered to each of them (trap 9)', async () => {
    const from = { id: '29:sam', name: 'Sam Bakker', aadObjectId: sam };
    const conversation = { id: `a:${sam}`, conversationType: 'personal', tenantId };
    await Promise.all([bench.post(teams.message('een')), bench.post(teams.message('twee', { from, conversation }))]);
    expect(bench.bot.calls.map(({ caller, text }) => [caller.person, text]).sort()).toEqual([
      [noor, 'een'],
      [sam, 'twee'],
    ]);
    expect(bench.wrote()).toHaveLength(2);
  });
});

describe('an answer for one person, asked in a channel,', () => {
  test('goes to their own chat; the thread only hears that it did (C10)', async () => {
    bench.bot.answer = { kind: 'card', card, audience: 'actor' };
    await bench.post(teams.message('mijn casussen', inThread));
    const [, inChat, inChannel] = bench.connector.requests;
    expect(inChat).toMatchObject({ path: `/v3/conversations/a:${noor}/activities`, body: { attachments: [{}] } });
    expect(inChannel?.body).toMatchObject({ text: teamsTekst.antwoordPersoonlijk });
    expect(inChannel?.body).not.toHaveProperty('attachments');
  });

  test('is not shown at all when they can’t be reached (U5)', async () => {
    bench.connector.uninstalled.add(noor);
    bench.bot.answer = { kind: 'card', card, audience: 'actor' };
    await bench.post(teams.message('mijn casussen', inThread));
    expect(bench.wrote().at(-1)).toMatchObject({ text: teamsTekst.antwoordNietBezorgd });
  });
});

describe('a button of an old client, a message with a value and no text,', () => {
  const submit = { value: { verb: 'uitnodiging.doemee', kenmerk: 'AT-7KQ3MX' }, replyToId: '1763884700000' };

  test('is a click', async () => {
    await bench.post(teams.message('', submit));
    const input = { verb: 'uitnodiging.doemee', data: { kenmerk: 'AT-7KQ3MX' } };
    expect(bench.bot.calls).toMatchObject([{ to: 'click', input }]);
  });

  test('replaces its card when that is for everyone', async () => {
    bench.bot.answer = { kind: 'card', card, audience: 'everyone' };
    await bench.post(teams.message('', submit));
    expect(bench.connector.requests).toMatchObject([
      { method: 'PUT', path: expect.stringMatching(/1763884700000$/) as string },
    ]);
  });

  test('with a verb that is none of ours gets a kind answer', async () => {
    await bench.post(teams.message('', { value: { verb: '__proto__' } }));
    expect(bench.bot.calls).toEqual([]);
    expect(bench.wrote()).toMatchObject([{ text: teamsTekst.onbekendeKnop }]);
  });
});

describe('whoever speaks', () => {
  test('is remembered with their own chat and the road to them, once', async () => {
    await bench.post(teams.message('hallo'));
    const before = bench.book.writes();
    await bench.post(teams.message('nog eens'));
    expect(bench.book.writes()).toBe(before);
    const { serviceUrl } = bench.connector;
    const address = { person: noor, naam: 'Noor de Wit', teamsId: '29:noor', serviceUrl, tenantId };
    expect(await bench.book.person(noor)).toEqual({ ...address, conversatie: `a:${noor}` });
  });

  test('is looked up once in ten minutes, not at every click, unless they come by another road', async () => {
    const realClock = fakeClock('2026-11-23T08:00:00Z');
    await bench.close();
    bench = await teamsBench({ realClock });
    teams = activitiesOf(bench);
    const looked = async (text: string, more = {}): Promise<boolean> => {
      const before = bench.book.looks();
      await bench.post(teams.message(text, more));
      return bench.book.looks() > before;
    };
    expect(await looked('hallo')).toBe(true);
    expect(await looked('nog eens')).toBe(false);
    expect(await looked('in de draad', inThread)).toBe(true);
    realClock.advance(10 * 60_000);
    expect(await looked('tien minuten later')).toBe(true);
  });

  test('in their own chat is heard of there at every turn, and not in a channel', async () => {
    await bench.post(teams.message('hallo'));
    await bench.post(teams.execute('regie.toon'));
    await bench.post(teams.message('hallo', inThread));
    expect(bench.book.heard).toEqual([noor, noor]);
  });

  test('in a channel keeps their own chat, and the channel is remembered', async () => {
    await bench.post(teams.message('hallo'));
    await bench.post(teams.message('hallo', inThread));
    expect((await bench.book.person(noor))?.conversatie).toBe(`a:${noor}`);
    expect(await bench.book.channel(havenkwartier.kanaalId)).toBe(bench.connector.serviceUrl);
  });

  test('tells the bot which tenant to look for others in, where none is configured', async () => {
    await bench.close();
    bench = await teamsBench({ settings: { ...localSettings, allowedTenants: [] } });
    await bench.book.rememberChannel('tenant', bench.connector.serviceUrl);
    const hello = { text: 'Hallo.', summary: 'AT-7KQ3MX', mentions: [] };
    const toSam = { kind: 'person', person: sam } as const;
    expect(await bench.teams.messenger.post(toSam, hello)).toEqual({ ok: false, why: 'later' });
    await bench.post(activitiesOf(bench).message('hallo'));
    expect(await bench.teams.messenger.post(toSam, hello)).toMatchObject({ ok: true });
    expect(bench.wrote().find(({ members }) => members)).toMatchObject({ tenantId, members: [{ id: sam }] });
  });

  test('without being in the directory is a guest when the roster says so (law 16)', async () => {
    const as = (aadObjectId: string, id: string) => ({ from: { id, name: 'X', aadObjectId } });
    await bench.post(teams.message('start', as(gast, '29:gast')));
    await bench.post(teams.message('start', as(lotte, '29:lotte')));
    await bench.post(teams.message('start', as('onbekend', '29:onbekend')));
    expect(bench.bot.calls.map(({ caller }) => caller.guest)).toEqual([true, false, true]);
  });
});

describe('adding the app', () => {
  test.each([
    { type: 'installationUpdate', action: 'add' },
    { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
  ])('by $type greets someone in their own chat', async (parts) => {
    bench.bot.answer = { kind: 'card', card, audience: 'actor' };
    await bench.post(teams.activity(parts));
    expect(bench.bot.calls).toMatchObject([{ to: 'welcome', caller: { person: noor } }]);
    expect(bench.wrote()).toMatchObject([{ attachments: [{ content: card }] }]);
  });

  test.each([
    ['to a team', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], ...inThread }],
    ['no more', { type: 'installationUpdate', action: 'remove' }],
  ])('%s greets nobody', async (_what, parts) => {
    await bench.post(teams.activity(parts));
    expect(bench.bot.calls).toEqual([]);
  });
});
