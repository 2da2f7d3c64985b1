import { everyForm } from '../support/everyForm.ts';
import { partsOf, partsOfType } from '../support/parts.ts';

type Input = Readonly<Record<'id' | 'type' | 'value', string>> & { readonly choices?: readonly { value: string }[] };
const inputsOf = (card: unknown): readonly Input[] =>
  partsOf(card).filter(
    ({ type }) => typeof type === 'string' && type.startsWith('Input.'),
  ) as unknown as readonly Input[];
const empty = everyForm({ waarden: {}, fouten: {} });
const names = Object.keys(empty);

/** Verb of the dialog's button and the ids of its fields: what the form sends. */
const contract = (name: string) => {
  const card = empty[name]?.card;
  const [button] = partsOfType(card, 'Action.Submit');
  const { verb } = button?.['data'] as { verb: string };
  return [verb, ...inputsOf(card).map(({ id }) => id)].join(' ');
};

test.each([
  ['start 1', 'casus.start meerdomeinen soort gebied leefgebieden zaaknummer'],
  ['start 2 consult', 'casus.start doel vraag inwoner inwonerReden prioriteit consultDomein'],
  ['uitnodigen', 'domein.uitnodigen domein reden'],
  ['geen rol', 'uitnodiging.geenrol toelichting'],
  ['collega', 'uitnodiging.collega collega'],
  ['consult antwoord', 'consult.antwoord antwoord'],
  ['regie aanbieden', 'regie.aanbieden aan grond eigenRegie toelichting'],
  ['regie weigeren', 'regie.weiger reden'],
  ['voorwaarden', 'mandaat.voorwaarden voorwaarden'],
  ['afwijzen', 'mandaat.afwijzen motivering'],
  ['vraag', 'mandaat.vraag vraag'],
  ['antwoord', 'mandaat.antwoord antwoord'],
  ['hoger', 'mandaat.hoger reden'],
  ['intrekken', 'mandaat.intrekken reden'],
  ['niet meer nodig', 'mandaat.nietmeernodig reden'],
  ['extern', 'mandaat.extern uitkomst toelichting bron'],
  ['referentie', 'mandaat.referentie referentie'],
  ['vervallen', 'casus.vervallen reden'],
])('the form %s sends %s', (name, sent) => expect(contract(name)).toBe(sent));

test('closing asks what it brought, what worked, a knelpunt, and what else is going on (C8)', () =>
  expect(contract('sluiten')).toMatch(
    /opbrengst werkte werkteNiet knelpuntVenster knelpuntZin .*nietVerschenen watSpeelt/,
  ));

test.each(names)('the form %s keeps what was typed when it is refused (law 3)', (name) => {
  const chosen = inputsOf(empty[name]?.card).filter(({ type }) => type !== 'Input.Toggle');
  const waarden = Object.fromEntries(
    chosen.map(({ id, choices }) => [id, choices?.at(-1)?.value ?? `getypt in ${id}`]),
  );
  const again = inputsOf(everyForm({ waarden, fouten: {} })[name]?.card);
  const kept = again.filter(({ type }) => type !== 'Input.Toggle').map(({ id, value }) => [id, value]);
  expect(kept).toEqual(Object.entries(waarden));
});

test.each(names)('the form %s says each fault beside its field, and the general one on top', (name) => {
  const ids = inputsOf(empty[name]?.card).flatMap(({ id, type }) => (type === 'Input.Toggle' ? [] : [id]));
  const fouten = Object.fromEntries(ids.map((id) => [id, `fout bij ${id.replace(':', ' ')}`]));
  const card = everyForm({ waarden: {}, fouten, melding: 'Er klopt nog iets niet.' })[name]?.card;
  for (const id of ids) {
    const field = partsOfType(card, 'Container').find(({ items }) => (items as { id?: string }[])[0]?.id === id);
    expect(field?.['items']).toMatchObject([{ id }, { color: 'attention', text: `! ${fouten[id] ?? ''}` }]);
  }
  if (ids.length > 0) expect((card?.['body'] as unknown[])[0]).toMatchObject({ text: 'Er klopt nog iets niet.' });
});

test('where nothing can be chosen, there is nothing to send', () =>
  expect(partsOfType(empty['uitnodigen, niemand over']?.card, 'Action.Submit')).toEqual([]));

test('the menu sends which verb was chosen, about which mandaat or offer', () => {
  const sent = partsOfType(empty['meer']?.card, 'Action.Submit').map(({ data }) => data);
  expect(sent).toContainEqual({ verb: 'casus.meer', kenmerk: 'AT-7KQ3MX', kies: 'regie.intrekken', aanbod: 1 });
  expect(sent).toContainEqual({
    verb: 'casus.meer',
    kenmerk: 'AT-7KQ3MX',
    kies: 'mandaat.nietmeernodig',
    mandaat: 'M1',
  });
});

test('a menu without anything in it says so', () =>
  expect(partsOf(empty['meer, niets te doen']?.card).map(({ text }) => text)).toContain(
    'Er is nu niets anders te doen.',
  ));
