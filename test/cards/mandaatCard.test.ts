import { mandaatCard } from '../../src/cards/mandaatCard.ts';
import type { MandaatView } from '../../src/cards/views.ts';
import { mandaatView } from './support/gevraagd.ts';
import { nu } from './support/nu.ts';
import { buttonsOf, partsOf, partsOfType, textsOf } from './support/parts.ts';

const card = (more: Partial<MandaatView> = {}) => mandaatCard({ ...mandaatView, ...more }, nu);
const stand = (now: MandaatView['stand']) => card({ stand: now });
const readable = (shown: unknown) => textsOf(shown).map((text) => text.replaceAll('\u00a0', ' '));

test('the beslisser sees what is asked, by when, why, the rest, and one clear button (M3)', () => {
  expect(card()).toMatchSnapshot();
  const lines = readable(card());
  const order = [
    'Mag de huurachterstand',
    'Beslis vóór dinsdag 10:00',
    'De ontruiming staat',
    'Werk & Inkomen steunt',
    'Akkoord',
  ];
  const places = order.map((start) => lines.findIndex((line) => line.startsWith(start)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('the amount stands with the question, the spoed in the first line', () => {
  expect(readable(card())).toContain('Mag de huurachterstand eenmalig worden betaald? · € 2.180');
  expect(readable(card())).toContain(' · spoed: ontruiming !');
});

test('kader points that are not met are named (M1)', () =>
  expect(readable(card())).toContain('3 van 4 punten, niet: Plan voor daarna'));

test('who was asked stands by name, and who was not in one line (M1)', () => {
  expect(readable(card())).toContain('Werk & Inkomen steunt · Schuldhulp steunt · niet gevraagd: Woningcorporatie');
  const draagvlak = mandaatView.draagvlak.map(({ domein }) => ({ domein, steun: 'niet-gevraagd' }) as const);
  expect(readable(card({ draagvlak }))).toContain('niemand gevraagd');
});

test('where no point of the kader is met they are not all listed (M1)', () => {
  const punten = mandaatView.kader.punten.map(({ naam }) => ({ naam, voldaan: false }));
  expect(readable(card({ kader: { ...mandaatView.kader, punten } }))).toContain('0 van 4 punten');
});

test('a question is offered only where it is allowed, rarer answers stand behind Meer (M3, M4)', () => {
  expect(buttonsOf(card())).toEqual([
    'Akkoord',
    'Akkoord, mits …',
    'Afwijzen …',
    'Vraag stellen …',
    'Lees alles',
    'Meer',
  ]);
  const limited = stand({
    wat: 'beslissen',
    alsVervangerVan: 'Tom Mulder',
    volgende: undefined,
    magVragen: false,
  });
  expect(buttonsOf(limited)).toEqual(['Akkoord', 'Akkoord, mits …', 'Afwijzen …', 'Lees alles', 'Meer']);
  expect(readable(limited)).toContain('Je beslist als vervanger van Tom Mulder.');
});

test('a long motivering is cut on the card, and read in full elsewhere', () => {
  const shown = readable(card({ motivering: 'woord '.repeat(300) })).find((line) => line.startsWith('woord'));
  expect(shown).toMatch(/…$/);
  expect(shown?.length).toBeLessThanOrEqual(320);
});

test('another organisation gives an answer, no besluit (M2)', () =>
  expect(buttonsOf(stand({ wat: 'extern-antwoorden' }))).toEqual(['Geef antwoord …', 'Lees alles']));

test('who was passed keeps two lines, and may still decide from the whole card, without being urged (M7)', () => {
  const elders = { wat: 'elders', waar: 'het afdelingshoofd', magNog: true } as const;
  expect(readable(stand(elders)).slice(0, 3)).toEqual([
    'Dit ligt nu bij het afdelingshoofd. Jij mag nog beslissen.',
    'AT-7KQ3MX · Huurachterstand eenmalig betalen',
    'Bekijk en beslis',
  ]);
  const whole = card({ stand: elders, aanleiding: 'opgevraagd' });
  expect(readable(whole)).toContain('Dit ligt nu bij het afdelingshoofd. Jij mag nog beslissen.');
  expect(buttonsOf(whole)).toEqual(['Akkoord', 'Akkoord, mits …', 'Afwijzen …', 'Lees alles']);
  expect(partsOf(whole).filter(({ style }) => style === 'positive')).toEqual([]);
});

test.each<[string, MandaatView['stand']]>([
  [
    'decided',
    { wat: 'klaar', uitkomst: 'akkoord', doorJou: true, functie: 'teamleider', op: nu.now, voorwaarden: undefined },
  ],
  [
    'withdrawn',
    { wat: 'klaar', uitkomst: 'ingetrokken', doorJou: false, functie: 'wijkteam', op: nu.now, voorwaarden: undefined },
  ],
  ['elsewhere', { wat: 'elders', waar: 'het afdelingshoofd', magNog: false }],
])('once it is %s, two lines without buttons remain', (_, now) => {
  expect(partsOfType(stand(now), 'TextBlock')).toHaveLength(2);
  expect(buttonsOf(stand(now))).toEqual([]);
});

test('the two lines say what was decided, by whom and when (M10)', () =>
  expect(
    readable(
      stand({
        wat: 'klaar',
        uitkomst: 'onder-voorwaarden',
        doorJou: true,
        functie: 'teamleider',
        op: nu.now,
        voorwaarden: 'Start de regeling.',
      }),
    ),
  ).toEqual([
    'Akkoord, met voorwaarden ● · Huurachterstand eenmalig betalen',
    'AT-7KQ3MX · Door jou als teamleider, 23 november 11:42. Voorwaarden: Start de regeling.',
  ]));
