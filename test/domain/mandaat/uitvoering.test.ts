import { isParticipant } from '../../../src/domain/casusoverleg/rechten.ts';
import { away, withDomein, withRegel, without } from '../../support/directory.ts';
import { given, type Scene } from '../../support/given.ts';
import { cancelled, granted, joined, passedOn, requested, started, unreachable } from '../../support/opdrachten.ts';
import { busy, executed, objected, received } from '../../support/opdrachtenDaarna.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { wieIs } from '../../support/wieIs.ts';

const start = (org?: Scene['org'], spoed?: string): Scene =>
  given(started({ aan: [] }), { at: '2026-11-23 09:10', ...(org === undefined ? {} : { org }) }).when(
    requested({ by: 'noor', ...(spoed === undefined ? {} : { spoed }) }),
    granted({ by: 'fatima' }),
  );
const decided = start();

/** The execution in brief: its stage, and who is asked now. */
function execution(scene: Scene): readonly [string, string] {
  const mandaat = scene.mandaat();
  const uitvoering = mandaat.status === 'besloten' ? mandaat.uitvoering : undefined;
  return [uitvoering?.status ?? 'geen', wieIs(uitvoering?.gevraagd.at(-1)?.wie ?? '')];
}
const sent = (scene: Scene, soort: string): readonly string[] =>
  scene.berichten.filter((one) => one.soort === soort).map(({ aan }) => wieIs(aan));

describe('After akkoord', () => {
  test('the executing domein is asked at once: its contactpersoon (M11)', () => {
    expect(execution(decided)).toEqual(['gevraagd', 'sam']);
    expect(decided.told).toContain('uitvoering → sam');
  });

  test('it is whoever sits at the table for the domein, when that is another (M11)', () => {
    const tafel = given(started({ aan: ['werk-inkomen'] })).when(
      passedOn({ by: 'sam', to: 'tessa' }),
      joined({ by: 'tessa' }),
      requested({ by: 'noor' }),
      granted({ by: 'fatima' }),
    );
    expect(execution(tafel)).toEqual(['gevraagd', 'tessa']);
  });

  test('another domein carries it out where the register says so (M11)', () => {
    expect(execution(start(withRegel('wi-huurachterstand', { uitvoering: 'schuldhulp' as never })))).toEqual([
      'gevraagd',
      'youssef',
    ]);
  });

  test('who is away is not asked, but their vervanger (M5, M11)', () => {
    expect(execution(start(away('sam', '2026-11-20', '2026-12-11')))).toEqual(['gevraagd', 'tessa']);
  });

  test('nobody is asked after a refusal', () => {
    const no = given(started()).when(requested({ by: 'noor' }));
    expect(no.when(granted({ by: 'pieter' })).happened).toEqual([]);
    expect(execution(no)[0]).toBe('geen');
  });

  test('a domein without anybody is reported, and asked as soon as there is somebody (M11)', () => {
    const nobody = withDomein('wmo', { contactpersonen: { standaard: undefined, perGebied: new Map() }, ladder: {} });
    const org = withRegel('wi-huurachterstand', { uitvoering: 'wmo' as never }, nobody);
    const scene = start(org);
    expect(scene.told).toEqual(expect.arrayContaining(['uitvoering-niemand → noor', 'uitvoering-niemand → bram']));
    const found = scene.in(withRegel('wi-huurachterstand', { uitvoering: 'wmo' as never })).until('2026-11-24 09:00');
    expect(execution(found)).toEqual(['gevraagd', 'daan']);
  });
});

describe('Carrying out', () => {
  test('is received, then in uitvoering until a day, then done with a result (M11)', () => {
    const done = decided.when(received({ by: 'sam' }), busy({ by: 'sam' }), executed({ by: 'sam' }));
    expect(done.happened).toEqual(['UitvoeringReceived', 'UitvoeringStarted', 'UitvoeringDone']);
    expect(done.mandaat()).toMatchObject({
      uitvoering: { status: 'uitgevoerd', door: wie('sam'), resultaat: { tekst: 'De achterstand is betaald.' } },
    });
  });

  test('may be reported done at once: nobody has to click twice (M11)', () => {
    expect(execution(decided.when(executed({ by: 'sam' })))).toEqual(['uitgevoerd', 'sam']);
  });

  test('who asked and who decided hear what came of it, and the thread the fact (M11)', () => {
    expect(decided.when(executed({ by: 'sam' })).told).toEqual([
      'uitvoering-uitkomst → noor',
      'uitvoering-uitkomst → fatima',
      'uitvoering-gemeld → thread',
    ]);
  });

  test('is reported by contactpersoon, vervanger or teamleider of the executing domein, and by nobody else (A)', () => {
    for (const by of ['sam', 'tessa', 'fatima']) expect(decided.when(received({ by })).refusal).toBeUndefined();
    for (const by of ['noor', 'pieter', 'kofi']) expect(decided.when(received({ by })).refusal).toBe('not-uitvoerder');
  });

  test('a vervanger of who is away reports in their name (C2)', () => {
    const absent = decided.in(away('sam', '2026-11-23', '2026-12-11')).when(received({ by: 'tessa' }));
    expect(absent.events.at(-1)).toMatchObject({ by: wie('tessa'), voor: wie('sam') });
  });

  test('ends with a reason when the whole ends (C8)', () => {
    expect(execution(decided.when(cancelled({ by: 'noor' })))[0]).toBe('beëindigd');
  });

  test('lets who carries it out take part until it is done (A)', () => {
    const takesPart = (scene: Scene) => isParticipant(scene.casus, wie('sam'), scene);
    expect([takesPart(decided), takesPart(decided.when(executed({ by: 'sam' })))]).toEqual([true, false]);
  });
});

