import { faultsAfter } from '../changed.ts';

test('each gebied has a channel of its own (C7)', () => {
  expect(faultsAfter(['kanaal: 19:molenbuurt@', 'kanaal: 19:havenkwartier@'])).toEqual([
    'gebieden.molenbuurt.kanaal: dit kanaal heeft gebied havenkwartier ook. Elk gebied heeft een eigen kanaal.',
  ]);
});

test('two teams never share an id', () => {
  const twin = '  buren:\n    naam: Buren\n    id: 00000000-0000-4000-8000-00000000a001\n\ngebieden:\n  haven';
  expect(faultsAfter(['\ngebieden:\n  haven', twin])).toEqual([
    'teams.buren.id: dit id heeft team sociaal-domein ook.',
  ]);
});

test('a gebied refers to a team and to domeinen that exist (C6)', () => {
  expect(
    faultsAfter(
      ['team: sociaal-domein', 'team: sociaaldomein'],
      ['[werk-inkomen, jeugd]', '[werk-inkomen, jeugdzorg]'],
    ),
  ).toEqual([
    'gebieden.havenkwartier.team: "sociaaldomein" staat niet bij teams. Bedoel je "sociaal-domein"?',
    'gebieden.molenbuurt.gebruikelijk[1]: "jeugdzorg" staat niet bij domeinen.',
  ]);
});

test('a domein refers to leefgebieden, people and gebieden that exist', () => {
  expect(
    faultsAfter(
      ['leefgebieden: [financien, werk]', 'leefgebieden: [financieen, werk]'],
      ['standaard: sam', 'standaard: same'],
      ['{ molenbuurt: tessa }', '{ molenburt: tessa }'],
      ['teamleider: fatima', 'teamleider: fatime'],
    ),
  ).toEqual([
    'domeinen.werk-inkomen.leefgebieden[0]: "financieen" staat niet bij leefgebieden. Bedoel je "financien"?',
    'domeinen.werk-inkomen.contactpersonen.standaard: "same" staat niet bij mensen. Bedoel je "sam"?',
    'domeinen.werk-inkomen.contactpersonen.gebieden.molenburt: "molenburt" staat niet bij gebieden. Bedoel je "molenbuurt"?',
    'domeinen.werk-inkomen.ladder.teamleider: "fatime" staat niet bij mensen. Bedoel je "fatima"?',
  ]);
});

test('every domein can be asked in every gebied (U1)', () => {
  expect(faultsAfter(['{ havenkwartier: noor, molenbuurt: jeroen }', '{ havenkwartier: noor }'])).toEqual([
    'domeinen.wijkteam.contactpersonen: er is geen contactpersoon voor gebied molenbuurt. Noem er een, of vul standaard in (U1).',
  ]);
});

test('an extern domein too has somebody to ask (M2)', () => {
  expect(faultsAfter(['      standaard: joyce', '      gebieden: { havenkwartier: joyce }'])).toEqual([
    'domeinen.woningcorporatie.contactpersonen: er is geen contactpersoon voor gebied molenbuurt. Noem er een, of vul standaard in (U1).',
  ]);
});

test('an intern domein has at least a teamleider (M7)', () => {
  expect(faultsAfter(['ladder: { teamleider: anouk, afdelingshoofd', 'ladder: { afdelingshoofd'])).toEqual([
    'domeinen.wonen.ladder: een intern domein heeft minstens een teamleider op de ladder (U1, M7).',
  ]);
});

test('nobody here decides for another organisation (M2)', () => {
  const withLadder = '      standaard: joyce\n    ladder: { teamleider: joyce, directeur: marijke }';
  expect(faultsAfter(['      standaard: joyce', withLadder])).toEqual([
    'domeinen.woningcorporatie.ladder.directeur: een extern domein heeft geen directeur op de ladder: we beslissen niet voor een ander (M2).',
  ]);
});
