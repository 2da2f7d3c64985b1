import { createHash } from 'node:crypto';
import { parseKenmerk } from '../../../domain/basis/ids.ts';
import { inputFrom, isRecord } from '../inbound/input.ts';
import { plainText } from '../inbound/plainText.ts';
import type { InboundActivity } from '../inbound/activity.ts';

/**
 * What may be told of a turn: its kind, verb, command word and kenmerk, and who by a digest. Never what was typed: a
 * word is told only when it is one of the `commands`.
 */
export function turnLine(activity: InboundActivity, commands: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const input = inputOf(activity);
  const kenmerk = input?.data['kenmerk'];
  const command = activity.type === 'message' ? firstWord(plainText(activity)) : '';
  return {
    kind: activity.type === 'invoke' ? invokeKind(activity.name) : activity.type,
    ...(input ? { verb: input.verb } : {}),
    ...(commands.has(command) ? { command } : {}),
    ...(typeof kenmerk === 'string' ? { kenmerk: parseKenmerk(kenmerk) } : {}),
    ...(activity.from.aadObjectId === undefined ? {} : { who: digest(activity.from.aadObjectId.toLowerCase()) }),
  };
}

function inputOf({ value }: InboundActivity): ReturnType<typeof inputFrom> {
  if (!isRecord(value)) return undefined;
  const action = isRecord(value['action']) ? value['action'] : undefined;
  return action ? inputFrom(action['data'], action['verb']) : inputFrom(value['data'] ?? value);
}

const firstWord = (text: string): string => /^[a-z]+/.exec(text.toLowerCase())?.[0] ?? '';

/** The name of an invoke comes from outside: only what looks like one is told. */
const invokeKind = (name = ''): string => (/^[a-z/]{1,60}$/i.test(name) ? name : 'invoke');

const digest = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);
