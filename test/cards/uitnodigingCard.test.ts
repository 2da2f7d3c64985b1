import { consultCard } from '../../src/cards/consultCard.ts';
import { regieAanbodCard } from '../../src/cards/regieAanbodCard.ts';
import { uitnodigingCard } from '../../src/cards/uitnodigingCard.ts';
import type { UitnodigingView } from '../../src/cards/views.ts';
import { uitnodigingView } from './support/gevraagd.ts';
import { nu } from './support/nu.ts';
import { consultView, regieAanbodView } from './support/overig.ts';
import { buttonsOf, partsOfType, textsOf } from './support/parts.ts';

const answered = (antwoord: UitnodigingView['antwoord']) => uitnodigingCard({ ...uitnodigingView, antwoord }, nu);

test('an invitation says what is asked, until when, why, and that it is meedenken (U2)', () => {
  expect(uitnodigingCard(uitnodigingView, nu)).toMatchSnapshot();
  expect(textsOf(uitnodigingCard(uitnodigingView, nu))).toContain(
    'Meedoen is meedenken. Het is geen formele aanvraag.',
  );
});

test('there are three answers, one of them at one tap (U3)', () =>
  expect(buttonsOf(uitnodigingCard(uitnodigingView, nu))).toEqual(['Doe mee', 'Geen rol …', 'Doorgeven …']));

test('who is asked later hears why, and who was asked before (U4)', () =>
  expect(textsOf(uitnodigingCard(uitnodigingView, nu))).toContain(
    'Je krijgt deze vraag als vervanger. Eerder gevraagd: Sam Bakker.',
  ));

test('a reminder says that it is one (U4)', () =>
  expect(textsOf(uitnodigingCard({ ...uitnodigingView, herinnering: true }, nu))[0]).toMatch(/· herinnering$/));

test.each<[string, UitnodigingView['antwoord']]>([
  ['doet mee', { wat: 'doet-mee', wie: 'Sam Bakker', op: nu.now, onderschreven: true }],
  ['geen rol', { wat: 'geen-rol', op: nu.now }],
  ['doorgegeven', { wat: 'doorgegeven', aan: 'Yara Smit' }],
  ['vervallen', { wat: 'vervallen' }],
])('after "%s" two lines remain', (_, antwoord) =>
  expect(partsOfType(answered(antwoord), 'TextBlock')).toHaveLength(2),
);

test('who takes part can endorse the doel, once (C5)', () => {
  const joined = { wat: 'doet-mee', wie: 'Sam Bakker', op: nu.now } as const;
  expect(buttonsOf(answered({ ...joined, onderschreven: false }))).toContain('Onderschrijf het doel');
  expect(buttonsOf(answered({ ...joined, onderschreven: true }))).toEqual(['Lees verder']);
});

test('a consult asks for one answer and shrinks to it (C1)', () => {
  expect(buttonsOf(consultCard(consultView, nu))).toEqual(['Geef antwoord …', 'Doorgeven …', 'Geen rol …']);
  const antwoord = { tekst: 'Ja, binnen zes weken.', wie: 'Yara Smit', op: nu.now };
  expect(textsOf(consultCard({ ...consultView, antwoord }, nu))[0]).toBe('Ja, binnen zes weken.');
});

test('an offer of regie says until when, on which basis, and that nothing changes before (R2, R3)', () => {
  const lines = textsOf(regieAanbodCard(regieAanbodView, nu));
  expect(lines).toContain('Graag antwoord vóór woensdag 11:00. Tot je ja zegt, verandert er niets.');
  expect(lines).toContain('Hier ligt het grootste probleem');
});
