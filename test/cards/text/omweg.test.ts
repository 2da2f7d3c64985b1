import { geenMandaatZin, omwegZin } from '../../../src/cards/text/nl/omweg.ts';
import type { Datum } from '../../../src/domain/basis/instant.ts';
import type { RegisterId } from '../../../src/domain/basis/ids.ts';
import type { Bezwaar, Gepasseerd } from '../../../src/domain/mandaat/omweg.ts';

const regel = 'sh-starten' as RegisterId;
const houders = ['schuldhulpverlener', 'consulent'];
const staand = { regel, route: 'staand', houders } as const;
const teamleider = { regel, route: 'teamleider', houders: [] } as const;
const verlopen: Bezwaar = { reden: 'verlopen', op: '2026-12-31' as Datum };

test.each<[Gepasseerd, string]>([
  [{ ...teamleider, reden: 'boven-plafond', plafond: 2500 }, 'Boven €\u00a02.500 beslist het afdelingshoofd.'],
  [
    { ...staand, reden: 'niet-houder' },
    'Direct beslissen mag alleen de schuldhulpverlener of consulent. Daarom beslist het afdelingshoofd.',
  ],
  [
    { ...teamleider, ...verlopen },
    'Het mandaat van de teamleider is verlopen op donderdag 31 december 2026. Nu beslist het afdelingshoofd.',
  ],
  [
    { ...teamleider, reden: 'geen-ondermandaat' },
    'Het ondermandaat van de teamleider geldt niet. Daarom beslist het afdelingshoofd.',
  ],
])('a longer way says why, and who decides (M2): %j', (gepasseerd, zin) =>
  expect(omwegZin({ ...gepasseerd, naar: 'afdelingshoofd' }, 'Schuldhulp')).toBe(zin),
);

const niemand = { domein: 'Schuldhulp', bevoegd: [], orgaan: 'het college', beheerder: 'Bram Willems' };

test.each<[Gepasseerd | undefined, string]>([
  [undefined, 'Hiervoor staat niemand in het mandaatregister. Bram Willems houdt het mandaatregister bij.'],
  [
    { ...teamleider, reden: 'boven-plafond', plafond: 2500 },
    'Boven €\u00a02.500 heeft bij Schuldhulp niemand mandaat. Dan beslist het bestuur zelf: het college.',
  ],
  [
    { ...staand, reden: 'niet-houder' },
    'Dit beslist alleen de schuldhulpverlener of consulent van Schuldhulp. Vraag die collega om mee te doen.',
  ],
  [
    { ...teamleider, ...verlopen },
    'Het mandaat van de teamleider Schuldhulp is verlopen op donderdag 31 december 2026. Bram Willems houdt het mandaatregister bij.',
  ],
  [
    { ...teamleider, reden: 'geen-ondermandaat' },
    'Het ondermandaat van de teamleider Schuldhulp geldt niet. Bram Willems houdt het mandaatregister bij.',
  ],
])('where nobody may decide it says who does, or who can help (M2): %j', (gepasseerd, zin) =>
  expect(geenMandaatZin({ ...niemand, gepasseerd })).toBe(zin),
);

test('who is bevoegd at another domein is named (M2)', () =>
  expect(geenMandaatZin({ ...niemand, gepasseerd: undefined, bevoegd: ['UWV'] })).toBe(
    'Schuldhulp beslist hier niet over. Wel bevoegd: UWV.',
  ));
