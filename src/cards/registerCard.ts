import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { euro } from './text/nl/getal.ts';
import { lijstText } from './text/nl/lijsten.ts';
import { registerText as text } from './text/nl/register.ts';
import { volledigeDatum } from './text/nl/tijd.ts';
import type { RegisterregelView, RegisterView } from './registerView.ts';

/** `mandaatregister`: what this reader may decide first, then who decides the rest, by functie (M2). */
export function registerCard(view: RegisterView): Card {
  const { eigen, anderen } = view;
  const empty = anderen.length === 0 && (eigen === undefined || eigen.zelf.length + eigen.beslist.length === 0);
  return fitCard((limit) => {
    const most = Math.max(3, Math.min(15, Math.floor(limit / 40)));
    return adaptiveCard({
      fallbackText: text.titel,
      speak: empty ? text.leeg : `${text.titel}. ${eigen?.zelf.length === 0 ? text.zelfLeeg : ''}`,
      body: empty
        ? [heading(text.leeg), paragraph(text.leegVerder(view.beheerder))]
        : [
            heading(text.titel),
            quiet(text.gemeente(view.gemeente), { spacing: 'none' }),
            ...own(eigen, most),
            ...others(view, most),
            eigen === undefined ? quiet(text.inChat) : undefined,
            view.vanuit === undefined
              ? quiet(text.vanuit, { spacing: eigen === undefined ? 'none' : 'medium' })
              : undefined,
            buttons(
              view.vanuit && open(text.vraag, 'mandaat.vragen', { kenmerk: view.vanuit }, { primary: true }),
              eigen && execute(lijstText.mandaten, 'mandaten.lijst', {}),
            ),
          ],
    });
  });
}

function own(eigen: RegisterView['eigen'], most: number): readonly (Element | undefined)[] {
  if (eigen === undefined) return [];
  const { zelf, beslist, hoger } = eigen;
  return [
    ...(zelf.length === 0
      ? [beslist.length === 0 ? paragraph(text.zelfLeeg) : undefined]
      : [subheading(text.zelf), ...clampedList(zelf, most, regel, text.rest)]),
    ...(beslist.length === 0 ? [] : [subheading(text.beslist), ...clampedList(beslist, most, regel, text.rest)]),
    hoger.length === 0 ? undefined : quiet(text.hoger(hoger.join(', '))),
  ];
}

function regel({ soort, domein, plafond, artikel, tot }: RegisterregelView): readonly Element[] {
  const parts = [
    domein,
    plafond === undefined ? '' : text.tot(euro(plafond)),
    artikel,
    tot === undefined ? '' : text.geldigTot(volledigeDatum(tot)),
  ];
  return [paragraph(soort, { spacing: 'small' }), quiet(parts.filter(Boolean).join(' · '), { spacing: 'none' })];
}

const others = ({ anderen, eigen }: RegisterView, most: number): readonly (Element | undefined)[] =>
  anderen.length === 0
    ? []
    : [
        subheading(eigen === undefined ? text.iedereen : text.anderen),
        ...clampedList(
          anderen,
          most,
          ({ soort, wie }) => [
            paragraph(soort, { spacing: 'small' }),
            quiet(wie.join(text.daarboven), { spacing: 'none' }),
          ],
          text.rest,
        ),
      ];
