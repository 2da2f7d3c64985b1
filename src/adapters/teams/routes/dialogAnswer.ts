import type { InvokeResponse } from 'botbuilder';
import type { DialogAnswer } from '../../../ports/bot.ts';

/** Closes the form and shows this text. */
export const dialogMessage = (value: string): InvokeResponse => ({
  status: 200,
  body: { task: { type: 'message', value } },
});

/** Dialogs and message extensions answer in the same shape. */
export function dialogResponse(answer: DialogAnswer): InvokeResponse {
  switch (answer.kind) {
    case 'dialog': {
      const { title, size } = answer;
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: answer.card };
      return { status: 200, body: { task: { type: 'continue', value: { title, width: size, height: size, card } } } };
    }
    case 'message':
      return dialogMessage(answer.text);
    case 'closed':
      return { status: 200 };
  }
}
