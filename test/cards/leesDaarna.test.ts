import { leesCard } from '../../src/cards/leesCard.ts';
import type { LeesDaarna } from '../../src/cards/leesDaarnaView.ts';
import { textLengths } from '../../src/cards/forms/textLengths.ts';
import { mandaatView } from './support/gevraagd.ts';
import { leesDaarna } from './support/leesDaarna.ts';
import { longest, nu } from './support/nu.ts';
import { leesView } from './support/overig.ts';
import { bytesOf, partsOfType, textsOf } from './support/parts.ts';

const read = (daarna: LeesDaarna) => leesCard({ ...leesView, mandaten: [{ ...mandaatView, daarna }] }, nu);
type Fact = { readonly title: string; readonly value: string };
const factsOf = (card: unknown) =>
  partsOfType(card, 'FactSet')
    .flatMap(({ facts }) => facts as readonly Fact[])
    .map(({ title, value }) => [title.replaceAll('\u00a0', ' '), value]);
const card = read(leesDaarna);

test('a participant reads what was decided, by whom and why (M10)', () => {
  expect(textsOf(card)).toContain('Na het besluit');
  expect(factsOf(card)).toEqual(
    expect.arrayContaining([
      [
        'Besluit',
        'Akkoord, met voorwaarden. Ingrid Visser, teamleider Werk & Inkomen, voor Fatima el Idrissi, 23 november 11:42',
      ],
      ['Voorwaarden', 'De schuldregeling start binnen twee weken.'],
      ['Zaaksysteem', 'B-2026-118'],
    ]),
  );
});

test('who carries it out and how that stands, with every uitvoeringsbezwaar and its toets (M11)', () => {
  expect(textsOf(card)).toContain('Uitvoeringsbezwaar van Sam Bakker · 23 november 11:42');
  expect(factsOf(card)).toEqual(
    expect.arrayContaining([
      ['Uitvoering', 'klaar ● Werk & Inkomen'],
      ['Wie', 'Sam Bakker'],
      ['Resultaat', 'De achterstand is betaald.'],
      ['Haalbaar?', 'Niet haalbaar'],
      ['Waarom niet', 'De regeling is gesloten.'],
    ]),
  );
});

test('the role, kind, tasks and outcome of each bemiddelaar (M12)', () => {
  expect(textsOf(card)).toEqual(
    expect.arrayContaining([
      'Anouk Peters · bemiddelaar · liever niet ○',
      'Pieter Hoekstra · betrokkene met bemiddelaarsrol · klaar ●',
    ]),
  );
  expect(factsOf(card)).toEqual(
    expect.arrayContaining([
      ['Soort', 'Op de inhoud'],
      ['Taken', 'Breng de opties bij elkaar.'],
      ['Blijft verschil', 'Ze verschillen over wie betaalt.'],
    ]),
  );
});

test('the options with the belang of the parties, the choice and why (M13)', () => {
  expect(factsOf(card)).toEqual(
    expect.arrayContaining([
      ['Optie 1', 'Betalen uit het noodfonds, met een brief aan de verhuurder. (de uitvoering gaat door)'],
      ['Wijkteam', 'Snel rust in huis.'],
      ['Optie 2', 'Een regeling van een jaar met de verhuurder.'],
      ['Gekozen', 'Optie 1. Marijke van Dongen, directeur sociaal domein, 23 november 11:42'],
      ['Waarom', 'Het gezin kan niet wachten.'],
    ]),
  );
});

test('everything at its longest, in every mandaat, fits in a Teams message', () => {
  const lang = longest(textLengths.lang);
  const times = <T>(item: T): readonly T[] => Array.from({ length: 5 }, () => item);
  const optie = { wat: lang, uitvoeren: true, belangen: times({ domein: longest(80), belang: lang }).slice(0, 3) };
  const worst: LeesDaarna = {
    besluit: { ...leesDaarna.besluit, motivering: lang, voorwaarden: lang, bron: lang },
    uitvoering: leesDaarna.uitvoering && { ...leesDaarna.uitvoering, resultaat: lang },
    bezwaren: times({ ...leesDaarna.bezwaren[0]!, reden: lang }),
    bemiddelingen: times({ ...leesDaarna.bemiddelingen[1]!, taken: lang, uitkomst: { eens: true, tekst: lang } }),
    keuzes: times({ ...leesDaarna.keuzes[0]!, opties: times(optie).slice(0, 3) }),
  };
  const mandaat = { ...mandaatView, beslissing: lang, motivering: lang, kostenNietsDoen: lang, daarna: worst };
  const tijdlijn = Array.from({ length: 300 }, () => ({ op: nu.now, wat: lang }));
  const domeinen = Array.from({ length: 20 }, () => ({ ...leesView.domeinen[3]!, toelichting: lang }));
  const acties = Array.from({ length: 12 }, () => ({ ...leesView.acties[3]!, wat: lang, voorwaarde: lang }));
  expect(bytesOf(leesCard({ ...leesView, domeinen, acties, mandaten: times(mandaat), tijdlijn }, nu))).toBeLessThan(
    28_000,
  );
});
