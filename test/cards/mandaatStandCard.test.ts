import { mandaatStandCard } from '../../src/cards/mandaatStandCard.ts';
import type { MandaatStandView } from '../../src/cards/mandaatStandView.ts';
import { datum } from '../support/kantoor.ts';
import { nu } from './support/nu.ts';
import { buttonsOf, partsOf, textsOf } from './support/parts.ts';
import { mandaatStandView } from './support/thread.ts';

const card = (more: Partial<MandaatStandView> = {}) => mandaatStandCard({ ...mandaatStandView, ...more }, nu);
const readable = (shown: unknown) => textsOf(shown).map((text) => text.replaceAll('\u00a0', ' '));

test('the message in the thread says what, where it waits, what comes next, and how long in its parts (M4, M6)', () => {
  expect(readable(card()).slice(0, 9)).toEqual([
    'AT-7KQ3MX · vastgelopen · Havenkwartier',
    ' · spoed !',
    'Huurachterstand eenmalig betalen',
    'Wacht ◐ bij de teamleider Werk & Inkomen',
    'Gevraagd',
    '19 november 09:10',
    'Hierna',
    'dinsdag 10:00 naar het afdelingshoofd Werk & Inkomen',
    'Wachttijd',
  ]);
  expect(readable(card())).toContain(
    '3 dagen: 2 werkdagen bij de beslisser, 2 uur bij de aanvrager, 2,5 dagen buiten kantoortijd',
  );
});

test('on a higher rung it also says since when it lies there, and when the beslisser comes back to it (M3, M6)', () => {
  const lines = readable(card({ sinds: nu.now, terug: datum('2026-11-25') }));
  expect(lines).toEqual(expect.arrayContaining(['Hier sinds', '23 november 11:42', 'op woensdag 25 november']));
});

test('participants can remind the beslisser from there; no button is louder than the other (M15)', () => {
  expect(buttonsOf(card())).toEqual(['Lees verder', 'Herinner de beslisser']);
  expect(partsOf(card()).filter(({ style }) => style === 'positive')).toEqual([]);
  expect(buttonsOf(card({ bij: { wie: 'aanvrager' } }))).toEqual(['Lees verder']);
});

test('once it is decided it says what, by which functie and when, and how long it took (M10)', () => {
  const bij = { wie: 'klaar', uitkomst: 'akkoord', functie: 'directeur', op: nu.now } as const;
  const lines = readable(card({ bij }));
  expect(lines).toEqual(expect.arrayContaining(['Akkoord ●', 'de directeur, 23 november 11:42', 'Wachttijd']));
  expect(buttonsOf(card({ bij }))).toEqual(['Lees verder']);
});

test('at the last rung it says so (M7)', () =>
  expect(readable(card({ bij: { wie: 'beslisser', functie: 'directeur', volgende: undefined } }))).toContain(
    'Dit is de laatste trede. Wachten wordt elke week gemeld.',
  ));
