import type { Element } from '../card.ts';
import { paragraph } from '../elements/text.ts';
import { beginOf } from '../../domain/basis/readable.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { formText } from '../text/nl/formulier.ts';
import type { Ingevuld } from '../views.ts';

type Field = {
  readonly id: string;
  readonly label: string;
  /** `depends`: needed only with some other answer, so it is neither marked nor called optional. */
  readonly need?: 'required' | 'depends';
};

type TextField = Field & {
  /** In characters. */
  readonly maximum: number;
  readonly placeholder?: string;
  readonly lines?: 'one' | 'more';
};

type ChoiceField = Field & {
  readonly choices: readonly Keuze[];
  readonly multiple?: boolean;
  /** All choices visible, instead of a list that opens. */
  readonly expanded?: boolean;
  readonly placeholder?: string;
  /** Chosen while nothing was typed. */
  readonly preset?: string;
};

/**
 * The fields of one form, filled with what was typed. A fault stands right under its field. Each call gives one
 * Container; values come back as strings, several choices separated by commas.
 */
export function fieldsOf({ waarden, fouten }: Ingevuld) {
  const field = (base: Field, more: Readonly<Record<string, unknown>>, preset?: string): Element => {
    const value = waarden[base.id] ?? preset;
    const fault = fouten[base.id];
    const input = {
      id: base.id,
      label: base.need === undefined ? formText.optioneel(base.label) : base.label,
      ...(base.need === 'required' ? { isRequired: true, errorMessage: formText.invullen } : {}),
      ...(value ? { value } : {}),
      ...more,
    };
    return {
      type: 'Container',
      spacing: 'medium',
      items: [input, ...(fault ? [paragraph(`! ${fault}`, { colour: 'attention', spacing: 'small' })] : [])],
    };
  };

  return {
    text: ({ maximum, placeholder, lines = 'more', ...base }: TextField): Element => {
      const typed = waarden[base.id];
      const more = {
        type: 'Input.Text',
        maxLength: maximum,
        isMultiline: lines === 'more',
        ...(placeholder ? { placeholder } : {}),
        // Nothing typed is thrown away, but a hostile value must not make the card too large for Teams.
        ...(typed ? { value: beginOf(typed, maximum * 2) } : {}),
      };
      return field(base, more);
    },
    /** Left out when there is nothing to choose from. */
    choice: (choiceField: ChoiceField): Element | undefined => {
      const { choices, multiple = false, expanded = false, placeholder, preset, ...base } = choiceField;
      if (choices.length === 0) return undefined;
      const more = {
        type: 'Input.ChoiceSet',
        style: expanded ? 'expanded' : 'compact',
        isMultiSelect: multiple,
        wrap: true,
        choices: choices.map(({ id, naam }) => ({ title: naam, value: id })),
        ...(placeholder ? { placeholder } : {}),
      };
      return field(base, more, preset);
    },
    number: (base: Field): Element => field(base, { type: 'Input.Number', min: 0 }),
    /** `preset` is the day shown while nothing was chosen. */
    date: ({ preset, ...base }: Field & { readonly preset?: string }): Element =>
      field(base, { type: 'Input.Date' }, preset),
    toggle: ({ id, label }: Omit<Field, 'need'>): Element => ({
      type: 'Input.Toggle',
      id,
      title: label,
      label: formText.ofNiet,
      spacing: 'medium',
      wrap: true,
      valueOn: 'ja',
      valueOff: 'nee',
      value: waarden[id] === 'ja' ? 'ja' : 'nee',
    }),
  };
}
