import { routeFor } from '../../../src/domain/mandaat/routeFor.ts';
import type { Registerregel } from '../../../src/domain/organisatie/organisatie.ts';
import { withRegel } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { datum } from '../../support/kantoor.ts';
import { granted, joined, requested, started, verzoek } from '../../support/opdrachten.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = (org = voorbeeldstad()): Scene => given(started({ aan: [] }), { org });
const huur = (bedrag: number | undefined = 2180) => requested({ by: 'noor', bedrag });
const energie = (bedrag: number) => requested({ by: 'noor', soort: 'energieschuld', bedrag });
const ended = (id: string, tot: string, org = voorbeeldstad()) => withRegel(id, { tot: datum(tot) }, org);
const withEntry = (id: string, change: Partial<Registerregel>) => {
  const org = voorbeeldstad();
  const copied = org.register.find((regel) => (regel.id as string) === id)!;
  return { ...org, register: [...org.register, { ...copied, ...change }] };
};
const waits = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return 'niveau' in mandaat && mandaat.niveau ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};

describe('The short way', () => {
  test('needs no explanation (M2)', () => {
    expect(casus().when(huur()).mandaat().omweg).toBeUndefined();
  });

  test('is that of an entry that took the place of one that ended (law 9)', () => {
    const id = 'wi-huurachterstand-2025' as Registerregel['id'];
    const org = withEntry('wi-huurachterstand', { id, van: datum('2025-01-01'), tot: datum('2025-12-31') });
    expect(casus(org).when(huur()).mandaat()).toMatchObject({ register: 'wi-huurachterstand', omweg: undefined });
  });
});

describe('A request goes further, and it is recorded why', () => {
  test('when the amount is above a ceiling (M2)', () => {
    const scene = casus().when(energie(2501));
    expect(waits(scene)).toBe('pieter');
    expect(scene.mandaat().omweg).toEqual({
      reden: 'boven-plafond',
      plafond: 2500,
      regel: 'wi-energieschuld',
      route: 'teamleider',
      houders: [],
      naar: 'afdelingshoofd',
    });
  });

  test('when the mandaat of the lower rung ended, from the day after on (law 9)', () => {
    const scene = casus(ended('wi-huurachterstand', '2026-11-22')).when(huur());
    expect(waits(scene)).toBe('pieter');
    expect(scene.mandaat().omweg).toMatchObject({ reden: 'verlopen', op: '2026-11-22', naar: 'afdelingshoofd' });
    expect(casus(ended('wi-huurachterstand', '2026-11-23')).when(huur()).mandaat().omweg).toBeUndefined();
  });

  test('by its amount, when that would have sent it further anyway (M2)', () => {
    const scene = casus(ended('wi-huurachterstand', '2026-11-22')).when(huur(9000));
    expect(scene.mandaat().omweg).toBeUndefined();
    expect(casus().when(huur(9000)).mandaat().omweg).toMatchObject({ reden: 'boven-plafond', plafond: 5000 });
  });

  test('when a staand mandaat is held by other functies, or has a lower ceiling (M2)', () => {
    const route = 'teamleider';
    const bevoegd = ['teamleider'] as const;
    const id = 'sh-starten-teamleider' as Registerregel['id'];
    const org = withEntry('sh-schuldhulp-starten', { id, route, bevoegd, houders: [] });
    const starten = { soort: 'schuldhulp-starten', domein: 'schuldhulp' };
    const other = casus(org).when(requested({ by: 'noor', ...starten }));
    expect(waits(other)).toBe('ingrid');
    expect(other.mandaat().omweg).toMatchObject({ reden: 'niet-houder', houders: ['schuldhulpverlener'] });
    const limited = withRegel('sh-schuldhulp-starten', { plafond: 500 }, org);
    const tafel = given(started({ aan: ['schuldhulp'] }), { org: limited }).when(joined({ by: 'youssef' }));
    const over = tafel.when(requested({ by: 'youssef', ...starten, bedrag: 501 }));
    expect([over.mandaat().status, over.mandaat().omweg]).toEqual([
      'bij-beslisser',
      expect.objectContaining({ reden: 'boven-plafond', plafond: 500, route: 'staand', naar: 'teamleider' }),
    ]);
    expect(tafel.when(requested({ by: 'youssef', ...starten, bedrag: 500 })).mandaat().status).toBe('besloten');
  });

  test('when ondermandaat is not allowed, or what it comes from ended (Awb 10:9)', () => {
    expect(waits(casus().when(energie(900)))).toBe('fatima');
    const forbidden = casus(withRegel('wi-energieschuld-hoog', { ondermandaat: false })).when(energie(900));
    expect(waits(forbidden)).toBe('pieter');
    expect(forbidden.mandaat().omweg).toMatchObject({ reden: 'geen-ondermandaat', naar: 'afdelingshoofd' });
    const lapsed = casus(ended('wi-energieschuld-hoog', '2026-11-22')).when(energie(900));
    expect(lapsed.refusal).toBe('mandaat-no-entry');
    const lower = withRegel('wi-energieschuld', { onder: 'wi-rijbewijs' as Registerregel['id'] });
    expect(waits(casus(lower).when(energie(900)))).toBe('pieter');
  });
});

