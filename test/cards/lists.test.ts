import { actiesCard } from '../../src/cards/actiesCard.ts';
import { casussenCard } from '../../src/cards/casussenCard.ts';
import { mandatenCard } from '../../src/cards/mandatenCard.ts';
import { instant } from '../../src/domain/basis/instant.ts';
import { nu } from './support/nu.ts';
import { actieRegels, casusRegels, mandaatRegels } from './support/overig.ts';
import { buttonsOf, textsOf } from './support/parts.ts';
import { regelsDaarna } from './support/regelsDaarna.ts';

test('what waits on you comes first in your casussen', () => {
  const lines = textsOf(casussenCard(casusRegels));
  expect(lines.indexOf('Wacht op jou ◐')).toBeLessThan(lines.indexOf('Loopt ●'));
  expect(lines).toContain('Wmo · 2 vragen');
});

test('without casussen there is a next thing to do', () => {
  expect(textsOf(casussenCard([]))).toContain('Je hebt nu geen open casusoverleg.');
  expect(buttonsOf(casussenCard([]))).toEqual(['Start casusoverleg']);
});

test('mandaten that wait for you come first, then what you may decide too, then what you asked', () => {
  const card = mandatenCard(mandaatRegels.toReversed(), nu);
  const lines = textsOf(card);
  const order = ['Wacht op jou', 'Hierover mag jij ook beslissen', 'Door jou gevraagd'].map((one) =>
    lines.indexOf(one),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(order).not.toContain(-1);
});

test('every line says since when it waits, with which functie and what comes next', () => {
  const lines = textsOf(mandatenCard([{ ...mandaatRegels[0]!, alsVervangerVan: undefined }], nu));
  expect(lines).toContain(
    'Gevraagd 20 november 10:00 · 2 werkdagen · nu bij de teamleider Werk & Inkomen · dinsdag 10:00 naar het afdelingshoofd Werk & Inkomen',
  );
});

test('spoed comes first, then what waits longest', () => {
  const line = (beslissing: string, spoed: boolean, sinds: string) => ({
    ...mandaatRegels[0]!,
    ...{ beslissing, spoed, sinds: instant(sinds) },
  });
  const lines = textsOf(
    mandatenCard(
      [
        line('later', false, '2026-11-20T09:00:00Z'),
        line('eerder', false, '2026-11-18T09:00:00Z'),
        line('spoed', true, '2026-11-23T09:00:00Z'),
      ],
      nu,
    ),
  );
  expect(lines.filter((one) => /^(later|eerder|spoed) · $/.test(one)).map((one) => one.split(' ')[0])).toEqual([
    'spoed',
    'eerder',
    'later',
  ]);
});

test('each line has the buttons of what can be done from it, and opens its card', () => {
  expect(buttonsOf(mandatenCard(mandaatRegels, nu))).toEqual([
    ...['Akkoord', 'Bekijk en beslis', 'Geef advies …', 'Bekijk'],
    ...['Bekijk en beslis', 'Herinner de beslisser', 'Bekijk', 'Trek in …', 'Ververs', 'Wie mag wat beslissen?'],
  ]);
});

test('after a decision each line says what is asked, with its button; opening it is always there (M11-M13)', () => {
  const line = (index: number): readonly string[] => {
    const card = mandatenCard([regelsDaarna[index]!], nu);
    return [...textsOf(card), ...buttonsOf(card)];
  };
  const donderdag = 'Reageer vóór donderdag 11:42. Daarna gaat dit naar de teamleider Werk & Inkomen.';
  const asked = [
    ['Uitvoeren ◐', `Kun jij dit oppakken? ${donderdag}`, 'Ontvangen'],
    ['Uitvoeren ◐', `Wanneer ben je klaar? Dan weet iedereen waar die aan toe is. ${donderdag}`, 'Ermee bezig …'],
    ['Mee bezig ◐', 'Klaar op vrijdag 4 december. Lukt dat?', 'Uitgevoerd …'],
    ['Bemiddelen ◐', 'Antwoord vóór woensdag 11:42.'],
    ['Bemiddelen ◐', 'Je brengt de partijen bij elkaar. Beslissen doe je niet.', 'Leg de uitkomst vast …'],
    ['Kiezen ◐', 'De partijen verschillen. Kies een optie en schrijf kort waarom.', 'Kies …'],
    ['Hierover mag jij ook iets melden', 'Akkoord ●'],
    ['Door jou gevraagd', 'Akkoord ●', 'Bemiddelaar vragen …', 'Directeur laten kiezen …'],
  ];
  asked.forEach((words, index) => {
    expect(line(index)).toEqual(expect.arrayContaining([...words, 'Bekijk']));
  });
});

test('what was just done from the list stands on top of it', () =>
  expect(textsOf(mandatenCard([], nu, 'De herinnering is verstuurd.'))[0]).toBe('De herinnering is verstuurd.'));

test('acties of your own come before those in your regie, what was due first on top, each with its buttons', () => {
  const card = actiesCard(actieRegels.toReversed());
  const lines = textsOf(card);
  expect(lines.indexOf('Van jou')).toBeLessThan(lines.indexOf('In jouw regie'));
  expect(lines.indexOf('Over tijd !')).toBeLessThan(lines.indexOf('Loopt ◐'));
  expect(buttonsOf(card)).toEqual(['Klaar', 'Laat vervallen …', 'Klaar', 'Laat vervallen …', 'Bekijk']);
});

test('without mandaten the card is glad with you', () =>
  expect(textsOf(mandatenCard([], nu))[0]).toBe('Er wacht niets op je. Fijn.'));

test('a long list is counted, with how to see the rest', () =>
  expect(textsOf(casussenCard(Array.from({ length: 11 }, () => casusRegels[0]!)))).toContain(
    'en nog 3 · typ "status" met het kenmerk',
  ));
