import type { AfwezigBerichtView, AfwezigView, PeriodeRegel } from './afwezigView.ts';
import { adaptiveCard, type Card, type Element } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { clampedList } from './elements/clampedList.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { afwezigBericht, afwezigText as text } from './text/nl/afwezig.ts';
import { periode } from './text/nl/tijd.ts';

/** A period is known by its person and its days; what happens to it is decided on the server. */
const withdraw = ({ wie, van, tot }: Pick<PeriodeRegel, 'wie' | 'van' | 'tot'>): Element =>
  execute(text.trekIn, 'afwezig.intrekken', { persoon: wie, periode: `${van}/${tot}` });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function row(regel: PeriodeRegel): readonly (Element | undefined)[] {
  const days = periode(regel.van, regel.tot);
  return [
    paragraph(regel.naam === undefined ? capital(days) : `${regel.naam} ${days}`),
    regel.vast ? quiet(text.doorBeheerder, { spacing: 'none' }) : undefined,
    regel.door === undefined ? undefined : quiet(text.doorAnder(regel.door), { spacing: 'none' }),
    regel.vast ? undefined : buttons(withdraw(regel)),
  ];
}

/** `afwezig`: when the reader is away, and for who leads a team, who of it is; each period can be taken back (P9). */
export function afwezigCard({ melding, eigen, team, leidtTeam }: AfwezigView): Card {
  return adaptiveCard({
    fallbackText: text.titel,
    speak: melding.length > 0 ? melding.join(' ') : eigen.length === 0 ? text.aanwezig : text.titel,
    body: [
      heading(text.titel),
      ...melding.map((line, index) => paragraph(line, index === 0 ? { bold: true } : { spacing: 'small' })),
      ...(eigen.length === 0 ? [paragraph(text.aanwezig)] : clampedList(eigen, 6, row, text.restMeer)),
      team.length > 0 ? subheading(text.collegas) : undefined,
      ...clampedList(team, 8, row, text.restMeer),
      buttons(
        open(text.meld, 'afwezig.melden', {}, { primary: melding.length === 0 && eigen.length === 0 }),
        leidtTeam ? open(text.voorCollega, 'afwezig.collega', {}) : undefined,
      ),
      quiet(text.voorbeelden),
    ],
  });
}

/** For whom somebody else reported absent: until when, who did, and how to undo it. */
export const afwezigBerichtCard = (view: AfwezigBerichtView): Card => {
  const titel = afwezigBericht.titel(periode(view.van, view.tot));
  const lines = [afwezigBericht.door(view.door), afwezigBericht.gevolg, afwezigBericht.ongedaan];
  return adaptiveCard({
    fallbackText: afwezigBericht.melding,
    speak: `${titel}. ${lines.join(' ')}`,
    body: [heading(titel), ...lines.map((line) => paragraph(line, { spacing: 'small' })), buttons(withdraw(view))],
  });
};
