import { DirectoryFaults } from '../../../../src/adapters/directory/fault.ts';
import { most } from '../../../../src/adapters/directory/import/readTable.ts';
import { changed } from '../changed.ts';
import { changedCsv, faultsOf, gids, imported, mensen, newId, withRow } from './csv.ts';

const kim = { id: newId, displayName: 'Kim Vos', functie: 'consulent', domein: 'Jeugd' };

test('every fault is told at once, by the row and column of Excel', () => {
  const csv = withRow(
    { ...kim, id: 'geen-guid', werkdagen: 'ma, dimsdag', telefoon: '612345678', domein: 'Jeugt' },
    changedCsv([';Havenkwartier;;;;Jeroen Blom', ';Havenkwartje;;;;Jeroen Bloem']),
  );
  expect(faultsOf(csv)).toEqual([
    'rij 2, kolom "vervanger": "Jeroen Bloem" staat niet bij mensen. Bedoel je "jeroen blom"?',
    'rij 2, kolom "contactpersoon": "Havenkwartje" staat niet bij gebieden. Bedoel je "havenkwartier"?',
    'rij 24, kolom "id": dit is geen object-id van Entra. Dat ziet eruit als 00000000-0000-4000-8000-000000000001.',
    'rij 24, kolom "telefoon": Excel haalde de eerste 0 weg. Maak de cel tekst, en schrijf 0612345678.',
    'rij 24, kolom "werkdagen": "dimsdag" is geen dag. Schrijf bijvoorbeeld ma, di, do of ma-do.',
  ]);
});

test.each([
  ['functie', '=HYPERLINK("http://kwaad.example")', 'dit lijkt een formule'],
  ['functie', '@SUM(A1)', 'dit lijkt een formule'],
  ['displayName', '+cmd|calc', 'dit lijkt een formule'],
  ['displayName', '-Jan', 'dit lijkt een formule'],
  ['functie', '#NAAM?', 'dit is een fout van Excel'.replace('dit is', 'hier staat')],
  ['functie', '#N/B', 'hier staat een fout van Excel'],
  ['displayName', 'Kim\u202eVos', 'onzichtbaar teken'],
  ['displayName', 'x'.repeat(121), 'te lang'],
  ['telefoon', '3,16E+10', 'Excel maakte van dit nummer iets anders. Maak de cel tekst'],
  ['telefoon', '3.16e10', 'Excel maakte van dit nummer iets anders. Maak de cel tekst'],
  ['telefoon', 'via de balie', 'dit is geen telefoonnummer. Schrijf één nummer in cijfers'],
  ['telefoon', '088 000 00 20 toestel 12', 'dit is geen telefoonnummer. Schrijf één nummer in cijfers'],
  ['telefoon', '(06)', 'dit is geen telefoonnummer'],
  ['telefoon', '31612345678', 'Excel haalde de + weg. Maak de cel tekst, en schrijf +31612345678.'],
  ['beheerder', 'misschien', 'schrijf ja of nee'],
  ['weekbericht uur', 'negen uur', 'dit is geen tijd'],
  ['weekbericht', 'Centrum', 'staat niet bij gebieden'],
  ['vervanger', 'Kim Vos', 'niemand vervangt zichzelf'],
  ['teamleider van', 'Wmo, Gemeentewerf', '"Gemeentewerf" staat niet bij domeinen'],
])('%s "%s": %s', (column, cell, fault) => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const [only, ...more] = faultsOf(withRow({ ...kim, [column]: quoted }));
  expect([only, more]).toEqual([expect.stringContaining(`rij 24, kolom "${column}"`), []]);
  expect(only).toContain(fault);
});

test('new people need a name and a functie', () => {
  expect(faultsOf(withRow({ id: newId, domein: 'Jeugd' }))).toEqual([
    'rij 24, kolom "displayName": dit ontbreekt.',
    'rij 24, kolom "functie": dit ontbreekt.',
  ]);
});

test('one person stands in one row, one seat has one holder', () => {
  expect(faultsOf(withRow({ ...kim, id: '00000000-0000-4000-8000-000000000002' })).join()).toContain(
    'dezelfde persoon als in rij 5',
  );
  expect(faultsOf(withRow({ ...kim, contactpersoon: 'ja' }))).toEqual([
    'rij 24, kolom "contactpersoon": contactpersoon Jeugd: dat staat ook in rij 12. Kies er een.',
  ]);
  expect(faultsOf(withRow({ ...kim, domein: '', contactpersoon: 'ja' })).join()).toContain(
    'vul ook de kolom domein in',
  );
});

