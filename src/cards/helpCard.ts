import { adaptiveCard, type Card } from './card.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { hulpText as text } from './text/nl/hulp.ts';

type HelpView = {
  readonly nietBegrepen?: boolean;
  /** Whoever keeps the directory has a command more. */
  readonly beheerder?: boolean;
};

/**
 * `help`: the commands, in the order in which people need them. After something that was not understood it says so
 * first, so that nobody wonders whether it was heard.
 */
export const helpCard = ({ nietBegrepen = false, beheerder = false }: HelpView = {}): Card =>
  adaptiveCard({
    fallbackText: text.hulp,
    speak: `${text.hulp}. ${text.hulpKop}`,
    body: [
      heading(nietBegrepen ? text.nietBegrepen : text.hulp),
      paragraph(text.hulpKop),
      facts(
        [...text.opdrachten, ...(beheerder ? text.voorBeheerders : [])].map(([opdracht = '', uitleg]) => [
          opdracht,
          uitleg,
        ]),
      ),
      quiet(text.inKanaal),
      quiet(text.privacy, { spacing: 'none' }),
      buttons(open(text.start, 'casus.start', {}, { primary: true })),
    ],
  });
