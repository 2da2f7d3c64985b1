import type { DomeinId, GebiedId, Kenmerk, PersonId } from '../../../src/domain/basis/ids.ts';
import { local } from '../../support/kantoor.ts';
import { createDigest } from '../../../src/domain/cijfers/digest.ts';
import {
  aCasus,
  afterWeek47,
  aMandaat,
  digestOf,
  havenkwartier,
  inWeek46,
  inWeek47,
  molenbuurt,
  away,
  onLeave,
  oneTeam,
  org,
  schuldhulp,
  times,
  week47,
  wonen,
} from './aCasus.ts';

const kenmerk = (text: string) => text as Kenmerk;

describe('Casusoverleggen in the week (D1)', () => {
  test('new, open at its end and closed, beside the week before', () => {
    const { casussen } = digestOf(oneTeam, [
      aCasus(),
      aCasus({ gestart: inWeek46 }),
      aCasus({ gestart: inWeek47 }),
      aCasus({ gestart: inWeek47, gesloten: afterWeek47 }),
      aCasus({ gesloten: inWeek46 }),
      aCasus({ gestart: inWeek46, gesloten: inWeek47 }),
      aCasus({ gestart: afterWeek47 }),
    ]);
    expect(casussen).toEqual({
      nieuw: { nu: 2, vorige: 2 },
      open: { nu: 4, vorige: 3 },
      gesloten: { nu: 1, vorige: 1 },
    });
  });

  test('a week begins on Monday at midnight in the office zone', () => {
    const { casussen } = digestOf(oneTeam, [
      aCasus({ gestart: local('2026-11-15 23:59:59') }),
      aCasus({ gestart: local('2026-11-16 00:00') }),
    ]);
    expect(casussen.nieuw).toEqual({ nu: 1, vorige: 1 });
  });

  test('what was started by mistake does not count', () => {
    const { casussen } = digestOf(oneTeam, [aCasus({ gestart: inWeek47, gesloten: inWeek47, vervallen: true })]);
    expect(casussen).toEqual(digestOf(oneTeam, []).casussen);
  });

  test('regie is provisional where nobody had accepted it at the end of the week (R5)', () => {
    const { regie } = digestOf(oneTeam, [
      aCasus({ voorlopigeRegie: [{ van: inWeek46, tot: null }] }),
      aCasus({ voorlopigeRegie: [{ van: inWeek47, tot: afterWeek47 }] }),
      aCasus({ voorlopigeRegie: [{ van: inWeek46, tot: inWeek47 }] }),
      aCasus({ voorlopigeRegie: [{ van: inWeek46, tot: inWeek47 }], gesloten: inWeek47 }),
    ]);
    expect(regie.nu).toBe(2);
  });
});

describe('A holder who is away (R5)', () => {
  const held = (more: Parameters<typeof aCasus>[0] = {}) => aCasus({ houder: away, ...more });
  const nu = (casussen: Parameters<typeof digestOf>[1]) => digestOf(oneTeam, casussen).regie.nu;

  test('counts, each casus once, also when regie is provisional as well', () => {
    const both = held({ voorlopigeRegie: [{ van: inWeek46, tot: null }] });
    const there = aCasus({ houder: 'sam' as PersonId });
    expect(nu([held(), both, there, aCasus({ houder: null })])).toBe(2);
    expect(digestOf(oneTeam, [held(), both]).kenmerken).toMatchObject({
      voorlopigeRegie: [both.kenmerk],
      afwezigeRegie: [both.kenmerk],
    });
  });

  test('does not count once the casus is closed, nor before it began', () => {
    expect(nu([held({ gesloten: inWeek47 }), held({ gestart: afterWeek47 })])).toBe(0);
  });

  test.each([
    ['back on Monday', '2026-11-16', '2026-11-22', 0],
    ['away that Monday', '2026-11-23', '2026-11-23', 1],
    ['away from Tuesday', '2026-11-24', '2026-12-04', 0],
  ])('is who is away when the office opens after the week: %s', (_, van, tot, count) => {
    const digest = createDigest(oneTeam, week47, { ...org, personen: new Map([[away, onLeave(van, tot)]]) });
    digest.add(held());
    expect(digest.regieGeteld()).toBe(count);
  });

  test('is not who never works on Mondays', () => {
    const part = { ...onLeave('2026-12-24', '2026-12-31'), werkdagen: ['di', 'wo', 'do', 'vr'] as const };
    const digest = createDigest(oneTeam, week47, { ...org, personen: new Map([[away, part]]) });
    digest.add(held());
    expect(digest.regieGeteld()).toBe(0);
  });

  test('is not known of figures that were stored before holders were', () => {
    const { houder, ...old } = held();
    expect([houder, nu([old as ReturnType<typeof aCasus>])]).toEqual([away, 0]);
  });

  test('is compared with what was counted a week ago, or with nothing', () => {
    expect(digestOf(oneTeam, [held()], 3).regie).toEqual({ nu: 1, vorige: 3 });
    expect(digestOf(oneTeam, [held()]).regie).toEqual({ nu: 1, vorige: undefined });
  });
});