describe('The clock of an execution', () => {
  test('reminds, warns and then goes up the ladder of that domein, nobody twice (M11, M5)', () => {
    const later = decided.until('2026-11-30 17:00');
    expect(sent(later, 'uitvoering-herinnering').filter((one) => one === 'sam')).toEqual(['sam', 'sam']);
    expect(sent(later, 'uitvoering-waarschuwing')[0]).toBe('sam');
    expect(sent(later, 'uitvoering')).toEqual(['sam', 'fatima']);
    expect(sent(later, 'uitvoering-wacht')).toEqual(['thread']);
    expect(new Set(sent(decided.until('2027-01-29 17:00'), 'uitvoering')).size).toBe(4);
  });

  test('takes no step whose warning did not arrive (M5)', () => {
    const silent = decided.withoutDelivery().until('2026-12-11 17:00');
    expect(execution(silent)).toEqual(['gevraagd', 'sam']);
  });

  test('begins anew once it is received (M11)', () => {
    const later = decided
      .at('2026-11-25 12:00')
      .when(received({ by: 'sam' }))
      .until('2026-11-27 17:00');
    expect(execution(later)).toEqual(['ontvangen', 'sam']);
  });

  test('stands still until the day that was named, and then runs (M11)', () => {
    const named = decided.when(busy({ by: 'sam', klaarOp: '2026-12-04' }));
    expect(sent(named.until('2026-12-04 17:00'), 'uitvoering-herinnering')).toEqual([]);
    expect(sent(named.until('2026-12-08 12:00'), 'uitvoering-herinnering')).toEqual(['sam']);
    expect(execution(named.until('2026-12-10 12:00'))).toEqual(['in-uitvoering', 'fatima']);
  });

  test('does not stand still for longer than a year, nor for a day that no calendar has (M11)', () => {
    for (const klaarOp of ['2027-11-25', '9999-12-31'])
      expect(decided.when(busy({ by: 'sam', klaarOp })).refusal).toBe('date-too-far');
    expect(decided.when(busy({ by: 'sam', klaarOp: '2027-11-24' })).refusal).toBeUndefined();
  });

  test('does not wait for that day when whoever named it has left (M11)', () => {
    const named = decided.when(busy({ by: 'sam', klaarOp: '2026-12-04' }));
    expect(execution(named.in(without('sam')).until('2026-11-24 09:00'))).toEqual(['in-uitvoering', 'fatima']);
  });

  test('goes faster with spoed (M5)', () => {
    expect(execution(start(undefined, 'ontruiming').until('2026-11-23 13:15'))).toEqual(['gevraagd', 'fatima']);
  });

  test('passes who goes away by at once (M5)', () => {
    const absent = decided.in(away('sam', '2026-11-24', '2026-12-11')).until('2026-11-24 09:00');
    expect(execution(absent)).toEqual(['gevraagd', 'tessa']);
  });

  test('asks the next one at once when somebody can’t be reached (U5)', () => {
    const gone = decided.when(unreachable({ person: 'sam', inTeam: false, over: { mandaat: 'M1' as never } }));
    expect(execution(gone)).toEqual(['gevraagd', 'tessa']);
  });

  test('says once a week that it waits, when nobody is left (M7)', () => {
    const long = decided.until('2026-12-31 12:00');
    const weeks = sent(long, 'uitvoering-wacht').length;
    expect(execution(long)).toEqual(['gevraagd', 'marijke']);
    expect(sent(long.until('2027-01-08 12:00'), 'uitvoering-wacht').length).toBe(weeks + 1);
  });

  test('sends nothing outside office hours, and one step a tick after an outage (M5, M6)', () => {
    const outage = decided.at('2026-12-12 12:00').when({ type: 'tick' });
    expect(outage.happened).toEqual([]);
    expect(outage.at('2026-12-14 09:00').when({ type: 'tick' }).happened).toHaveLength(1);
  });
});

describe('An uitvoeringsbezwaar', () => {
  const against = decided.when(objected({ by: 'sam' }));

  test('goes with its reason to who asked and who decided, and the bare fact to the thread (M11, C10)', () => {
    expect(against.told).toEqual([
      'uitvoering-uitkomst → noor',
      'uitvoering-uitkomst → fatima',
      'uitvoering-gemeld → thread',
    ]);
    expect(against.mandaat()).toMatchObject({ uitvoering: { status: 'bezwaar', toets: 'niet-haalbaar' } });
  });

  test('stops the clock, and leaves the decision as it was (M11)', () => {
    expect(against.until('2027-01-29 17:00').events).toHaveLength(against.events.length);
    expect(against.mandaat()).toMatchObject({ status: 'besloten', besluit: { uitkomst: 'akkoord' } });
  });

  test('can be taken back by going to work after all (M11)', () => {
    expect(execution(against.when(busy({ by: 'sam' })))[0]).toBe('in-uitvoering');
    expect(against.when(executed({ by: 'sam' })).refusal).toBe('uitvoering-ended');
  });
});
