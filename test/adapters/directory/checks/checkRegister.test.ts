import { faultsAfter } from '../changed.ts';

const huurachterstand = 'route: teamleider\n    bevoegd: [teamleider, afdelingshoofd, directeur]\n    plafond: 5000';

test('every rung from the route up is bevoegd (M7)', () => {
  expect(
    faultsAfter([huurachterstand, 'route: teamleider\n    bevoegd: [teamleider, directeur]\n    plafond: 5000']),
  ).toEqual([
    'mandaatregister.wi-huurachterstand.bevoegd: afdelingshoofd ontbreekt. Elke trede vanaf de route omhoog moet bevoegd zijn (M7).',
  ]);
});

test('a rung that the ladder does not have need not be bevoegd (M7)', () => {
  expect(
    faultsAfter(
      ['teamleider: anouk, afdelingshoofd: hanneke, directeur: marijke', 'teamleider: anouk, directeur: marijke'],
      ['route: directeur\n    bevoegd: [directeur]', 'route: teamleider\n    bevoegd: [teamleider, directeur]'],
    ),
  ).toEqual([]);
});

test('a rung below the route is not bevoegd (M7)', () => {
  expect(faultsAfter(['bevoegd: [directeur]', 'bevoegd: [teamleider, directeur]'])).toEqual([
    'mandaatregister.wonen-urgentie.bevoegd[0]: teamleider ligt onder de route (directeur). Begin de route lager, of haal dit weg (M7).',
  ]);
});

test('a route leads to somebody on the ladder (M7)', () => {
  expect(faultsAfter(['teamleider: anouk, afdelingshoofd: hanneke, directeur: marijke', 'teamleider: anouk'])).toEqual([
    'mandaatregister.wonen-urgentie.route: de ladder van wonen heeft niemand op directeur of hoger (M7).',
  ]);
});

test('only another organisation has the route extern, and it has no other (M2)', () => {
  expect(
    faultsAfter(
      ['domein: wonen\n    route: directeur\n    bevoegd: [directeur]', 'domein: wonen\n    route: extern'],
      ['domein: woningcorporatie\n    route: extern', 'domein: woningcorporatie\n    route: teamleider'],
    ),
  ).toEqual([
    'mandaatregister.wonen-urgentie.route: wonen is intern. Kies staand, teamleider, afdelingshoofd of directeur (M2).',
    'mandaatregister.corporatie-voorrang.route: woningcorporatie is extern. De route is dan extern (M2).',
  ]);
});

test('a staand mandaat has holders, and nothing else has (M2)', () => {
  expect(
    faultsAfter(
      ['    houders: [schuldhulpverlener]\n', '    bevoegd: [directeur]\n'],
      [
        'bevoegd: [directeur]\n    artikel: Huisvesting',
        'bevoegd: [directeur]\n    houders: [x]\n    artikel: Huisvesting',
      ],
    ),
  ).toEqual([
    'mandaatregister.sh-schuldhulp-starten.houders: bij route staand hoort minstens één functie als houder (M2).',
    'mandaatregister.sh-schuldhulp-starten.bevoegd: bij route staand hoort geen bevoegd.',
    'mandaatregister.wonen-urgentie.houders: houders horen alleen bij route staand (M2).',
  ]);
});

test('a holder is a functie that somebody of that domein has (M2)', () => {
  expect(faultsAfter(['[schuldhulpverlener]', '[schuldhulpverleener, wijkteamconsulent]'])).toEqual([
    'mandaatregister.sh-schuldhulp-starten.houders[0]: niemand bij schuldhulp heeft de functie "schuldhulpverleener". Bedoel je "schuldhulpverlener"?',
    'mandaatregister.sh-schuldhulp-starten.houders[1]: niemand bij schuldhulp heeft de functie "wijkteamconsulent".',
  ]);
});

test('an entry is about a soort besluit and a domein that exist', () => {
  expect(faultsAfter(['soort: scootmobiel\n    domein: wmo', 'soort: scootmobil\n    domein: wma'])).toEqual([
    'mandaatregister.wmo-scootmobiel.soort: "scootmobil" staat niet bij soortenBesluit. Bedoel je "scootmobiel"?',
    'mandaatregister.wmo-scootmobiel.domein: "wma" staat niet bij domeinen. Bedoel je "wmo"?',
  ]);
});

