import { adaptiveCard } from '../card.ts';
import { paragraph } from '../elements/text.ts';
import { opnieuwText as text } from '../text/nl/formulier.ts';
import type { Form } from './form.ts';

/**
 * A form that could not be taken yet: one button that sends the same again. The only one that carries what was typed in
 * its button, because at that moment nothing may be read or kept; when it comes back it is checked like the first time.
 */
export const opnieuwForm = ({
  verb,
  data,
}: {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}): Form => ({
  title: text.titel,
  size: 'small',
  card: adaptiveCard({
    fallbackText: text.titel,
    speak: `${text.titel}. ${text.uitleg}`,
    body: [
      paragraph(text.uitleg),
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: text.knop,
            data: { ...data, verb },
            style: 'positive',
            associatedInputs: 'none',
          },
        ],
      },
    ],
  }),
});
