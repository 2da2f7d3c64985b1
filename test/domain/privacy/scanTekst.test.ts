import fc from 'fast-check';
import { scanTekst } from '../../../src/domain/privacy/scanTekst.ts';
import type { Vondst } from '../../../src/domain/privacy/scanTekst.ts';
import { datum } from '../../support/kantoor.ts';

const today = datum('2026-11-23');
const scan = (text: string): readonly Vondst[] => scanTekst(text, { today });

describe('A possible BSN is found (law 3)', () => {
  test.each(['999990019', '999990925', '999993276', '999994669'])('written as %s', (bsn) => {
    expect(scan(`Het gaat om ${bsn}.`)).toEqual(['bsn']);
  });

  test.each([
    ['in groups with dots', '999.990.019'],
    ['in groups with spaces', '9999 90 019'],
    ['in groups with dashes', '999-990-019'],
    ['in groups with spaced dashes', '999 - 990 - 019'],
    ['digit by digit', '9 9 9 9 9 0 0 1 9'],
    ['after another number', 'huis 12 999990019'],
    ['glued to letters', 'bsn999990019x'],
    ['eight digits, padded with a zero', '00000012'],
    ['in full-width digits', '９９９９９００１９'],
    ['with a zero-width space', '9999\u200b90019'],
    ['with a soft hyphen', '9999\u00ad90019'],
    ['with non-breaking spaces', '999\u00a0990\u202f019'],
    ['with non-breaking hyphens', '999\u2011990\u2011019'],
    ['in keycap emoji', Array.from('999990019', (digit) => `${digit}\ufe0f\u20e3`).join('')],
  ])('%s', (_, written) => {
    expect(scan(`Zie ${written} hier`)).toEqual(['bsn']);
  });

  test('anywhere in any text', () => {
    const bsn = fc.constantFrom('999990019', '999990925', '999993276', '999994669');
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', ';', '?', '\n') });
    const found = fc.property(words, bsn, words, (before, number, after) => {
      expect(scan(`${before} ${number} ${after}`)).toEqual(['bsn']);
    });
    fc.assert(found);
  });
});

describe('An IBAN is found, and not read as anything else (law 3)', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91 abna 0417 1643 00',
    'NL91-ABNA-0417-1643-00',
    'rekeningNL91ABNA0417164300nu',
    'AB12 NL91 ABNA 0417 1643 00',
    'ＮＬ９１ABNA0417164300',
  ])('%s', (iban) => {
    expect(scan(`Betaal op ${iban} vandaag`)).toEqual(['iban']);
  });

  test('not when mod 97 says otherwise', () => {
    expect(scan('NL92ABNA0417164300')).not.toContain('iban');
  });
});

describe('A phone number is found (law 3)', () => {
  test.each([
    '06-12345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '0612345678',
    '+31 6 1234 5678',
    '+31 (0)6 1234 5678',
    '+31612345678',
    '0031 6 12345678',
    '(010) 123 45 67',
    '010-1234567',
    '0111 - 12 34 56',
    '+32 470 12 34 56',
    'tel:0612345678',
    '０６-１２３４５６７８',
    '06\u200b12345678',
  ])('%s', (nummer) => {
    expect(scan(`Bel ${nummer}, liefst vandaag`)).toEqual(['telefoon']);
  });
});

describe('An e-mail address is found (law 3)', () => {
  test.each(['noor@voorbeeldstad.nl', 'n.de-wit+werk@post.voorbeeldstad.example', 'noor @ voorbeeldstad.nl'])(
    '%s',
    (adres) => {
      expect(scan(`Mail ${adres} even`)).toEqual(['e-mail']);
    },
  );

  test('a mention is none', () => {
    expect(scan('Vraag @Noor de Wit. Zij weet het.')).toEqual([]);
  });
});

describe('A postcode with a house number is found (law 3)', () => {
  test.each([
    '1234 AB 12',
    '1234ab 12-3',
    '1234AB12',
    '1234 ab 12',
    '1234 AB, nr. 12',
    '1234 AB huisnummer 7',
    'Havenstraat 12, 1234 AB',
    'Havenstraat 12a 1234AB',
    'Havenstraat 12-3\n1234 AB Voorbeeldstad',
    'Molenweg 7 in Voorbeeldstad, 1234 AB',
    '1234 AB Voorbeeldstad, Havenstraat 12',
  ])('%s', (adres) => {
    expect(scan(`Woont op ${adres}`)).toEqual(['postcode-huisnummer']);
  });

  test.each(['de buurt 1234 AB', 'in 2025 en 2026', 'vanaf 2026 is 3 keer genoeg', '€ 1200 pm 3 maanden lang'])(
    'but "%s" is none',
    (text) => {
      expect(scan(text)).toEqual([]);
    },
  );
});

describe('A date of birth is found (law 3)', () => {
  test.each([
    '1-2-1980',
    '01/02/1980',
    '1.2.1980',
    '01 02 1980',
    '1980-02-01',
    '1 februari 1980',
    '1e mrt. 1980',
    '3-9-80',
    'geb. 01-02-80',
    'geb. 1.2.80',
    "geboren 1 feb '80",
    'geboortedatum 01021980',
    'geboren op 19800201',
    'geboren in Voorbeeldstad op 3-11-2026',
    '3-11-2026 geboren',
  ])('%s', (text) => {
    expect(scan(`Het kind: ${text}`)).toEqual(['geboortedatum']);
  });

  test.each([
    ['a deadline', 'Uiterlijk 12-12-2026'],
    ['a day in the past year', 'Gesproken op 23-11-2025 en 3 maart 2026'],
    ['a date with a time that begins like a phone number', 'Op 06-12-2026 10:00 of 05-12-2026 12:30'],
    ['a day next year, in short', 'Voor 1-2-27'],
    ['a day and an hour', 'Op 3 december 10 uur, of 4 dec 14:30'],
    ['an article of law', 'Zie artikel 2.3.10 Wmo'],
    ['a word that begins like a month', '3 meisjes 2010'],
    ['something with a gebied', 'In gebied Havenkwartier op 3-11-2026'],
  ])('but not %s', (_, text) => {
    expect(scan(text)).toEqual([]);
  });
});

describe('What people write every day goes through', () => {
  test.each([
    'Huurachterstand van € 2.180 eenmalig betalen, ontruiming kost € 12.000 of 12.000 euro',
    'Tussen 1.200 - 15.000 euro',
    'Van 2024-2025, om 10:30-12:00 en 09.30 uur',
    'Zie AT-7KQ3MX en at-2345ab 12 dagen later',
    'Bel 112 of 14 010, kamer 3.14',
    'Wonen behouden en schulden regelen vóór de jaarwisseling',
    'Nummer 999990018 klopt niet',
    '000000000',
    '',
  ])('%s', (text) => {
    expect(scan(text)).toEqual([]);
  });
});

test('each kind is named once, whatever else is there (law 3)', () => {
  const text = '999990019, 999990925, 06-12345678, NL91ABNA0417164300, a@b.nl, 1234 AB 12, geboren 1-2-1980';
  expect([...scan(text)].sort()).toEqual(
    ['bsn', 'e-mail', 'geboortedatum', 'iban', 'postcode-huisnummer', 'telefoon'].sort(),
  );
});