test('a name that several people have is not guessed', () => {
  const sams = withRow({ ...kim, displayName: 'Sam Bakker' });
  expect(faultsOf(sams.replace('Molenbuurt;;;;Sam Bakker', 'Molenbuurt;;;;sam.bakker@voorbeeldstad.example'))).toEqual(
    [],
  );
  expect(faultsOf(sams)).toEqual([
    'rij 6, kolom "vervanger": "Sam Bakker" staat vaker bij mensen. Schrijf de sleutel, of het adres.',
  ]);
});

test('what is right by itself and wrong together is told by row too', () => {
  expect(
    faultsOf(changedCsv(['Schuldhulp;schuldhulpverlener;Schuldhulp;ja', 'Schuldhulp;medewerker;Schuldhulp;-'])),
  ).toEqual([
    expect.stringContaining('domeinen.schuldhulp.contactpersonen: er is geen contactpersoon'),
    expect.stringContaining('domeinen.schuldhulp.contactpersonen: er is geen contactpersoon'),
    expect.stringContaining('niemand bij schuldhulp heeft de functie "schuldhulpverlener"'),
  ]);
  expect(faultsOf(changedCsv(['Kofi Mensah;ma, di, do', 'Kofi Mensah;za-zo']))).toEqual([
    'rij 11: mensen.daan.werkdagen: geen van deze dagen is een kantoordag. Kies er minstens één.',
  ]);
});

test('columns: what is missing, double or nearly ours is told; what Microsoft adds is left alone', () => {
  expect(faultsOf('naam;functie\r\nSam;consulent\r\n')).toEqual([
    'rij 1: de kolom "id" ontbreekt. Die staat in de export uit Entra.',
  ]);
  expect(faultsOf('id;naam;Naam\r\na;b;c\r\n')).toEqual([
    'rij 1, kolom "Naam": deze kolom staat er twee keer. Haal er een weg.',
  ]);
  expect(faultsOf(`id;naam;Teamlieder van\r\n${newId};Sam;Wmo\r\n`)).toEqual([
    'rij 1, kolom "Teamlieder van": deze kolom ken ik niet. Bedoel je "teamleider van"?',
  ]);
  const entra =
    'userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,' +
    'streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode,telephoneNumber,mobile,' +
    'alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,' +
    'directorySynced,invitationState,identityIssuer,createdDateTime';
  const cells = entra
    .split(',')
    .map((column) => (column === 'id' ? newId : column === 'displayName' ? '"Vos, Kim"' : ''));
  expect(imported(`${entra}\r\n${cells.join(',')}\r\n`).text).toBe(gids());
});

test('files that are no CSV, or broken, or too much', () => {
  expect(faultsOf('PK\u0003\u0004xl/workbook.xml')).toEqual([
    'dit is geen CSV. Kies in Excel: Opslaan als, CSV UTF-8.',
  ]);
  expect(faultsOf('')).toEqual(['er staan geen mensen in dit bestand.']);
  expect(faultsOf('id;naam\r\n"a;b\r\n')[0]).toContain('rij 2: hier klopt een aanhalingsteken niet');
  expect(faultsOf(`id;naam\r\n${newId};Bakker;Sam\r\n`)[0]).toContain('rij 2: deze rij heeft meer cellen');
  expect(faultsOf(Buffer.alloc(most.bytes + 1, 'a'))[0]).toContain('groter dan 10 MB');
  expect(faultsOf(`id;naam\r\n${'a;b\r\n'.repeat(most.rows + 1)}`)[0]).toContain('meer dan 20000 rijen');
  expect(faultsOf(`id;naam\r\na;${'x'.repeat(most.record + 1)}\r\n`)[0]).toContain('veel te lang');
});

test('a directory file that is itself wrong in form is not touched: first that', () => {
  expect(() => imported(mensen(), { text: changed(['werkdagen: [ma, di, do] ', 'werkdagen: [ma, dins] ']) })).toThrow(
    DirectoryFaults,
  );
  expect(() => imported(mensen(), { text: 'a: [' })).toThrow(DirectoryFaults);
});