describe('Mandaten per level (D1)', () => {
  const escalated = aMandaat({
    trede: 'afdelingshoofd',
    gevraagd: local('2026-11-13 15:00'),
    klaar: local('2026-11-19 11:00'),
    niveaus: [
      { trede: 'teamleider', van: local('2026-11-13 15:00'), tot: local('2026-11-18 15:00') },
      { trede: 'afdelingshoofd', van: local('2026-11-18 15:00'), tot: local('2026-11-19 11:00') },
    ],
  });

  test('time is shown at each level that was left in the week, in office minutes', () => {
    const quick = aMandaat({ klaar: local('2026-11-17 11:00') });
    const { mandaten } = digestOf(oneTeam, [aCasus({ mandaten: [escalated, quick] })]);
    expect(mandaten.perNiveau).toEqual([
      { trede: 'teamleider', wacht: 0, besloten: 1, mediaan: (3 * 480 + 60) / 2, langst: 3 * 480 },
      { trede: 'afdelingshoofd', wacht: 0, besloten: 1, mediaan: 240, langst: 240 },
    ]);
    expect(mandaten.mediaan).toEqual({ nu: (3 * 480 + 240 + 60) / 2, vorige: undefined });
  });

  test('it waits where it was at the end of the week, whatever came after', () => {
    const later = aMandaat({
      trede: 'afdelingshoofd',
      niveaus: [
        { trede: 'teamleider', van: inWeek46, tot: afterWeek47 },
        { trede: 'afdelingshoofd', van: afterWeek47, tot: null },
      ],
      gevraagd: inWeek46,
    });
    const { mandaten } = digestOf(oneTeam, [aCasus({ mandaten: [later] })]);
    expect(mandaten.perNiveau).toEqual([
      { trede: 'teamleider', wacht: 1, besloten: 0, mediaan: undefined, langst: undefined },
    ]);
    expect(mandaten.wacht).toEqual({ nu: 1, vorige: 1 });
  });

  test('staand and extern count as waiting or decided, at no level and without waiting time', () => {
    const staand = aMandaat({ trede: null, gevraagd: inWeek47, klaar: inWeek47 });
    const extern = aMandaat({ trede: null, gevraagd: inWeek46 });
    const { mandaten } = digestOf(oneTeam, [aCasus({ mandaten: [staand, extern] })]);
    expect(mandaten).toEqual({
      wacht: { nu: 1, vorige: 1 },
      besloten: { nu: 1, vorige: 0 },
      perNiveau: [],
      mediaan: { nu: undefined, vorige: undefined },
    });
  });

  test('what was withdrawn is not decided, yet it left its level', () => {
    const withdrawn = aMandaat({ klaar: inWeek47, besloten: false });
    const { mandaten } = digestOf(oneTeam, [aCasus({ mandaten: [withdrawn] })]);
    expect(mandaten.besloten.nu).toBe(0);
    expect(mandaten.perNiveau[0]).toMatchObject({ trede: 'teamleider', besloten: 0, langst: 480 });
  });
});

