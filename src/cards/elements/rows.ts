import type { Element } from '../card.ts';
import { type Colour, paragraph } from './text.ts';

type Row = {
  readonly name: string;
  /** Quiet, behind the name. */
  readonly detail: string | undefined;
  readonly state: string;
  readonly colour: Colour;
};

/** One line: name and detail left, state right. Wraps at 320 px instead of being cut. TextRuns know no Markdown. */
export const stateRow = ({ name, detail, state, colour }: Row): Element => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [
        {
          type: 'RichTextBlock',
          inlines: [
            { type: 'TextRun', text: detail ? `${name} · ` : name },
            ...(detail ? [{ type: 'TextRun', text: detail, isSubtle: true, size: 'small' }] : []),
          ],
        },
      ],
    },
    { type: 'Column', width: 'auto', items: [paragraph(state, { colour })] },
  ],
});
