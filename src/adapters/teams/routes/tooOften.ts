import type { InvokeResponse } from 'botbuilder';
import { opnieuwForm } from '../../../cards/forms/opnieuwForm.ts';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { InboundActivity } from '../inbound/activity.ts';
import type { allowances } from '../inbound/callerLimit.ts';
import { inputFrom, isRecord } from '../inbound/input.ts';
import { dialogMessage, dialogResponse } from './dialogAnswer.ts';
import { executeMessage } from './executeAnswer.ts';

const submits = new Set(['task/submit', 'composeExtension/submitAction']);
/** Bytes that a form may hold and still go round in a button: all of ours fit in a Teams message. */
const mostBytes = 28_000;

/** Which allowance of a person an activity is taken from. */
export const allowanceFor = ({ type, name = '' }: InboundActivity): keyof typeof allowances =>
  type === 'invoke' && submits.has(name) ? 'form' : 'turn';

/**
 * What an invoke is answered with when its person asks too much. A form comes back with all that was typed in its one
 * button, so that nothing is lost and nothing has to be kept here.
 */
export function tooOften({ name = '', value }: InboundActivity): InvokeResponse {
  if (name === 'adaptiveCard/action') return executeMessage(teamsTekst.teVaak);
  const data = isRecord(value) ? value['data'] : undefined;
  const input = inputFrom(data);
  if (!submits.has(name) || input === undefined || JSON.stringify(data).length > mostBytes)
    return dialogMessage(teamsTekst.teVaak);
  return dialogResponse({ kind: 'dialog', ...opnieuwForm(input) });
}