describe('Invitations per domein (D1)', () => {
  test('those that asked for an answer in the week, and had none at its end', () => {
    const uitnodigingen = [
      { domein: wonen, gevraagd: inWeek46, beantwoord: null },
      { domein: wonen, gevraagd: inWeek46, beantwoord: inWeek47 },
      { domein: wonen, gevraagd: inWeek47, beantwoord: afterWeek47 },
      { domein: wonen, gevraagd: inWeek46, beantwoord: inWeek46 },
      { domein: wonen, gevraagd: afterWeek47, beantwoord: null },
      { domein: schuldhulp, gevraagd: inWeek47, beantwoord: inWeek47 },
    ];
    const lapsed = aCasus({ gesloten: inWeek46, uitnodigingen: times(1, uitnodigingen[0]!) });
    expect(digestOf(oneTeam, [aCasus({ uitnodigingen }), lapsed]).uitnodigingen).toEqual([
      { domein: schuldhulp, gevraagd: 1, onbeantwoord: 0 },
      { domein: wonen, gevraagd: 3, onbeantwoord: 2 },
    ]);
  });
});

describe('The scope of the reader (D1, D2)', () => {
  test('other gebieden do not count, nor do cases and mandaten of other domeinen', () => {
    const jeugd = 'jeugd' as DomeinId;
    const digest = digestOf(oneTeam, [
      aCasus({ gebied: molenbuurt }),
      aCasus({ domeinen: [jeugd] }),
      aCasus({ domeinen: [] }),
      aCasus({
        mandaten: [aMandaat({ domein: jeugd })],
        uitnodigingen: [{ domein: jeugd, gevraagd: inWeek47, beantwoord: null }],
      }),
    ]);
    expect(digest.casussen.open.nu).toBe(2);
    expect(digest.mandaten.wacht.nu).toBe(0);
    expect(digest.uitnodigingen).toEqual([]);
  });

  test('one team is told which casussen have something that waits, each once', () => {
    const { kenmerken } = digestOf(oneTeam, [
      aCasus({ kenmerk: kenmerk('AT-222222'), mandaten: [aMandaat(), aMandaat()] }),
      aCasus({ kenmerk: kenmerk('AT-333333'), voorlopigeRegie: [{ van: inWeek46, tot: null }] }),
      aCasus({ kenmerk: kenmerk('AT-444444') }),
    ]);
    expect(kenmerken).toEqual({
      wachtend: ['AT-222222'],
      voorlopigeRegie: ['AT-333333'],
      afwezigeRegie: [],
    });
  });

  test('the digest says which week and gebieden it is about', () => {
    expect(digestOf(oneTeam, [])).toMatchObject({
      week: { jaar: 2026, nummer: 47 },
      gebieden: [havenkwartier],
      werkdag: 480,
    });
  });
});

test('a knelpunt counts in the week of closing, by venster (D1)', () => {
  const closed = (op: typeof inWeek47, venster: 'beleid' | 'inwoner') =>
    aCasus({ gesloten: op, knelpunt: { venster, op } });
  const casussen = [closed(inWeek47, 'beleid'), closed(inWeek47, 'beleid'), closed(inWeek46, 'inwoner')];
  expect(digestOf(oneTeam, casussen).knelpunten).toEqual([{ venster: 'beleid', aantal: 2 }]);
});

test('a hundred thousand casusoverleggen make a digest within five seconds', () => {
  const digest = createDigest({ ...oneTeam, gebieden: [havenkwartier, 'x' as GebiedId] }, week47, org);
  const casus = aCasus({ mandaten: [aMandaat({ klaar: inWeek47 })] });
  const begin = performance.now();
  for (let count = 0; count < 100_000; count += 1) digest.add(casus);
  expect(digest.result().mandaten.besloten.nu).toBe(100_000);
  expect(performance.now() - begin).toBeLessThan(5000);
});
