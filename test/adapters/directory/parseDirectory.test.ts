import { faultLine } from '../../../src/adapters/directory/fault.ts';
import { parseDirectory } from '../../../src/adapters/directory/parseDirectory.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';
import { changed, faultsAfter, faultsIn } from './changed.ts';

/** Line and column, from 1, of the first place where this stands in the text. */
function positionOf(passage: string, text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(passage)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

test('every fault is named at once, in the order of the file, whatever its kind', () => {
  const paths = faultsIn(
    changed(
      ['tot: 17:00', 'tot: 17:00\n  tot: 17:00'],
      ['vervanger: 2 werkdagen', 'vervanger: 2 dagen'],
      ['verloopt: 2 werkdagen', 'verloopt: 3 uur'],
      ['telefoon: 088 000 00 20', 'telefon: 088 000 00 20'],
      ['werkdagen: [ma, di, do]', 'werkdagen: [ma, di, donderdag]'],
      ['teamleider: fatima', 'teamleider: fatime'],
      ['plafond: 5000', 'plafond: veel'],
      ['bevoegd: [directeur]', 'bevoegd: []'],
    ),
  ).map(({ path }) => path);
  expect(paths).toEqual([
    'kantoor.tot',
    'klokken.uitnodiging.vervanger',
    'klokken.regie.herinnering',
    'mensen.priya.telefon',
    'mensen.daan.werkdagen[2]',
    'domeinen.werk-inkomen.ladder.teamleider',
    'mandaatregister.wi-huurachterstand.plafond',
    'mandaatregister.wonen-urgentie.bevoegd',
  ]);
});

test('a fault points at the value that is wrong', () => {
  const text = changed(['werkdagen: [ma, di, do]', 'werkdagen: [ma, di, donderdag]']);
  const { line, column } = positionOf('donderdag]', text);
  expect(faultsIn(text).map(faultLine)).toEqual([
    `mensen.daan.werkdagen[2] (regel ${String(line)}:${String(column)}): kies uit ma, di, wo, do, vr, za, zo.`,
  ]);
});

test('what is missing is pointed at where it belongs', () => {
  const text = changed(['    orgaan: raad van bestuur van UWV\n', '']);
  expect(faultsIn(text)).toEqual([
    { path: 'mandaatregister.uwv-rijbewijs.orgaan', ...positionOf('uwv-rijbewijs:', text), text: 'dit ontbreekt.' },
  ]);
});

test('what refers to an entry that is itself wrong is right', () => {
  expect(faultsAfter(['functie: teamleider Werk & Inkomen', 'functie: [teamleider]'])).toEqual([
    'mensen.fatima.functie: hier hoort tekst.',
  ]);
});

test('a holder whose entry is wrong is not missed a second time', () => {
  expect(faultsAfter(['naam: Youssef Amrani', 'naam: 7'])).toEqual([
    'mensen.youssef.naam: hier hoort tekst. Zet er aanhalingstekens omheen: "…".',
  ]);
});

test('a section that can not be read says so once, and the others are still checked', () => {
  expect(faultsAfter(['beheerders: [bram]', 'beheerders: bram'], ['vervanger: tessa', 'vervanger: sam'])).toEqual([
    'mensen.sam.vervanger: niemand vervangt zichzelf. Noem een collega, of laat vervanger weg.',
    'beheerders: hier hoort een lijst, zoals [a, b].',
  ]);
});

test('the same text has the same versie, another text another', () => {
  const versieOf = (text: string) => {
    const parsed = parseDirectory(text);
    return parsed.ok ? parsed.organisatie.versie : undefined;
  };
  const other = versieOf(changed(['Noor de Wit', 'Noor de Groot']));
  expect(versieOf(changed())).toBe(voorbeeldstad().versie);
  expect(other).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(voorbeeldstad().versie);
});

test('a file that breaks off anywhere is refused with a fault, never half taken over', () => {
  const text = changed();
  const cuts = Array.from({ length: 30 }, (_, index) => Math.floor((text.length / 30) * index));
  expect(cuts.filter((cut) => faultsIn(text.slice(0, cut)).length === 0)).toEqual([]);
});
