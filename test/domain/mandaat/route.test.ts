import { datum } from '../../support/kantoor.ts';
import { away, ladder, withDomein, withRegel } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { joined, requested, started } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const casus = (org?: Scene['org']): Scene => given(started({ aan: [] }), org === undefined ? {} : { org });
const beslisser = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  if (mandaat.status !== 'bij-beslisser') return mandaat.status;
  const { trede, beslisser: who, vervangt } = mandaat.niveau;
  return `${wieIs(who)} (${trede}${vervangt === undefined ? '' : ` voor ${wieIs(vervangt)}`})`;
};

describe('Where a request goes', () => {
  test('is the teamleider, when the register says so (M2)', () => {
    const scene = casus().when(requested({ by: 'noor' }));
    expect(scene.happened).toEqual(['MandaatRequested', 'MandaatAssigned']);
    expect(beslisser(scene)).toBe('fatima (teamleider)');
    expect(scene.told).toEqual(['mandaat-stand → thread', 'mandaat → fatima']);
  });

  test('is the first rung whose ceiling holds the amount (M2)', () => {
    expect(beslisser(casus().when(requested({ by: 'noor', bedrag: 5000 })))).toBe('fatima (teamleider)');
    expect(beslisser(casus().when(requested({ by: 'noor', bedrag: 5001 })))).toBe('pieter (afdelingshoofd)');
    expect(beslisser(casus().when(requested({ by: 'noor', bedrag: undefined })))).toBe('fatima (teamleider)');
    expect(casus().when(requested({ by: 'noor', bedrag: 15001 })).refusal).toBe('mandaat-no-entry');
  });

  test('is a higher rung at once, for what only that rung may decide (M2)', () => {
    const urgentie = requested({ by: 'noor', soort: 'woonurgentie', domein: 'wonen' });
    expect(beslisser(casus().when(urgentie))).toBe('marijke (directeur)');
  });

  test('is nowhere, when no entry of the register fits: niet bevoegd (M2)', () => {
    expect(casus().when(requested({ by: 'noor', soort: 'scootmobiel' })).refusal).toBe('mandaat-no-entry');
    expect(casus().when(requested({ by: 'noor', domein: 'kadaster' })).refusal).toBe('domein-unknown');
  });

  test('follows the register of the day, both ends included (M2, law 9)', () => {
    const until = (tot: string) => withRegel('wi-huurachterstand', { tot: datum(tot) });
    expect(beslisser(casus(until('2026-11-23')).when(requested({ by: 'noor' })))).toBe('fatima (teamleider)');
    expect(beslisser(casus(until('2026-11-22')).when(requested({ by: 'noor' })))).toBe('pieter (afdelingshoofd)');
    const from = withRegel('wi-huurachterstand', { van: datum('2026-11-24') });
    expect(beslisser(casus(from).when(requested({ by: 'noor' })))).toBe('pieter (afdelingshoofd)');
  });

  test('is open to participants only (A)', () => {
    const scene = given(started());
    expect(scene.when(requested({ by: 'sam' })).refusal).toBe('not-participant');
    expect(scene.when(joined({ by: 'sam' }), requested({ by: 'sam' })).mandaat()).toMatchObject({
      namens: 'werk-inkomen',
    });
  });
});

describe('A staand mandaat', () => {
  test('is recorded once when its form is sent twice, and again for another decision (M2)', () => {
    const own = requested({ by: 'youssef', soort: 'schuldhulp-starten', domein: 'schuldhulp' });
    const scene = given(started({ by: 'youssef', aan: [] })).when(own);
    expect(scene.when(own).refusal).toBe('mandaat-already-asked');
    const other = requested({ by: 'youssef', soort: 'schuldhulp-starten', domein: 'schuldhulp', bedrag: 12 });
    expect(scene.when(other).refusal).toBeUndefined();
  });

  const starten = { soort: 'schuldhulp-starten', domein: 'schuldhulp' };
  const tafel = given(started({ aan: ['schuldhulp'] })).when(joined({ by: 'youssef' }));

  test('is recorded at once with its motivering by who holds it, and nobody waits (M2)', () => {
    const scene = tafel.when(requested({ by: 'youssef', ...starten }));
    expect(scene.happened.slice(0, 2)).toEqual(['MandaatRequested', 'MandaatDecided']);
    expect(scene.mandaat()).toMatchObject({
      status: 'besloten',
      besluit: {
        uitkomst: 'akkoord',
        door: wie('youssef'),
        functie: 'schuldhulpverlener',
        register: 'sh-schuldhulp-starten',
        motivering: { tekst: 'Anders volgt ontruiming.' },
      },
    });
    // The stand in the thread is the outcome from the start.
    expect(scene.told).toEqual(['mandaat-stand → thread', 'mandaat-uitkomst → noor', 'uitvoering → youssef']);
  });

  test('is of use to nobody else (M2)', () => {
    expect(tafel.when(requested({ by: 'noor', ...starten })).refusal).toBe('mandaat-no-entry');
  });
});

