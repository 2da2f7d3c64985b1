import { adaptiveCard, type Card, type Element } from './card.ts';
import type { DigestView, Verschil } from './digestView.ts';
import { clampedList } from './elements/clampedList.ts';
import { type Fact, facts } from './elements/facts.ts';
import { levelChart } from './elements/levelChart.ts';
import { levelRow } from './elements/levelRow.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { digestText as text } from './text/nl/digest.ts';
import { werktijd } from './text/nl/tijd.ts';

/** D1: the week for one manager. Counts come as texts, "<5" where they are small (D2); nobody is ranked (D3). */
export function digestCard(view: DigestView): Card {
  const headline = waiting(view);
  const pace = tempo(view);
  const week = text.week(view.week.nummer, view.gebieden.join(` ${text.en} `));
  return adaptiveCard({
    fallbackText: text.soort,
    speak: text.speak(view.week.nummer, headline, pace),
    wide: true,
    body: [
      quiet(week),
      heading(headline),
      paragraph(pace),
      levelChart(view.mandaten.perNiveau, view.werkdag),
      view.mandaten.perNiveau.length === 0 ? undefined : subheading(text.mandatenKop),
      ...view.mandaten.perNiveau.map((niveau) => levelRow(niveau, view.werkdag)),
      subheading(text.casussen),
      facts([
        [text.nieuw, change(view.casussen.nieuw)],
        [text.open, change(view.casussen.open)],
        [text.gesloten, change(view.casussen.gesloten)],
        [text.besloten, change(view.mandaten.besloten)],
        [text.regie, regie(view)],
      ]),
      ...invitations(view),
      ...knelpunten(view),
      ...worthALook(view),
    ],
  });
}

const change = ({ nu, vorige }: Verschil): string => (nu === vorige ? nu : text.was(nu, vorige));

/** Never more than a count: who is away is not in a digest (D2). */
function regie({ regie: { nu, vorige } }: DigestView): string {
  const line = text.zonderRegie(nu);
  return vorige === undefined || vorige === nu ? line : text.was(line, vorige);
}

function waiting({ mandaten }: DigestView): string {
  const { nu } = mandaten.wacht;
  if (nu === '0') return text.geenWachtend;
  return text.wachtend(`${text.minder(nu)} ${nu === '1' ? text.mandaat : text.mandaten}`);
}

/** A few decisions have no median: it would tell of one of them (D2). */
function tempo({ mandaten: { mediaan, besloten }, werkdag }: DigestView): string {
  if (mediaan.nu === undefined) return besloten.nu === '0' ? text.geenBesluit : text.weinigBesloten;
  const now = werktijd(mediaan.nu, werkdag);
  if (mediaan.vorige === undefined) return text.zonderVergelijk(now);
  const before = werktijd(mediaan.vorige, werkdag);
  if (now === before) return text.evenLang(now);
  return mediaan.nu < mediaan.vorige ? text.sneller(now, before) : text.langzamer(now, before);
}

function invitations({ uitnodigingen }: DigestView): readonly (Element | undefined)[] {
  const lines = (extern: boolean): readonly Fact[] =>
    uitnodigingen
      .filter((line) => line.extern === extern)
      .map(({ domein, gevraagd, onbeantwoord }) => [domein, text.onbeantwoord(onbeantwoord, gevraagd)]);
  const group = (title: string, list: readonly Fact[]) =>
    list.length === 0 ? [] : [quiet(title, { spacing: 'small' }), facts(list)];
  if (uitnodigingen.length === 0) return [];
  return [subheading(text.uitnodigingen), ...group(text.intern, lines(false)), ...group(text.extern, lines(true))];
}

function knelpunten({ knelpunten }: DigestView): readonly (Element | undefined)[] {
  if (knelpunten.length === 0) return [];
  return [subheading(text.knelpunten), facts(knelpunten.map(({ venster, aantal }) => [venster, aantal]))];
}

/** Kenmerken only, and only when the scope is one team (D2). */
function worthALook({ kenmerken }: DigestView): readonly (Element | undefined)[] {
  if (kenmerken === undefined) return [];
  const lines = [
    ...kenmerken.wachtend.map((kenmerk) => `${kenmerk} · ${text.wachtendMandaat}`),
    ...kenmerken.voorlopigeRegie.map((kenmerk) => `${kenmerk} · ${text.voorlopigeRegie}`),
    ...kenmerken.afwezigeRegie.map((kenmerk) => `${kenmerk} · ${text.afwezigeRegie}`),
  ];
  if (lines.length === 0) return [];
  return [subheading(text.kenmerken), ...clampedList(lines, 10, (line) => [paragraph(line, { spacing: 'none' })])];
}
