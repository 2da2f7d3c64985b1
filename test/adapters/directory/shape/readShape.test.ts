import { faultsAfter, faultsIn } from '../changed.ts';

test('an unknown key is a fault, with the key that was meant', () => {
  expect(faultsAfter(['werkdagen: [ma, di, do]', 'werkdagn: [ma, di, do]'], ['gemeente: ', 'gemeent: '])).toEqual([
    'gemeente: dit ontbreekt.',
    'gemeent: "gemeent" hoort hier niet. Bedoel je "gemeente"?',
    'mensen.daan.werkdagn: "werkdagn" hoort hier niet. Bedoel je "werkdagen"?',
  ]);
});

test.each([
  [
    'a day that does not exist',
    ['van: 2026-01-01,', 'van: 2026-02-30,'],
    'mensen.lotte.afwezig[0].van: dit is geen datum',
  ],
  [
    'a year beyond the calendar',
    ['tot: 2027-12-31', 'tot: 2059-12-31'],
    'mensen.lotte.afwezig[0].tot: dit is geen datum',
  ],
  ['a time that does not exist', ['uur: 09:00', 'uur: 24:30'], 'managers.priya.uur: dit is geen tijd'],
  ['a duration of nothing', ['volgende: 4 uur', 'volgende: 0 uur'], 'klokken.mandaat.spoed.volgende: dit is geen duur'],
  [
    'a duration in another unit',
    ['volgende: 4 uur', 'volgende: 4 weken'],
    'klokken.mandaat.spoed.volgende: dit is geen duur',
  ],
  [
    'a zone that does not exist',
    ['Europe/Amsterdam', 'Europe/Voorbeeldstad'],
    'kantoor.zone: deze tijdzone bestaat niet',
  ],
  [
    'an object-id that is none',
    ['00000000-0000-4000-8000-000000000001', 'noor@voorbeeldstad'],
    'mensen.noor.entra: dit is geen object-id',
  ],
  ['a key with a capital', ['  noor:\n', '  Noor:\n'], 'mensen.Noor: een sleutel begint met een kleine letter'],
  [
    'a number where text belongs',
    ['088 000 00 20', '0880000020'],
    'mensen.priya.telefoon: hier hoort tekst. Zet er aanhalingstekens',
  ],
  [
    'text where a number belongs',
    ['plafond: 6000', 'plafond: zesduizend'],
    'mandaatregister.wmo-scootmobiel.plafond: hier hoort een getal',
  ],
  [
    'half a euro',
    ['plafond: 6000', 'plafond: 6000.5'],
    'mandaatregister.wmo-scootmobiel.plafond: hier hoort een heel getal',
  ],
  [
    'an amount below one euro',
    ['plafond: 6000', 'plafond: 0'],
    'mandaatregister.wmo-scootmobiel.plafond: dit is te laag. Het laagste is 1.',
  ],
  [
    'more questions than a level can bear',
    ['vragenPerNiveau: 2', 'vragenPerNiveau: 6'],
    'klokken.mandaat.vragenPerNiveau: dit is te hoog. Het hoogste is 5.',
  ],
  ['an empty name', ['naam: Noor de Wit', "naam: ''"], 'mensen.noor.naam: dit mag niet leeg zijn.'],
  [
    'a name of several lines',
    ['naam: Noor de Wit', 'naam: "Noor\\nde Wit"'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name with an escaped control character',
    ['naam: Noor de Wit', 'naam: "Noor\\u0000de Wit"'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name that turns what follows',
    ['naam: Noor de Wit', 'naam: "Noor\\u202Ede Wit"'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name with half a character',
    ['naam: Noor de Wit', 'naam: "Noor\\uD83Dde Wit"'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name with a sign that nobody sees',
    ['naam: Noor de Wit', 'naam: "Noor \\u200Bde Wit"'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name with a space behind it',
    ['naam: Noor de Wit', 'naam: "Noor de Wit "'],
    'mensen.noor.naam: gebruik hier één regel tekst, zonder onzichtbare tekens of spaties eromheen.',
  ],
  [
    'a name without end',
    ['naam: Noor de Wit', `naam: ${'Noor'.repeat(31)}`],
    'mensen.noor.naam: dit is te lang. Gebruik hoogstens 120 tekens.',
  ],
  ['a choice that is none', ['tafel: schil', 'tafel: rand'], 'domeinen.wonen.tafel: kies uit kern, schil.'],
  ['a choice left out', ['    grondslag: Wgs\n', ''], 'domeinen.schuldhulp.grondslag: dit ontbreekt.'],
  ['the same day twice', ['[ma, di, do]', '[ma, di, ma]'], 'mensen.daan.werkdagen: hier staat iets dubbel.'],
  ['no days at all', ['[ma, di, do]', '[]'], 'mensen.daan.werkdagen: dit mag niet leeg zijn.'],
  [
    'a list where a name belongs',
    ['vervanger: tessa', 'vervanger: [tessa]'],
    'mensen.sam.vervanger: hier hoort tekst.',
  ],
  [
    'a word where alle belongs',
    ['gebieden: alle', 'gebieden: allemaal'],
    'managers.marijke.gebieden: schrijf alle, of een lijst',
  ],
  [
    'a word where a group belongs',
    ['ladder: { teamleider: anouk, afdelingshoofd: hanneke, directeur: marijke }', 'ladder: anouk'],
    'domeinen.wonen.ladder: hier hoort een groep',
  ],
] as const)('%s is a fault', (_what, change, fault) => {
  expect(faultsAfter(change)[0]).toContain(fault);
});

test.each([
  ['an empty file', ''],
  ['only comments', '# later'],
  ['a list', '- noor'],
])('%s is one fault', (_what, text) => {
  expect(faultsIn(text).map((each) => `${each.path}${each.text}`)).toEqual([
    'hier hoort een groep met regels eronder.',
  ]);
});
