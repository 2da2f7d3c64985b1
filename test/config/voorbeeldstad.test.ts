import type { DomeinId } from '../../src/domain/basis/ids.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const routesOf = (soort: string) =>
  voorbeeldstad()
    .register.filter((regel) => regel.soort === soort)
    .map(({ domein, route, plafond }) => [domein, route, plafond]);

test('story 1 can be told: rent arrears at W&I, schuldhulp at once, priority only asked', () => {
  expect(routesOf('huurachterstand')).toEqual([
    ['werk-inkomen', 'teamleider', 5000],
    ['werk-inkomen', 'afdelingshoofd', 15000],
  ]);
  expect(routesOf('schuldhulp-starten')).toEqual([['schuldhulp', 'staand', undefined]]);
  expect(routesOf('woonvoorrang')).toEqual([['woningcorporatie', 'extern', undefined]]);
});

test('the other stories have their besluiten', () => {
  expect(routesOf('rijbewijs').map(([domein]) => domein)).toEqual(['werk-inkomen', 'uwv']);
  expect(routesOf('beschut-werk')).toHaveLength(1);
  expect(routesOf('scootmobiel')).toHaveLength(1);
});

test('rent arrears and housing put schuldhulp, W&I and the woningcorporatie at the table (C6)', () => {
  const usual = [...voorbeeldstad().domeinen.values()].filter(({ leefgebieden }) =>
    leefgebieden.some((each) => ['wonen', 'financien'].includes(each)),
  );
  expect(usual.map(({ id }) => id)).toEqual(['werk-inkomen', 'schuldhulp', 'woningcorporatie']);
});

test('whoever must be phoned at spoed has a number: every beslisser and every extern contact (M5, U5)', () => {
  const silent = [...voorbeeldstad().domeinen.values()].flatMap(({ ladder, soort, contactpersonen }) =>
    [...Object.values(ladder), ...(soort === 'extern' ? [contactpersonen.standaard!] : [])].filter(
      (person) => voorbeeldstad().personen.get(person)!.telefoon === undefined,
    ),
  );
  expect(silent).toEqual([]);
});

test('one contactpersoon is away for long, with a vervanger who is not (P9)', () => {
  const jeugd = voorbeeldstad().domeinen.get('jeugd' as DomeinId)!;
  const lotte = voorbeeldstad().personen.get(jeugd.contactpersonen.standaard!)!;
  expect(lotte.afwezig).toHaveLength(1);
  expect(lotte.vervanger).toBe(wie('kofi'));
  expect(voorbeeldstad().personen.get(wie('kofi'))!.afwezig).toEqual([]);
});

test('everything in it is fictional: the ids and telephone numbers follow a visible pattern', () => {
  for (const { id, telefoon = '088 000 00 00' } of voorbeeldstad().personen.values()) {
    expect(id).toMatch(/^00000000-0000-4000-8000-0{10}\d\d$/);
    expect(telefoon).toMatch(/^088 000 00 \d\d$/);
  }
});
