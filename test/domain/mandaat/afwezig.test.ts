import { away, ladder, withDomein, without } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { granted, requested, started } from '../../support/opdrachten.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const ask = (org: Scene['org'], change = {}): Scene =>
  given(started({ aan: [] }), { org }).when(requested({ by: 'noor', ...change }));
const level = (scene: Scene): string => {
  const mandaat = scene.mandaat();
  return mandaat.status === 'bij-beslisser' ? wieIs(mandaat.niveau.beslisser) : mandaat.status;
};
const spoed = { spoed: 'ontruiming' };

describe('A beslisser whose absence begins while a request waits', () => {
  const vakantie = ask(away('fatima', '2026-11-24', '2026-12-04'));

  test('makes room for the vervanger at the first opening, and nobody is blamed in the thread (M5)', () => {
    expect(vakantie.until('2026-11-24 08:29').told).toEqual([]);
    const scene = vakantie.until('2026-11-24 08:30');
    expect(scene.told).toEqual(['mandaat → ingrid']);
    expect(scene.mandaat()).toMatchObject({ niveau: { trede: 'teamleider' } });
  });

  test('hands over the running clock, so that the next level comes at the same time (M4, M5)', () => {
    expect(level(vakantie.until('2026-11-26 09:09'))).toBe('ingrid');
    expect(level(vakantie.until('2026-11-26 09:10'))).toBe('pieter');
  });

  test('gives the vervanger the reminders that are still to come, and a warning of their own (M6)', () => {
    expect(vakantie.until('2026-11-26 09:09').told).toEqual([
      'mandaat → ingrid',
      'mandaat-herinnering → ingrid',
      'mandaat-herinnering → ingrid',
      'mandaat-waarschuwing → ingrid',
    ]);
  });

  test('does not pass on reminders that were for somebody else (M6)', () => {
    const scene = ask(away('fatima', '2026-11-25', '2026-12-04')).until('2026-11-25 08:30');
    expect(scene.told).toEqual(['mandaat-herinnering → fatima', 'mandaat → ingrid']);
    expect(scene.until('2026-11-25 13:39').told).toEqual(['mandaat-herinnering → ingrid']);
  });

  test('who is away for one day is waited for, and with spoed is not (M5)', () => {
    const org = away('fatima', '2026-11-24', '2026-11-24');
    expect(level(ask(org).until('2026-11-24 12:00'))).toBe('fatima');
    const late = given(started({ aan: [] }), { org, at: '2026-11-23 16:30' }).when(requested({ by: 'noor', ...spoed }));
    expect(level(late)).toBe('fatima');
    expect(late.until('2026-11-24 08:30').told).toEqual(['mandaat → ingrid', 'mandaat-bellen → noor']);
  });

  test('gives the vervanger the warning first when they step in shortly before the step (M5)', () => {
    const org = away('fatima', '2026-11-26', '2026-12-04');
    const scene = ask(org).until('2026-11-26 08:30');
    expect(scene.told.slice(-2)).toEqual(['mandaat → ingrid', 'mandaat-waarschuwing → ingrid']);
    expect(level(scene.until('2026-11-26 10:29'))).toBe('ingrid');
    expect(level(scene.until('2026-11-26 10:30'))).toBe('pieter');
  });

  test('is followed down a chain of vervangers, each person once (P9)', () => {
    const org = away('fatima', '2026-11-24', '2026-12-04', away('ingrid', '2026-11-25', '2026-12-04'));
    const scene = ask(org).until('2026-11-25 08:30');
    // Fatima and Ingrid stand in for one another, so the rung is empty and the next one is asked.
    expect(level(scene)).toBe('pieter');
  });

  test('who comes back is asked at once when their vervanger goes (M5)', () => {
    const org = away('fatima', '2026-11-23', '2026-11-24', away('ingrid', '2026-11-25', '2026-12-04'));
    const scene = ask(org);
    expect(level(scene)).toBe('ingrid');
    expect(level(scene.until('2026-11-25 08:30'))).toBe('fatima');
  });

  test('who leaves the gemeente makes room too (M8)', () => {
    const org = without('fatima');
    expect(level(ask(org))).toBe('pieter');
  });
});

describe('A directeur who is away', () => {
  const alone = withDomein('wonen', { ladder: ladder({ directeur: 'marijke' }) });
  const urgentie = { soort: 'woonurgentie', domein: 'wonen' };

  test('keeps the request when nobody stands in, and everyone hears weekly that it waits (M7)', () => {
    const scene = ask(away('marijke', '2026-11-24', '2026-11-27', alone), urgentie);
    expect(scene.until('2026-11-26 09:10').told).toEqual(['mandaat-herinnering → marijke', 'mandaat-wacht → thread']);
    expect(scene.until('2026-11-26 09:10').until('2026-12-03 09:10').told).toEqual([
      'mandaat-herinnering → marijke',
      'mandaat-wacht → thread',
    ]);
  });
});

