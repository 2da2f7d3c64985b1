import { activitiesOf, inThread, type Parts } from '../../adapters/teams/activities.ts';
import { tenantId } from '../../adapters/teams/people.ts';
import { wie } from '../voorbeeldstad.ts';
import type { Dice } from './dice.ts';
import { junk, junkText } from './junk.ts';
import type { Geval } from './laidStore.ts';
import { noActivity } from './noActivity.ts';
import { poisoned, type Press } from './poison.ts';
import type { RawRequest } from './rawRequest.ts';
import { said } from './said.ts';
import { spoil } from './spoil.ts';
import { withoutCasus } from './withoutCasus.ts';

/** One malformed or forged request, and what the bot owes it. */
export type Fuzzed = {
  readonly request: RawRequest;
  /** `refused`: a 4xx. `heard`: an answer in words, or a 4xx. `any`: whoever hung up is owed nothing. */
  readonly owed: 'refused' | 'heard' | 'any';
};

type Json = Readonly<Record<string, unknown>>;

/** People who speak to the bot and are not in the directory. */
export const strangers = Array.from({ length: 8 }, (_, nr) => `9999999${nr}-0000-4000-8000-000000000000`);

const entra = (who: string): string => (who.includes('-') ? who : wie(who));

/** Makes requests that are never right; everything comes from the dice, so that the same seed makes the same again. */
export function fuzzer(serviceUrl: string, gevallen: readonly Geval[]) {
  const { activity, invoke, message } = activitiesOf({ connector: { serviceUrl } });

  /** Where it is said: a chat of its own each time, because Teams allows few answers in one. */
  const place = (who: string, dice: Dice): Parts => ({
    id: String(1_763_884_800_000 + dice.int(1e9)),
    from: { id: `29:${who}`, name: dice.chance(0.9) ? who : junkText(dice), aadObjectId: entra(who) },
    ...(dice.chance(0.2)
      ? inThread
      : { conversation: { id: `a:${dice.int(1e9)}`, conversationType: 'personal', tenantId } }),
  });

  /** The roads by which a press reaches the bot. */
  function asActivity({ who, verb, data }: Press, how: Geval['how'], dice: Dice): Json {
    const parts = place(who, dice);
    const named = { ...data, ...(verb === undefined ? {} : { verb }) };
    const execute = invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb, data }, trigger: dice.pick(['manual', 'manual', 'automatic']) },
      parts,
    );
    if (how === 'click')
      return dice.pick([
        execute,
        execute,
        activity({ type: 'message', text: '', value: named, replyToId: '1', ...parts }),
      ]);
    const name = dice.pick(['task/submit', 'task/submit', 'task/fetch', 'composeExtension/submitAction']);
    return dice.chance(0.9) ? invoke(name, { data: named }, parts) : execute;
  }

  function pressed(dice: Dice): Json {
    const geval = dice.pick(gevallen);
    const { who, verb, data } = spoilt(
      { who: geval.may, verb: geval.verb, data: { kenmerk: geval.kenmerk, ...geval.ids, ...geval.fields } },
      dice,
    );
    return asActivity(poisoned({ who, verb, data }, geval, dice), geval.how, dice);
  }

  const spoilt = (press: Press, dice: Dice): Press => ({ ...press, data: spoil(press.data, dice) });

  const speaker = (dice: Dice): string => dice.pick([...strangers, ...gevallen.map(({ may }) => may)]);

  /** What an activity carries beside what the bot goes by. */
  const besides = (body: Json, dice: Dice): Json =>
    dice.chance(0.5)
      ? body
      : { ...body, [junkText(dice)]: junk(dice), entities: junk(dice), locale: junk(dice), timestamp: junk(dice) };

  const otherInvoke = (dice: Dice): Json => {
    const name = dice.pick([
      'adaptiveCard/action',
      'task/fetch',
      'task/submit',
      'composeExtension/fetchTask',
      'signin/verifyState',
      junkText(dice),
    ]);
    return invoke(name, junk(dice), place(speaker(dice), dice));
  };

  /** Not from Teams, not from a person, or by a road that we don't take. */
  const forged = (body: Json, dice: Dice): Json =>
    dice.pick<(one: Json) => Json>([
      (one) => ({
        ...one,
        serviceUrl: dice.pick([
          'http://169.254.169.254/latest',
          'file:///etc/passwd',
          'https://smba.example',
          'http://a@localhost/',
          '//x',
        ]),
      }),
      (one) => ({ ...one, from: { id: '28:bot', aadObjectId: entra('noor') } }),
      (one) => ({
        ...one,
        from: { id: '29:noor', aadObjectId: dice.pick<unknown>([null, 7, '', "' OR 1=1", ['x'], { a: 1 }]) },
      }),
      (one) => ({ ...one, channelId: dice.pick(['webchat', 'directline', junkText(dice)]) }),
      (one) => ({
        ...one,
        type: dice.pick<unknown>(['event', 'typing', 'endOfConversation', 'installationUpdate', 7, null]),
      }),
      (one) => ({ ...one, [dice.pick(['from', 'recipient', 'conversation', 'serviceUrl', 'channelId'])]: junk(dice) }),
    ])(body);

  /** A request that must change nothing, out of these dice. */
  return function fuzzed(dice: Dice): Fuzzed {
    const heard = (body: Json): Fuzzed => ({ request: sent(besides(body, dice)), owed: 'heard' });
    switch (dice.int(20)) {
      case 0:
        return heard(message(said(dice), place(speaker(dice), dice)));
      case 1:
        return heard(otherInvoke(dice));
      case 2:
        return heard(withoutCasus(dice, (press, how) => asActivity(press, how, dice), strangers));
      case 3:
      case 4:
        return heard(forged(pressed(dice), dice));
      case 5:
      case 6:
      case 7: {
        const request = noActivity(JSON.stringify(pressed(dice)), dice);
        return {
          request,
          owed: request.hangsUpAfter !== undefined || request.instead !== undefined ? 'any' : 'refused',
        };
      }
      default:
        return heard(pressed(dice));
    }
  };
}

function sent(body: Json): RawRequest {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return { method: 'POST', path: '/api/messages', headers, body: text };
}
