import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import type { Card } from '../../../src/ports/messenger.ts';
import { activitiesOf, inThread } from './activities.ts';
import { havenkwartier, noor } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [], refresh: { userIds: ['29:noor'] } };

let bench: TeamsBench;
let teams: ReturnType<typeof activitiesOf>;
beforeEach(async () => {
  bench = await teamsBench();
  teams = activitiesOf(bench);
});
afterEach(() => bench.close());

describe('a button on a card', () => {
  test('becomes a click with the verb and its data, and never what the protocol put in', async () => {
    await bench.post(
      teams.execute('mandaat.akkoord', { verb: 'mandaat.akkoord', kenmerk: 'AT-7KQ3MX', mandaat: 'M1' }),
    );
    expect(bench.bot.calls).toEqual([
      {
        to: 'click',
        caller: { person: noor, naam: 'Noor de Wit', guest: false },
        place: { kind: 'personal' },
        input: { verb: 'mandaat.akkoord', data: { kenmerk: 'AT-7KQ3MX', mandaat: 'M1' } },
      },
    ]);
  });

  test('brings no prototype along, however the data is forged', async () => {
    const forged = '{"kenmerk":"AT-7KQ3MX","__proto__":{"beheerder":true},"diep":{"__proto__":{"beheerder":true}}}';
    await bench.post(JSON.stringify(teams.execute('casus.toon', 'DATA')).replace('"DATA"', forged));
    expect(Object.keys(bench.bot.calls[0]!.input!.data)).toEqual(['kenmerk', 'diep']);
    expect(bench.bot.calls[0]?.input?.data['diep']).toEqual({});
  });

  test('answers the actor alone, also when the card has a refresh (trap 1)', async () => {
    bench.bot.answer = { kind: 'card', card, audience: 'actor' };
    for (let click = 0; click < 2; click += 1) {
      const { body } = await bench.post(teams.execute('mandaat.akkoord'));
      expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
    }
    expect(bench.wrote()).toEqual([]);
  });

  test('replaces the card for everyone when that is what the bot wants', async () => {
    bench.bot.answer = { kind: 'card', card, audience: 'everyone' };
    const { conversation } = inThread;
    const { body } = await bench.post(teams.execute('uitnodiging.doemee', {}, inThread));
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    await bench.teams.close();
    const [update] = bench.connector.requests.filter(({ method }) => method === 'PUT');
    expect(update?.path).toBe(`/v3/conversations/${conversation.id}/activities/1763884700000`);
  });

  test.each([
    ['message', { kind: 'message', text: 'Goed.' }, 'Goed.'],
    ['refusal', { kind: 'refusal', text: 'Alleen de regiehouder kan dit.' }, 'Alleen de regiehouder kan dit.'],
    ['nothing', { kind: 'nothing' }, teamsTekst.gelukt],
  ] as const)('shows a %s as a short notice that is never empty', async (_kind, answer, value) => {
    bench.bot.answer = answer;
    const { status, body } = await bench.post(teams.execute('mandaat.akkoord'));
    expect(status).toBe(200);
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
  });

  test('says in which thread it was clicked', async () => {
    await bench.post(teams.execute('casus.toon', {}, inThread));
    const { kanaalId } = havenkwartier;
    const place = { kind: 'channel', kanaalId, thread: `${kanaalId};messageid=1763884700000` };
    expect(bench.bot.calls[0]?.place).toEqual(place);
  });

  test('pressed by the client itself asks for this person’s view', async () => {
    const value = { action: { verb: 'bericht.toon', data: {} }, trigger: 'automatic' };
    await bench.post(teams.invoke('adaptiveCard/action', value));
    expect(bench.bot.calls[0]?.to).toBe('view');
  });
});

describe('an invoke is always answered in time:', () => {
  test('work that takes longer goes on, and the person is told so', async () => {
    let finish = (): void => undefined;
    bench.bot.answer = new Promise((resolve) => (finish = () => resolve({ kind: 'nothing' })));
    const reply = bench.post(teams.execute('mandaat.akkoord'));
    await bench.waiting();
    bench.elapse();
    expect((await reply).body).toMatchObject({ statusCode: 200, value: teamsTekst.bezig });
    expect(bench.log.at(-1)).toMatchObject({ verb: 'mandaat.akkoord', outcome: 'late' });
    finish();
  });

  test('a fault inside is told in Dutch (trap 4), and logged without what the fault says', async () => {
    bench.bot.answer = new Error('Noor typte iets vertrouwelijks');
    const { status, body } = await bench.post(teams.execute('mandaat.akkoord'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 500, value: { message: teamsTekst.mislukt } });
    expect(JSON.stringify(bench.log)).not.toContain('vertrouwelijks');
  });

  test('a fault in a dialog is told in the dialog', async () => {
    bench.bot.dialog = new Error('stuk');
    const { body } = await bench.post(teams.invoke('task/submit', { data: { verb: 'mandaat.afwijzen' } }));
    expect(body).toEqual({ task: { type: 'message', value: teamsTekst.mislukt } });
  });
});

describe('a dialog', () => {
  const form = { kind: 'dialog', title: 'Afwijzen', card, size: 'medium' } as const;
  const data = { msteams: { type: 'task/fetch' }, verb: 'mandaat.afwijzen', kenmerk: 'AT-7KQ3MX' };

  test.each([
    ['task/fetch', 'open'],
    ['task/submit', 'submit'],
    ['composeExtension/submitAction', 'submit'],
  ])('%s comes to the bot as %s and shows the form it answers with', async (name, to) => {
    bench.bot.dialog = form;
    const { body } = await bench.post(teams.invoke(name, { data }));
    expect(bench.bot.calls[0]).toMatchObject({
      to,
      input: { verb: 'mandaat.afwijzen', data: { kenmerk: 'AT-7KQ3MX' } },
    });
    expect(body).toEqual({
      task: {
        type: 'continue',
        value: {
          title: 'Afwijzen',
          width: 'medium',
          height: 'medium',
          card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
        },
      },
    });
  });

  test('that is done closes with an empty answer', async () => {
    expect(await bench.post(teams.invoke('task/submit', { data }))).toEqual({ status: 200, body: undefined });
  });
});

describe('"Start casusoverleg" on a message', () => {
  const link = 'https://teams.microsoft.com/l/message/19:havenkwartier/1';
  const messagePayload = { id: '1', linkToMessage: link, body: { content: 'Mevrouw is boos over haar huur.' } };

  test('gives the bot the link, never the text', async () => {
    await bench.post(teams.invoke('composeExtension/fetchTask', { commandId: 'startCasusoverleg', messagePayload }));
    expect(bench.bot.calls).toMatchObject([{ to: 'startFromMessage', link }]);
    expect(JSON.stringify(bench.bot.calls)).not.toContain('boos');
  });

  test('goes without a link that is none', async () => {
    const value = { commandId: 'startCasusoverleg', messagePayload: { linkToMessage: 'javascript:alert(1)' } };
    await bench.post(teams.invoke('composeExtension/fetchTask', value));
    expect(bench.bot.calls).toMatchObject([{ to: 'startFromMessage', link: undefined }]);
  });

  test('another command gets a kind answer', async () => {
    const { body } = await bench.post(teams.invoke('composeExtension/fetchTask', { commandId: 'anders' }));
    expect(body).toEqual({ task: { type: 'message', value: teamsTekst.onbekendeVraag } });
    expect(bench.bot.calls).toEqual([]);
  });
});
