import type { MandaatId } from '../../src/domain/basis/ids.ts';
import { rootCard, statusCard } from '../../src/cards/rootCard.ts';
import type { MandaatStand } from '../../src/cards/views.ts';
import { nu } from './support/nu.ts';
import { buttonsOf, partsOf, textsOf } from './support/parts.ts';
import { domeinen, mandaatStand, rootView } from './support/thread.ts';

const textOf = (card: unknown) => textsOf(card).join('\n');

test('the thread shows kenmerk, doel, regie, who is at the table and what waits (C7)', () =>
  expect(rootCard(rootView, nu)).toMatchSnapshot());

test('a state is a word and a sign, with a colour (C7)', () => {
  const states = partsOf(rootCard(rootView, nu)).flatMap(({ text, color }) => (color ? [[text, color]] : []));
  expect(states).toEqual([
    ['Doet mee ●', 'good'],
    ['Gevraagd ◐', 'accent'],
    ['Geen reactie !', 'attention'],
    ['Geen rol ○', 'default'],
    ['Niet aan tafel ○', 'default'],
    ['Wacht ◐', 'accent'],
  ]);
});

test('who can not be reached in Teams must be phoned, and the card says so (U5)', () =>
  expect(textOf(rootCard({ ...rootView, domeinen: [domeinen[2]!] }, nu))).toContain(
    'niet bereikbaar in Teams, bel even',
  ));

test.each<[string, MandaatStand['bij'], string, string]>([
  ['a beslisser', mandaatStand.bij, 'Wacht ◐', 'dinsdag 10:00 naar het afdelingshoofd Werk & Inkomen'],
  ['the aanvrager', { wie: 'aanvrager' }, 'Vraag gesteld ◐', '2 werkdagen · nu is de aanvrager aan zet'],
  ['another organisation', { wie: 'extern', domein: 'Woningcorporatie' }, 'Wacht ◐', 'Woningcorporatie geeft antwoord'],
  ['nobody', { wie: 'niemand' }, 'Geen beslisser !', 'de beheerder zoekt wie mag beslissen'],
  [
    'no one any more',
    { wie: 'klaar', uitkomst: 'akkoord', functie: 'directeur', op: nu.now },
    'Akkoord ●',
    'directeur',
  ],
])('a mandaat that lies with %s says so (M4, M6)', (_, bij, state, detail) => {
  const text = textOf(rootCard({ ...rootView, mandaten: [{ ...mandaatStand, bij }] }, nu));
  expect(text).toContain(state);
  expect(text).toContain(detail);
});

test('of the acties it says how many, which comes first and whose it is, and that some are over their day (C7, C9)', () => {
  const acties = rootView.acties!;
  expect(textOf(rootCard(rootView, nu))).toContain('2 acties open · eerstvolgende donderdag 3 december (Schuldhulp)');
  const late = { ...acties, open: 1, overTijd: 1, eerstvolgende: { ...acties.eerstvolgende, bij: '' } };
  expect(textOf(rootCard({ ...rootView, acties: late }, nu))).toContain(
    '1 actie open · 1 over tijd · eerstvolgende donderdag 3 december',
  );
  expect(textOf(rootCard({ ...rootView, acties: undefined }, nu))).not.toContain('Acties');
});

test('provisional regie, an offer, a vervanger and eigen regie are said (R1, R2, R4, R5)', () => {
  const regie = { ...rootView.regie, voorlopig: true, aangebodenAan: 'Sam Bakker', vervanger: 'Yara Smit' };
  expect(textOf(rootCard({ ...rootView, regie }, nu))).toContain(
    'Noor de Wit, wijkteam · voorlopig · sinds 3 november · afwezig, Yara Smit vervangt · aangeboden aan Sam Bakker',
  );
  expect(textOf(rootCard({ ...rootView, regie: { ...regie, eigenRegie: true } }, nu))).toContain('De inwoner zelf');
});

test('what does not fit is counted, with where to find it', () => {
  const mandaten = Array.from({ length: 8 }, (_, index) => ({ ...mandaatStand, mandaat: `M${index}` as MandaatId }));
  expect(textOf(rootCard({ ...rootView, mandaten }, nu))).toContain('en nog 3 · Lees verder');
});

test('a closed casusoverleg can be read, and asks nothing (C8)', () => {
  const card = rootCard({ ...rootView, status: 'afgerond', gesloten: nu.now }, nu);
  expect(buttonsOf(card)).toEqual(['Lees verder']);
  expect(textOf(card)).toContain('Afgerond ● 23 november');
});

test('a consult has no mandaat to ask (C1)', () =>
  expect(buttonsOf(rootCard({ ...rootView, kind: 'consult' }, nu))).toEqual(['Lees verder', 'Meer']));

test('status is the same picture without the thread buttons', () => {
  expect(buttonsOf(rootCard(rootView, nu))).toEqual(['Mandaat vragen', 'Domein uitnodigen', 'Lees verder', 'Meer']);
  expect(buttonsOf(statusCard(rootView, nu))).toEqual(['Lees verder']);
});
