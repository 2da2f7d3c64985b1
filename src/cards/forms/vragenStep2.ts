import { steunen } from '../../domain/mandaat/state.ts';
import { subheading } from '../elements/text.ts';
import { mandaatVragenText as text } from '../text/nl/mandaatVragen.ts';
import { steunNaam } from '../text/nl/woorden.ts';
import { fieldsOf } from './fields.ts';
import type { MandaatVragenView, Stapdeel } from './mandaatVragenView.ts';
import { textLengths } from './textLengths.ts';

/** M1: draagvlak, kader, what it costs and what doing nothing costs, statutory date and spoed. */
export function vragenStep2({ ingevuld, aanTafel, kader, nijpend }: MandaatVragenView): Stapdeel {
  const field = fieldsOf(ingevuld);
  const steun = aanTafel.map(({ id, naam }) => ({ id: `steun:${id}`, naam }));
  return {
    own: [...steun.map(({ id }) => id), 'kader', 'bedrag', 'kostenNietsDoen', 'wettelijk', 'spoed'],
    fields: [
      ...(steun.length === 0 ? [] : [subheading(text.draagvlak)]),
      ...steun.map(({ id, naam }) =>
        field.choice({
          id,
          label: naam,
          choices: steunen.map((one) => ({ id: one, naam: steunNaam[one] })),
          preset: 'niet-gevraagd',
          need: 'depends',
        }),
      ),
      field.choice({ id: 'kader', label: text.kader, choices: kader, multiple: true, expanded: true }),
      field.number({ id: 'bedrag', label: text.bedrag }),
      field.text({ id: 'kostenNietsDoen', label: text.kostenNietsDoen, maximum: textLengths.middel }),
      field.date({ id: 'wettelijk', label: text.wettelijk }),
      field.choice({
        id: 'spoed',
        label: text.spoed,
        choices: [{ id: 'nee', naam: text.geenSpoed }, ...nijpend],
        preset: 'nee',
        need: 'depends',
      }),
    ],
  };
}
