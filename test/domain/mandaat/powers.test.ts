import { powersOf } from '../../../src/domain/mandaat/powers.ts';
import { withPersoon, withRegel } from '../../support/directory.ts';
import { datum, local } from '../../support/kantoor.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const powers = (key: string, org = voorbeeldstad()) => {
  const found = powersOf(wie(key), { now: local('2026-11-23 09:10'), org });
  return Object.fromEntries(
    Object.entries(found).map(([name, regels]) => [name, regels.map(({ id }) => id as string)]),
  );
};

test('a professional decides what their functie holds as staand mandaat (M2)', () => {
  expect(powers('youssef')).toMatchObject({ zelf: ['sh-schuldhulp-starten'], beslist: [], hoger: [] });
  expect(powers('noor')).toMatchObject({ zelf: [], beslist: [], hoger: [] });
  const moved = withPersoon('youssef', { functie: 'consulent Schuldhulp' });
  expect(powers('youssef', moved)['zelf']).toEqual([]);
});

test('a beslisser decides what begins at their rung, and above it what goes higher (M7)', () => {
  expect(powers('esra')).toMatchObject({ beslist: ['wmo-scootmobiel', 'jeugd-starten'], hoger: [] });
  expect(powers('hanneke')).toMatchObject({ beslist: [], hoger: ['wmo-scootmobiel', 'jeugd-starten'] });
  expect(powers('pieter')['beslist']).toEqual([
    'wi-huurachterstand-hoog',
    'wi-energieschuld-hoog',
    'wi-uitkering-maatwerk',
  ]);
});

test('what somebody does not decide first is decided by others, and nothing is left out', () => {
  for (const key of ['noor', 'youssef', 'esra', 'marijke']) {
    const { zelf = [], beslist = [], anderen = [] } = powers(key);
    const all = voorbeeldstad().register.map(({ id }) => id as string);
    expect([...zelf, ...beslist, ...anderen].toSorted()).toEqual(all.toSorted());
  }
});

test('what ended, or is ondermandaat of what ended, is nobody’s (law 9)', () => {
  const org = withRegel('wi-energieschuld-hoog', { tot: datum('2026-11-22') });
  expect(powers('fatima', org)['beslist']).not.toContain('wi-energieschuld');
  expect(powers('noor', org)['anderen']).not.toContain('wi-energieschuld-hoog');
});
