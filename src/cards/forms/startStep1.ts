import { quiet } from '../elements/text.ts';
import { formText } from '../text/nl/formulier.ts';
import { startText as text } from '../text/nl/start.ts';
import type { StartFormView } from './startFormView.ts';
import { carried } from './carried.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

const own = new Set(['meerdomeinen', 'soort', 'gebied', 'leefgebieden', 'zaaknummer', 'stap', 'nummer']);

/** C1, C3: is more than one domein needed, of which kind is it, where, and about what. */
export function startStep1({ ingevuld, gebieden, leefgebieden, uitBericht }: StartFormView): Form {
  const field = fieldsOf(ingevuld);
  const [eerste, ...andere] = gebieden;
  const onlyGebied = andere.length === 0 ? eerste?.id : undefined;
  return form({
    title: text.titel,
    size: 'medium',
    intro: uitBericht ? `${text.intro} ${text.uitBericht}` : text.intro,
    ingevuld,
    fields: [
      field.choice({
        id: 'meerdomeinen',
        label: text.meerdomeinen,
        choices: [
          { id: 'ja', naam: text.meerJa },
          { id: 'nee', naam: text.meerNee },
        ],
        expanded: true,
        need: 'required',
        preset: 'ja',
      }),
      field.choice({
        id: 'soort',
        label: text.soort,
        choices: [
          { id: 'vroeg', naam: text.vroeg },
          { id: 'vastgelopen', naam: text.vastgelopen },
        ],
        expanded: true,
        need: 'depends',
      }),
      field.choice({
        id: 'gebied',
        label: text.gebied,
        choices: gebieden,
        need: 'required',
        placeholder: formText.kies,
        ...(onlyGebied === undefined ? {} : { preset: onlyGebied }),
      }),
      field.choice({
        id: 'leefgebieden',
        label: text.leefgebieden,
        choices: leefgebieden,
        multiple: true,
        expanded: true,
        need: 'depends',
      }),
      field.text({ id: 'zaaknummer', label: text.zaaknummer, maximum: textLengths.referentie, lines: 'one' }),
      quiet(text.zaaknummerUitleg, { spacing: 'none' }),
    ],
    button: text.verder,
    verb: 'casus.start',
    // Whoever comes back from the second step finds there what they typed.
    data: {
      stap: '1',
      ...carried(
        ingevuld.waarden,
        Object.keys(ingevuld.waarden).filter((id) => !own.has(id)),
      ),
    },
  });
}