describe('Nobody is bevoegd', () => {
  const route = (change: Parameters<typeof verzoek>[0], org = voorbeeldstad()) =>
    routeFor(verzoek(change), wie('noor'), { now: casus().now, org });

  test('above the highest ceiling, and it is said whose that is (M2)', () => {
    expect(route({ bedrag: 15_001 })).toMatchObject({
      naar: 'niemand',
      gepasseerd: { reden: 'boven-plafond', plafond: 15_000, route: 'afdelingshoofd' },
    });
  });

  test('where no entry is about it, and it is said which are (M2)', () => {
    const found = route({ soort: 'rijbewijs', domein: 'wmo' });
    expect(found).toMatchObject({ naar: 'niemand', gepasseerd: undefined });
    const ids = found.naar === 'niemand' ? found.bevoegd.map(({ id }) => id) : [];
    expect(ids).toEqual(['wi-rijbewijs', 'uwv-rijbewijs']);
  });

  test('after the last entry ended, but not before one begins (law 9)', () => {
    expect(route({ soort: 'rijbewijs' }, ended('wi-rijbewijs', '2026-06-30'))).toMatchObject({
      gepasseerd: { reden: 'verlopen', op: '2026-06-30' },
    });
    const later = withRegel('wi-rijbewijs', { van: datum('2027-01-01') });
    expect(route({ soort: 'rijbewijs' }, later)).toMatchObject({ naar: 'niemand', gepasseerd: undefined });
  });
});

describe('When an entry ends while a request waits', () => {
  const waiting = casus().when(huur());

  test('the one that takes its place counts, and the decision names it (M8, M10)', () => {
    const id = 'wi-huurachterstand-2027' as Registerregel['id'];
    const renewed = withEntry('wi-huurachterstand', { id, van: datum('2026-11-24') });
    const register = renewed.register.map((one) =>
      (one.id as string) === 'wi-huurachterstand' ? { ...one, tot: datum('2026-11-23') } : one,
    );
    const scene = waiting.in({ ...renewed, register }).until('2026-11-24 09:00');
    expect(waits(scene)).toBe('fatima');
    expect(scene.when(granted({ by: 'fatima' })).mandaat()).toMatchObject({ besluit: { register: id } });
  });

  test('a ceiling that was lowered below the amount counts at once (M2, M8)', () => {
    const lowered = waiting.in(withRegel('wi-huurachterstand', { plafond: 1000 }));
    expect(lowered.when(granted({ by: 'fatima' })).refusal).toBe('not-beslisser');
    const moved = lowered.until('2026-11-23 12:00');
    expect(waits(moved)).toBe('pieter');
    expect(moved.when(granted({ by: 'pieter' })).mandaat()).toMatchObject({
      besluit: { register: 'wi-huurachterstand-hoog' },
    });
  });

  test('it goes to the rung that is bevoegd now, at the next opening of the office (M5, M8)', () => {
    const scene = waiting.in(ended('wi-huurachterstand', '2026-11-23'));
    expect(waits(scene.until('2026-11-24 08:29'))).toBe('fatima');
    const moved = scene.until('2026-11-24 08:30');
    expect([waits(moved), moved.told]).toEqual(['pieter', ['mandaat → pieter']]);
    expect(moved.when(granted({ by: 'fatima' })).refusal).toBe('not-beslisser');
    expect(moved.when(granted({ by: 'pieter' })).mandaat()).toMatchObject({
      besluit: { register: 'wi-huurachterstand-hoog' },
    });
  });

  test('and nobody is bevoegd, starter and beheerder hear it; a new entry sets it going again (M7, M8)', () => {
    const none = ended('wi-huurachterstand-hoog', '2026-11-23', ended('wi-huurachterstand', '2026-11-23'));
    const stuck = waiting.in(none).until('2026-11-24 08:30');
    expect(stuck.told).toEqual(['mandaat-geen-beslisser → noor', 'mandaat-geen-beslisser → bram']);
    expect(stuck.when(granted({ by: 'fatima' })).refusal).toBe('mandaat-entry-ended');
    const again = stuck.in(voorbeeldstad()).until('2026-11-24 09:00');
    expect(again.when(granted({ by: 'fatima' })).mandaat().status).toBe('besloten');
    expect(waits(again)).toBe('pieter');
  });
});
