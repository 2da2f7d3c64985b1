import type { BereikRegel, BereikView } from './bereikView.ts';
import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, execute } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { bereikText as text } from './text/nl/bereik.ts';
import { dag, moment } from './text/nl/tijd.ts';
import type { Nu } from './views.ts';

/** On a phone this many names are read; the rest is counted. */
const mostGroups = 8;
const mostPeople = 16;

/** `bereikbaar?`: who can't be reached 1:1, of which domein and for which gebied, why, and what can be done (U5). */
export function bereikCard(view: BereikView, nu: Nu): Card {
  const { groepen, totaal, navraag } = view;
  const regels = groepen.flatMap(({ mensen }) => mensen);
  const unsure = regels.some(({ waarom }) => waarom === 'nooit-gezien') ? ` ${text.onzeker}` : '';
  const all = totaal === 0 ? text.niemand : text.iedereen(totaal);
  const summary = regels.length === 0 ? all : `${text.telling(regels.length, totaal)}${unsure}`;
  return fitCard((limit) =>
    adaptiveCard({
      fallbackText: text.titel,
      speak: `${text.titel}. ${summary}`,
      body: [
        heading(text.titel),
        paragraph(summary, { spacing: 'small' }),
        ...asked(navraag, nu),
        ...groups(groepen, Math.min(mostPeople, Math.floor(limit / 40)), nu),
        ...advice(regels),
        buttons(
          navraag.stand === 'loopt'
            ? execute(text.vernieuw, 'bereik.toon', {}, { primary: true })
            : execute(text.vraagNa, 'bereik.vraagna', {}, { primary: navraag.stand === 'geen' }),
        ),
      ],
    }),
  );
}

/** At most about `most` people, spread over the domeinen. */
function groups(groepen: BereikView['groepen'], most: number, nu: Nu): readonly (Element | undefined)[] {
  const shown = Math.max(1, Math.min(groepen.length, mostGroups));
  const each = Math.max(most < 4 ? 1 : 2, Math.floor(most / shown));
  return clampedList(
    groepen,
    mostGroups,
    ({ domein, mensen }) => [
      subheading(domein ?? text.zonderDomein),
      ...clampedList(mensen, each, (regel) => person(regel, nu)),
    ],
    text.domeinen,
  );
}

function asked(navraag: BereikView['navraag'], nu: Nu): readonly Element[] {
  switch (navraag.stand) {
    case 'geen':
      return [];
    case 'loopt':
      return [paragraph(text.loopt(navraag.klaar, navraag.totaal), { spacing: 'small' })];
    case 'klaar':
      return [
        quiet(text.nagevraagd(moment(navraag.op, nu)), { spacing: 'small' }),
        ...(navraag.zonderAntwoord === 0
          ? []
          : [paragraph(text.zonderAntwoord(navraag.zonderAntwoord), { spacing: 'small' })]),
      ];
  }
}

function person({ naam, functie, taken, waarom, op }: BereikRegel, nu: Nu): readonly Element[] {
  const reason = op === undefined ? text.waarom[waarom] : text.geweigerd(dag(op, nu));
  return [
    paragraph(`${naam} · ${functie}`, { spacing: 'small' }),
    quiet([...taken, reason].join(' · '), { spacing: 'none' }),
  ];
}

/** What can be done about each reason that occurs, once. */
function advice(regels: readonly BereikRegel[]): readonly Element[] {
  const reasons = (['nooit-gezien', 'geweigerd', 'elders'] as const).filter((one) =>
    regels.some(({ waarom }) => waarom === one),
  );
  if (reasons.length === 0) return [];
  return [subheading(text.watNu), ...reasons.map((one) => paragraph(text.doen[one], { spacing: 'small' }))];
}