describe('Who is asked at a rung', () => {
  test('is the vervanger of a teamleider who is away (M7)', () => {
    const scene = casus(away('fatima', '2026-11-23', '2026-11-30')).when(requested({ by: 'noor' }));
    expect(beslisser(scene)).toBe('ingrid (teamleider voor fatima)');
  });

  test('is the rung above, when the vervanger is away too or there is none (M7)', () => {
    const both = away('ingrid', '2026-11-23', '2026-11-30', away('fatima', '2026-11-23', '2026-11-30'));
    expect(beslisser(casus(both).when(requested({ by: 'noor' })))).toBe('pieter (afdelingshoofd)');
    const scootmobiel = requested({ by: 'noor', soort: 'scootmobiel', domein: 'wmo' });
    const none = withDomein('wmo', { ladder: ladder({ afdelingshoofd: 'hanneke', directeur: 'marijke' }) });
    expect(beslisser(casus(none).when(scootmobiel))).toBe('hanneke (afdelingshoofd)');
  });

  test('is never the aanvrager, nor who stands in for the aanvrager (M7, M8)', () => {
    const scene = given(started({ by: 'fatima', aan: [] })).when(requested({ by: 'fatima' }));
    expect(beslisser(scene)).toBe('pieter (afdelingshoofd)');
    const org = away('fatima', '2026-11-23', '2026-11-30');
    const stand = given(started({ by: 'ingrid', aan: [] }), { org }).when(requested({ by: 'ingrid' }));
    expect(beslisser(stand)).toBe('pieter (afdelingshoofd)');
  });

  test('is not somebody who holds two rungs and was asked at the lower one (M7)', () => {
    const org = withDomein('werk-inkomen', {
      ladder: ladder({ teamleider: 'fatima', afdelingshoofd: 'fatima', directeur: 'marijke' }),
    });
    const scene = casus(org)
      .when(requested({ by: 'noor' }))
      .until('2026-11-26 09:10');
    expect(beslisser(scene)).toBe('marijke (directeur)');
  });

  test('is nobody, when nobody is left: starter and beheerder are told, and later somebody who comes back (M7)', () => {
    const org = away(
      'marijke',
      '2026-11-23',
      '2026-11-25',
      withDomein('wonen', { ladder: ladder({ directeur: 'marijke' }) }),
    );
    const scene = casus(org).when(requested({ by: 'noor', soort: 'woonurgentie', domein: 'wonen' }));
    expect(scene.told).toEqual([
      'mandaat-stand → thread',
      'mandaat-geen-beslisser → noor',
      'mandaat-geen-beslisser → bram',
    ]);
    expect(beslisser(scene)).toBe('geen-beslisser');
    expect(scene.until('2026-11-24 08:29').told).toEqual([]);
    // One day before she is back she is no longer away for longer than a werkdag (M5).
    const back = scene.until('2026-11-25 08:30');
    expect(beslisser(back)).toBe('marijke (directeur)');
    expect(back.told).toEqual(['mandaat → marijke']);
  });

  test('is told weekly to everyone while nobody is there to decide (M7)', () => {
    const org = withDomein('wonen', { ladder: {} });
    const scene = casus(org).when(requested({ by: 'noor', soort: 'woonurgentie', domein: 'wonen' }));
    expect(scene.until('2026-11-30 09:09').told).toEqual([]);
    expect(scene.until('2026-11-30 09:10').told).toEqual(['mandaat-wacht → thread']);
    expect(scene.until('2026-12-14 09:10').told).toHaveLength(3);
  });
});
