import { parseDirectory } from '../../../../src/adapters/directory/parseDirectory.ts';
import type { DomeinId, GebiedId } from '../../../../src/domain/basis/ids.ts';
import type { Organisatie } from '../../../../src/domain/organisatie/organisatie.ts';
import { voorbeeldstad, wie } from '../../../support/voorbeeldstad.ts';
import { changed } from '../changed.ts';

const werkEnInkomen = 'werk-inkomen' as DomeinId;
const molenbuurt = 'molenbuurt' as GebiedId;

function read(text: string): Organisatie {
  const parsed = parseDirectory(text);
  if (!parsed.ok) throw new RangeError(parsed.faults[0]!.text);
  return parsed.organisatie;
}

test('durations become office minutes; a werkdag is as long as the office is open (M5)', () => {
  const { klokken } = voorbeeldstad();
  expect(klokken.uitnodiging).toEqual({ herinnering: 510, vervanger: 1020, teamleider: 1530, geenReactie: 2040 });
  expect(klokken.mandaat.normaal).toEqual({ herinneringen: [510, 1020], waarschuwing: 240, volgende: 1530 });
  expect(klokken.mandaat.spoed).toEqual({ herinneringen: [120], waarschuwing: 120, volgende: 240 });
  expect(read(changed(['tot: 17:00', 'tot: 16:30'])).klokken.regie).toEqual({ herinnering: 480, verloopt: 960 });
});

test('minutes and a single hour can be written too', () => {
  const { klokken } = read(changed(['waarschuwing: 2 uur', 'waarschuwing: 150 minuten'], ['[2 uur]', '[1 uur]']));
  expect(klokken.mandaat.spoed).toMatchObject({ herinneringen: [60], waarschuwing: 150 });
});

test('without klokken and kantoor the defaults of the domain hold', () => {
  const text = changed();
  const from = text.indexOf('\nkantoor:');
  const bare = read(text.slice(0, from) + text.slice(text.indexOf('\nteams:')));
  expect(bare.klokken).toEqual(voorbeeldstad().klokken);
  expect(bare.kantoor).toMatchObject({ zone: 'Europe/Amsterdam', dagen: ['ma', 'di', 'wo', 'do', 'vr'], van: '08:30' });
});

test('a gebied can have a contactpersoon of its own, and the others have the standaard (U1)', () => {
  const { standaard, perGebied } = voorbeeldstad().domeinen.get(werkEnInkomen)!.contactpersonen;
  expect(standaard).toBe(wie('sam'));
  expect([...perGebied]).toEqual([[molenbuurt, wie('tessa')]]);
});

test('a ladder holds only the rungs that the file names (M7)', () => {
  const { domeinen } = voorbeeldstad();
  expect(domeinen.get(werkEnInkomen)!.ladder).toEqual({
    teamleider: wie('fatima'),
    afdelingshoofd: wie('pieter'),
    directeur: wie('marijke'),
  });
  expect(domeinen.get('uwv' as DomeinId)!.ladder).toEqual({});
});

test('who names no working days works whenever the office does (M5)', () => {
  const { personen, kantoor } = voorbeeldstad();
  expect(personen.get(wie('noor'))!.werkdagen).toEqual(kantoor.dagen);
  expect(personen.get(wie('daan'))!.werkdagen).toEqual(['ma', 'di', 'do']);
});

test('an object-id in capitals is the same person', () => {
  const capitals = read(changed(['00000000-0000-4000-8000-000000000002', 'ABCDEF00-0000-4000-8000-000000000002']));
  expect(capitals.personen.get('abcdef00-0000-4000-8000-000000000002' as never)?.naam).toBe('Sam Bakker');
});

test('alle means every gebied and domein there is (D1)', () => {
  const { managers, gebieden, domeinen } = voorbeeldstad();
  expect(managers.map(({ wie: who, gebieden: seen }) => [who, seen])).toEqual([
    [wie('priya'), ['havenkwartier']],
    [wie('marijke'), [...gebieden.keys()]],
  ]);
  expect(managers[0]!.domeinen).toEqual([...domeinen.keys()]);
});

test('an entry of the mandaatregister carries what a besluit must name (law 9)', () => {
  expect(voorbeeldstad().register[0]).toEqual({
    id: 'wi-huurachterstand',
    soort: 'huurachterstand',
    domein: 'werk-inkomen',
    route: 'teamleider',
    houders: [],
    bevoegd: ['teamleider', 'afdelingshoofd', 'directeur'],
    plafond: 5000,
    artikel: 'Participatiewet art. 7 en 35',
    orgaan: 'college van burgemeester en wethouders',
    ondermandaat: true,
    publicatie: 'gmb-2026-000001',
    van: '2026-01-01',
    tot: undefined,
  });
});

test('a gebied knows its team and channel by name and id (C7)', () => {
  expect(voorbeeldstad().gebieden.get(molenbuurt)).toMatchObject({
    teamNaam: 'Sociaal domein Voorbeeldstad',
    kanaalId: '19:molenbuurt@thread.tacv2',
    gebruikelijk: ['werk-inkomen', 'jeugd'],
  });
});