test('an entry does not end before it begins (law 9)', () => {
  expect(
    faultsAfter(['gmb-2026-000005\n    van: 2026-01-01', 'gmb-2026-000005\n    van: 2026-01-01\n    tot: 2025-01-01']),
  ).toEqual(['mandaatregister.wonen-urgentie.tot: tot ligt vóór van (2026-01-01).']);
});

describe('two entries for one request on the same rung (M2)', () => {
  const raised = [
    'route: afdelingshoofd\n    bevoegd: [afdelingshoofd, directeur]\n    plafond: 15000',
    huurachterstand.replace('5000', '15000'),
  ] as const;

  test('are refused while both are in force', () => {
    expect(faultsAfter(raised)).toEqual([
      'mandaatregister.wi-huurachterstand-hoog.route: regel wi-huurachterstand heeft dezelfde soort, hetzelfde domein en dezelfde route in dezelfde tijd. Welke geldt dan (M2)?',
    ]);
  });

  test('may follow one another', () => {
    const ends = [huurachterstand, `${huurachterstand}\n    tot: 2026-06-30`] as const;
    const begins = [
      'nee\n    publicatie: gmb-2026-000001\n    van: 2026-01-01',
      'nee\n    publicatie: x\n    van: 2026-07-01',
    ] as const;
    expect(faultsAfter(raised, ends, begins)).toEqual([]);
  });
});

describe('ondermandaat (law 9, Awb 10:9)', () => {
  const hoog = 'route: afdelingshoofd\n    bevoegd: [afdelingshoofd, directeur]\n    plafond: 10000';
  const at = 'mandaatregister.wi-energieschuld';

  test('comes from an entry that exists', () => {
    expect(faultsAfter(['onder: wi-energieschuld-hoog', 'onder: wi-energieschuld-hog'])).toEqual([
      `${at}.onder: "wi-energieschuld-hog" staat niet bij mandaatregister. Bedoel je "wi-energieschuld-hoog"?`,
    ]);
  });

  test('comes from a higher rung, about the same besluit', () => {
    expect(faultsAfter(['onder: wi-energieschuld-hoog', 'onder: wmo-scootmobiel'])).toEqual([
      `${at}.onder: regel wmo-scootmobiel gaat over een ander besluit of domein. Ondermandaat gaat over hetzelfde.`,
      `${at}.onder: regel wmo-scootmobiel ligt niet hoger. Ondermandaat komt van een hogere trede (Awb 10:9).`,
    ]);
    expect(faultsAfter(['onder: wi-energieschuld-hoog', 'onder: wi-energieschuld'])).toContain(
      `${at}.onder: regel wi-energieschuld ligt niet hoger. Ondermandaat komt van een hogere trede (Awb 10:9).`,
    );
  });

  test('is allowed by the entry that it comes from', () => {
    const not = 'publicatie: gmb-2026-000001\n    van: 2026-01-01\n  wi-rijbewijs';
    expect(faultsAfter([`ondermandaat: ja\n    ${not}`, `ondermandaat: nee\n    ${not}`])).toEqual([
      `${at}.onder: regel wi-energieschuld-hoog staat ondermandaat niet toe (Awb 10:9).`,
    ]);
  });

  test('never goes further than what is passed on, in money or in time', () => {
    expect(faultsAfter([hoog, hoog.replace('10000', '2000')])).toEqual([
      `${at}.plafond: regel wi-energieschuld-hoog gaat tot 2000 euro. Niemand geeft meer door dan hij heeft.`,
    ]);
    const end = 'publicatie: gmb-2026-000001\n    van: 2026-01-01\n  wi-rijbewijs';
    const ended = end.replace('van: 2026-01-01', 'van: 2026-03-01\n    tot: 2026-12-31');
    expect(faultsAfter([end, ended])).toEqual([
      `${at}.tot: regel wi-energieschuld-hoog geldt maar tot en met 2026-12-31.`,
      `${at}.van: regel wi-energieschuld-hoog geldt pas vanaf 2026-03-01.`,
    ]);
  });
});
