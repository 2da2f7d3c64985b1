import { adaptiveCard, type Card } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { heading, paragraph } from './elements/text.ts';
import { hulpText as text } from './text/nl/hulp.ts';

/** The first card a person sees: what it is in three lines, and where to begin. */
export const welcomeCard = (): Card =>
  adaptiveCard({
    fallbackText: text.welkom,
    speak: `${text.welkom}. ${text.welkomRegels.join(' ')}`,
    body: [
      heading(text.welkom),
      ...text.welkomRegels.map((regel) => paragraph(regel, { spacing: 'small' })),
      buttons(open(text.start, 'casus.start', {}, { primary: true }), execute(text.leesHoe, 'help.toon', {})),
    ],
  });
