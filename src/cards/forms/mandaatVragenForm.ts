import type { Element } from '../card.ts';
import { submit, type ButtonData } from '../elements/buttons.ts';
import { quiet, subheading } from '../elements/text.ts';
import { fitCard } from '../fitCard.ts';
import { formText } from '../text/nl/formulier.ts';
import { mandaatVragenText as text } from '../text/nl/mandaatVragen.ts';
import { carried } from './carried.ts';
import { type Form, form } from './form.ts';
import type { MandaatVragenView } from './mandaatVragenView.ts';
import { vragenStep1 } from './vragenStep1.ts';
import { vragenStep2 } from './vragenStep2.ts';
import { vragenStep3 } from './vragenStep3.ts';

const verb = 'mandaat.vragen';
const steps = { 1: vragenStep1, 2: vragenStep2, 3: vragenStep3 };

/**
 * M1, P4: asked in three steps, stated once for every later reader. What the other steps hold travels along in the
 * buttons. No field is required by the card itself, because a draft may be kept at any moment; sending checks them.
 */
export function mandaatVragenForm(view: MandaatVragenView): Form {
  // Only the summary of step 3 can grow beyond what Teams takes.
  const fitted = fitCard((limit) => page(view, limit).card);
  return { ...page(view, 0), card: fitted };
}

function page(view: MandaatVragenView, limit: number): Form {
  const { stap, ingevuld, kenmerk, hervat } = view;
  const { fields, own } = steps[stap](view, limit);
  const others = Object.keys(ingevuld.waarden).filter((id) => !own.includes(id));
  const data = { kenmerk, stap: String(stap), ...carried(ingevuld.waarden, others) };
  const intro = stap === 1 ? `${text.intro} ${formText.geenNamen}` : undefined;
  return form({
    title: text.titel,
    size: 'large',
    ingevuld,
    fields: [
      quiet(text.stap(stap)),
      hervat ? quiet(text.hervat, { spacing: 'none' }) : undefined,
      intro === undefined ? undefined : quiet(intro, { spacing: 'none' }),
      subheading(text.stapNaam[stap]),
      ...fields,
    ],
    button: stap === 3 ? text.verstuur : text.verder,
    verb,
    data,
    more: quietButtons(view, data),
  });
}

const quietButtons = (
  { kenmerk, stap, hervat }: MandaatVragenView,
  data: ButtonData,
): readonly (Element | undefined)[] => [
  stap === 1 ? undefined : submit(text.terug, verb, { ...data, kies: 'terug' }),
  submit(text.bewaar, verb, { ...data, kies: 'bewaar' }),
  hervat ? submit(text.opnieuw, verb, { kenmerk, kies: 'opnieuw' }) : undefined,
];
