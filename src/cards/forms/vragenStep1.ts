import { quiet, subheading } from '../elements/text.ts';
import { formText } from '../text/nl/formulier.ts';
import { mandaatVragenText as text } from '../text/nl/mandaatVragen.ts';
import { fieldsOf } from './fields.ts';
import type { MandaatVragenView, Stapdeel } from './mandaatVragenView.ts';
import { textLengths } from './textLengths.ts';

/** P4: the omgekeerde toets first, in its order; what is asked follows from it (M1). */
export function vragenStep1({ ingevuld, domeinen, soorten }: MandaatVragenView): Stapdeel {
  const field = fieldsOf(ingevuld);
  const part = { maximum: textLengths.middel, need: 'depends' } as const;
  const list = { placeholder: formText.kies, need: 'depends' } as const;
  return {
    own: ['effect', 'ethiek', 'regel', 'beslissing', 'domein', 'soort'],
    fields: [
      quiet(text.kortMag, { spacing: 'none' }),
      field.text({ id: 'effect', label: text.effect, ...part }),
      field.text({ id: 'ethiek', label: text.ethiek, placeholder: text.ethiekUitleg, ...part }),
      field.text({ id: 'regel', label: text.regel, ...part }),
      subheading(text.watVraagJe),
      field.text({
        id: 'beslissing',
        label: text.beslissing,
        placeholder: text.beslissingVoorbeeld,
        maximum: textLengths.kort,
        lines: 'one',
        need: 'depends',
      }),
      field.choice({ id: 'domein', label: text.domein, choices: domeinen, ...list }),
      field.choice({ id: 'soort', label: text.soort, choices: soorten, ...list }),
    ],
  };
}
