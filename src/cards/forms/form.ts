import { adaptiveCard, type Card, type Element } from '../card.ts';
import { type ButtonData, buttons, submit } from '../elements/buttons.ts';
import { paragraph, quiet } from '../elements/text.ts';
import type { Ingevuld } from '../views.ts';

/** A dialog: its title, its card and about how tall it must be. */
export type Form = { readonly title: string; readonly card: Card; readonly size: 'small' | 'medium' | 'large' };

type Parts = {
  readonly title: string;
  readonly size: Form['size'];
  /** One quiet line under the title: what this is about, what happens next. */
  readonly intro?: string;
  readonly ingevuld: Ingevuld;
  readonly fields: readonly (Element | undefined)[];
  /** Undefined where there is nothing to send. */
  readonly button: string | undefined;
  readonly verb: string;
  readonly data: ButtonData;
  /** Quiet buttons beside the one that sends. */
  readonly more?: readonly (Element | undefined)[];
};

/** Fields under a general melding, with one button that submits the verb (dialogs know Action.Submit only). */
export const form = ({ title, size, intro, ingevuld, fields, button, verb, data, more = [] }: Parts): Form => ({
  title,
  size,
  card: adaptiveCard({
    fallbackText: title,
    speak: title,
    body: [
      ingevuld.melding ? paragraph(ingevuld.melding, { colour: 'attention', bold: true }) : undefined,
      intro ? quiet(intro) : undefined,
      ...fields,
      button === undefined ? undefined : buttons(submit(button, verb, data, { primary: true }), ...more),
    ],
  }),
});