describe('A ladder that ends below the directeur', () => {
  const short = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'fatima' }) });

  test('tells starter and beheerder when its time is over, and goes on weekly; the last one may still decide (M7)', () => {
    const scene = ask(short).until('2026-11-26 09:10');
    expect(scene.told).toEqual([
      'mandaat-herinnering → fatima',
      'mandaat-herinnering → fatima',
      'mandaat-geen-beslisser → noor',
      'mandaat-geen-beslisser → bram',
    ]);
    expect(level(scene)).toBe('geen-beslisser');
    expect(scene.until('2026-12-03 09:10').told).toEqual(['mandaat-herinnering → fatima', 'mandaat-wacht → thread']);
    expect(scene.when(granted({ by: 'fatima' })).mandaat().status).toBe('besloten');
  });

  test('goes up the morning that somebody above is back (M7)', () => {
    const org = ['pieter', 'hanneke', 'marijke'].reduce(
      (all, key) => away(key, '2026-11-23', '2026-12-02', all),
      away('bram', '2026-11-23', '2026-11-23'),
    );
    const scene = ask(org).until('2026-11-26 09:10');
    expect(level(scene)).toBe('geen-beslisser');
    expect(level(scene.until('2026-12-02 08:29'))).toBe('geen-beslisser');
    expect(level(scene.until('2026-12-02 08:30'))).toBe('pieter');
  });

  test('gives its warning the morning that somebody above is back (M5, M7)', () => {
    const gone = ['pieter', 'hanneke', 'marijke'].reduce(
      (all, key) => away(key, '2026-11-23', '2026-11-26', all),
      away('bram', '2026-11-23', '2026-11-23'),
    );
    const scene = ask(gone).until('2026-11-25 16:00').until('2026-11-26 08:30');
    expect(scene.told).toEqual(['mandaat-waarschuwing → fatima']);
  });

  test('counts the weeks of a directeur who came back from their own level on (M7)', () => {
    const org = withDomein('wonen', { ladder: ladder({ directeur: 'marijke' }) });
    const urgentie = { soort: 'woonurgentie', domein: 'wonen' };
    const scene = ask(away('marijke', '2026-11-23', '2026-12-04', org), urgentie).until('2026-12-04 08:30');
    expect(scene.told.at(-1)).toBe('mandaat → marijke');
    expect(scene.until('2026-12-09 08:29').told).not.toContain('mandaat-wacht → thread');
    expect(scene.until('2026-12-09 08:30').told).toContain('mandaat-wacht → thread');
  });
});

describe('A beslisser who leaves the seat while a request waits', () => {
  const newLeader = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'esra', afdelingshoofd: 'pieter' }) });

  test('makes room for whoever holds it now, on the running clock (M4, M8)', () => {
    const scene = ask(voorbeeldstad()).in(newLeader).until('2026-11-23 09:10');
    expect(scene.told).toEqual(['mandaat → esra']);
    expect(level(scene.until('2026-11-26 09:09'))).toBe('esra');
    expect(level(scene.until('2026-11-26 09:10'))).toBe('pieter');
  });

  test('reads and does no more than others from then on (A)', () => {
    const asks = (org: Scene['org']) =>
      ask(voorbeeldstad())
        .in(org)
        .when(requested({ by: 'fatima', soort: 'rijbewijs' })).refusal;
    expect(asks(newLeader)).toBe('not-participant');
    expect(asks(without('fatima', newLeader))).toBe('not-in-directory');
  });

  test('is never followed by who stands in for the aanvrager (M8)', () => {
    const org = withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'noor', afdelingshoofd: 'pieter' }) });
    expect(ask(voorbeeldstad()).in(org).until('2026-11-23 09:10').told).toEqual(['mandaat → pieter']);
  });

  describe('and leaves nobody who may decide', () => {
    const alone = withDomein('wonen', { ladder: ladder({ directeur: 'marijke' }) });
    const vacant = without('marijke', withDomein('wonen', { ladder: {} }));
    const left = ask(alone, { soort: 'woonurgentie', domein: 'wonen' }).in(vacant).until('2026-11-23 09:10');

    test('is not left waiting in silence: starter and beheerder are told at once (M7)', () => {
      expect(left.told).toEqual(['mandaat-geen-beslisser → noor', 'mandaat-geen-beslisser → bram']);
      expect(level(left)).toBe('geen-beslisser');
    });

    test('is not reminded any more, while everyone else hears weekly (M6, M7)', () => {
      expect(left.until('2026-11-30 09:10').told).toEqual(['mandaat-wacht → thread']);
    });

    test('is followed by whoever gets that seat later (M7, M8)', () => {
      const filled = left.in(withDomein('wonen', { ladder: ladder({ directeur: 'hanneke' }) }));
      expect(filled.until('2026-11-23 10:00').told).toEqual(['mandaat → hanneke']);
    });
  });
});
